using System.Globalization;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("en", "1,200 people and 3.5 million trees", "1,200=1200|3.5 million=3500000")]
    [InlineData("en", "two hundred and four", "two hundred and four=204")]
    [InlineData("en", "twenty-one of nineteen hundred", "twenty-one=21|nineteen hundred=1900")]
    [InlineData("en", "two and three", "two=2|three=3")]
    [InlineData("en", "three thousand million, two dozen", "three thousand million=3000000000|two dozen=24")]
    [InlineData("en", "two and a half million", "two and a half million=2500000")]
    [InlineData("en", "between five and twenty", "five=5|twenty=20")]
    [InlineData("en", "one hundred and two hundred, a million and a half", "one hundred=100|two hundred=200|million and a half=1500000")]
    [InlineData("en", "12 000 people, 1 234 567, 12\u2009345", "12 000=12000|1 234 567=1234567|12\u2009345=12345")]
    [InlineData("en", "half of the town", "")]
    [InlineData("en", "$5bn, 20k, 5 m of snow, 12,00,000 voters", "5bn=5000000000|20k=20000|5=5|12,00,000=1200000")]
    [InlineData("en", "dozens of boats", "dozens=12")]
    [InlineData("en", "six once mille elf", "six=6")]
    [InlineData("en", "on 04.05.2026 and 1 234", "04=4|05=5|2026=2026|1=1|234=234")]
    [InlineData("en", "the tenant weighed often", "")]
    [InlineData("de", "1.200 Menschen, 3,5 Millionen", "1.200=1200|3,5 Millionen=3500000")]
    [InlineData("de", "einundzwanzig, zweihunderttausend, fünfundvierzig",
        "einundzwanzig=21|zweihunderttausend=200000|fünfundvierzig=45")]
    [InlineData("de", "5 Mrd. Euro, 20 Mio. Euro", "5 Mrd.=5000000000|20 Mio.=20000000")]
    [InlineData("fr", "dix-neuf, soixante-dix-huit", "dix-neuf=19|soixante-dix-huit=78")]
    [InlineData("fr", "quatre-vingt-dix-sept, soixante et onze, vingt et un",
        "quatre-vingt-dix-sept=97|soixante et onze=71|vingt et un=21")]
    [InlineData("fr", "12 500 habitants, 1 200 000 euros", "12 500=12500|1 200 000=1200000")]
    [InlineData("es", "treinta y cinco, doscientos mil, 1.200,5",
        "treinta y cinco=35|doscientos mil=200000|1.200,5=1200.5")]
    [InlineData("es", "dos mil quinientos millones", "dos mil quinientos millones=2500000000")]
    [InlineData("es", "cien y veinte, dos millones y medio", "cien=100|veinte=20|dos millones y medio=2500000")]
    [InlineData("uk", "п'ять", "п'ять=5")]
    [InlineData("uk", "пʼять", "пʼять=5")]
    [InlineData("pt", "trezentos e vinte e dois, 2 milhões", "trezentos e vinte e dois=322|2 milhões=2000000")]
    [InlineData("it", "duecento, centoventitre, tremila", "duecento=200|centoventitre=123|tremila=3000")]
    [InlineData("nl", "vijfenveertig, tweehonderd", "vijfenveertig=45|tweehonderd=200")]
    [InlineData("sv", "tjugoen, 12 500", "tjugoen=21|12 500=12500")]
    [InlineData("da", "enogtyve, halvtreds", "enogtyve=21|halvtreds=50")]
    [InlineData("pl", "dwadzieścia trzy, 5 mln, 12 tys. osób", "dwadzieścia trzy=23|5 mln=5000000|12 tys.=12000")]
    [InlineData("ru", "двести сорок пять, 5 тыс. человек, 1,5 млн",
        "двести сорок пять=245|5 тыс.=5000|1,5 млн=1500000")]
    [InlineData("uk", "п’ять, двадцять один", "п’ять=5|двадцять один=21")]
    [InlineData("tr", "yüz yirmi üç, 5 milyon", "yüz yirmi üç=123|5 milyon=5000000")]
    [InlineData("ar", "١٢٣ شخصا، ٣٫٥ مليون، ١٬٢٠٠", "١٢٣=123|٣٫٥ مليون=3500000|١٬٢٠٠=1200")]
    [InlineData("fa", "۱۲۳ نفر", "۱۲۳=123")]
    [InlineData("hi", "१२,००,००० लोग, 5 लाख", "१२,००,०००=1200000|5 लाख=500000")]
    [InlineData("he", "250 אלף איש", "250 אלף=250000")]
    [InlineData("th", "๑๒๓ คน", "๑๒๓=123")]
    [InlineData("ja", "３億５千万円、三百二十人、一部の橋", "３億５千万=350000000|三百二十=320")]
    [InlineData("zh", "5万人，三人，1.2亿元，二〇二六年", "5万=50000|三=3|1.2亿=120000000|二〇二六=2026")]
    [InlineData("ko", "3만5천 명, 2억 3천만 원, 조만간", "3만5천=35000|2억 3천만=230000000")]
    public void Numbers_are_read_in_the_words_of_the_language(string code, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(code, text)));

    [Theory]
    [InlineData("en", "1.200", "1200")]
    [InlineData("en", "1,200", "1.2")]
    [InlineData("de", "1.200", "1.2")]
    [InlineData("en", "1,200.5", null)]
    [InlineData("en", "17", null)]
    public void Marks_of_another_language_give_another_value(string code, string text, string? other) =>
        Assert.Equal(
            other,
            Assert.Single(
                NumberReader.Read(text, KnownLanguages.Find(code)!)).OtherValue?.ToString(
                    "0.####", CultureInfo.InvariantCulture));

    [Fact]
    public void Any_text_is_read_in_every_language_without_overlaps()
    {
        var pieces = Gen.Elements(
            "5",
            "٣",
            "9999999999999999999",
            ",",
            ".",
            " ",
            "million",
            "億",
            "兆",
            "hundert",
            "und",
            "three",
            "a",
            "half",
            "m");
        Prop.ForAll(pieces.ArrayOf().ToArbitrary(), parts =>
        {
            var text = string.Concat(parts);
            foreach (var language in KnownLanguages.All)
            {
                var end = 0;
                foreach (var reading in NumberReader.Read(text, language))
                {
                    Assert.InRange(reading.Start, end, text.Length);
                    Assert.InRange(reading.End, reading.Start + 1, text.Length);
                    end = reading.End;
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Read(string code, string text) =>
        NumberReader.Read(text, KnownLanguages.Find(code)!)
        .Select(
        reading =>
            string.Create(CultureInfo.InvariantCulture, $"{text[reading.Start..reading.End]}={reading.Value:0.####}"));
}

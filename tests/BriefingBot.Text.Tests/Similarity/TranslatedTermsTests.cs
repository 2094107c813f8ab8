using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

/// <summary>What reports in two languages are compared by.</summary>
public sealed class TranslatedTermsTests
{
    [Theory]
    [InlineData("en", "Four people were killed and 37 injured in 2026.", "4 killed, 37 injured")]
    [InlineData("de", "Vier Menschen starben, mindestens 37 wurden verletzt.", "4 killed, 37 injured")]
    [InlineData("es", "Murieron cuatro personas y 37 resultaron heridas.", "4 killed, 37 injured")]
    [InlineData("fr", "Quatre personnes ont été tuées, 37 blessées.", "4 killed, 37 injured")]
    [InlineData("ru", "Погибли четыре человека. Пострадали 37.", "4 killed, 37 injured")]
    [InlineData("ar", "قتل أربعة أشخاص وأصيب 37 آخرون.", "4 killed, 37 injured")]
    [InlineData("de", "Ein Beben der Stärke 6,3.", "6.3 magnitude")]
    [InlineData("pt", "Com 54,3 % dos votos.", "54.3 percent")]
    [InlineData("en", "Forty-two doors were opened. Two died.", "42 , 2 killed")]
    [InlineData("de", "Gesperrt sind die 3 Spuren.", "3 ")]
    [InlineData("en", "One driver died, one street was shut.", "1 killed")]
    public void A_number_is_read_with_what_it_counts(string language, string text, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Of(language, text).Numbers.Select(number => FormattableString.Invariant(
            $"{number.Value} {Name(number.Counts)}"))));

    [Theory]
    [InlineData("en", "A train derailed near Vienna.", "de", "Zugunglück in Österreich")]
    [InlineData("en", "A ferry sank off Greece.", "ar", "غرق عبارة قبالة اليونان")]
    [InlineData("en", "A volcano in Chile", "es", "Un volcán chileno")]
    [InlineData("ru", "Забастовка в Перу", "de", "Streik in Perus Minen")]
    public void Kind_and_country_are_the_same_in_any_language(
        string language, string text, string otherLanguage, string otherText)
    {
        var (one, other) = (Of(language, text), Of(otherLanguage, otherText));

        Assert.NotEqual(0UL, one.Kinds & other.Kinds);
        Assert.NotEmpty(one.Countries.Intersect(other.Countries));
    }

    [Theory]
    [InlineData("Kharkiv", "خاركيف")]
    [InlineData("Харькову", "خاركيف")]
    [InlineData("Kandahar", "القندهار")]
    public void A_name_sounds_alike_in_Arabic(string one, string other) =>
        Assert.Equal(NameSounds.Of(one), NameSounds.Of(other));

    [Fact]
    public void A_number_tells_the_more_the_rarer_it_is_and_the_more_is_known_of_it()
    {
        double[] telling =
        [
            new CountedNumber(1, 1).Telling(isCounted: true),
            new CountedNumber(20, 0).Telling(isCounted: false),
            new CountedNumber(5, 1).Telling(isCounted: true),
            new CountedNumber(27, 0).Telling(isCounted: false),
            new CountedNumber(27, 1).Telling(isCounted: true),
            new CountedNumber(5.25f, 1).Telling(isCounted: true),
        ];

        Assert.Equal(telling.Order(), telling);
        Assert.Equal(telling.Distinct(), telling);
        Assert.False(new CountedNumber(5, 1).Is(new CountedNumber(5, 2)));
        Assert.True(new CountedNumber(5, 1).Is(new CountedNumber(5, 0)));
    }

    private static TranslatedTerms Of(string language, string text) =>
        TranslatedTerms.Of("", [], text, Words.Of(text), KnownLanguages.Find(language));

    private static string Name(ulong counts) => string.Join(
        '+',
        new[] { "killed", "injured", "magnitude", "percent" }
            .Where(name => (EventWords.CountNamed(name) & counts) != 0));
}

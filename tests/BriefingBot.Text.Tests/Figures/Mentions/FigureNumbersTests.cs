using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>How numbers, their marks and their units are written in the languages whose figures are read.</summary>
public sealed class FigureNumbersTests
{
    [Theory]
    [InlineData("fr", "Paris compte 1 234 567 habitants, dont 12 000 blessés.", "1234567", "12000")]
    [InlineData("ru", "На ремонт выделено 1 500 000 рублей.", "1500000RUB")]
    [InlineData("uk", "На ремонт виділено 1 500 000 гривень.", "1500000UAH")]
    [InlineData("es", "Unas 1 234 567 personas fueron evacuadas.", "1234567")]
    [InlineData("de", "Evakuiert wurden 1 234 567 Menschen.", "1234567")]
    [InlineData("pt", "Foram retiradas 12 500 pessoas.", "12500")]
    [InlineData("en", "About 12 000 people were evacuated.", "12000")]
    [InlineData("en", "About 12\u2009345 people were evacuated.", "12345")]
    [InlineData("de", "Rund 1'200 Menschen wurden evakuiert.", "1200")]
    [InlineData("de", "Rund 1’200 Menschen wurden evakuiert.", "1200")]
    [InlineData("es", "Evacuaron a 1,200 personas.", "1200")]
    [InlineData("es", "Hubo 12,500 damnificados.", "12500")]
    [InlineData("es", "La obra costó $2.5 millones de dólares.", "2500000USD")]
    [InlineData("es", "La obra costó 2,5 millones de euros.", "2500000EUR")]
    [InlineData("en", "A fund of Rs 12,34,567 was given to them.", "1234567INR")]
    public void Marks_of_thousands_and_decimals_are_read(string language, string text, params string[] numbers) =>
        Assert.Equal(numbers, Numbers(language, text));

    [Theory]
    [InlineData("es", "Costó dos mil millones de euros.", "2000000000EUR")]
    [InlineData("es", "Costó dos mil quinientos millones de euros.", "2500000000EUR")]
    [InlineData("es", "Costó 5 mil millones de dólares.", "5000000000USD")]
    [InlineData("pt", "Custou 2 mil milhões de euros.", "2000000000EUR")]
    [InlineData("en", "The plan costs Rs 1.5 lakh crore.", "1500000000000INR")]
    [InlineData("en", "The plan costs five thousand million dollars.", "5000000000USD")]
    [InlineData("ru", "Он стоил 5 тыс. рублей.", "5000RUB")]
    [InlineData("de", "Der Schaden liegt bei 5 Mio. Euro.", "5000000EUR")]
    [InlineData("es", "Murieron treinta y cinco personas.", "35")]
    [InlineData("es", "Ciento veinte personas murieron.", "120")]
    [InlineData("es", "Murieron setecientas personas.", "700")]
    [InlineData("es", "Mil personas fueron evacuadas.", "1000")]
    [InlineData("es", "Unas dos docenas de personas murieron.", "24")]
    [InlineData("pt", "Morreram cento e vinte pessoas.", "120")]
    [InlineData("pt", "Morreram trinta e cinco pessoas.", "35")]
    [InlineData("fr", "Vingt et une personnes sont mortes.", "21")]
    [InlineData("fr", "Soixante et onze personnes sont mortes.", "71")]
    [InlineData("fr", "Quatre-vingt-dix-sept personnes sont mortes.", "97")]
    [InlineData("de", "Zweihundertfünfzig Menschen starben.", "250")]
    [InlineData("de", "Einundzwanzig Menschen starben.", "21")]
    [InlineData("ru", "Погибли четыреста двадцать пять человек.", "425")]
    [InlineData("uk", "Загинули чотириста двадцять п'ять людей.", "425")]
    [InlineData("uk", "Загинули п’ятнадцять людей.", "15")]
    [InlineData("en", "A hundred and twenty people were killed.", "120")]
    [InlineData("en", "A thousand five hundred people were killed.", "1500")]
    [InlineData("en", "Three quarters of a million people were affected.", "750000")]
    [InlineData("en", "One and a half million people were affected.", "1500000")]
    [InlineData("en", "In Lund 40 percent to 70 percent of the homes were destroyed.", "40-70%")]
    [InlineData("en", "Prices rose 3 percent to 5 percent of income.", "3%", "5%")]
    [InlineData("en", "Between five and twenty people were killed.", "5-20")]
    [InlineData("en", "Between one hundred and two hundred people were killed.", "100-200")]
    public void Number_words_are_read_whole(string language, string text, params string[] numbers) =>
        Assert.Equal(numbers, Numbers(language, text));

    [Theory]
    [InlineData("en", "The Fed raised rates by 25 basis points.")]
    [InlineData("en", "About 1 in 500 users of the site was hacked.")]
    [InlineData("en", "2 in 25 children were affected.")]
    [InlineData("es", "Una de cada diez personas resultó herida.")]
    [InlineData("es", "Murió 1 de cada 500 personas.")]
    [InlineData("fr", "Un Français sur dix a été touché.")]
    [InlineData("pt", "Morreu 1 em cada 500 pessoas.")]
    [InlineData("de", "Einer von zehn Menschen ist betroffen.")]
    [InlineData("ru", "Пострадал один из десяти человек.")]
    [InlineData("en", "GDP growth of -0.5% was recorded.")]
    [InlineData("en", "The temperature fell to −20 degrees.")]
    [InlineData("en", "The firm made a profit of -$5m.")]
    [InlineData("fr", "Le 12 mars, la police est venue.")]
    [InlineData("en", "The fund has two real options.")]
    [InlineData("en", "The team with 12 won.")]
    public void What_counts_nothing_is_no_figure(string language, string text) => Assert.Empty(Numbers(language, text));

    [Theory]
    [InlineData("en", "The bank paid 500 million CFA francs.", "500000000XOF")]
    [InlineData("en", "The bank paid 500 million Swiss francs.", "500000000CHF")]
    [InlineData("en", "The bank paid 500 million francs.", "500000000francs")]
    [InlineData("en", "The bank paid 5 million Australian dollars.", "5000000AUD")]
    [InlineData("en", "The bank paid 5 million Hong Kong dollars.", "5000000HKD")]
    [InlineData("en", "The bank paid 5 million Jamaican dollars.", "5000000dollars")]
    [InlineData("en", "The bank paid 5 million U.S. dollars.", "5000000USD")]
    [InlineData("en", "The bank paid 5 million dollars.", "5000000USD")]
    [InlineData("en", "The bank paid 5 million Swedish crowns.", "5000000SEK")]
    [InlineData("en", "The bank paid 5 million Danish kroner.", "5000000DKK")]
    [InlineData("en", "The bank paid 5 million Argentine pesos. It lost 3 million pesos.", "5000000ARS", "3000000ARS")]
    [InlineData("en", "The bank paid 5 million Pakistani rupees.", "5000000PKR")]
    [InlineData("en", "The bank paid 5 million Japanese yen.", "5000000JPY")]
    [InlineData("en", "The bank paid 20 million won.", "20000000KRW")]
    [InlineData("fr", "La banque a payé 500 millions de francs CFA.", "500000000XOF")]
    [InlineData("es", "El banco pagó 5 millones de pesos argentinos.", "5000000ARS")]
    [InlineData("es", "El banco pagó 5 millones de pesos.", "5000000pesos")]
    [InlineData("pt", "O banco pagou 5 milhões de coroas suecas.", "5000000SEK")]
    [InlineData("de", "Die Bank zahlte 5 Millionen kanadische Dollar.", "5000000CAD")]
    [InlineData("ru", "Банк заплатил 5 млн шведских крон.", "5000000SEK")]
    [InlineData("de", "Die Strafe beträgt 500 €.", "500EUR")]
    [InlineData("de", "Der Schaden beträgt 12,5 Mrd. €.", "12500000000EUR")]
    [InlineData("fr", "L'amende est de 500 €.", "500EUR")]
    [InlineData("ru", "Штраф составил 500 ₽.", "500RUB")]
    public void Money_is_of_the_land_that_is_named(string language, string text, params string[] numbers) =>
        Assert.Equal(numbers, Numbers(language, text));

    [Theory]
    [InlineData("es", "El terremoto mató a 12 personas y obligó a evacuar a 2000 vecinos.", "12", "2000")]
    [InlineData("en", "The quake killed 12 and about 2000 people were evacuated.", "12", "2000")]
    [InlineData("de", "Das Beben zerstörte 1800 Häuser und tötete 12 Menschen.", "1800", "12")]
    [InlineData("es", "En 2015 murieron 40 personas.")]
    public void Four_digits_before_what_they_count_are_no_year(string language, string text, params string[] numbers) =>
        Assert.Equal(numbers, Numbers(language, text));

    [Theory]
    [InlineData("ru", "Никто не пострадал.", "0")]
    [InlineData("uk", "Ніхто не загинув.", "0")]
    [InlineData("de", "Niemand wurde verletzt.", "0")]
    [InlineData("es", "Nadie resultó herido.", "0")]
    [InlineData("en", "No One Was Killed in the Lindholm Crash", "0")]
    public void Nobody_is_none(string language, string text, string number) =>
        Assert.Equal([number], Numbers(language, text));

    [Theory]
    [InlineData("en", "The death toll of the derailment went up to 12, the railway said.", FigureBound.Exact)]
    [InlineData("en", "The death toll of the derailment near Pelnor has climbed up to 12 people.", FigureBound.Exact)]
    [InlineData("en", "The death toll is up to 12, police said.", FigureBound.Exact)]
    [InlineData("en", "The number of people killed went up to 12, police said.", FigureBound.Exact)]
    [InlineData("en", "Up to 12 people were killed.", FigureBound.UpTo)]
    [InlineData("es", "El número de muertos subió hasta 12.", FigureBound.Exact)]
    public void What_a_number_has_gone_up_to_is_its_value(string language, string text, FigureBound bound)
    {
        var figure = Assert.Single(Read(language, text));

        Assert.Equal(12, figure.Value);
        Assert.Equal(bound, figure.Bound);
    }

    private static IEnumerable<string> Numbers(string language, string text) => Read(language, text).Select(figure =>
        FormattableString.Invariant($"{figure.Value}{(figure.High is { } high ? $"-{high:0.######}" : "")}{figure.Unit}"));

    private static IEnumerable<Figure> Read(string language, string text) => FigureExtractor.Extract(new Article
    {
        Id = "a",
        SourceName = "Outlet",
        Text = text,
        Language = language,
        Published = NewsTime.Parse("2026-03-05T12:00:00+00:00"),
    }).Where(figure => !figure.IsHistory);
}

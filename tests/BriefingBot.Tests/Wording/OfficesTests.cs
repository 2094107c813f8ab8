using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

/// <summary>Speakers that every country has are named in the reader's language.</summary>
public sealed class OfficesTests
{
    [Theory]
    [InlineData("de", "fire brigade", "Feuerwehr")]
    [InlineData("es", "The police", "policía")]
    [InlineData("ru", "workers union", "профсоюз")]
    [InlineData("en", "Feuerwehr", "fire brigade")]
    [InlineData("uk", "la policía", "поліція")]
    [InlineData("en", "firefighters", "firefighters")] // as it is: it is English
    [InlineData("de", "Vida union", "Vida union")] // one of them, by its name
    [InlineData("de", "Union", "Union")] // a group of parliament
    [InlineData("ru", "health officials", "health officials")] // no ministry
    [InlineData("nl", "police", "police")]
    public void An_office_has_its_name_in_each_language(string language, string speaker, string expected) =>
        Assert.Equal(expected, Offices.In(language, speaker));

    [Theory]
    [MemberData(nameof(LanguagesTests.Others), MemberType = typeof(LanguagesTests))]
    public void Every_office_has_a_name_in_every_language(string code)
    {
        var lines = File.ReadAllLines(Path.Combine(
            Infrastructure.SharedData.Root(), "src", "BriefingBot", "Wording", "Translations", "Offices.phrases"));

        Assert.Equal(
            lines.Count(line => line.Length > 0 && line[0] is not (' ' or '#')),
            lines.Count(line => line.StartsWith($"  {code} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dispute_is_told_in_one_language()
    {
        FigureLine line = new("injured", "people", null, FigureRelation.Disagreement, IsHistory: false,
        [
            new() { Value = 9, Counts = "injured", ArticleId = "a", Sentence = "Nine.", Says = "fire brigade" },
            new() { Value = 14, Counts = "injured", ArticleId = "b", Sentence = "Fourteen.", Says = "workers union" },
        ]);

        Assert.EndsWith(
            "9 (Feuerwehr) oder 14 (Gewerkschaft)", new Languages([]).For("de").Short(line), StringComparison.Ordinal);
        Assert.EndsWith(
            "9 (fire brigade) or 14 (workers union)", Texts.English.Short(line), StringComparison.Ordinal);
    }
}

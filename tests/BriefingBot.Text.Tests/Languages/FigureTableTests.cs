using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>The files by which figures are read.</summary>
public sealed class FigureTableTests
{
    private static readonly string[] OfClass = ["Done", "Does", "Is", "Events", "People"];

    private static readonly HashSet<string> Flags =
        ["HasWeakTrees", "HasNegativeConcord", "HasLowerDates", "HasCapitalNouns"];

    public static TheoryData<string> Codes => [.. "en de es fr pt ru uk".Split(' ')];

    /// <summary>A list by a wrong name is a list that nothing reads.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_list_fills_a_property(string code)
    {
        var table = FigureTable.For(KnownLanguages.Find(code)!)!; // not null: each has a file
        string[] known =
        [
            "Flags",
            .. typeof(FigureLexicon).GetProperties().Concat(typeof(FigureWords).GetProperties())
                .Select(property => property.Name),
            .. Enum.GetNames<WordClass>(),
            .. table.Map("Classes").Keys.SelectMany(name => OfClass.Select(part => $"{name}.{part}")),
        ];

        Assert.All(
            table.Names.Where(name => !name.StartsWith("Currency ", StringComparison.Ordinal)),
            name => Assert.Contains(name, known));
        Assert.Subset(Flags, table.Words("Flags").ToHashSet());
    }

    [Fact]
    public void A_list_holds_stems_endings_phrases_and_what_words_stand_for()
    {
        var (german, french) = (FigureLexicons.For("de")!, FigureLexicons.For("fr-CA")!); // not null: tables

        Assert.Contains("verletzten", german.ClassOf("injured").Done);
        Assert.Contains("Toter", german.ClassOf("killed").People);
        Assert.Contains("blessées", french.ClassOf("injured").Is);
        Assert.Contains("d'entre eux", french.PartOpeners);
        Assert.Equal(FigureBound.MoreThan, french.BoundsBefore["plus de"]);
        Assert.Equal("CAD", french.SharedCurrencies["dollars"].Codes["canadiens"]);
        Assert.Null(FigureLexicons.For("it"));
    }
}

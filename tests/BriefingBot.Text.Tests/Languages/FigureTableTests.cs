using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>The files by which figures are read.</summary>
public sealed class FigureTableTests
{
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

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("pt")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void What_phrases_and_deeds_stand_for_is_a_class(string language)
    {
        var table = FigureLexicons.For(language)!; // not null: a table

        Assert.Empty(table.StatePhrases.Values.Concat(table.Deeds.Values)
            .Except(table.Classes.Select(known => known.Counts)));
    }
}

using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed class PhrasesTests
{
    private static readonly Phrases Some =
        new(["{,even_}more", "ferr{y,ies}", "{read,see}_{also,next}", "port*", "関連"]);

    [Theory]
    [InlineData("More", 4)]
    [InlineData("even more of it", 9)]
    [InlineData("Ferries sank", 7)]
    [InlineData("see next: the port", 8)]
    [InlineData("ports of Velmar", 5)]
    [InlineData("関連記事", 2)]
    [InlineData("moreover", 0)]
    [InlineData("ferrys", 0)]
    [InlineData("read", 0)]
    [InlineData("no more", 0)]
    public void A_phrase_begins_a_text_in_any_of_its_spellings(string text, int length) =>
        Assert.Equal(length, Some.LengthAtStart(text));
}

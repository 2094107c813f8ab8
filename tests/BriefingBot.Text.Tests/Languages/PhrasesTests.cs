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

    [Theory]
    [InlineData("Ports: the sea", 7)]
    [InlineData("Ports |the sea", 7)]
    [InlineData("Ports - the sea", 8)]
    [InlineData("Ports- the sea", 7)]
    [InlineData("PORTS-The sea", 6)]
    [InlineData("関連：海", 3)]
    [InlineData("[Ports] The sea", 8)]
    [InlineData("【関連】海", 4)]
    [InlineData("Port-side lights", 0)]
    [InlineData("Ports:23 boats", 0)]
    [InlineData("Ports the sea: a list", 0)]
    [InlineData("(Ports of the sea) closed", 0)]
    [InlineData("Ports", 0)]
    [InlineData("", 0)]
    public void A_label_has_a_mark_behind_it_or_brackets(string text, int length) =>
        Assert.Equal(length, Some.LabelAtStart(text));

    [Theory]
    [InlineData("sal y mar", 4, 1)]
    [InlineData("Y", 0, 1)]
    [InlineData("cada dia y", 9, 1)]
    [InlineData("canard À LA crème", 7, 4)]
    [InlineData("新東京駅", 1, 2)]
    [InlineData("Yo", -1, 0)]
    [InlineData("muy lejos", -1, 0)]
    public void A_phrase_is_found_at_any_word_however_short(string text, int at, int length) =>
        Assert.Equal((at, length), new Phrases(["y", "à_la", "東京"]).Find(text));
}

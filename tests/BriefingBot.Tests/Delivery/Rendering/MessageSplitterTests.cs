using System.Globalization;
using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Tests.Delivery.Rendering;

public sealed class MessageSplitterTests
{
    private static readonly string[] Pieces =
    [
        "The mayor said so. ", "Nine boats were lost! ", "word ", "<b>", "</b>", "&amp;", "&", "<", ">", "\"", "'",
            "🚢",
        "👨‍👩‍👧‍👦", "é", "e\u0301", "\u200b", "\u202e", "\u001b[2J",
        "\ud800", "\udc00", "\n", "\r\n", "日本語の文。", "العربية ", "https://e.example/?a=1&b=2 ", "        ", "Zalgo"
            + new string('\u0301', 300), "🇩🇪🇫🇷", "\u3164", ". ", "1,200 ", "x",
    ];

    [Fact]
    public void Every_part_parses_fits_and_together_they_say_all_of_it() =>
        Prop.ForAll(
            Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
            seed => Check(RandomText(new Random(seed)), 120, 12)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_survives_as_one_text() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            text =>
                Check(new RichTextBuilder().Bold("1. ").Lines(text ?? "").Build(), 20, 5)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_briefing_is_split_between_stories()
    {
        var stories = Enumerable.Range(1, 40).Select(number => BriefingSamples.FerryStory(number)).ToArray();

        var parts = MessageSplitter.Split(BriefingWriter.Write(BriefingSamples.Edition(stories), Texts.English).Text);

        Assert.InRange(parts.Count, 3, 8);
        Assert.All(parts.Skip(1), part => Assert.Matches(@"^\d+\. Ferry", PlainText.Write(part)));
        Assert.Equal(
            40,
            parts.SelectMany(part => part.Sections)
                .Select(section => section.StoryId)
                .OfType<string>()
                .Distinct()
                .Count());
    }

    [Fact]
    public void A_long_story_is_split_between_paragraphs_and_a_long_paragraph_between_sentences()
    {
        var text = new RichTextBuilder()
            .Section("s1")
            .Text("Head")
            .Paragraph()
            .Text("One is here. Two is here. Three is here.")
            .Paragraph()
            .Text("Tail")
            .Build();

        var parts = MessageSplitter.Split(text, maxLength: 30).Select(PlainText.Write);

        Assert.Equal(["Head", "One is here. Two is here.", "Three is here.\n\nTail"], parts);
    }

    [Fact]
    public void A_quotation_is_opened_again_in_the_next_message()
    {
        var text = new RichTextBuilder()
            .Paragraph(BlockKind.Quotation)
            .Text("first line of it")
            .Line(BlockKind.Quotation)
            .Text("second line of it")
            .Build();

        Assert.Equal(
            [
                "<blockquote expandable>first line of it</blockquote>",
                "<blockquote expandable>second line of it</blockquote>",
            ],
            MessageSplitter.Split(text, maxLength: 20).Select(TelegramHtml.Write));
    }

    [Fact]
    public void A_text_without_anything_to_see_is_no_message() =>
        Assert.Empty(MessageSplitter.Split(new RichTextBuilder().Text(" \u200b\u3164\n ").Build()));

    [Theory]
    [InlineData(12, "aaaaa\n\nbbbbb")]
    [InlineData(11, "aaaaa|bbbbb")]
    public void Stories_share_a_message_while_they_fit_with_the_empty_line_between_them(int maxLength, string parts)
    {
        var text = new RichTextBuilder().Section("s1").Line().Text("aaaaa").Section("s2").Line().Text("bbbbb").Build();

        Assert.Equal(parts, Written(MessageSplitter.Split(text, maxLength)));
    }

    [Theory]
    [InlineData(11, "aaaaa\nbbbbb|ccccccccccc")]
    [InlineData(10, "aaaaa|bbbbb|cccccccccc|c")]
    public void Lines_of_a_long_story_share_a_message_while_they_fit(int maxLength, string parts)
    {
        var text = new RichTextBuilder().Section("s1").Text("aaaaa").Line().Text("bbbbb").Line().Text("ccccccccccc")
            .Build();

        Assert.Equal(parts, Written(MessageSplitter.Split(text, maxLength)));
    }

    [Theory]
    [InlineData(4, "a b\n\nc d")]
    [InlineData(3, "a b|c d")]
    [InlineData(2, "a b|c d")]
    [InlineData(1, "a|b|c|d")]
    public void A_message_takes_as_many_marked_words_as_Telegram_shows(int maxEntities, string parts)
    {
        var text = new RichTextBuilder().Section("s1").Bold("a").Text(" ").Bold("b")
            .Section("s2").Bold("c").Text(" ").Bold("d").Build();

        Assert.Equal(parts, Written(MessageSplitter.Split(text, maxEntities: maxEntities)));
    }

    [Theory]
    [InlineData(4, "a b\n\nc")]
    [InlineData(3, "a b|c")]
    [InlineData(2, "a|b|c")]
    public void A_quotation_counts_as_a_marked_span(int maxEntities, string parts)
    {
        var text = new RichTextBuilder().Section("s1").Paragraph(BlockKind.Quotation).Bold("a").Text(" ").Bold("b")
            .Section("s2").Paragraph(BlockKind.Quotation).Text("c").Build();

        Assert.Equal(parts, Written(MessageSplitter.Split(text, maxEntities: maxEntities)));
    }

    [Theory]
    [InlineData("aaaaa bb cccc", 8, "aaaaa bb|cccc")]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 23, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦|👨‍👩‍👧‍👦")]
    // No reader sees a part of a family; a code point at least stays whole.
    [InlineData("👨‍👩‍👧‍👦", 4, "👨‍|👩‍|👧‍|👦")]
    public void A_text_without_sentences_is_cut_between_words_and_a_word_between_what_is_seen_as_a_character(
        string text, int maxLength, string parts) =>
        Assert.Equal(parts, Written(MessageSplitter.Split(new RichTextBuilder().Text(text).Build(), maxLength)));

    [Fact]
    public void A_cut_between_two_styles_leaves_no_empty_mark_behind()
    {
        var text = new RichTextBuilder().Text("One is here. ").Bold("Two is here.").Build();

        Assert.Equal(
            ["One is here.", "<b>Two is here.</b>"],
            MessageSplitter.Split(text, maxLength: 13).Select(TelegramHtml.Write).Select(html => html.Trim()));
    }

    private static string Written(IReadOnlyList<RichText> parts) =>
        string.Join('|', parts.Select(part => PlainText.Write(part).Trim()));

    private static bool Check(RichText text, int maxLength, int maxEntities)
    {
        var parts = MessageSplitter.Split(text, maxLength, maxEntities);
        foreach (var part in parts)
        {
            var parsed = TelegramHtmlParser.Parse(TelegramHtml.Write(part));
            Assert.Equal(PlainText.Write(part), parsed.Text);
            Assert.InRange(parsed.Text.Length, 1, maxLength);
            Assert.InRange(parsed.Entities.Count, 0, maxEntities);
            Assert.True(UntrustedText.IsVisible(parsed.Text), "an empty message");
        }

        Assert.Equal(Words(PlainText.Write(text)), Words(string.Concat(parts.Select(PlainText.Write))));
        Assert.All(
            Cuts(parts),
            cut => Assert.False(IsInsideCharacter(cut.Before, cut.After), $"cut inside a character: {cut}"));
        return true;
    }

    /// <summary>All that can be seen: the spaces at a cut are dropped.</summary>
    private static string Words(string text) =>
        string.Concat(
            text.Where(character => !char.IsWhiteSpace(character) && UntrustedText.IsVisible(character.ToString())));

    private static IEnumerable<(string Before, string After)> Cuts(IReadOnlyList<RichText> parts) =>
        parts.Zip(parts.Skip(1), (one, next) => (PlainText.Write(one), PlainText.Write(next)));

    private static bool IsInsideCharacter(string before, string after)
    {
        var isOneCharacter = StringInfo.GetNextTextElementLength(before[^1] + after) > 1
            && !char.IsWhiteSpace(before[^1]);
        // Only a "character" longer than a message may be cut.
        return (char.IsHighSurrogate(before[^1])
            || char.IsLowSurrogate(after[0]))
            || (isOneCharacter && char.IsLetter(before[^1]) && after.Length < 50);
    }

    private static RichText RandomText(Random random)
    {
        var text = new RichTextBuilder();
        for (var section = random.Next(1, 5); section > 0; section--)
        {
            text.Section("s" + section);
            for (var block = random.Next(1, 6); block > 0; block--)
            {
                var kind = (BlockKind)random.Next(3);
                _ = random.Next(2) == 0 ? text.Paragraph(kind) : text.Line(kind);
                for (var span = random.Next(1, 7); span > 0; span--)
                {
                    var words = string.Concat(
                        Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
                    text.Link(
                        words,
                        random.Next(3) == 0 ? new Uri("https://e.example/?a=1&b=\"x\"") : null,
                        (SpanStyle)random.Next(4));
                }
            }
        }

        return text.Build();
    }
}

using BriefingBot.Chat.Terminal;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Terminal;

public sealed class TerminalWriterTests
{
    private const string Long =
        "The ferry hit a sandbank at dawn and was towed to the harbour of Tarn, where 142 people went ashore.";

    [Fact]
    public void Lines_are_wrapped_between_words_and_an_address_stands_whole()
    {
        var address = new Uri("https://paper.example/a/very/long/address/that/does/not/fit/on/a/row/of/forty");
        var text = new RichTextBuilder()
            .Paragraph().Text(Long)
            .Paragraph(BlockKind.Links).Link("Paper", address)
            .Build();

        var rows = new TerminalWriter(40, hasColour: false).Write(text).Split('\n');

        Assert.Equal(Long, string.Join(' ', rows.TakeWhile(row => row.Length > 0)));
        Assert.All(rows.Where(row => !row.Contains("://", StringComparison.Ordinal)), row =>
            Assert.True(row.Length <= 40));
        Assert.Contains($"<{address.AbsoluteUri}>", rows);
    }

    [Fact]
    public void Weight_and_colour_are_shown_where_the_terminal_has_them()
    {
        var text = new RichTextBuilder().Bold("Nine dead").Text(" off Tarn").Build();

        Assert.Equal(
            "\u001b[1mNine\u001b[0m \u001b[1mdead\u001b[0m off Tarn",
            new TerminalWriter(80, hasColour: true).Write(text));
        Assert.Equal("Nine dead off Tarn", new TerminalWriter(80, false).Write(text));
    }

    [Fact]
    public void What_comes_from_outside_cannot_steer_the_terminal()
    {
        var text = new RichTextBuilder().Text("Bridge \u001b[31mclosed \u202Efor repairs").Build();

        var written = new TerminalWriter(80, hasColour: false).Write(text);

        Assert.DoesNotContain(written, letter => char.IsControl(letter) || letter == '\u202E');
    }

    [Fact]
    public void Wide_letters_count_twice()
    {
        var text = new RichTextBuilder().Text(string.Join(' ', Enumerable.Repeat("新闻简报", 10))).Build();

        Assert.All(
            new TerminalWriter(40, hasColour: false).Write(text).Split('\n'),
            row => Assert.True(row.Count(letter => letter != ' ') * 2 <= 40));
    }
}

using System.Text;

namespace BriefingBot.Wording;

/// <summary>A text to be shown to a person, before it is written for Telegram or for the terminal: both say the same
/// because both are written from this. Made with <see cref="RichTextBuilder"/>.</summary>
/// <param name="Sections">In order; a message is split between sections first.</param>
public sealed record RichText(IReadOnlyList<TextSection> Sections)
{
    /// <summary>The blocks of all sections.</summary>
    public IEnumerable<TextBlock> Blocks => Sections.SelectMany(section => section.Blocks);

    /// <summary>One paragraph for each line of a text.</summary>
    /// <param name="isOwn">True where the bot stands for these words: what is written in them may be tapped.</param>
    public static RichText Plain(string text, bool isOwn = false) => new RichTextBuilder().Lines(text, isOwn).Build();
}

/// <summary>What belongs together: one story, a heading, the coverage line.</summary>
/// <param name="StoryId">The story it tells, so that a later correction can reply to the message that carried it; or
/// null.</param>
public sealed record TextSection(string? StoryId, IReadOnlyList<TextBlock> Blocks);

/// <summary>One paragraph or line; never empty.</summary>
/// <param name="IsLoose">True: an empty line stands before it; false: it is the next line of the same group.</param>
public sealed record TextBlock(BlockKind Kind, IReadOnlyList<Span> Spans, bool IsLoose)
{
    /// <summary>The text's length in UTF-16 units, the unit of Telegram's limits.</summary>
    public int Length => Spans.Sum(span => span.Text.Length);

    public string PlainText => string.Concat(Spans.Select(span => span.Text));
}

/// <summary>How a block of text is shown: as a paragraph, a heading, a list's item.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>A quotation folded after a few lines; close ones form one.</summary>
    Quotation,

    /// <summary>A line of figures; rich blocks have a table in its place.</summary>
    Figure,

    /// <summary>A list of links; the terminal writes their addresses out here.</summary>
    Links,
}

/// <summary>A run of text in one style, cleaned here (<see cref="UntrustedText"/>), escaped at the end.</summary>
public sealed record Span
{
    public Span(string text, SpanStyle style = SpanStyle.Plain, Uri? link = null)
    {
        Text = UntrustedText.Clean(text);
        Style = style;
        Link = UntrustedText.Link(link);
    }

    /// <summary>Plain text on one line, without control characters.</summary>
    public string Text { get; private init; }

    public SpanStyle Style { get; }

    /// <summary>An absolute http(s) address, or null.</summary>
    public Uri? Link { get; }

    /// <summary>True for words of the bot itself: a command in them is meant to be tapped.</summary>
    public bool IsOwn { get; init; }

    /// <summary>This span and the next as one: a tap copies a fixed-width command whole.</summary>
    /// <returns>Null where they are to stand apart.</returns>
    internal Span? Joined(Span next) =>
        Style == next.Style && Style != SpanStyle.Plain && Link is null && next.Link is null
        && (Style == SpanStyle.Code || IsOwn == next.IsOwn)
            ? this with { Text = Text + next.Text, IsOwn = IsOwn && next.IsOwn }
            : null;

    /// <summary>Other words in the same style.</summary>
    public Span With(string text) => this with { Text = text };

    /// <summary>A piece of it in the same style; the caller does not cut through a character.</summary>
    public Span Slice(int start, int length) => this with { Text = Text.Substring(start, length) };
}

/// <summary>How a span within a line is set off.</summary>
public enum SpanStyle
{
    Plain,
    Bold,
    Italic,
    Code,
}

/// <summary>A button under a message; pressing it says <paramref name="Command"/>.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Command">A command as one would type it; longer ones than <see cref="Fits"/> allows are
/// refused.</param>
/// <param name="Link">What it opens instead of saying a command, or null.</param>
public sealed record MessageButton(string Label, string Command, Uri? Link = null)
{
    /// <summary>Bytes of UTF-8 that a button can stand for (Bot API, <c>callback_data</c>).</summary>
    private const int MostBytes = 64;

    /// <summary>Whether Telegram takes the button's command, which may have 64 bytes of UTF-8.</summary>
    public bool Fits => Encoding.UTF8.GetByteCount(Command) <= MostBytes;
}

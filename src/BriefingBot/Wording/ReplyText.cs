using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BriefingBot.Operation;

namespace BriefingBot.Wording;

/// <summary>A text for a chat, written as an interpolated string: its literal parts are this program's own and may hold
/// line ends and the tags <c>b</c>, <c>i</c> and <c>code</c>; what stands in braces is from outside and is nothing but
/// text.</summary>
[InterpolatedStringHandler]
public sealed partial class ReplyText
{
    private readonly List<Piece> _pieces = [];

    public ReplyText(int literalLength, int formattedCount) =>
        _pieces.EnsureCapacity(Math.Min(literalLength + formattedCount, (2 * formattedCount) + 1));

    /// <summary>A reply without any text.</summary>
    public static ReplyText Empty => new(0, 0);

    public void AppendLiteral(string value) => _pieces.Add(new(value, IsLiteral: true, null));

    public void AppendFormatted(string? value) => _pieces.Add(new(value ?? "", IsLiteral: false, null));

    public void AppendFormatted(ReplyText value) => _pieces.AddRange(value._pieces);

    /// <summary>Does not compile: a phrase has a language only where <see cref="Texts.Say"/> gave it one.</summary>
    [Obsolete("Write {texts.Say(phrase)}.", error: true)]
    public void AppendFormatted(Phrase value) => throw new NotSupportedException();

    public void AppendFormatted(ReplyLink value) => _pieces.Add(new(value.Text, IsLiteral: false, value.Url));

    public void AppendFormatted<T>(T value) => AppendFormatted(Convert.ToString(value, CultureInfo.InvariantCulture));

    /// <summary>The reply with its commands said otherwise, as for another chat; they can be copied whole.</summary>
    /// <param name="said">How a command is said, by its name; null leaves it as it is.</param>
    public ReplyText WithCommands(Func<string, string?> said)
    {
        var changed = new ReplyText(0, 0);
        changed._pieces.AddRange(_pieces.Select(piece =>
            piece.IsLiteral ? piece with { Text = Command().Replace(piece.Text, Said) } : piece));
        return changed;

        string Said(Match match) => (said(match.Groups["name"].Value), match.Groups["code"].Success) switch
        {
            (null, _) => match.Value,
            (var other, true) => $"<code>/{other}",
            (var other, false) => $"<code>/{other}</code>",
        };
    }

    /// <summary>Several texts, one after another.</summary>
    public static ReplyText Join(string separator, IEnumerable<ReplyText> texts)
    {
        var joined = new ReplyText(0, 0);
        foreach (var text in texts)
        {
            if (joined._pieces.Count > 0)
            {
                joined.AppendLiteral(separator);
            }

            joined.AppendFormatted(text);
        }

        return joined;
    }

    /// <summary>The text as every message is written, for Telegram and for the terminal.</summary>
    public RichText ToRichText()
    {
        var text = new RichTextBuilder();
        var style = SpanStyle.Plain;
        foreach (var piece in _pieces)
        {
            if (piece.IsLiteral)
            {
                style = WriteLiteral(text, piece.Text, style);
            }
            else
            {
                text.Link(piece.Text, piece.Url, style);
            }
        }

        return text.Build();
    }

    /// <summary>The words of the reply without markup, each block on a line.</summary>
    public override string ToString() => string.Join('\n', ToRichText().Blocks.Select(block => block.PlainText));

    private static SpanStyle WriteLiteral(RichTextBuilder text, string literal, SpanStyle style)
    {
        for (var at = 0; at < literal.Length;)
        {
            var stop = literal.AsSpan(at).IndexOfAny('<', '\n');
            stop = stop < 0 ? literal.Length : at + stop;
            if (stop > at)
            {
                text.Own(literal[at..stop], style);
            }

            if (stop == literal.Length)
            {
                break;
            }

            if (literal[stop] == '\n')
            {
                var isParagraph = stop + 1 < literal.Length && literal[stop + 1] == '\n';
                _ = isParagraph ? text.Paragraph() : text.Line();
                at = stop + (isParagraph ? 2 : 1);
            }
            else
            {
                var end = literal.IndexOf('>', stop);
                style = StyleOf(literal[(stop + 1)..end]);
                at = end + 1;
            }
        }

        return style;
    }

    private static SpanStyle StyleOf(string tag) => tag switch
    {
        "b" => SpanStyle.Bold,
        "i" => SpanStyle.Italic,
        "code" => SpanStyle.Code,
        "/b" or "/i" or "/code" => SpanStyle.Plain,
        _ => throw new ArgumentException($"A reply's text has the unknown tag <{tag}>.", nameof(tag)),
    };

    [GeneratedRegex(@"(?<code><code>)?(?<![\w/<])/(?<name>[a-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    private sealed record Piece(string Text, bool IsLiteral, Uri? Url);
}

/// <summary>Words that open an address; words alone where there is none.</summary>
public sealed record ReplyLink(string Text, Uri? Url);

using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace BriefingBot.Chat;

/// <summary>
/// A text for a chat, written as an interpolated string: its literal parts are this program's own and may hold Telegram's
/// HTML tags (Bot API, "HTML style"), what stands in braces is from outside and is escaped.
/// </summary>
[InterpolatedStringHandler]
public sealed class ReplyText
{
    private readonly List<Piece> _pieces = [];

    public ReplyText(int literalLength, int formattedCount) => _pieces.EnsureCapacity(Math.Min(literalLength + formattedCount, (2 * formattedCount) + 1));

    /// <summary>Nothing at all.</summary>
    public static ReplyText Empty => $"";

    public void AppendLiteral(string value) => _pieces.Add(new(PieceKind.Literal, value, null));

    public void AppendFormatted(string? value) => _pieces.Add(new(PieceKind.Outside, value ?? "", null));

    public void AppendFormatted(ReplyText value) => _pieces.AddRange(value._pieces);

    public void AppendFormatted(ReplyLink value) => _pieces.Add(new(PieceKind.Link, value.Text, value.Url));

    public void AppendFormatted<T>(T value) => AppendFormatted(Convert.ToString(value, CultureInfo.InvariantCulture));

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

    /// <summary>For Telegram's parse mode HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var piece in _pieces)
        {
            _ = piece.Kind switch
            {
                PieceKind.Literal => html.Append(piece.Text),
                PieceKind.Outside => html.Append(Escape(piece.Text)),
                _ => html.Append("<a href=\"").Append(Escape(piece.Url!.AbsoluteUri)).Append("\">").Append(Escape(piece.Text)).Append("</a>"), // not null: a link has one
            };
        }

        return html.ToString();
    }

    /// <summary>For a terminal: no tags, no control sequences, a link's address after its words.</summary>
    public string ToTerminal()
    {
        var plain = new StringBuilder();
        foreach (var piece in _pieces)
        {
            _ = piece.Kind switch
            {
                PieceKind.Literal => plain.Append(WithoutTags(piece.Text)),
                PieceKind.Outside => plain.Append(TerminalText.Clean(piece.Text)),
                _ => plain.Append(TerminalText.Clean(piece.Text)).Append(" <").Append(TerminalText.Clean(piece.Url!.AbsoluteUri)).Append('>'), // not null: as above
            };
        }

        return plain.ToString();
    }

    /// <inheritdoc cref="ToTerminal"/>
    public override string ToString() => ToTerminal();

    // The four entities of Bot API, "HTML style".
    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string WithoutTags(string literal)
    {
        var text = new StringBuilder(literal.Length);
        var isTag = false;
        foreach (var c in literal)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && c != '>')
            {
                text.Append(c);
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private enum PieceKind
    {
        Literal,
        Outside,
        Link,
    }

    private sealed record Piece(PieceKind Kind, string Text, Uri? Url);
}

/// <summary>Words that open an address.</summary>
public sealed record ReplyLink(string Text, Uri Url);

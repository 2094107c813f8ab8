using System.Text;
using BriefingBot.Wording;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Writes <see cref="RichText"/> as Telegram's HTML (Bot API, "HTML style"); escaping is done here
/// alone.</summary>
public static class TelegramHtml
{
    /// <summary>The markup of one message; the caller has split it (<see cref="MessageSplitter"/>).</summary>
    public static string Write(RichText text)
    {
        var html = new StringBuilder();
        TextBlock? before = null;
        foreach (var (block, isFirstOfSection) in Layout.InOrder(text))
        {
            var continues = Layout.ContinuesQuotation(before, block, isFirstOfSection);
            if (before is not null)
            {
                EndQuotation(html, before, continues);
                html.Append(Layout.Separator(block, isFirstOfSection));
            }

            if (block.Kind == BlockKind.Quotation && !continues)
            {
                html.Append("<blockquote expandable>");
            }

            foreach (var span in block.Spans)
            {
                Write(html, span);
            }

            before = block;
        }

        EndQuotation(html, before, continues: false);
        return html.ToString();
    }

    /// <summary>The words of a markup that was written here, without it.</summary>
    public static string WordsOf(string html)
    {
        var words = new StringBuilder(html.Length);
        var isTag = false;
        foreach (var character in html)
        {
            // Outside of tags both signs are escaped, in addresses too.
            if (character is '<' or '>')
            {
                isTag = character == '<';
            }
            else if (!isTag)
            {
                words.Append(character);
            }
        }

        return words.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&").ToString();
    }

    private static void EndQuotation(StringBuilder html, TextBlock? block, bool continues)
    {
        if (block?.Kind == BlockKind.Quotation && !continues)
        {
            html.Append("</blockquote>");
        }
    }

    private static void Write(StringBuilder html, Span span)
    {
        var tag = span.Style switch
        {
            SpanStyle.Bold => "b",
            SpanStyle.Italic => "i",
            SpanStyle.Code => "code",
            _ => null,
        };
        if (span.Link is { } link)
        {
            html.Append("<a href=\"");
            Escape(html, link.AbsoluteUri);
            html.Append("\">");
        }

        if (tag is not null)
        {
            html.Append('<').Append(tag).Append('>');
        }

        Escape(html, span.Text);
        if (tag is not null)
        {
            html.Append("</").Append(tag).Append('>');
        }

        if (span.Link is not null)
        {
            html.Append("</a>");
        }
    }

    /// <summary>The four characters that Telegram names; in an attribute the quotation mark counts as well.</summary>
    private static void Escape(StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(character),
            };
        }
    }
}

using System.Text;
using BriefingBot.Wording;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Writes a <see cref="RichText"/> as plain text: for the terminal, and for a message whose markup Telegram
/// refused. The text holds no control character but line ends.</summary>
public static class PlainText
{
    /// <summary>The words alone, as they stand after Telegram has parsed the markup.</summary>
    public static string Write(RichText text) =>
        Write(text, static (line, block, _) => AppendWords(line, block), shownAddresses: []);

    /// <summary>The words with the links' addresses: behind each, or as a list of links has them.</summary>
    public static string WriteWithAddresses(RichText text) => Write(text, AppendWithAddresses, ListedAddresses(text));

    /// <summary>The addresses that a list of links writes out.</summary>
    internal static HashSet<string> ListedAddresses(RichText text) =>
        text.Blocks.Where(block => block.Kind == BlockKind.Links)
            .SelectMany(block => block.Spans)
            .Select(span => span.Link?.AbsoluteUri)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    private static string Write(
        RichText text, Action<StringBuilder, TextBlock, HashSet<string>> append, HashSet<string> shownAddresses)
    {
        var output = new StringBuilder();
        foreach (var (block, isFirstOfSection) in Layout.InOrder(text))
        {
            if (output.Length > 0)
            {
                output.Append(Layout.Separator(block, isFirstOfSection));
            }

            append(output, block, shownAddresses);
        }

        return output.ToString();
    }

    private static void AppendWords(StringBuilder output, TextBlock block)
    {
        foreach (var span in block.Spans)
        {
            output.Append(span.Text);
        }
    }

    private static void AppendWithAddresses(StringBuilder output, TextBlock block, HashSet<string> listed)
    {
        if (block.Kind == BlockKind.Quotation)
        {
            output.Append("  ");
        }

        foreach (var span in block.Spans)
        {
            output.Append(span.Text);
            if (span.Link is { } link && (block.Kind == BlockKind.Links || !listed.Contains(link.AbsoluteUri)))
            {
                output.Append(" <").Append(link.AbsoluteUri).Append('>');
            }
        }
    }
}

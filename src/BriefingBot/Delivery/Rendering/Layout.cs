using BriefingBot.Wording;

namespace BriefingBot.Delivery.Rendering;

/// <summary>What all writers and the splitter agree on: where line ends stand and what forms one quotation.</summary>
internal static class Layout
{
    public static IEnumerable<(TextBlock Block, bool IsFirstOfSection)> InOrder(RichText text)
    {
        foreach (var section in text.Sections)
        {
            for (var i = 0; i < section.Blocks.Count; i++)
            {
                yield return (section.Blocks[i], i == 0);
            }
        }
    }

    /// <summary>What stands before a block that is not the first of its message.</summary>
    public static string Separator(TextBlock block, bool isFirstOfSection) =>
        block.IsLoose || isFirstOfSection ? "\n\n" : "\n";

    public static bool ContinuesQuotation(TextBlock? before, TextBlock block, bool isFirstOfSection) =>
        before?.Kind == BlockKind.Quotation && block.Kind == BlockKind.Quotation && !block.IsLoose && !isFirstOfSection;
}

using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles.Html;

/// <summary>Leaves out the blocks inside an article's box that are no text of it: pointers to other pages, credits, buttons, the head again.</summary>
internal static class BlockFilter
{
    private const int FewestWordsBeforeEnd = 40;

    /// <summary>The blocks that are text.</summary>
    /// <param name="blocks">What stands in the article's box.</param>
    /// <param name="title">The headline, which many pages repeat inside the box.</param>
    public static List<TextBlock> Filter(IReadOnlyList<TextBlock> blocks, string? title)
    {
        var kept = new List<TextBlock>();
        var words = 0;
        foreach (var block in blocks)
        {
            var role = BoilerplateLines.Judge(block.Text);
            if (words >= FewestWordsBeforeEnd && (role == LineRole.End || (role == LineRole.Teasers && block.IsHeading)))
            {
                break;
            }

            if (role == LineRole.Text && IsText(block, title, words))
            {
                kept.Add(block);
                words += Prose.CountWords(block.Text);
            }
        }

        while (kept.Count > 0 && kept[^1].IsHeading)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private static bool IsText(TextBlock block, string? title, int wordsBefore)
    {
        if (block.LinkDensity > 0.8 && !Prose.EndsLikeSentence(block.Text))
        {
            return false;
        }

        if (wordsBefore == 0 && (block.Text == title || (block.IsHeading && block.Tag == "h1") || (ByLine.Read(block.Text) is not null && !Prose.IsProse(block.Text))))
        {
            return false;
        }

        return !BoilerplateLines.IsPointer(block.Text) && !(block.Text.Length < 300 && CaptionLines.IsCaption(block.Text));
    }
}

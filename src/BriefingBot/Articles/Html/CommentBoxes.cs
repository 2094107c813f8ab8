using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Recognises readers' comments by their form.</summary>
internal static class CommentBoxes
{
    private const int FewestOfAKind = 3;
    private const int LongestHead = 120;
    private const int LongestControl = 20;

    /// <summary>Marks readers' comments: boxes side by side with a name, an age and a way to answer.</summary>
    public static void Prune(HtmlNode parent)
    {
        if (parent.Children.Count < FewestOfAKind)
        {
            return;
        }

        bool? isForComments = null;
        foreach (var group in parent.Children.Where(child => !child.IsText && child.Measure.Text > 0)
            .GroupBy(TeaserCards.Kind).Where(group => group.Count() >= FewestOfAKind))
        {
            var boxes = group.ToList();
            bool IsOne(HtmlNode box) => IsComment(box, isForComments ??= IsForComments(parent));
            if (boxes.Take(2).All(IsOne) && boxes.Count(IsOne) * 5 >= boxes.Count * 4)
            {
                var isAll = boxes.Sum(box => box.Measure.Text) * 5 >= parent.Measure.Text * 4;
                foreach (var box in isAll ? parent.Children : boxes)
                {
                    box.IsPruned = true;
                }
            }
        }
    }

    // It is headed so; a field to write one stands below a live blog, too.
    private static bool IsForComments(HtmlNode parent) =>
        !parent.Holds("h1")
            && (parent.Children.Find(child => child.Measure.Text > 0) is { } first && IsHeadOfComments(first)
                || (parent.Parent?.Children is { } all && parent.Place is > 0 and var at
                    && all.FindLastIndex(at - 1, node => node.Measure.Text > 0) is >= 0 and var before
                    && IsHeadOfComments(all[before])));

    private static bool IsHeadOfComments(HtmlNode node) =>
        BoxForms.IsHeading(node) && BoilerplateLines.Judge(node.InnerText()) == LineRole.End;

    // To share or to link to it is no answer: the posts of live blogs can be.
    private static bool IsAnswer(string label) => label.Any(char.IsLetter) && !LineWords.Shares.IsIn(label);

    private static bool IsComment(HtmlNode box, bool isForComments)
    {
        var isDated = false;
        var isAnswerable = isForComments;
        var head = 0;
        foreach (var node in box.Walk())
        {
            if (node.IsText)
            {
                if (head < LongestHead && node.Text.Length <= LongestHead)
                {
                    isDated |= Ages.IsOne(node.Text);
                }

                head += node.Text.Trim().Length;
            }

            isDated |= node.Tag == "time";
            isAnswerable |= node.Tag is "a" or "button" && node["href"] is null or "" or ['#', ..] or ['j', 'a', 'v',
                'a', ..]
                && node.Walk().Sum(inner => inner.Text.Trim().Length) is > 0 and <= LongestControl
                && IsAnswer(node.InnerText());
        }

        return isDated && isAnswerable;
    }
}

using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>The small box that tells of a writer below an article, by its form.</summary>
internal static class PersonCard
{
    /// <summary>Whom a box is about that has a picture, a name as heading, and lines about it; or null.</summary>
    public static string? NameOn(HtmlNode node)
    {
        if (node.Tag is not ("div" or "section" or "li") || !node.Holds("img"))
        {
            return null;
        }

        string? name = null;
        foreach (var inner in node.Walk())
        {
            if (name is null && inner.Tag is ['h', >= '2' and <= '6'])
            {
                var heading = inner.InnerText();
                name = PersonNames.In(heading) is [var only] && only == heading ? only
                    : ByLineWords.All.By.IsIn(heading) || PageWords.Jobs.IsIn(heading) ? Marked(node)
                    : "";
            }
            else if (inner.Tag == "p" && inner.InnerText() is { Length: > 0 } line)
            {
                return name is { Length: > 0 } && line.StartsWith(name, StringComparison.Ordinal) ? name : null;
            }
        }

        return null;
    }

    // "About the author": the name is what is set in bold, or a link.
    private static string Marked(HtmlNode card) =>
        card.Walk().Where(node => node.Tag is "strong" or "b" or "a").Select(node => node.InnerText())
            .FirstOrDefault(text => PersonNames.In(text) is [var only] && only == text) ?? "";
}

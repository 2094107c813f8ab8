using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>What a page's elements of time tell of when it was written: the one that the page marks as its own, else
/// the nearest below the headline, else the nearest above it.</summary>
internal sealed class TimeMarks
{
    private const int TeaserLevels = 2;
    private const int MostOfTeaser = 12;
    private const int ShortestHeadline = 15;
    private const int LongestLabel = 40;
    private const int LongestSentence = 120;

    public TimeMarks(MetaTags tags, bool? dayFirst)
    {
        List<HtmlNode> headings = [.. tags.Headings.Take(OthersData.MostHeadings)];
        var times = tags.Times
            .Select(time => (time.Node, time.IsBelowHeading, Line: Labelled(time.Node, dayFirst)))
            .Where(time => !IsOthers(time.Node, mayBeListed: time.Line is not null)
                && !OthersData.Is(time.Node, headings) && !IsInSentence(LineOf(time.Node), dayFirst))
            .ToList();
        Updated = times.Find(time => time.Line is { IsUpdate: true }).Line?.Time;
        var own = times.Where(time => time.Line is not { IsUpdate: true }).ToList();
        Published = own.Where(time => time.Node["pubdate"] is not null
                || time.Node.Names.Contains("publish", StringComparison.Ordinal))
            .Concat(own.Where(time => time.IsBelowHeading))
            .Concat(own.Where(time => !time.IsBelowHeading).Reverse())
            .Select(time => DateReader.Read(time.Node["datetime"]) ?? DateReader.Read(time.Node.InnerText(), dayFirst))
            .FirstOrDefault(time => time is not null);
    }

    public NewsTime? Published { get; }

    /// <summary>The time of which the page says that it is that of a change.</summary>
    public NewsTime? Updated { get; }

    /// <summary>Whether a line is a sentence: a time in it is that of what it tells.</summary>
    public static bool IsInSentence(string line, bool? dayFirst) =>
        line.Length <= LongestSentence && DateReader.Find(line, dayFirst) is { } date
            && ByLine.ReadBy(line).Count == 0 && DatedSentence.Is(line, date);

    private static string LineOf(HtmlNode time) =>
        time.Ancestors().FirstOrDefault(box => box.IsBlock) is { Tag: "p" or "li" } line ? line.InnerText() : "";

    /// <summary>The time with its name in the line ("First published:"); null where it has none.</summary>
    private static ByLine? Labelled(HtmlNode time, bool? dayFirst)
    {
        var label = "";
        for (var node = time; label.Length == 0 && !node.IsBlock && node.Parent is { } parent; node = parent)
        {
            var before = parent.Children.TakeWhile(child => child != node).Reverse().TakeWhile(child => !child.IsBlock
                && child.Tag is not ("br" or "time"));
            label = MarkupText.Line(string.Join(' ', before.Reverse().Select(part => part.InnerText())));
        }

        return label.Length > LongestLabel || !(PageWords.All.Dated.IsIn(label) || PageWords.All.Updated.IsIn(label))
            ? null
            : ByLine.Read($"{label} {time["datetime"] ?? time.InnerText()}", dayFirst);
    }

    /// <summary>Whether a time stands in a menu, a comment, or beside the link to another article.</summary>
    private static bool IsOthers(HtmlNode time, bool mayBeListed) =>
        time.Ancestors().Any(box => box.Tag is "aside" or "nav"
            || box.IsSiteFooter
            || (box.Tag == "li" && !mayBeListed)
            || (box.Is(BoxKinds.Comments) && box.Tag is not ("body" or "html")))
        || time.Ancestors().Take(TeaserLevels).Any(IsTeaser);

    private static bool IsTeaser(HtmlNode box) =>
        box.Children.Count <= MostOfTeaser
            && !box.Holds("h1")
            && (box.Tag == "a" || box.Elements("a").Any(link => link.InnerText() is { Length: >= ShortestHeadline } text
                && link["href"] is { } address && !address.Contains("author", StringComparison.OrdinalIgnoreCase)
                && PersonNames.In(text).Count == 0));
}

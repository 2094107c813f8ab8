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
            .Where(time => !IsOthers(time.Node, isNamed: time.Line is not null || time.Node.Tag == "abbr")
                && !OthersData.Is(time.Node, headings) && !IsInSentence(LineOf(time.Node), dayFirst))
            .ToList();
        Updated = times.Find(time => time.Line is { IsUpdate: true }).Line?.Time;
        var own = times.FindAll(time => time.Line is not { IsUpdate: true });
        Published = own.Where(time => time.Node["pubdate"] is not null || IsPublished(time.Node))
            .Concat(own.Where(time => time.IsBelowHeading))
            .Concat(own.Where(time => !time.IsBelowHeading).Reverse())
            .Select(time => BeforeUpdate(time.Node, dayFirst) ?? DateReader.Read(Machine(time.Node))
                ?? DateReader.Read(time.Node.InnerText(), dayFirst))
            .FirstOrDefault(time => time is not null);
    }

    public NewsTime? Published { get; }

    /// <summary>The time of which the page says that it is that of a change.</summary>
    public NewsTime? Updated { get; }

    /// <summary>Whether a node is named as the time of publication, as in hAtom
    /// (https://microformats.org/wiki/hatom).</summary>
    public static bool IsPublished(HtmlNode node) => node.Names.Contains("publish", StringComparison.Ordinal);

    /// <summary>Whether a node is called a time, and shows beside its title how long ago that was: the time is in the
    /// title, as https://timeago.yarp.com asks for.</summary>
    public static bool IsAged(HtmlNode node) =>
        node["title"] is { Length: > 0 } title && title.AsSpan().ContainsAnyInRange('0', '9')
            && (node.Names.Contains("time", StringComparison.Ordinal)
                || node.Names.Contains("date", StringComparison.Ordinal))
            && Ages.IsAgo(node.InnerText());

    /// <summary>Whether a line is a sentence: a time in it is that of what it tells.</summary>
    public static bool IsInSentence(string line, bool? dayFirst) =>
        line.Length <= LongestSentence && DateReader.Find(line, dayFirst) is { } date
            && ByLine.ReadBy(line).Count == 0 && DatedSentence.Is(line, date);

    // "27 May, 1:57 | Updated 27 May, 19:20" in an element that states the latter.
    private static NewsTime? BeforeUpdate(HtmlNode time, bool? dayFirst) =>
        time["itemprop"] == "dateModified" && time.InnerText() is var line
            && ByLineWords.All.Updated.Find(line).At is > 0 and var at
            ? DateReader.Find(line[..at], dayFirst)?.Time
            : null;

    private static string? Machine(HtmlNode time) => time["datetime"] ?? (time.Tag == "time" ? null : time["title"]);

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

        return label.Length > LongestLabel
            || !(ByLineWords.All.Dated.IsIn(label) || ByLineWords.All.Updated.IsIn(label))
            ? null
            : ByLine.Read($"{label} {Machine(time) ?? time.InnerText()}", dayFirst);
    }

    /// <summary>Whether a time stands in a menu, a comment, or beside the link to another article.</summary>
    /// <param name="isNamed">Whether something says that it is the article's: then it may stand in a list.</param>
    private static bool IsOthers(HtmlNode time, bool isNamed) =>
        time.Ancestors().Any(box => box.Tag is "aside" or "nav"
            || box.IsSiteFooter
            || (box.Tag == "li" && !isNamed)
            || (box.Is(BoxKinds.Comments) && box.Tag is not ("body" or "html")))
        || (time.Tag != "abbr" && time.Ancestors().Take(TeaserLevels).Any(IsTeaser));

    private static bool IsTeaser(HtmlNode box) =>
        box.Children.Count <= MostOfTeaser
            && !box.Holds("h1")
            && (box.Tag == "a" || box.Elements("a").Any(link => link.InnerText() is { Length: >= ShortestHeadline } text
                && link["href"] is { } address && !address.Contains("author", StringComparison.OrdinalIgnoreCase)
                && PersonNames.In(text).Count == 0));
}

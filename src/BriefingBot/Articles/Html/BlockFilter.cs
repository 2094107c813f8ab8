using System.Text.RegularExpressions;
using BriefingBot.Articles.Pages;
using BriefingBot.Articles.PlainText;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles.Html;

/// <summary>Leaves out of an article's box what is no text: pointers, credits, buttons, the head again.</summary>
internal static partial class BlockFilter
{
    private const int FewestWordsBeforeEnd = 40;
    private const int WordsOfHead = 12;
    private const int TailBlocks = 4;
    private const int LongestTailNote = 400;
    private const int LongestCaption = 300;
    private const int LongestLabel = 40;
    private const int LongestByLine = 120;
    private const int MostWordsOfJob = 3;

    // Some pages hold a text twice, for narrow and wide screens; refrains are shorter.
    private const int ShortestOnce = 60;
    private const int BlocksOfLead = 3;

    private static readonly char[] AroundDay = [.. " .,|•·-–—()[]（）【】"];

    private static readonly char[] Quotes = ['“', '”', '„', '"', '«', '»', ' '];

    /// <summary>The blocks of an article's box that are its text, in their order.</summary>
    /// <param name="blocks">What stands in the article's box.</param>
    /// <param name="page">What the page says of itself: many repeat headline and by-line inside the box.</param>
    public static List<PageBlock> Filter(List<PageBlock> blocks, ExtractedPage page)
    {
        var kept = new List<PageBlock>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        var all = blocks.Sum(block => block.Text.Length);
        var read = 0;
        var lastProse = blocks.FindLastIndex(block => block.LinkDensity < 0.5 && Prose.IsShortSentence(block.Text));
        int? rest = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var role = BoilerplateLines.Judge(block.Text);
            // A heading of teasers also stands in the middle of an article: then more text follows than came before.
            var isEnd = role == LineRole.End
                || (role == LineRole.Teasers && (block.IsHeading ? all - read <= read : i >= lastProse));
            if (isEnd && words >= FewestWordsBeforeEnd && i >= (rest ??= StartOfRest(blocks)))
            {
                break;
            }

            read += block.Text.Length;
            if (role == LineRole.Text && !IsHead(block, page, words, kept.Count)
                && (IsText(block) || IsAnnounced(block, kept))
                && !IsCopy(blocks, i, seen))
            {
                kept.Add(block);
                words += Prose.CountWords(block.Text);
            }
        }

        CutTail(kept, page);
        return kept;
    }

    /// <summary>Whether a paragraph is there already close by, as a quotation beside the text, or with its
    /// neighbour: reviews say one sentence of several things.</summary>
    private static bool IsCopy(List<PageBlock> blocks, int at, Dictionary<string, int> seen)
    {
        var block = blocks[at];
        if (block.Text.Length < ShortestOnce || block.Tag is not ("p" or "blockquote")
            || seen.TryAdd(block.Text.Trim(Quotes), at))
        {
            return false;
        }

        var first = seen[block.Text.Trim(Quotes)];
        return (at - first <= BlocksOfLead
                && !(blocks[..first].Exists(IsSubheading) && blocks[first..at].Exists(IsSubheading)))
            || block.Tag != blocks[first].Tag || IsSame(-1) || IsSame(1);

        static bool IsSubheading(PageBlock block) => block is { IsHeading: true, Tag: not "h1" };

        bool IsSame(int step) =>
            first + step >= 0 && at + step < blocks.Count
                && blocks[at + step] is { Tag: "p", Text.Length: >= ShortestOnce } beside
                && beside == blocks[first + step];
    }

    /// <summary>Where the last two paragraphs begin that nothing speaks against, with hardly a link: the article goes
    /// on to there, behind a line that stands below most. -1 where there are not two.</summary>
    private static int StartOfRest(List<PageBlock> blocks)
    {
        var last = blocks.FindLastIndex(IsPlain);
        return last < 1 ? -1 : blocks.FindLastIndex(last - 1, IsPlain);

        static bool IsPlain(PageBlock block) =>
            block is { Tag: "p", LinkDensity: < 0.2 }
                && Prose.IsProse(block.Text)
                && BoilerplateLines.Judge(block.Text) == LineRole.Text
                && !VisitorText.IsSubject(block.Text)
                && !TailNote().IsMatch(block.Text);
    }

    private static bool IsHead(PageBlock block, ExtractedPage page, int wordsBefore, int blocksBefore) =>
        LetterKey.Same(block.Text, page.Title)
            || (blocksBefore <= BlocksOfLead && !block.IsHeading && IsDay(block.Text, page.Published))
            || (wordsBefore <= WordsOfHead
                && (block.Tag == "h1"
                    || (!Prose.IsProse(block.Text)
                        && (IsByLine(block.Text, PageMetadata.DayFirst(page.Language))
                            || IsStamp(block.Text) || Ages.IsAgo(block.Text)
                            || NumericDate().IsMatch(block.Text)
                            || ByLineWords.All.By.Contains(block.Text)
                            || NamesAuthor(block, page)
                            || (!block.IsHeading && page.Authors.Count > 0 && IsJob(block.Text))))));

    // Which of its numbers is the month matters to nobody here.
    private static bool IsByLine(string text, bool? isDayFirst) =>
        (ByLine.Read(text, isDayFirst) ?? ByLine.Read(text, dayFirst: true)) is not null;

    // A day without its year, "Last updated: 5 May, 5.45 pm", or its label alone.
    private static bool IsStamp(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var label = colon < 0 ? text : text[..colon];
        return text.Length <= LongestLabel
            && (colon < 0 || colon == text.Length - 1 || text.AsSpan(colon).ContainsAnyInRange('0', '9'))
            && (ByLineWords.All.Updated.Contains(label) || label.Split(' ').All(word =>
                ByLineWords.All.Dated.Contains(word) || ByLineWords.All.Updated.Contains(word)));
    }

    // "[28 May, 15:30]", "— 28 May 2026": the article's day, with or without its year. Where it has none, a day may be
    // what the text is about.
    private static bool IsDay(string text, NewsTime? published)
    {
        if (text.Length > LongestLabel || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var line = text.Trim(AroundDay);
        return TextDates.Of(line, Words.Of(line, partsDigits: true)) is
                [{ Start: 0, Month: { } month, Day: { } day, Year: var year, End: var end }]
            && line.AsSpan(end + ClockTime.LengthAfter(line.AsSpan(end))).Trim(AroundDay).IsEmpty
            && (published is not { } time ? text.Length > line.Length
                : new[] { -1, 0, 1 }.Any(beside => // the year's turn
                    new TextDate(0, 0, year ?? time.Instant.Year + beside, month, day, null).Full is { } stated
                    && Math.Abs(stated.DayNumber - DateOnly.FromDateTime(time.Instant.Date).DayNumber) <= 1));
    }

    // "Senior reporter", below the name.
    private static bool IsJob(string text) =>
        text.Length <= LongestLabel
            && text.Split(' ') is { Length: <= MostWordsOfJob } words
            && (PageWords.Jobs.Contains(words[^1]) || PageWords.Jobs.Contains(words[0]))
            && !Prose.EndsLikeSentence(text);

    private static bool NamesAuthor(PageBlock block, ExtractedPage page) =>
        block.Text.Length <= LongestByLine
            && !Prose.EndsLikeSentence(block.Text)
            && page.Authors.Any(author => block.Text.Contains(author, StringComparison.OrdinalIgnoreCase));

    // An item of a list that the line above it announces.
    private static bool IsAnnounced(PageBlock block, List<PageBlock> kept) =>
        block.Tag == "li"
            && kept.FindLastIndex(line => line.Tag != "li") is >= 0 and var at
            && BoxForms.Announces(kept[at].Text);

    private static bool IsText(PageBlock block) =>
        !(block is { LinkDensity: > 0.4, Tag: not ("h2" or "h3" or "h4" or "h5") }
                && !Prose.EndsLikeSentence(block.Text)
                && (block.LinkDensity > 0.8 || IsLabelledLink(block)))
            && !Uri.IsWellFormedUriString(block.Text, UriKind.Absolute)
            && !BoilerplateLines.IsPointer(block.Text)
            && !(block.Text.Contains("click here", StringComparison.OrdinalIgnoreCase)
                && ClickHere().IsMatch(block.Text))
            && !(block.Text.Length <= LongestLabel && MediaControl().IsMatch(block.Text))
            && !(block.Text.Length < LongestCaption && CaptionLines.IsCaption(block.Text));

    // "More on this | The other headline": a label in front of a link.
    private static bool IsLabelledLink(PageBlock block) =>
        !block.Text.Contains("://", StringComparison.Ordinal)
            && block.Text.AsSpan(0, Math.Min(LongestLabel, block.Text.Length)).IndexOfAny('|', ':') is > 0 and var at
            && block.Text.Length - block.Links <= at + 3;

    /// <summary>Takes from the end what tells of the writers, and headings that nothing follows.</summary>
    private static void CutTail(List<PageBlock> kept, ExtractedPage page)
    {
        for (var i = kept.Count - 1; i >= Math.Max(1, kept.Count - TailBlocks); i--)
        {
            if (kept[i].Text.Length <= LongestTailNote && (TailNote().IsMatch(kept[i].Text)
                || BoilerplateLines.IsTail(kept[i].Text)
                || IsAboutAuthor(kept[i].Text, page) || IsStamp(kept[i].Text)))
            {
                kept.RemoveAt(i);
            }
        }

        while (kept.Count > 0 && kept[^1].IsHeading)
        {
            kept.RemoveAt(kept.Count - 1);
        }
    }

    private static bool IsAboutAuthor(string text, ExtractedPage page) =>
        page.Authors.Any(
            author =>
                author.Contains(' ', StringComparison.Ordinal)
                    && text.StartsWith(author, StringComparison.OrdinalIgnoreCase))
        && AboutAuthor().IsMatch(text);

    [GeneratedRegex(@"^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})$")]
    private static partial Regex NumericDate();

    // A player's speeds and times.
    [GeneratedRegex(@"^(?:[0-9](?:\.[0-9]{1,2})?[x×]|[0-9]{1,2}(?::[0-9]{2}){1,2} ?/ ?[0-9]{1,2}(?::[0-9]{2}){1,2})$")]
    private static partial Regex MediaControl();

    [GeneratedRegex(@"^.{0,160}\bclick here\b.{0,40}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ClickHere();

    [GeneratedRegex(
        @"\bcontribut(?:ed|ing) to this (?:report|story|article)|\bcontributed (?:reporting|to reporting)"
        + @"|\b[Ff]ollow (?:(?:him|her|them|us|me|the \w+|\p{Lu}[\w.]* \p{Lu}\w+)\b.{0,60}(?:\bon |@)|@)"
        + @"|^More .{2,40}: ?https?://|^Contact .{3,80}@|^\(?(?:Reporting|Additional reporting|Editing|Writing) by "
        + @"|^(?:Read|See) (?:more|also|next)\b.{0,120}$|\bsign up (?:for|to) (?:our|the|his|her)\b"
        + @"|^The views (?:and opinions )?expressed\b|^Send (?:tips|feedback|comments)\b|\bcan be reached at\b"
        + @"|^[\p{Lo} =·]{2,20}(?:기자|특파원) ?\(?[\w.+-]+@\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex TailNote();

    [GeneratedRegex(
        @"^.{3,60}?\b(?:is|was|has|covers|writes|reports|joined|works|can be)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AboutAuthor();
}

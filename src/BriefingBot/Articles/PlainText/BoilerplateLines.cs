using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using Words = BriefingBot.Text.Languages.LineWords;

namespace BriefingBot.Articles.PlainText;

/// <summary>What a line of a saved page is for, when it is not text of the article.</summary>
internal enum LineRole
{
    /// <summary>A line of the article: no words of it speak against that.</summary>
    Text,

    /// <summary>An invitation, a button, a credit: left out, and the text goes on after it.</summary>
    Notice,

    /// <summary>The heading of teasers: the text ends here only if little follows.</summary>
    Teasers,

    /// <summary>What stands only below an article: everything after it belongs to the site.</summary>
    End,
}

/// <summary>Recognises the lines that sites put around an article, by their words (<see cref="LineWords"/>). Long lines
/// are never judged by their words alone: somebody may be reporting about newsletters.</summary>
internal static partial class BoilerplateLines
{
    private const int LongestLabel = 90;
    private const int LongestNotice = 220;

    /// <summary>What may stand behind the words of a heading or a button, in UTF-16 units.</summary>
    private const int LongestTail = 40;

    /// <summary>A call to follow the site elsewhere is no longer.</summary>
    private const int LongestCall = 160;

    /// <summary>What may stand behind the words of what stands below an article, in UTF-16 units.</summary>
    private const int ShortTail = 30;

    /// <summary>What may stand before the words that forbid to print a text elsewhere.</summary>
    private const int LongestCredit = 60;

    private const int MostWordsBetween = 6;
    private const int LongestPause = 70;
    private const int MostOtherWords = 3;
    private const int FewestWordsOfNote = 5;
    private const string BetweenButtons = ",|/•·";
    private static readonly char[] AfterHeading = [' ', ':', '»', '›', '>', '→'];

    /// <summary>Judges one line by its words.</summary>
    public static LineRole Judge(string line)
    {
        if (line.Length > LongestNotice)
        {
            return LineRole.Text;
        }

        if (Credits.CopyrightHolder(line) is not null)
        {
            return LineRole.End;
        }

        // Below a text it names the agency, inside one it belongs to a picture.
        if (Credits.SourceLine(line) is not null)
        {
            return LineRole.Teasers;
        }

        var said = WithoutNumbers(line);
        if (IsNotice(said))
        {
            return IsCorrection(line) ? LineRole.Text : LineRole.Notice;
        }

        if (Credits.AgencyIn(line) is not null)
        {
            return LineRole.Notice;
        }

        return line.Length > LongestLabel ? LineRole.Text
            : Words.Below.Contains(said) || Words.BelowOf.Opens(said, ShortTail) ? LineRole.End
            : IsRelated(said.TrimEnd(AfterHeading)) ? LineRole.Teasers
            : IsButtons(said) || Words.ButtonsOf.Opens(said, LongestTail) || IsPointed(said) || IsMarkLine(line)
                ? LineRole.Notice
            : LineRole.Text;
    }

    /// <summary>Whether a line is a link to another article: <c>Read more: …</c>, a series' headline.</summary>
    public static bool IsPointer(string line) =>
        line.Length <= LongestNotice && (IsPointed(line) || SeriesHeadline().IsMatch(line));

    /// <summary>Whether a line that stands last calls to the site's other channels ("Follow us on …"), names who helped
    /// ("Fact-checking: Ida Brenn"), or is an address alone. Elsewhere, such a line may be text.</summary>
    public static bool IsTail(string line) =>
        (line.Length <= LongestCall && Words.Calls.LengthAtStart(line) is > 0 and var call
            && line.AsSpan(call) is [not '-', ..] and var rest && Words.Channels.IsIn(rest)
            && (!Prose.EndsWithStop(line) || PageWords.We.IsIn(line)))
        || (Words.Makers.LabelAtStart(line) is > 0 and var label && PersonNames.In(line[label..]).Count > 0
            && !Prose.EndsWithStop(line))
        || Contact().IsMatch(line);

    /// <summary>Bullets, rules and icons without a word.</summary>
    private static bool IsMarkLine(string line) => !line.Any(char.IsLetterOrDigit);

    // "12 comments" is "# comments" in the lists.
    private static string WithoutNumbers(string line) =>
        line.AsSpan().ContainsAnyInRange('0', '9') ? Numbers().Replace(line, "#") : line;

    private static bool IsNotice(string line) =>
        Words.Notices.LengthAtStart(line) > 0
        || Words.Paywalls.LengthAtStart(line) > 0
        || (Words.Choose.LengthAtStart(line) > 0 && Words.Preferred.IsIn(line))
        || (Words.Contributed.Find(line).At is > 0 and <= LongestTail and var at && AreNames(line[..at]))
        || Words.Reserved.Find(line).At is >= 0 and <= LongestCredit
        || FooterOfFeeds().IsMatch(line)
        || IsPause(line)
        || Embedded().IsMatch(line)
        || IsAffiliate(line);

    // "This article was amended on 4 May 2026" says nothing of the news; with what was amended it does.
    private static bool IsCorrection(string line) =>
        Words.Earlier.IsIn(line)
        || (Words.Amended.LengthAtStart(line) is > 0 and var length
            && PersonNames.AfterBy(line[length..]) is null
            && ByLine.CountOtherWords(DateReader.Find(line[length..]) is { } date
                ? line[(length + date.Index + date.Length)..]
                : line[length..]) >= FewestWordsOfNote);

    // "Ida Brenn and Olav Renn reported from …", not "Cases of cholera were reported from …".
    private static bool AreNames(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => char.IsUpper(word[0]) || ByLineWords.All.And.Contains(word));

    // "The text goes on below the picture.", and little else: news go on, too.
    private static bool IsPause(string line) =>
        line.Length <= LongestPause
        && Words.GoesOn.Find(line) is { At: >= 0 } goesOn
        && Words.Between.Find(line) is { At: >= 0 } between
        && Prose.CountWords(line) <= MostOtherWords + CountWords(line, goesOn) + CountWords(line, between);

    private static int CountWords(string line, (int At, int Length) part) =>
        Prose.CountWords(line.Substring(part.At, part.Length));

    // "We may earn a commission from links on this page."
    private static bool IsAffiliate(string line) =>
        Words.Earn.Find(line) is { At: > 0 } earn
        && Words.Links.IsIn(line)
        && Words.Commission.Find(line, earn.At + earn.Length) is { At: > 0 } paid
        && paid.At - earn.At - earn.Length <= LongestTail;

    private static bool IsRelated(string line) =>
        Words.Related.Contains(line) || Words.RelatedTo.Opens(line, LongestTail) || IsMoreStories(line);

    // "Even more great local stories".
    private static bool IsMoreStories(string line) =>
        Words.More.LengthAtStart(line) > 0
        && Words.MoreThan.LengthAtStart(line) == 0
        && line.LastIndexOf(' ') is > 0 and var last
        && Words.Stories.Contains(line.AsSpan(last + 1))
        && line.Count(' ') <= MostWordsBetween;

    private static bool IsButtons(string line)
    {
        var at = 0;
        while (at < line.Length && Words.Buttons.LengthAtStart(line.AsSpan(at)) is > 0 and var length)
        {
            at += length;
            while (at < line.Length && (char.IsWhiteSpace(line[at]) || BetweenButtons.Contains(line[at])))
            {
                at++;
            }
        }

        return at > 0 && at == line.Length;
    }

    private static bool IsPointed(string line) => Words.Pointers.LabelAtStart(line) > 0
        || Words.Pointers.LabelAtStart(line.AsSpan(Agency().Match(line).Length)) > 0;

    // "NP AUDIO: …".
    [GeneratedRegex(@"^(?:\p{Lu}{2,6} )?", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    // "A post shared by Lake Notes (@lakenotes)" below an embedded posting, in whatever language.
    [GeneratedRegex(@"^[^.!?]{5,120}\(@[\w.]{2,40}\)(?: [^.!?]{3,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Embedded();

    // By mail or telephone.
    [GeneratedRegex(
        @"^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+[0-9][0-9 ()/-]{6,20}[0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    // What a widely used blog software writes below each entry of a feed, whatever the blog's language.
    [GeneratedRegex("^the post .* appeared first", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FooterOfFeeds();

    // "Why Prices Are Falling: ShortRead": title case, no full stop, a colon and the series' one-word name at the end.
    [GeneratedRegex(@"^\p{Lu}[^.!?:]{20,110}: ?(?:\p{Lu}\p{Ll}+){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesHeadline();
}

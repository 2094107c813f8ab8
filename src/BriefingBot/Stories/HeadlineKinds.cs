using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// What kind of title a report has: one that tells what happened, or one that asks, lists, quotes or shows.
/// </summary>
internal static partial class HeadlineKinds
{
    private const int FewestWords = 3;
    private const int MostWords = 31;

    private const string OpeningMarks = "\"“„«‘'「『‹";
    private const string Closing = "\"”“»’'」』›)] ";

    // In the title of a report that tells of them, these may be a fire's five stories.
    private const string Listed = @"(?:^|\s)(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+)?"
        + @"(?:things|ways|reasons|facts|takeaways"
        + @"|lessons|questions|photos|pictures|images|moments|tips|charts|quotes|stories)";

    /// <summary>Whether the title tells what happened.</summary>
    public static bool Tells(string title, Article article) =>
        ContentWords.CountWords(title) is >= FewestWords and <= MostWords
        && !title.Contains(" / ", StringComparison.Ordinal)
        && !SaysNothing(title)
        && !AsksHow(title, article.Language)
        && !IsQuotation(title)
        && !IsCut(title)
        && !Announces().IsMatch(title)
        && !IsNameOfSite(title, article);

    /// <summary>Whether the title asks, lists, or points to a page that goes on.</summary>
    public static bool SaysNothing(string title) =>
        title.AsSpan().TrimEnd(Closing) is [.., '?' or '？' or '؟'] || Lists().IsMatch(title);

    /// <summary>Whether the title promises an answer: "Why the pier fell", "The pier of Ostby: how it fell".</summary>
    public static bool AsksHow(string title, string? language)
    {
        var known = KnownLanguages.Find(language) ?? KnownLanguages.English;
        return title.Split(": ").Any(part => part.AsSpan().TrimStart(OpeningMarks) is var text
            && text[..Math.Max(0, text.IndexOf(' '))].ToString().ToLowerInvariant() is { Length: > 0 } first
            && (known == KnownLanguages.English ? first is "why" or "how" or "what"
                : (known.AsksAccount.Contains(first) || known.AsksWhen.Contains(first))
                    && !known.FunctionWords.Contains(first)));
    }

    /// <summary>Whether the page passes the time and tells no news: a quiz, a crossword, tips in a list.</summary>
    public static bool IsPastime(string title) => Pastime().IsMatch(title.Trim())
        && (title.AsSpan().TrimEnd(Closing) is [.., '?'] || Outcomes.Of(title).Count == 0);

    /// <summary>Whether the title is an address or holds one, also one that was written apart.</summary>
    public static bool HoldsAddress(string title)
    {
        var joined = string.Concat(title.Where(letter => !char.IsWhiteSpace(letter)));
        return joined.Contains("://", StringComparison.Ordinal) || joined.StartsWith("//", StringComparison.Ordinal);
    }

    // Stops behind an initial ("On behalf of Howard R"), or never had a word ("7 : 15 a . m").
    private static bool IsCut(string title)
    {
        var text = title.AsSpan().TrimEnd(". ");
        return text.Length < 2
            || (text.Length < title.Length && EndsInTitle().IsMatch(title))
            || (char.IsUpper(text[^1]) && text[^2] == ' ' && text[^1] is < 'Ā' and not 'I')
            || (char.IsDigit(text[0]) && title.Split(' ').All(word => word.Count(char.IsLetter) < 3));
    }

    /// <summary>Whether the title is the outlet's or the source's name, or that of a page of its own.</summary>
    public static bool IsNameOfSite(string title, Article article) =>
        IsSame(title, article.Outlet) || IsSame(title, article.SourceName) || SitePage().IsMatch(title.Trim());

    private static bool IsSame(string title, string? name) =>
        name is not null && string.Equals(title.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the title is somebody's words and nothing beside them, not even who says them.</summary>
    public static bool IsQuotation(string title)
    {
        var text = title.Trim().TrimEnd('.', '!');
        return text.Length > 2
            && OpeningMarks.Contains(text[0])
            && Closing.Contains(text[^1])
            && !text[1..^1].Any(letter => letter is '"' or '“' or '”' or '«' or '»' or '「' or '」');
    }

    [GeneratedRegex(@"\s(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Gov|Sen|Rep|Lt|Sgt)\s?\.\s*$")]
    private static partial Regex EndsInTitle();

    // "Five things to know", "Live: …".
    [GeneratedRegex(
        @"\b(?:what (?:we|you need to|to) know|(?:key|main) (?:points|developments)"
        + @"|live (?:updates|blog|coverage|ticker)|liveblog|latest updates|liveticker|as it happened"
        + @"|in (?:pictures|photos|images|maps|charts|numbers)|at a glance|day in review)\b"
        + @"|" + Listed + @"\s+(?:to (?:know|do|see|watch)|you|we|that)\b|^live(?:\s*[:|]|\s+[–—-]\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Lists();

    // The name of the page, and nothing said of it: "The weekly news quiz", "Crossword: …".
    // "Man stabbed at quiz" is news.
    [GeneratedRegex(
        @"^(?:(?:the|our|this|das|unser|le|la|notre|el|nuestro|il|o)\s(?:(?-i:\p{Lu}\p{Ll}[\p{L}'’]*)\s)?)?"
        + @"(?:(?:big|great|large|daily|weekly|monthly|week['’]s|week|today['’]s|news|sports?|pub|picture|große|grand"
        + @"|gran|большая|велика)\s){0,3}(?:(?-i:\p{Lu}\p{Ll}[\p{L}'’]*)\s(?<=^(?:the|das|le|el|il)\s.*))?"
        + @"(?:quiz|crossword|sudoku|horoscope?|horoskop|horóscopo|kreuzworträtsel|crucigrama|mots croisés|викторина"
        + @"|кроссворд|гороскоп|вікторина|кросворд)\s*(?:[:|]|[–—-]\s*\d|$)"
        + @"|\b(?:take|try|play|do|with|in|mit|bei|avec|con)\s(?:our|this|unserem|unser|notre|nuestro)\s(?:\p{L}+\s)?"
        + @"quiz\s*(?:[:.!?]|$)"
        + @"|\b(?:test your knowledge|how (?:well|much) do you (?:know|remember)|test(?:e dein|en sie ihr) wissen"
        + @"|testez vos connaissances|pon a prueba tus conocimientos|проверьте себя|перевірте себе)\b"
        + @"|^(?:the |our )?(?:\d{1,2}|five|six|seven|eight|nine|ten)\s(?:best |top )?(?:things\sto\s"
        + @"(?:do|see|watch|eat)|(?:ways|tips|ideas)\sto\ssave\s(?:money|time|energy))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pastime();

    // Says that there is something to read or to look at, or speaks to its reader.
    [GeneratedRegex(
        @"\b(?:explain(?:ed|er)|timeline|photo (?:gallery|essay)|photos? of the|slideshow)\b|" + Listed + @"\b"
        + @"|^(?:photos?|pictures?|images?|gallery|video|watch|in pictures|quiz|opinion|editorial|analysis"
        + @"|newsletter|podcast)\b\s*[:|–—-]"
        + @"|\bposted (?:in|by|on|at)\b|^on behalf of\b|^(?:(?-i:RIP)|in memoriam)\b|\bobituary\b"
        + @"|^(?:correction|clarification)\s?:|^(?:police|arrest|crime|court) (?:log|blotter)\b"
        + @"|^(?:morning|afternoon|evening|daily|weekly|nightly) (?:update|briefing|digest)\b"
        + @"|^there(?:\s?['’]s| is) (?:an? )?new\b"
        + @"|^(?:have|do|did|are|were|will|would|can|could) you\b|^(?:we|i|you|my|our)(?:['’]\p{L}+)?\s"
        + @"|^(?:live|watch|see|meet|how to|here['’]s|here (?:is|are))\b|^(?:photos|pictures) "
        + @"|^first (?:pictures?|photos?|images?|video|footage|look)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Announces();

    // "- Rocky Mount Telegram": the headline before it is missing.
    [GeneratedRegex(
        @"^(?:home(?: ?page)?|news|latest news|top stories|breaking news|untitled|index|login|subscribe"
        + @"|error(?: \d+)?|[-–—|]\s*(?-i:\p{Lu})\S*(?:\s(?-i:\p{Lu})\S*){1,2})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SitePage();
}

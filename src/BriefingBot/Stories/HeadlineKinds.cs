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

    private const int MostBeforePastime = 3;

    /// <summary>"Our ten", in UTF-16 units.</summary>
    private const int LongestCount = 12;

    private const string OpeningMarks = "\"“„«‘'「『‹";
    private const string Closing = "\"”“»’'」』›)] ";

    // Anywhere in a title: marks of pages that list or go on ("what we know"), of galleries ("photo gallery"), of
    // pastimes ("test your knowledge").
    private static readonly Phrases GoesOn = new(EveryLanguage.List());
    private static readonly Phrases Shows = new(EveryLanguage.List());
    private static readonly Phrases Challenges = new(EveryLanguage.List());

    // Labels: of pages that go on, of what tells no news ("opinion").
    private static readonly Phrases Live = new(EveryLanguage.List());
    private static readonly Phrases Genres = new(EveryLanguage.List());

    // How titles begin that speak to their reader, and whole titles of a site's pages.
    private static readonly Phrases Speaks = new(EveryLanguage.List());
    private static readonly Phrases Sites = new(EveryLanguage.List());

    // The nouns that titles of lists count ("things", "things to do"), and what follows them in a list for readers ("to
    // know"): without that, five stories may be those of a house on fire.
    private static readonly Phrases Listed = new(EveryLanguage.List());
    private static readonly Phrases Leisure = new(EveryLanguage.List());
    private static readonly Phrases ForReaders = new(EveryLanguage.List());

    // "Crossword", and what stands before it in its name ("the weekly").
    private static readonly Phrases Pastimes = new(EveryLanguage.List());
    private static readonly Phrases OfPastimes = new(EveryLanguage.List());

    /// <summary>Whether the title tells what happened.</summary>
    public static bool Tells(string title, Article article) =>
        ContentWords.CountWords(title) is >= FewestWords and <= MostWords
        && !title.Contains(" / ", StringComparison.Ordinal)
        && !SaysNothing(title, article.Language)
        && !AsksHow(title, article.Language)
        && !IsQuotation(title)
        && !IsCut(title)
        && !Announces(title, article.Language)
        && !IsNameOfSite(title, article);

    /// <summary>Whether the title asks, lists, or points to a page that goes on.</summary>
    public static bool SaysNothing(string title, string? language) =>
        title.AsSpan().TrimEnd(Closing) is [.., '?' or '？' or '؟']
        || GoesOn.IsIn(title) || Live.LabelAtStart(title) > 0 || Lists(title, language, ForReaders);

    // Says that there is something to read or to look at, or speaks to its reader.
    private static bool Announces(string title, string? language) =>
        Shows.IsIn(title) || Speaks.LengthAtStart(title) > 0 || Genres.LabelAtStart(title) > 0
        || IsPastime(title, language) || LineWords.Corrections.LabelAtStart(title) > 0
        || (char.IsLetter(title[0]) && LineWords.Pictures.LabelAtStart(title) > 0)
        || Opens().IsMatch(title) || Lists(title, language, behind: null);

    // "Five things", "10 weitere Tipps".
    private static bool Lists(string title, string? language, Phrases? behind)
    {
        for (var (at, length) = Listed.Find(title); at >= 0; (at, length) = Listed.Find(title, at + length))
        {
            if (behind?.LengthAtStart(title.AsSpan(at + length).TrimStart(", ")) is null or > 0
                && title[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] before
                && (IsFew(last, language)
                    || (before is [.., var count, _] && last.All(char.IsLetter) && IsFew(count, language))))
            {
                return true;
            }
        }

        return false;
    }

    // In digits, or up to ten.
    private static bool IsFew(string word, string? language) => word.All(char.IsAsciiDigit)
        ? word.Length is 1 or 2
        : KnownLanguages.OrEnglish(language)
            .Numbers.Values.GetValueOrDefault(word.ToLowerInvariant()) is >= 2 and <= 10;

    /// <summary>Whether the title promises an answer: "Why the pier fell", "The pier of Ostby: how it fell".</summary>
    public static bool AsksHow(string title, string? language)
    {
        var known = KnownLanguages.OrEnglish(language);
        return title.Split(": ").Any(part => part.AsSpan().TrimStart(OpeningMarks) is var text
            && text[..Math.Max(0, text.IndexOf(' '))].ToString().ToLowerInvariant() is { Length: > 0 } first
            && (known == KnownLanguages.English ? first is "why" or "how" or "what"
                : (known.AsksAccount.Contains(first) || known.AsksWhen.Contains(first))
                    && !known.FunctionWords.Contains(first)));
    }

    /// <summary>Whether the page passes the time and tells no news: a quiz, a crossword, tips in a list.</summary>
    public static bool IsPastime(string title, string? language) =>
        (NamesPastime(title.Trim()) || Challenges.IsIn(title)
            || (Leisure.Find(title) is { At: > 0 and var at } && title[..at].Split(' ') is [.., var count, ""]
                && at <= LongestCount && IsFew(count, language)))
        && (title.AsSpan().TrimEnd(Closing) is [.., '?'] || Outcomes.Of(title).Count == 0);

    // The name of the page, and nothing said of it: "The weekly news quiz", "Crossword: …", "Take our history quiz".
    // "Man stabbed at quiz" is news, and so is what befalls a US quiz.
    private static bool NamesPastime(string title) =>
        Pastimes.Find(title) is { At: >= 0 } name
        && BehindPastime().IsMatch(title.AsSpan(name.At + name.Length))
        && title[..name.At].Split([' ', '[', '【'], StringSplitOptions.RemoveEmptyEntries) is var before
        && (before.Length == 0 || before.TakeLast(2).Any(word => PageWords.We.Contains(word) && word != "US")
            || (before.Length <= MostBeforePastime && OfPastimes.Contains(before[0])
                && before.All(word => char.IsUpper(word[0]) || OfPastimes.Contains(word))));

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
        IsSame(title, article.Outlet) || IsSame(title, article.SourceName)
        || Sites.Contains(title.AsSpan().Trim()) || WithoutHeadline().IsMatch(title.Trim());

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

    // The end, a colon, the number of a quiz or its day: "Crossword 1,234", "Horóscopo de hoy, lunes 5 de mayo: …".
    [GeneratedRegex(
        @"^(?:[\]】]|\s*(?:[:：|.!?]|(?:[–—-]|,\s*\p{L}+)?\s*[(（]?\d|$))", RegexOptions.CultureInvariant)]
    private static partial Regex BehindPastime();

    [GeneratedRegex(
        @"^(?:(?-i:RIP)\b|(?:we|i|you|my|our)(?:['’]\p{L}+)?\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    // "- Rocky Mount Telegram".
    [GeneratedRegex(@"^[-–—|]\s*\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutHeadline();
}

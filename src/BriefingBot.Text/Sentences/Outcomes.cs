using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// What came of a matter, by the words that news has for it: an arrest, a resignation, an acquittal, a strike called
/// off. Only deeds count: the forms are past or a headline's present, and what is denied, planned or possible is none.
/// </summary>
internal static partial class Outcomes
{
    /// <summary>The name of a death among the outcomes.</summary>
    public const string Death = "died";

    private const string Rescue = "found alive";

    /// <summary>Those that are stages of a case.</summary>
    public static readonly WordList OfCases = English.List();

    private static readonly WordList Verdicts = English.List();

    /// <summary>What may follow on "may" where a title writes it with a capital, as the month and the name.</summary>
    private static readonly WordList Possible = English.List();

    private const string May = "may";

    /// <summary>How many words before a form may deny it.</summary>
    private const int Before = 4;

    /// <summary>The parts of a phrase stand so near to each other where others may stand between.</summary>
    private const int Gap = 8;

    private const string Between = "…";

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:.–—");

    private static readonly ILookup<string, string> Around = WordFile.Lists("outcomes/around");

    private static readonly FrozenSet<string> Denying = Around[nameof(Denying)].ToFrozenSet(StringComparer.Ordinal);

    private static readonly Phrases Open = new(Around[nameof(Open)]);

    private static readonly FrozenDictionary<string, (string Name, string[] Phrase)[]> ByFirst =
        WordFile.Lines("outcomes/all").Select(row => row.Split(", "))
        .SelectMany(row => row.Select(phrase => (Name: row[0], Phrase: phrase.Split(' '))))
        .GroupBy(entry => entry.Phrase[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The outcomes that a text tells, each by its name.</summary>
    public static IReadOnlySet<string> Of(string text) => Find(text, areDenied: false);

    /// <summary>Those that it denies, or tells of as planned or possible.</summary>
    public static IReadOnlySet<string> DeniedIn(string text) => Find(text, areDenied: true);

    /// <summary>Those that a report's sentence tells as its news: its title has them too.</summary>
    public static HashSet<string> News(string sentence, string? title)
    {
        HashSet<string> outcomes = new(Of(sentence), StringComparer.Ordinal);
        outcomes.IntersectWith(title is null ? [] : Of(title));
        return outcomes;
    }

    /// <summary>
    /// Whether a text leaves open what became of somebody ("in critical condition", "asking for prayers", "missing")
    /// of whom another tells the death or the rescue.
    /// </summary>
    public static bool IsOpen(string text, string other) => LeavesOpen(text) && TellsEnd(other);

    /// <summary>Whether a text tells the death or the rescue of somebody.</summary>
    public static bool TellsEnd(string text) => Of(text).Overlaps([Death, Rescue]);

    /// <summary>Whether a text tells how a trial ended.</summary>
    public static bool TellsVerdict(string text) => Of(text).Any(Verdicts.Contains);

    /// <summary>Whether a text leaves open what became of somebody.</summary>
    public static bool LeavesOpen(string text) =>
        (Open.IsIn(text) || SomeCritical().IsMatch(text)) && !TellsEnd(text);

    /// <summary>Which one of several it tells of: "second", "another".</summary>
    public static IEnumerable<string> OrdinalsIn(string text) =>
        Another().Matches(text)
            // "Second-in-command" is an office.
            .Where(match => !match.Groups["more"].Success
                && !text.AsSpan(match.Index + match.Length).StartsWith("-", StringComparison.Ordinal))
            .Select(match => match.Value);

    /// <summary>Whether a text tells of a further one: "second", "also", "others".</summary>
    public static bool TellsOfAnother(string text) => Another().IsMatch(text);

    private static HashSet<string> Find(string text, bool areDenied)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var words = Words.Of(text);
        List<string> forms = words.ConvertAll(word => word.In(text).ToString().ToLowerInvariant());
        for (var i = 0; i < forms.Count; i++)
        {
            if (ByFirst.TryGetValue(forms[i], out var entries) && IsDenied(text, words, forms, i) == areDenied)
            {
                found.UnionWith(entries.Where(entry => Matches(forms, i, entry.Phrase)).Select(entry => entry.Name));
            }
        }

        return found;
    }

    private static bool Matches(List<string> forms, int at, string[] phrase)
    {
        for (var part = 1; part < phrase.Length; part++)
        {
            if (phrase[part] == Between)
            {
                var next = forms.IndexOf(phrase[++part], at + 1, Math.Min(Gap, forms.Count - at - 1));
                if (next < 0)
                {
                    return false;
                }

                at = next;
            }
            else if (++at >= forms.Count || forms[at] != phrase[part])
            {
                return false;
            }
        }

        return true;
    }

    // Within its clause: "no one was arrested", "will be called off", "soll entlassen werden".
    private static bool IsDenied(string text, List<Word> words, List<string> forms, int at)
    {
        if (at + 1 < forms.Count && forms[at + 1] == "werden")
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && i >= at - Before; i--)
        {
            // In scripts without spaces words may lie over one another.
            var end = Math.Min(words[i].Start + words[i].Length, words[i + 1].Start);
            if (text.AsSpan(end, words[i + 1].Start - end).ContainsAny(ClauseMarks))
            {
                return false;
            }

            if ((Denying.Contains(forms[i]) && !IsNoMaybe(i))
                || forms[i].EndsWith("n't", StringComparison.Ordinal)
                || forms[i].EndsWith("n’t", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;

        // "Since May", "on May 4", "Theresa May", unlike "Owner May Be Arrested".
        bool IsNoMaybe(int i) => forms[i] == May && words[i].IsCapitalised && !Possible.Contains(forms[i + 1]);
    }

    // "Crash leaves 3 critical".
    [GeneratedRegex(@"\d critical\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SomeCritical();

    [GeneratedRegex(
        @"\b(?:another|second|third|fourth|fifth|\dnd|\drd|\dth"
        + @"|(?<more>also|others|other (?:m[ae]n|wom[ae]n|people|suspects?|victims?)))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Another();
}

using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>
/// Finds whom an English sentence of an event introduces: by name and age, or by a whole name and what befell or was
/// done to that one ("Ann Brask was shot", "the murder of Ann Brask"). Who speaks and who holds an office is none, nor
/// are firms, teams, countries and storms: what they too are charged with or sentenced to has to be a person's crime.
/// </summary>
internal static partial class Introductions
{
    /// <summary>Characters behind a name within which a verb of saying makes it a speaker's.</summary>
    private const int ReachOfSaying = 40;

    /// <summary>Words between a name and what befell it.</summary>
    private const int Between = 4;

    /// <summary>What befalls persons alone, as verbs and nouns.</summary>
    private static readonly WordList Befalling = English.List();

    /// <summary>What befalls firms, teams and countries too.</summary>
    private static readonly WordList Accusing = English.List();

    /// <summary>Crimes and penalties of persons.</summary>
    private static readonly Phrases OfPersons = new(English.List());

    /// <summary>The same of a name right before it, which is the subject.</summary>
    private static readonly WordList Alone = English.List();

    /// <summary>The same of what firms, teams and countries do too: "faces".</summary>
    private static readonly WordList AloneInCourt = English.List();

    /// <summary>What may stand between a name and what befell it.</summary>
    private static readonly WordList Helpers = English.List();

    /// <summary>Those of them with which a participle is no deed of its own.</summary>
    private static readonly WordList Passive = English.List();

    /// <summary>What may stand between what befell somebody and the name, beside nouns.</summary>
    private static readonly WordList Joiners = English.List();

    /// <summary>What those are called who hold an office.</summary>
    private static readonly WordList Titles = English.List();

    /// <summary>Words in the names of firms, teams, places and storms.</summary>
    private static readonly WordList NoPersons = English.List();

    /// <summary>By the last part of each name.</summary>
    public static List<string> In(string text)
    {
        var names = Aged().Matches(text).Where(match => !Speaks(text[(match.Index + match.Length)..]))
            .Select(match => match.Groups["name"].Value).ToList();
        var words = Words.Of(text);
        var isOfPerson = OfPersons.IsIn(text);
        for (var from = 0; from < words.Count; from++)
        {
            var to = from;
            while (to + 1 < words.Count && IsName(text, words[to]) && IsName(text, words[to + 1])
                && Gap(text, words, to) is " " or ". ")
            {
                to++;
            }

            if (to > from && !words[from..(to + 1)].Exists(word => IsOther(Lower(text, word)))
                && (BefallsBehind(text, words, to, isOfPerson)
                    || BefallsBefore(text, words, from, to, isOfPerson))
                && !Speaks(text[(words[to].Start + words[to].Length)..]))
            {
                names.Add(words[to].In(text).ToString());
            }

            from = to;
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    // "Ann Brask, who was later shot", "Ann Brask died"; not "Hurricane Ann has killed two".
    private static bool BefallsBehind(string text, List<Word> words, int name, bool isOfPerson)
    {
        var isPassive = false;
        for (var at = name + 1; at < words.Count && at <= name + Between; at++)
        {
            var (word, gap) = (Lower(text, words[at]), Gap(text, words, at - 1));
            if (gap is not (" " or ", " or " , ") || (gap != " " && word != "who"))
            {
                return false;
            }

            if (Alone.Contains(word) || (isOfPerson && AloneInCourt.Contains(word))
                || (isPassive && Befalls(word, isOfPerson)))
            {
                return true;
            }

            if (!Helpers.Contains(word))
            {
                return false;
            }

            isPassive |= Passive.Contains(word);
        }

        return false;
    }

    // "The murder of 3-month-old Ann Brask", "killed local baker Ann Brask"; not "killed Wagoner County teens".
    private static bool BefallsBefore(string text, List<Word> words, int from, int to, bool isOfPerson)
    {
        if (to + 1 < words.Count && Gap(text, words, to) == " " && !IsFunctionWord(text, words[to + 1]))
        {
            return false;
        }

        for (var at = from - 1; at >= 0 && at >= from - Between - 1; at--)
        {
            var word = Lower(text, words[at]);
            if (Gap(text, words, at) is not (" " or "-") || words[at].IsCapitalised)
            {
                return false;
            }

            if (Befalls(word, isOfPerson))
            {
                return true;
            }

            if (IsFunctionWord(text, words[at]) && !Joiners.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Befalls(string word, bool isOfPerson) =>
        Befalling.Contains(word) || (isOfPerson && Accusing.Contains(word));

    private static bool IsOther(string word) => Titles.Contains(word) || NoPersons.Contains(word);

    private static bool IsName(string text, Word word) => word.IsCapitalised && !word.IsNumber
        && !KnownLanguages.English.FunctionWords.Contains(Lower(text, word));

    private static bool IsFunctionWord(string text, Word word) =>
        KnownLanguages.English.FunctionWords.Contains(Lower(text, word));

    private static string Lower(string text, Word word) => word.In(text).ToString().ToLowerInvariant();

    private static string Gap(string text, List<Word> words, int at) =>
        text[(words[at].Start + words[at].Length)..words[at + 1].Start];

    private static bool Speaks(string behind) => behind[..Math.Min(ReachOfSaying, behind.Length)].Split('.')[0]
        .Split(' ').Any(word => KnownLanguages.English.SayingVerbs.Contains(word.Trim(',', ':', '"', '”')));

    // "Ann Brask, 34," and "34-year-old Ann Brask" and "identified the driver as Ann Brask", by the last part; not "On
    // Monday, 14 of the wounded".
    [GeneratedRegex(
        @"\b(?!(?:On|In|At|By|From|After|Since) )"
        + @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)(?:,? [JS]r\.?)? ?"
        + @"(?:, \d{1,2} ?(?:,|(?:of|and) \p{Lu})|[,–—-]+ ?(?:just |only )?\d{1,2}[ -](?:year|month)s?[ -]old)"
        + @"|(?:\d{1,2} ?- ?(?:year|month) ?- ?old (?:\p{Ll}+ ){0,2}|identified [\w\s]{0,40}\bas (?:[\w-]+ ){0,3})"
        + @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Aged();
}

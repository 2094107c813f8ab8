using System.Collections.Frozen;
using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>How well a word of a report stands for one of a question, whatever its class: a question has few words, and
/// "how many did it catch" is answered by "the capture of".</summary>
internal sealed class WordLinks
{
    /// <summary>From here on two words tell the same.</summary>
    public const double Same = 0.7;

    private const int StemOfDerived = 7;
    private const int ShortestPart = 4;
    private const int ShortestRoot = 3;

    private static readonly Upos[] Classes = [Upos.Verb, Upos.Noun, Upos.Adj];

    // Endings that make a people or a language of a place: "Oman", "Omani".
    private static readonly WordList OfPeoples = English.List();

    private static WordRelations? Dictionary => WordRelations.For("en");

    private static readonly FrozenDictionary<string, int[]> Alike = EnglishActs.Rows(QuestionWords.Alike);

    // Pairs of words, of which either answers whether the other is so.
    private static readonly FrozenDictionary<string, int[]> Outcomes = EnglishActs.Rows(English.Rows());

    private readonly Dictionary<(string, string), double> _known = [];
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);

    /// <summary>How well a lemma of a report, in lower case, stands for a term: 1 the same, 0 not at all.</summary>
    public double Of(AskedTerm asked, string told)
    {
        var key = (asked.IsName ? "*" + asked.Lemma : asked.Lemma, told);
        if (!_known.TryGetValue(key, out var level))
        {
            _known[key] = level = asked.IsName ? OfName(asked, told)
                : Math.Max(Compare(asked.Lemma, told), asked.Form == asked.Lemma ? 0 : Compare(asked.Form, told));
        }

        return level;
    }

    /// <summary>Whether one tells if the other is so: "open" and "closed", "hurt" and "unharmed".</summary>
    public static bool AreOpposed(string asked, string told) => EnglishActs.Meet(Outcomes, asked, Outcomes, told)
        || told == "un" + asked || asked == "un" + told
        || Dictionary?.AreOpposites(asked, told, Upos.Verb) == true
        || Dictionary?.AreOpposites(asked, told, Upos.Adj) == true;

    /// <summary>True for a word for somebody: "pilot", "widow".</summary>
    public static bool IsPerson(string lemma) => Dictionary?.IsPerson(lemma) == true;

    /// <summary>True for a narrower word: "rifle" of "gun".</summary>
    public static bool IsKindOf(string lemma, string wider) =>
        lemma != wider && Dictionary?.IsWider(lemma, wider, Upos.Noun) == true;

    /// <summary>True for a thing that is made: "gun", in the dictionary somebody as well.</summary>
    public static bool IsArtifact(string lemma) =>
        Dictionary?.IsWider(lemma, "artifact", Upos.Noun, levels: 9) == true;

    /// <summary>True for one of a people, whose name is its adjective too: "German".</summary>
    public static bool IsInhabitant(string form) =>
        Dictionary?.IsWider(form.ToLowerInvariant(), "inhabitant", Upos.Noun, levels: 9) == true;

    /// <summary>True for a country, its people or its government.</summary>
    public static bool IsCountry(string form) =>
        Capitalised(form) is var name && EnglishActs.AreSamePlace(name, name);

    /// <summary>True for any country's name or people, rarely named ones too.</summary>
    public static bool IsAnyCountry(string form) =>
        IsCountry(form) || Countries.Has(Capitalised(form));

    /// <summary>True for what one dies of.</summary>
    public static bool IsIllness(string lemma) => lemma is "failure" or "cancer" or "attack" or "stroke"
        || Dictionary?.IsWider(lemma, "illness", Upos.Noun, levels: 6) == true
        || Dictionary?.IsWider(lemma, "injury", Upos.Noun, levels: 4) == true;

    /// <summary>True where the dictionary has the word.</summary>
    public static bool IsWord(string lemma) => Array.Exists(Classes, upos => Dictionary?.Knows(lemma, upos) == true);

    /// <summary>True where the dictionary has the word as a noun.</summary>
    public static bool IsNoun(string lemma) => Dictionary?.Knows(lemma, Upos.Noun) == true;

    /// <summary>True where the dictionary has the word as a verb.</summary>
    public static bool IsVerb(string lemma) => Dictionary?.Knows(lemma, Upos.Verb) == true;

    // "Oman" and "Omani", "Turkey" and "Turkish" have the first letters alone.
    private static double OfName(AskedTerm asked, string told)
    {
        told = Apostrophes.Straight(told);
        if (told == asked.Form || told == asked.Lemma)
        {
            return 1;
        }

        if (EnglishActs.AreSamePlace(Capitalised(asked.Form), Capitalised(told)))
        {
            // A capital lies in its country, and not all of the country in it.
            return IsCapital(asked.Form) && !IsCapital(told) ? 0 : 0.85;
        }

        var (shorter, longer) = told.Length < asked.Form.Length ? (told, asked.Form) : (asked.Form, told);
        return shorter.Length >= ShortestPart && longer.StartsWith(shorter, StringComparison.Ordinal)
            && OfPeoples.Contains(longer[shorter.Length..])
            ? 0.85
            : 0;
    }

    private static bool IsCapital(string form) => Countries.IsCapital(
        new PlainWord(0, Capitalised(form), [PlainFold.Of(form)], 0, Number: null, IsContent: true));

    private static string Capitalised(string word) =>
        word.Length <= 3 ? word.ToUpperInvariant() : char.ToUpperInvariant(word[0]) + word[1..];

    private double Compare(string asked, string told)
    {
        if (asked == told)
        {
            return 1;
        }

        if (EnglishActs.AreSameAct(asked, told) || EnglishActs.Meet(Alike, asked, Alike, told))
        {
            return 0.85;
        }

        if (asked.Length < 3 || told.Length < 3 || Dictionary is null || StopWords.Contains(told))
        {
            return 0;
        }

        var best = OfClasses(Dictionary, asked, told);
        if (best >= 0.9)
        {
            return best;
        }

        var isDerived = asked.AsSpan().CommonPrefixLength(told) >= StemOfDerived
            || (asked.Length >= ShortestPart && told.EndsWith(asked, StringComparison.Ordinal));
        return best < Same && isDerived ? 0.75 : best;
    }

    private double OfClasses(WordRelations relations, string asked, string told)
    {
        var (ours, theirs) = (ClassesOf(relations, asked), ClassesOf(relations, told));
        if (ours == 0 || theirs == 0)
        {
            return 0;
        }

        // What is formed from a word begins like it.
        if (asked.AsSpan().CommonPrefixLength(told) >= ShortestRoot && AreRelated(relations, asked, told, ours, theirs))
        {
            return 0.9;
        }

        var best = 0.0;
        for (var at = 0; at < Classes.Length; at++)
        {
            if ((ours & theirs & (1 << at)) != 0)
            {
                best = Math.Max(best, OfClass(relations, asked, told, Classes[at]));
            }
        }

        return best;
    }

    private static bool AreRelated(WordRelations relations, string asked, string told, int ours, int theirs)
    {
        for (var one = 0; one < Classes.Length; one++)
        {
            for (var other = 0; other < Classes.Length; other++)
            {
                if ((ours & (1 << one)) != 0 && (theirs & (1 << other)) != 0
                    && relations.AreRelated(asked, Classes[one], told, Classes[other]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int ClassesOf(WordRelations relations, string word)
    {
        if (!_classes.TryGetValue(word, out var classes))
        {
            for (var at = 0; at < Classes.Length; at++)
            {
                classes |= relations.Knows(word, Classes[at]) ? 1 << at : 0;
            }

            _classes[word] = classes;
        }

        return classes;
    }

    private static double OfClass(WordRelations relations, string asked, string told, Upos upos) =>
        relations.AreSynonyms(asked, told, upos) ? upos == Upos.Verb ? OfVerbs(asked, told) : 0.8
        : relations.IsWider(told, asked, upos) ? 0.72
        : upos == Upos.Noun && relations.IsWider(asked, told, upos, levels: 1) ? 0.6
        : 0;

    // Short verbs mean many things, of which two share one by chance.
    private static double OfVerbs(string asked, string told) =>
        Math.Min(asked.Length, told.Length) >= ShortestPart && Math.Max(asked.Length, told.Length) > ShortestPart
            ? 0.8
            : Same;
}

using System.Globalization;
using System.Text;
using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>How well one word of a report bears out one of a claim: 1 the same word, 0 nothing in common.</summary>
internal sealed class WordMatch(WordRelations relations)
{
    /// <summary>The least match at which two words tell the same, from 0 to 1.</summary>
    public const double Same = 0.7;

    // Endings that make a people or a language of a place: "Oman", "Omani".
    private const int StemLength = 4;
    private const int LongestEnding = 4;
    private const int StemOfDerived = 7;
    private const int LevelsOfNames = 4;

    private static readonly EqualityComparer<char> IgnoringCase = EqualityComparer<char>.Create(
        (one, other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other));

    private readonly Dictionary<(string, Upos, string, Upos), double> _known = [];

    public double Of(ParsedToken claim, ParsedToken report)
    {
        var key = (claim.Lemma, claim.Upos, report.Lemma, report.Upos);
        if (!_known.TryGetValue(key, out var match))
        {
            _known[key] = match = Compare(claim, report);
        }

        return match;
    }

    /// <summary>True where the words are opposites, or tell outcomes that exclude each other.</summary>
    public bool AreOpposed(ParsedToken claim, ParsedToken report) =>
        EnglishActs.AreOpposed(claim.Lemma, report.Lemma)
        || (claim.Upos == report.Upos && relations.AreOpposites(claim.Lemma, report.Lemma, claim.Upos));

    /// <summary>True where one in the place of the other changes what is told: names, opposites, and kinds of one
    /// thing.</summary>
    public bool ExcludeEachOther(ParsedToken claim, ParsedToken report) =>
        AreOpposed(claim, report) || IsName(claim) || IsName(report) || IsPerson(claim)
        || claim.Upos != report.Upos || relations.AreSisters(claim.Lemma, report.Lemma, claim.Upos);

    /// <summary>True for a proper noun, and for a capitalised word that no dictionary has.</summary>
    public bool IsName(ParsedToken word) => word.Upos == Upos.Propn
        || (char.IsUpper(word.Form[0]) && word.Upos is Upos.Noun or Upos.Adj
            && !relations.Knows(word.Lemma, word.Upos));

    /// <summary>True where a dictionary has the word, in any class, written small.</summary>
    public bool IsWord(ParsedToken word) =>
        relations.Knows(word.Form, Upos.Adv) || relations.Knows(word.Form, Upos.Adj)
            || relations.Knows(word.Form, Upos.Verb) || relations.Knows(word.Form, Upos.Noun);

    /// <summary>True for a word that a dictionary has as a verb, too ("vote").</summary>
    public bool CanBeVerb(ParsedToken word) => relations.Knows(word.Form.ToLowerInvariant(), Upos.Verb);

    /// <summary>True where both are persons, or the words for them.</summary>
    public bool IsPerson(ParsedToken word) => relations.IsPerson(word.Lemma);

    /// <summary>True where a text may call the one the other: a wider word ("typhoon", "storm"), or two for
    /// persons.</summary>
    public bool CanBeCalled(ParsedToken one, ParsedToken other) =>
        (IsPerson(one) && IsPerson(other)) || relations.IsWider(one.Lemma, other.Lemma, Upos.Noun, LevelsOfNames);

    /// <summary>True for two nouns of which neither can be called the other.</summary>
    public bool AreApart(ParsedToken one, ParsedToken other) =>
        (relations.Knows(one.Lemma, Upos.Noun) || relations.Knows(other.Lemma, Upos.Noun))
        && !one.Lemma.StartsWith(other.Lemma, StringComparison.OrdinalIgnoreCase)
        && !other.Lemma.StartsWith(one.Lemma, StringComparison.OrdinalIgnoreCase)
        && Of(one, other) < Same && Of(other, one) < Same && !CanBeCalled(one, other) && !CanBeCalled(other, one);

    /// <summary>True for a noun that tells of something that happens ("accident", "collapse").</summary>
    public bool IsEvent(ParsedToken word) =>
        word.Upos == Upos.Noun && relations.IsWider(word.Lemma, "event", Upos.Noun, levels: 6);

    // "Zürich" is "Zurich", and "ZURICH" of a headline.
    private static bool AreOneWord(string one, string other) => CultureInfo.InvariantCulture.CompareInfo.Compare(
        one, other, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private double Compare(ParsedToken claim, ParsedToken report)
    {
        return AreOneWord(claim.Lemma, report.Lemma)
                || AreOneWord(claim.Form.TrimEnd('.'), report.Form.TrimEnd('.'))
                || IsCut(claim, report) || IsCut(report, claim) ? 1
            : IsSameCompound(claim.Form, report.Form) ? 0.8
            : IsSameName(claim, report) ? 0.9
            : AreOpposed(claim, report) ? 0
            : AreOnePlace(claim, report) || EnglishActs.AreSameAct(claim.Lemma, report.Lemma) ? 0.85
            : Related(claim, report) is var related
                && related < Same && HaveSameStem(claim, report) ? 0.75
            : related;
    }

    // "rebuil", which the tagger makes of "rebuilt".
    private static bool IsCut(ParsedToken cut, ParsedToken whole) => cut.Upos == Upos.Verb && whole.Upos == Upos.Verb
        && cut.Lemma.Length > StemLength && whole.Lemma.Length == cut.Lemma.Length + 1
        && whole.Lemma.StartsWith(cut.Lemma, StringComparison.OrdinalIgnoreCase);

    private static bool AreOnePlace(ParsedToken claim, ParsedToken report) =>
        char.IsUpper(claim.Form[0]) && char.IsUpper(report.Form[0])
            && EnglishActs.AreSamePlace(claim.Form, report.Form);

    // "work-issued" and "work-related", "nine-year-old" and "nine": a part of what a hyphen joins.
    private static bool IsSameCompound(string claim, string report)
    {
        var (one, other) = (claim.Split('-'), report.Split('-'));
        return one.Length + other.Length > 2 && (one.Length < other.Length ? one : other)
            .Any(part => part.Length >= 3 && (one.Length < other.Length ? other : one)
                .Contains(part, StringComparer.OrdinalIgnoreCase) && part is not ("year" or "old"));
    }

    // "prosecution" and "prosecutor": two steps of derivation apart.
    private static bool HaveSameStem(ParsedToken claim, ParsedToken report) =>
        claim.Lemma.AsSpan().CommonPrefixLength(report.Lemma, IgnoringCase) >= StemOfDerived;

    private double Related(ParsedToken claim, ParsedToken report)
    {
        if (relations.AreRelated(claim.Lemma, claim.Upos, report.Lemma, report.Upos))
        {
            return 0.9;
        }

        if (claim.Upos != report.Upos || claim.Upos is Upos.Propn)
        {
            return 0;
        }

        return relations.AreSynonyms(claim.Lemma, report.Lemma, claim.Upos) ? 0.85
            : relations.IsWider(report.Lemma, claim.Lemma, claim.Upos) ? 0.75
            : relations.IsWider(claim.Lemma, report.Lemma, claim.Upos) ? 0.7
            : relations.AreSisters(claim.Lemma, report.Lemma, claim.Upos) ? 0.3
            : 0;
    }

    // "Zürich" and "Zurich".
    private static string Plain(string name) =>
        !Ascii.IsValid(name) && char.IsUpper(name[0]) && PlainFold.Of(name) is { Length: > 0 } folded
            ? char.ToUpperInvariant(folded[0]) + folded[1..]
            : name;

    private static bool IsSameName(ParsedToken claim, ParsedToken report)
    {
        var (one, other) = (Plain(claim.Form), Plain(report.Form));
        return char.IsUpper(one[0]) && char.IsUpper(other[0])
            && Math.Min(one.Length, other.Length) >= StemLength
            && Math.Abs(one.Length - other.Length) <= LongestEnding
            && one.AsSpan(0, Math.Min(one.Length, other.Length) - 1)
                .Equals(other.AsSpan(0, Math.Min(one.Length, other.Length) - 1), StringComparison.OrdinalIgnoreCase);
    }
}

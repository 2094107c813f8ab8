using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences that mean somebody, a thing, a place or a matter which only the sentence before them names, by how
/// their language's parser reads them: "Am Montag wurde er …", "will dieses Alter anheben", "wird darüber beraten".
/// </summary>
internal static class Pointing
{
    /// <summary>Words of which the shorter one begins the other are forms of one noun.</summary>
    private const int Stem = 5;

    /// <summary>Whether it is one.</summary>
    /// <param name="isKnown">Whether a reader has met a thing, by its noun.</param>
    public static bool Is(ParsedSentence sentence, Language language, Func<string, bool> isKnown) =>
        sentence.Tokens.Any(token => MeansNobody(sentence, token, language)
            || MeansNothing(sentence, token, language, isKnown)
            || MeansNoPlace(sentence, token, language)
            || MeansNoMatter(sentence, token, language));

    // The subject of the main clause, before which no clause and no name stands.
    private static bool MeansNobody(ParsedSentence sentence, ParsedToken token, Language language) =>
        token.Upos == Upos.Pron && token.Is("nsubj") && language.SubjectPronouns.Contains(token.Lower)
        && sentence.HeadOf(token) is { IsRoot: true } verb
        && !sentence.Tokens.Take(token.Index).Any(before => before.Upos == Upos.Propn && !IsOfTime(before, language))
        && !HasClauseBefore(sentence, token, verb);

    // "Diese Woche", "cette année" are of now.
    private static bool MeansNothing(
        ParsedSentence sentence, ParsedToken token, Language language, Func<string, bool> isKnown) =>
        token.Is("det") && language.Demonstratives.Contains(token.Lower)
        && sentence.HeadOf(token) is { Upos: Upos.Noun } noun
        && noun.Index > token.Index
        && !IsOfTime(noun, language)
        && !isKnown(noun.Form)
        && !sentence.Children(noun).Any(child => child.Is("acl"))
        && !sentence.Tokens.Take(token.Index).Any(before => before.Upos == Upos.Noun && AreForms(before, noun));

    private static bool MeansNoPlace(ParsedSentence sentence, ParsedToken token, Language language) =>
        token.Upos == Upos.Adv && token.Is("advmod") && language.PointingAdverbs.Contains(token.Lower)
        && sentence.FormAt(token.Index + 1) != ","
        && !sentence.Tokens.Take(token.Index).Any(before => before.Upos == Upos.Propn
            || (before.Upos == Upos.Noun && sentence.Child(before, "case") is not null)
            || before.Is("obj"));

    // "Geht davon aus, dass" tells it behind the comma.
    private static bool MeansNoMatter(ParsedSentence sentence, ParsedToken token, Language language) =>
        language.PointingPrepositions.Contains(token.Lower)
        && sentence.HeadOf(token) is { Upos: not (Upos.Noun or Upos.Propn) } verb
        && !sentence.Tokens.Skip(token.Index).Any(behind => behind.Form is "," or ":")
        && !HasClauseBefore(sentence, token, verb);

    private static bool HasClauseBefore(ParsedSentence sentence, ParsedToken token, ParsedToken verb) =>
        sentence.Tokens.Take(token.Index).Any(before => before.Form is ":" or "“" or "\""
            || (before.Upos is Upos.Verb or Upos.Aux && before.Index != verb.Index && before.Head != verb.Index)
            || (before.Upos == Upos.Verb && before.Head == verb.Index && !before.Is("aux")));

    private static bool AreForms(ParsedToken one, ParsedToken other) =>
        Math.Min(one.Lower.Length, other.Lower.Length) is var shorter
        && one.Lower.AsSpan(0, Math.Min(Stem, shorter)).SequenceEqual(other.Lower.AsSpan(0, Math.Min(Stem, shorter)));

    private static bool IsOfTime(ParsedToken token, Language language) =>
        language.PartsOfDay.Contains(token.Lower)
        || language.TimeUnits.Concat(language.Weekdays).Concat(language.Months)
            .Any(row => row.Contains(token.Lower) || row.Contains(token.Lemma));
}

using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Languages.WordRelations;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences that need the one before them, though they do not open so: "No sanctions were announced, though.",
/// "Both men drove home.", "… which she says that will allow". <see cref="SelfContained"/> looks at their openings.
/// </summary>
internal static partial class Dangling
{
    /// <summary>Shorter words join within a sentence as often as to the one before.</summary>
    private const int ShortestJoiner = 5;

    private static readonly WordList NotJoiners = English.List();

    private static readonly WordList Pointers = English.List();

    // "This week", "this time": not pointed at by what was said before.
    private static readonly WordList OfNow = English.List();

    // Of these a reader knows one without being told of it; the event is one, whatever the lead calls it.
    private static readonly WordList Known = English.List();

    private static readonly WordList Bodies = English.List();

    // What stands at or in something else is nobody.
    private static readonly WordList Places = English.List();

    // A report has one of each, whatever it calls him before.
    private static readonly WordList Roles = English.List();

    /// <summary>Whether it does.</summary>
    /// <param name="parsed">The same, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    /// <param name="isKnown">Whether a reader has met a thing, by its noun.</param>
    public static bool Is(
        string sentence, IReadOnlyList<ParsedSentence>? parsed, string? language, Func<string, bool> isKnown)
    {
        var known = KnownLanguages.Find(language) ?? (language is null ? KnownLanguages.English : null);
        return known is not null
            && (IsJoined(sentence, known)
                || parsed?.Any(part => Pointing.Is(part, known, isKnown)
                    || (known == KnownLanguages.English
                        && part.Tokens.Any(token => PointsBack(part, token, isKnown)))) == true);
    }

    /// <summary>Whether its subject is a bare number: "six have been found", of whatever a sentence before it
    /// named.</summary>
    public static bool CountsUnnamed(IReadOnlyList<ParsedSentence>? parsed) => parsed is [var first, ..]
        && first.Tokens.Any(token => token.Upos == Upos.Num && token.IsAny("nsubj", "nsubj:pass") && !IsYear(token)
            && first.Tokens.Take(token.Index).Reverse().TakeWhile(before => before.Form is not ",")
                .All(before => before.Upos is Upos.Adv or Upos.Adp or Upos.Adj or Upos.Cconj)
            && first.At(token.Index + 1) is { Upos: Upos.Aux or Upos.Verb or Upos.Adv }
            && first.HeadOf(token) is { Upos: Upos.Verb } verb && verb.IsAny("root", "ccomp", "parataxis")
            && !first.Children(token).Any(child => child.IsAny("nmod", "appos", "acl", "acl:relcl", "compound")));

    /// <summary>The noun of the person whom its main clause takes for known ("police said the boy …"), in lower case;
    /// null for none.</summary>
    /// <param name="isPerson">Whether a noun is a person's.</param>
    public static string? PersonMeant(IReadOnlyList<ParsedSentence>? parsed, Func<string, bool> isPerson) => parsed?
        .SelectMany(part => part.Tokens.Where(token => token.Upos == Upos.Noun && token.Is("nsubj")
            && token.Morphology.Number != Number.Plur && isPerson(token.Lower) && !Roles.Contains(token.Lower)
            && part.Child(token, "det") is { Lower: "the" } && !IsDescribed(part, token)
            && part.HeadOf(token) is { } verb && verb.IsAny("root", "ccomp")))
        .Select(token => token.Lower).FirstOrDefault();

    private static bool IsYear(ParsedToken token) =>
        int.TryParse(token.Form, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1900 and < 2100;

    // ", however, …" and "…, though.": between commas, or behind one at the end.
    private static bool IsJoined(string sentence, Language language) =>
        Joined().Matches(sentence).Select(match => match.Value.ToLowerInvariant()).Any(word =>
            (word.Length >= ShortestJoiner && language.JoiningOpeners.Contains(word) && !NotJoiners.Contains(word))
            || (language == KnownLanguages.English && word is "though" or "too"));

    [GeneratedRegex(@"(?<=,\s*)\p{L}+(?=\s*[,.])", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    // A subject that is named by a pointing word and a noun alone: "that will allow", "all three", "both men".
    private static bool PointsBack(ParsedSentence sentence, ParsedToken token, Func<string, bool> isKnown)
    {
        // "In that shooting": there was another. "This windswept town": which?
        if (token.Is("det") && token.Form is "that" or "those" or "these" or "this"
            && sentence.HeadOf(token) is { Upos: Upos.Noun } noun
            && (token.Form is not "this"
                || !(OfNow.Contains(noun.Form) || Known.Contains(noun.Form) || isKnown(noun.Form)))
            && !sentence.Tokens.Take(token.Index).Any(before => before.Lemma == noun.Lemma
                // "On Monday … earlier that day".
                || (OfNow.Contains(noun.Form) && MonthNames.IsEnglish(before.Lower))))
        {
            return true;
        }

        // "Velt added that": what did he say before?
        if (token.Lower == "added" && token.Upos == Upos.Verb && sentence.Child(token, "obj") is null
            && sentence.Child(token, "nsubj") is { } adding
            && !sentence.Subtree(adding, part => part.IsAny("flat", "compound", "nmod:poss"))
                .Any(part => isKnown(part.Form)))
        {
            return true;
        }

        // "Openly criticised this, using social media".
        if (token.Is("obj") && token.Upos is Upos.Pron or Upos.Det && token.Form is "this" or "these")
        {
            return true;
        }

        if (!token.Is("nsubj") || sentence.HeadOf(token) is not { } verb || verb.Is("acl"))
        {
            return false;
        }

        // "On Monday, he was extradited": nobody stands before it whom it could mean.
        if (verb.IsRoot && SelfContained.Pronouns.Contains(token.Form)
            && !sentence.Tokens.Take(token.Index).Any(before => IsOfSomebody(before)
                // "According to investigators, he had a shotgun": he is none of them.
                && (token.Form is "they" || before.Morphology.Number != Number.Plur)
                && (token.Form is "they" or "it" || IsPersonOrSubject(sentence, before))))
        {
            return true;
        }

        // "The coroner's office says he died".
        if (verb.Is("ccomp") && token.Form is "he" or "she" && sentence.HeadOf(verb) is { } saying
            && sentence.Child(saying, "nsubj") is { } speaker && IsBody(sentence, speaker)
            && !sentence.Tokens.Take(token.Index).Except(sentence.Subtree(speaker)).Any(IsOfSomebody))
        {
            return true;
        }

        // "There were people of means, but he conceded …".
        if (verb.Is("conj") && token.Form is "he" or "she" && sentence.HeadOf(verb) is { IsRoot: true } first
            && !sentence.Tokens.Take(token.Index).Any(before => before.Upos == Upos.Propn
                || (IsOfSomebody(before) && before.Morphology.Number != Number.Plur && before.Head == first.Index)))
        {
            return true;
        }

        return (token.Upos is Upos.Pron or Upos.Det
                && token.Lower is "this" or "that" or "these" or "those"
                // "Injuries that were slight".
                && !(token.Lower == "that" && sentence.At(token.Index - 1) is { Upos: Upos.Noun })
                // "Firms prosper, but this could …".
                && !(verb.Is("conj") && sentence.HeadOf(verb) is { IsRoot: true } told && told.Index < token.Index))
            || (verb.IsAny("root", "ccomp", "conj")
                && !KnownLanguages.English.IsSaying(verb)
                && token.Upos is Upos.Noun or Upos.Num
                && sentence.Child(token, "det") is { } pointer
                && Pointers.Contains(pointer.Lower)
                && !IsDescribed(sentence, token)
                && !Known.Contains(token.Lower)
                && !isKnown(token.Form));
    }

    // "While signed to Port Records he …", "in a statement, he …": no firm, place or thing is "he".
    private static bool IsPersonOrSubject(ParsedSentence sentence, ParsedToken token)
    {
        var head = token;
        while (head.IsAny("flat", "compound") && sentence.HeadOf(head) is { } next)
        {
            head = next;
        }

        return head.Is("nsubj") || (head.Upos == Upos.Propn
            ? !(head.Is("obl") && sentence.Child(head, "case") is { } preposition && Places.Contains(preposition.Lower))
            : WordRelations.For("en")?.IsPerson(head.Lemma) == true);
    }

    // Several, or an office: nobody says "he" of them.
    private static bool IsBody(ParsedSentence sentence, ParsedToken speaker) =>
        speaker.Morphology.Number == Number.Plur
        || sentence.Subtree(speaker, part => part.IsAny("flat", "compound"))
            .Any(part => Bodies.Contains(part.Lower));

    // Nouns but those of time: a "man" as well as a "Howard".
    private static bool IsOfSomebody(ParsedToken token) => token.Upos is Upos.Noun or Upos.Propn
        && !token.IsAny("obl:tmod", "nmod:tmod")
        && token.Lower is not "arrival" // "upon arrival, they met …"
        && !OfNow.Contains(token.Lower) // "at this time, they expect …"
        && !MonthNames.IsEnglish(token.Lower);

    // "The master of Port Aldan", whatever the parser takes that to belong to.
    private static bool IsDescribed(ParsedSentence sentence, ParsedToken noun) =>
        sentence.FormAt(noun.Index + 1) == "of"
        || sentence.Children(noun).Any(child => child.IsAny("nmod", "acl", "appos")
            || (child.IsAny("amod", "compound", "flat") && child.Upos == Upos.Propn));
}

using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Whether a sentence gives a name its role by a noun or by a verb of naming.</summary>
internal static class RolesByNoun
{
    private static readonly WordList Victims = English.List();

    private static readonly WordList Suspects = English.List();

    // "pilot Ann Lee", "Ann Lee, the pilot", "the pilot was Ann Lee"; a verb's doer has a noun too: "fly", "pilot".
    public static bool IsByNoun(AnswerCandidate place, NamedOne name)
    {
        var nouns = place.Question.Focus is not null
            ? place.Focuses
            : place.Predicates.Where(word => word.Upos is Upos.Noun or Upos.Propn
                && WordLinks.IsPerson(word.Lemma.ToLowerInvariant()));
        var roles = place.Question.Focus is null && place.Question.Role == AskedRole.Agent
            ? place.Predicates.Where(word => word.Upos is Upos.Noun or Upos.Adj or Upos.Propn)
                .SelectMany(word => place.Sentence.Ancestors(word).Take(1))
                .Where(word => word.Upos == Upos.Noun && WordLinks.IsPerson(word.Lemma.ToLowerInvariant()))
            : [];
        return nouns.Concat(roles).Any(noun => !IsWithin(name, noun) && IsLinked(place.Sentence, name, noun));
    }

    private static bool IsWithin(NamedOne name, ParsedToken word) =>
        word.Index >= name.First && word.Index <= name.Last;

    private static bool IsLinked(ParsedSentence sentence, NamedOne name, ParsedToken noun)
    {
        var (head, isSame) = (name.Head, noun.Head == name.Head.Head);
        var first = name.First;
        while (NamedOnes.IsTitle(sentence.FormAt(first - 1)))
        {
            first--;
        }

        if (head.Head == noun.Index)
        {
            // "a Taliban bomber": what stands before the noun is no name of it.
            return head.Index > noun.Index
                ? head.IsAny("appos", "flat", "compound", "parataxis", "nsubj") || noun.Index == name.First - 1
                : head.IsAny("nsubj", "appos");
        }

        if (noun.Head == head.Index)
        {
            return noun.IsAny("appos", "compound", "flat", "nsubj") || noun.Index == name.First - 1;
        }

        // "identified the pilot as Ann Lee"
        return (isSame && sentence.Child(head, "case")?.Lemma == "as" && noun.IsAny("obj", "nsubj:pass"))
            || noun.Index == name.First - 1
            || (noun.Index == first - 2 && sentence.Tokens[first - 1].Form == ",")
            // "Ann Lee, the pilot, said", and not "the American, the referee stepped in"
            || (noun.Index == name.Last + 3 && sentence.Tokens[name.Last + 1].Form == "," && !noun.IsAny("nsubj"));
    }

    // "the dead man was identified as Ole Brandt"
    public static bool IsNamed(AnswerCandidate place, NamedOne name)
    {
        var naming = place.Sentence.Tokens.Where(token => AskingWords.Naming.Contains(token.Lemma.ToLowerInvariant())
            && token.Index < name.First && name.First - token.Index <= 8).MaxBy(token => token.Index);
        if (naming is null || name.Head.Index < naming.Index)
        {
            return false;
        }

        var isAs = name.First > 0 && place.Sentence.Tokens[name.First - 1].Lower is "as" or "named"
            or "called" or "name";
        var direct = name.Head.Head == naming.Index && name.Head.IsAny("obj", "xcomp", "obl", "ccomp");
        return (isAs || direct) && Participants(place, naming, name).Any(word => IsAskedOne(place, word));
    }

    private static IEnumerable<ParsedToken> Participants(AnswerCandidate place, ParsedToken naming, NamedOne name)
    {
        var around = place.Sentence.Children(naming)
            .Where(child => child.IsAny("nsubj", "obj") && !IsWithin(name, child)).ToList();
        if (naming.Is("acl") && place.Sentence.HeadOf(naming) is { } noun)
        {
            around.Add(noun);
        }

        return around.SelectMany(word => place.Sentence.Subtree(word, child => !child.IsAny("acl", "nmod")));
    }

    /// <summary>True for a noun that is the asked one: the noun itself, or whom the verb makes.</summary>
    private static bool IsAskedOne(AnswerCandidate place, ParsedToken word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (place.Question.Focus is { } focus)
        {
            var asked = place.Question.Terms[focus];
            return place.Links.Of(asked, lemma) >= 0.75
                || (AskingWords.People.Contains(asked.Lemma) && IsVictim(place, lemma));
        }

        return place.Question.Predicates.Any(term => WordLinks.IsPerson(lemma)
            && place.Links.Of(place.Question.Terms[term], lemma) >= WordLinks.Same) || IsVictim(place, lemma)
            || IsSuspect(place, lemma);
    }

    private static bool IsVictim(AnswerCandidate place, string lemma) =>
        place.Question.Role == AskedRole.Patient && Victims.Contains(lemma)
&& Asks(place, "kill", "die", "shoot", "stab");

    private static bool IsSuspect(AnswerCandidate place, string lemma) =>
        Suspects.Contains(lemma)
        && Asks(place, place.Question.Role == AskedRole.Agent
            ? ["kill", "shoot", "stab", "attack", "murder"] : ["arrest", "accuse", "charge", "suspect"]);

    private static bool Asks(AnswerCandidate place, params string[] verbs) => place.Question.Predicates
        .Any(term => verbs.Contains(place.Question.Terms[term].Lemma));

    // "the keeper (Ann Lee)"
    public static bool IsGlossed(AnswerCandidate place, NamedOne name) => name.First > 1 && name.First < name.Last
        && !name.IsBody
        && place.Sentence.Tokens[name.First - 1].Form == "("
        && place.Sentence.Tokens[name.First - 2] is var before
        && place.Question.Terms.Any(term => term.IsName
            && place.Links.Of(term, before.Lower) > 0);
}

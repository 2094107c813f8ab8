using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Where something is or happens.</summary>
internal static class PlaceAnswers
{
    private const double Common = 0.75;

    // Where somebody is hit; the dictionary has no word for them all.
    private static readonly WordList Locating = English.List();

    private static readonly WordList OfBodies = English.List();

    public static FoundAnswer? In(AnswerCandidate place)
    {
        if (place.Question.Predicates.Count > 0 && place.Predicates.Count == 0 && place.Anchors.Count == 0)
        {
            return null;
        }

        var names = NamedOnes.In(place.Sentence).Where(name => name.IsPlace && PersonAnswers.IsNew(place, name))
            .Select(name => new FoundAnswer(place.NearAnchors(name.Head), name.Text(place.Sentence)));
        var nouns = place.Sentence.Tokens.Where(token => token.Upos == Upos.Noun && token.IsAny("obl", "nmod")
                && !place.IsAsked(token)
                && place.Sentence.Child(token, "case") is { } mark && Locating.Contains(mark.Lemma)
                && IsSite(token))
            .Select(token => new FoundAnswer(Common * place.NearAnchors(token), token.Lemma));
        return names.Concat(nouns).MaxBy(found => found.Bound);
    }

    private static bool IsSite(ParsedToken token) =>
        (BriefingBot.Text.Languages.WordRelations.WordRelations.For("en") is { } relations
        && (relations.IsWider(token.Lemma, "location", Upos.Noun, levels: 6)
            || relations.IsWider(token.Lemma, "structure", Upos.Noun, levels: 5)
            || relations.IsWider(token.Lemma, "area", Upos.Noun, levels: 5)
            || relations.IsWider(token.Lemma, "road", Upos.Noun, levels: 5)
            || relations.IsWider(token.Lemma, "container", Upos.Noun, levels: 5)
            || relations.IsWider(token.Lemma, "furniture", Upos.Noun, levels: 5)))
        || OfBodies.Contains(token.Lemma);
}

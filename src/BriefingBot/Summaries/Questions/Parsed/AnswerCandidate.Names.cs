using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Whose the sentence is: the names of the question in it, and others in their place.</content>
internal sealed partial class AnswerCandidate
{
    private const double LeastNear = 0.6;

    /// <summary>True where the noun that is asked for is another's: "Alder's chief executive" for Hartwell's.</summary>
    public bool IsOfOtherOwner => Question.IsOwned && Focuses.Count > 0
        && Focuses.All(noun => OwnerOf(noun) is { } owner ? !IsAsked(owner) : IsOfStranger(noun));

    // "his wife", where nothing near names whose wife is asked for
    private bool IsOfStranger(ParsedToken noun) => Sentence.Child(noun, "nmod:poss")?.Upos == Upos.Pron
        && !Enumerable.Range(0, Question.Names.Count).Any(HasName)
        && (!Question.Names.Any(name => EventIndex.Of(Report, At - 1, name[^1]) > 0)
            || NamedOnes.In(Sentence).Any(name => name.Last < noun.Index && !name.IsPlace));

    /// <summary>True where the office that is asked for is another: "vice president", "health minister".</summary>
    public bool IsOfOtherOffice => Question.Kind == AskedKind.Person && Focuses.Count > 0
        && Focuses.All(noun => Sentence.Tokens.Take(noun.Index).Reverse()
        .TakeWhile(word => NamedOnes.IsOfTitle(word.Form)).Any(word => !IsAsked(word)));

    /// <summary>True where the next one is asked for and the sentence speaks of none to come.</summary>
    public bool IsOfFormer => Focuses.Count > 0 && Question.Terms.Any(term => term.Lemma == "next")
        && !Sentence.Tokens.Any(token => token.Lemma.ToLowerInvariant() is "next" or "new" or "successor" or "succeed"
            or "replace" or "replacement" or "become" or "will");

    // "Alder chief executive", "Alder 's new chief executive": what stands right before the noun with a capital.
    private ParsedToken? OwnerOf(ParsedToken noun)
    {
        var at = noun.Index - 1;
        while (at >= 0 && (Sentence.Tokens[at].Form is "'s" or "’s"
            || (char.IsLower(Sentence.Tokens[at].Form[0]) && Sentence.Tokens[at].Upos is Upos.Noun or Upos.Adj)))
        {
            at--;
        }

        return at >= 0 && Sentence.Tokens[at] is { Upos: Upos.Propn or Upos.Adj } owner && char.IsUpper(owner.Form[0])
            ? owner
            : null;
    }

    /// <summary>True where the place that is asked about is neither here nor what the report is about, or another is
    /// named here: its numbers are of there.</summary>
    public bool IsElsewhere => Question.Places.Any(place => !HasName(place) && Question.Names[place][^1] is var term
        && (Report.Title?[term] ?? 0) == 0 && EventIndex.Of(Report, 0, term) == 0 && EventIndex.Of(Report, 1, term) == 0
        && (EventIndex.Level(Report, At, term) < LeastNear
            || NamedOnes.In(Sentence).Any(name => name.IsPlace && PersonAnswers.IsNew(this, name))));

    /// <summary>How many names of the question neither the sentence has nor the headline.</summary>
    public int FarNames => Enumerable.Range(0, Question.Names.Count).Count(name => !HasName(name)
        && Question.Names[name].All(term => (Report.Title?[term] ?? 0) == 0));

    public bool HasName(int name) => Question.Names[name].Any(term => _met[term].Count > 0);
}

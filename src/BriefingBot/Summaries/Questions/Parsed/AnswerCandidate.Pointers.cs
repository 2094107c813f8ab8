using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Who is meant by "he", "the driver" or "the firm".</content>
internal sealed partial class AnswerCandidate
{
    private const double PointedAt = 0.5;
    private const int LookBack = 4;

    // What a name may be called where it is not repeated.
    private static readonly WordList Bearers = English.List();

    // "The victim was taken to": whom the question calls a teenager, and the report too, beside it.
    private void AddPointers()
    {
        for (var term = 0; term < _met.Length; term++)
        {
            if (_met[term].Count == 0 && term != Question.Focus && !Question.IsName(term)
                && !Question.Predicates.Contains(term) && WordLinks.IsPerson(Question.Terms[term].Lemma)
                && EventIndex.Level(Report, At, term) >= PointedAt)
            {
                _met[term].AddRange(Sentence.Tokens.Where(word => (word.Lower is "he" or "she" or "him" or "her"
                        && !IsBehindName(word))
                    || (AskingWords.People.Contains(word.Lemma) && Sentence.Child(word, "det")?.Lower == "the")));
            }
        }
    }

    // "Lee was late, as he was ill": he is Lee.
    private bool IsBehindName(ParsedToken word) => Question.Names.Any(name => name.Any(term =>
        _met[term].Exists(named => named.Index < word.Index)));

    // "She was taken to hospital, where she died": who is named last before, and nobody else in between.
    private void AddPointersOfNames(SentenceReader reader)
    {
        foreach (var name in Question.Names.Index().Where(name => !HasName(name.Index)
            && (Question.Doers.Contains(name.Index) || Question.Objects.Contains(name.Index))).ToList())
        {
            var pointers = Sentence.Tokens.Where(PointsAtName).ToList();
            if (pointers.Count > 0 && IsNamedLast(name.Item[^1], pointers[0], reader))
            {
                _met[name.Item[^1]].AddRange(pointers);
            }
        }
    }

    private bool PointsAtName(ParsedToken word) => word.Lower is "he" or "she" or "him" or "her"
        || (Sentence.Child(word, "det")?.Lower == "the" && Bearers.Contains(word.Lemma));

    private bool IsNamedLast(int term, ParsedToken pointer, SentenceReader reader)
    {
        if (NamedOnes.In(Sentence).Any(name => name.Last < pointer.Index && !name.IsPlace))
        {
            return false;
        }

        for (var at = At - 1; at >= Math.Max(0, At - LookBack); at--)
        {
            if (EventIndex.Of(Report, at, term) > 0)
            {
                return true;
            }

            if (Report.Read(at, reader) is { } before
                && NamedOnes.In(before).Any(name => !name.IsPlace && !name.IsBody && name.First < name.Last))
            {
                return false;
            }
        }

        return At <= LookBack && Report.Title?[term] > 0;
    }
}

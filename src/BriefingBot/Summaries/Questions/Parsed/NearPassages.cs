using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What reports tell nearest to a question of which no rule finds the answer: of how something came about,
/// what was done or whether, which reports word in too many ways. It is about nearly all of the question, near all its
/// names, and adds something.</summary>
internal sealed class NearPassages(ParsedQuestion question, EventIndex index, WordLinks links, SentenceReader reader)
{
    private const double LeastCoverage = 0.75;
    private const double LeastOwn = 0.2;
    private const double OfOwn = 0.5;
    private const double NearName = 0.6;
    private const int MostRead = 20;

    /// <summary>The sentences, the nearest first; none for a question that wants a person, a number, a time, a place
    /// or a reason, or whether something was done: there the next best is wrong.</summary>
    public IReadOnlyList<(Article Article, string Sentence)> Find(int most, CancellationToken cancellationToken)
    {
        if (question.IsOfDone || question.IsOfKind
            || question.Kind is not (AskedKind.Thing or AskedKind.Manner or AskedKind.YesNo))
        {
            return [];
        }

        return Unrepeated(
            index.Places(LeastCoverage, LeastOwn, OfOwn).Take(MostRead)
                .Where(place => Tells(place.Report, place.At))
                .Select(place => (place.Report.Article, place.Report.Sentences[place.At])),
            most,
            cancellationToken);
    }

    /// <summary>The sentences that were found, and beside them the nearest ones of their time that say more: where no
    /// rule is sure of its answer, those often have it.</summary>
    /// <param name="found">At least one.</param>
    /// <param name="within">How much older than the newest of them the others may be.</param>
    /// <param name="most">Of all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public IReadOnlyList<(Article Article, string Sentence)> Beside(
        IReadOnlyList<(Article Article, string Sentence)> found,
        TimeSpan within,
        int most,
        CancellationToken cancellationToken)
    {
        var newest = found.Max(one => one.Article.Time);
        var others = Find(most, cancellationToken).Where(one => newest - one.Article.Time <= within
            && !LookingBack.IsYears(one.Sentence)
            && !found.Any(other => Repeats(other.Sentence, one.Sentence)));
        return [.. found, .. others.Take(most - found.Count)];
    }

    /// <summary>The first sentences of which none repeats one before it.</summary>
    /// <param name="sentences">Read one by one, no further than needed.</param>
    public static IReadOnlyList<(Article Article, string Sentence)> Unrepeated(
        IEnumerable<(Article Article, string Sentence)> sentences, int most, CancellationToken cancellationToken)
    {
        var said = new List<(Article Article, string Sentence)>();
        foreach (var one in sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (said.Count == most)
            {
                break;
            }

            if (!said.Exists(other => Repeats(other.Sentence, one.Sentence)))
            {
                said.Add(one);
            }
        }

        return said;
    }

    /// <summary>True where a sentence says little that another does not.</summary>
    public static bool Repeats(string one, string other)
    {
        var (a, b) = (ContentWords.Of(one), ContentWords.Of(other));
        return b.Count(a.Contains) > 0.6 * Math.Min(a.Count, b.Count);
    }

    private bool Tells(ParsedReport report, int at) =>
        question.Names.All(name => EventIndex.Level(report, at, name[^1]) >= NearName)
        && (question.Focus is not { } focus || EventIndex.Of(report, at, focus) >= WordLinks.Same)
        && report.Read(at, reader) is { } sentence
        && new AnswerCandidate(question, links, report, at, sentence, reader) is var candidate
        && !candidate.IsOfOtherOwner && !candidate.IsOfOtherOffice && !candidate.IsOfFormer
        && (question.Kind != AskedKind.YesNo || IsOfAsked(candidate))
        && sentence.Tokens.Any(word => word.Upos is Upos.Noun or Upos.Propn or Upos.Verb && !candidate.IsAsked(word));

    // Whether it is so is told by the verb, or where the question has none by what is no name.
    private bool IsOfAsked(AnswerCandidate candidate) => question.Predicates.Count > 0
        ? candidate.Predicates.Count > 0
        : question.Matter.Any(term => candidate.WordsOf(term.At).Any(word => word.Upos != Upos.Propn));
}

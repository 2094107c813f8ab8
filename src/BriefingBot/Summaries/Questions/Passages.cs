using BriefingBot.Stories;
using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions;

/// <summary>The sentences of articles that answer a question best. A term counts the more, the fewer articles have it;
/// one that stands in the sentence counts whole, one beside it or in the headline in part. A sentence answers only
/// where it has what is asked for: a person whom the question does not name, a number, a time, a place. Where too
/// little of the question is met, or a name of it nowhere, nothing answers.</summary>
/// <param name="articles">Those that may hold the answer; read at the first use of their words.</param>
internal sealed partial class Passages(Question question, IReadOnlyList<Article> articles)
{
    private const double InHeadline = 0.6;
    private const double Beside = 0.6;
    private const double InText = 0.25;

    /// <summary>Where a person is asked for, a group or a firm answers less well than a whole name.</summary>
    private const double OfGroup = 0.8;

    /// <summary>What somebody did is told in many words.</summary>
    private const double OfAct = 0.5;

    // A sentence must meet at least this share of the question by itself.
    private const double LeastBySentence = 0.25;
    private const double LeastOfEvent = 0.7;
    private const double NearBest = 0.8;

    // Those who count differently seldom say it in the same words.
    private const double NearBestNumber = 0.7;
    private const double Repeated = 0.6;

    // What tips the scales between sentences that meet the question alike.
    private const double Newness = 0.1;
    private const double Position = 0.05;
    private const double Backwards = 0.8;
    private const double LongAgo = 0.6;

    // What is older than this beside the newest report is another event of the kind.
    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);

    /// <summary>Counts of reports this near in time stand side by side; older ones are overtaken.</summary>
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(6);

    private List<ReportReading> Readings => field ??= [.. articles.Select(article => new ReportReading(article))];

    private string? Language => field ??= LanguageDetector.Detect(question.Text);

    private List<double> Weights => field ??= [.. question.Wanted.Select(Weight)];

    /// <summary>The best sentences, best first; none where nothing answers.</summary>
    public IReadOnlyList<(Article Article, string Sentence)> Find(
        int most, CancellationToken cancellationToken = default)
    {
        var counts = question.Kind == AnswerKind.Money ? null : NewestCounts.Of(question.Text);
        if (counts?.In(OfEvent(counts)) is { Count: > 0 } counted)
        {
            return [.. counted.Take(most)];
        }

        if (question.IsEnglish && SentenceReader.For("en") is { } reader)
        {
            var found = new ParsedPassages(reader).Find(question.Text, articles, most, cancellationToken);
            if (found.Count > 0 || question.IsSurelyEnglish)
            {
                return found;
            }
        }

        if (question.Wanted.Count == 0)
        {
            return [];
        }

        // A number beside the question's words may count others: the hurt, and not the dead.
        var ofCount = question.Wanted.Where(wanted => counts?.IsOfCount(wanted.Forms[0]) == true).ToList();
        var candidates = Readings
            .SelectMany((reading, order) => Candidates(reading, order / (double)Readings.Count))
            .Where(candidate => ofCount.TrueForAll(wanted => wanted.IsMetBy(candidate.Terms)))
            .ToList();
        return [.. Choose(candidates, most).Select(passage => (passage.Article, passage.Text))];
    }

    /// <summary>False for words that ask for nothing and that no headline has, with all the rest beside it.</summary>
    public bool IsAsked() => question.IsSurelyAsked || Readings.Exists(
        read => question.Wanted.All(read.Has) && question.Wanted.Any(wanted => wanted.IsMetBy(read.Title)));

    /// <summary>The articles that speak of what is asked, the most telling first, for a model; none where none
    /// does.</summary>
    public IReadOnlyList<Article> About() =>
    [
        .. Readings
            .Select(reading => (reading.Article, Share: question.Wanted
                .Select((wanted, at) => reading.Has(wanted) ? Weights[at] : 0).Sum()))
            .Where(row => row.Share >= LeastBySentence * Weights.Sum() && row.Share > 0)
            .OrderByDescending(row => row.Share)
            .Select(row => row.Article),
    ];

    /// <summary>The reports that have every name of a question and most of the rest, but for what befell those
    /// counted.</summary>
    private IEnumerable<Article> OfEvent(NewestCounts counts)
    {
        var rest = question.Wanted.Select((wanted, at) => (Wanted: wanted, Weight: Weights[at]))
            .Where(term => !counts.IsOfAct(term.Wanted.Forms[0])).ToList();
        var newest = articles.Select(article => article.Time).DefaultIfEmpty().Max();
        return Readings
            .Where(reading => rest.TrueForAll(term => !term.Wanted.IsName || reading.Has(term.Wanted)))
            .Select(reading => (reading.Article, Share: rest.Sum(term => reading.Has(term.Wanted) ? term.Weight : 0)))
            // "How many died?" of any event: they are not one another's toll.
            .Where(row => (rest.Count > 0 || !question.IsSurelyEnglish)
                && row.Share >= LeastOfEvent * rest.Sum(term => term.Weight)
                && (question.LooksBack || newest - row.Article.Time < Recent))
            .OrderByDescending(row => row.Share)
            .ThenByDescending(row => row.Article.Time)
            .Select(row => row.Article);
    }

    private double Weight(WantedTerm wanted) =>
        Math.Log(1 + ((Readings.Count + 1.0) / (1 + Readings.Count(reading => reading.Has(wanted)))))
            * (wanted.IsAct ? OfAct : 1);

    private IEnumerable<ScoredPassage> Candidates(ReportReading reading, double newness)
    {
        if (!question.Wanted.Where(wanted => wanted.IsName).All(reading.Has))
        {
            yield break;
        }

        // A headline has too many capitals to tell who is meant, but for whom it begins with.
        var hasHeadline = reading.Title.Count > 0 && question.CanBeAnsweredByHeadline
            && (question.Kind != AnswerKind.Name || reading.HeadlineName is not null);
        for (var at = hasHeadline ? -1 : 0; at < reading.Sentences.Count; at++)
        {
            var (text, terms) = at < 0 ? (reading.Article.Title!, reading.Title) : reading.Sentences[at];
            IReadOnlySet<string> known = at < 0 && reading.HeadlineName is { } name
                ? new HashSet<string>(StringComparer.Ordinal) { name }
                : reading.Capitalised;
            if (Met(reading, at, text, terms) is var met && met >= question.Least
                && question.IsAnsweredInKindBy(text, known))
            {
                var kind = at < 0 || question.IsAnsweredByPersonIn(text, known) ? 1 : OfGroup;
                // What a headline tells the text tells better where it meets as much.
                var score = (met * kind) + (Newness * newness) + (at < 0 ? 0 : Position / (1 + at));
                yield return new ScoredPassage(reading.Article, text, terms, score);
            }
        }
    }

    /// <summary>The share of the question that a sentence meets with what stands near it.</summary>
    private double Met(ReportReading reading, int at, string text, HashSet<string> terms)
    {
        var (met, bySentence, nearNames, words) = (0.0, 0.0, 0, 0);
        for (var i = 0; i < Weights.Count; i++)
        {
            var wanted = question.Wanted[i];
            var share = wanted.IsMetBy(terms) ? 1
                : wanted.IsMetBy(reading.Title) ? InHeadline
                : reading.StandsBeside(at, wanted) ? Beside
                : reading.Has(wanted) ? InText
                : 0;
            if (wanted.IsRequired && share < 1)
            {
                return 0;
            }

            met += share * Weights[i];
            bySentence += share == 1 ? Weights[i] : 0;
            nearNames += wanted.IsName && share > InText ? 1 : 0;
            words += share == 1 && !wanted.IsName ? 1 : 0;
        }

        var whole = Weights.Sum();
        var areNamesFar = nearNames == 0 && question.Wanted.Any(wanted => wanted.IsName);
        var isOnNamesAlone = words == 0 && !question.AsksOfEvent
            && question.Wanted.Any(wanted => !wanted.IsName) && !question.IsGlossedIn(text);
        return bySentence < LeastBySentence * whole || areNamesFar || isOnNamesAlone
            ? 0
            : met / whole * (question.IsLookedBackOnBy(text) ? Backwards : 1);
    }

    private List<ScoredPassage> Choose(List<ScoredPassage> candidates, int most)
    {
        var newest = candidates.Select(candidate => candidate.Article.Time).DefaultIfEmpty().Max();
        var ranked = candidates
            .Select(candidate => question.LooksBack || newest - candidate.Article.Time < Recent
                ? candidate
                : candidate with { Score = candidate.Score * LongAgo })
            .OrderByDescending(candidate => candidate.Score)
            .ToList();
        var near = question.Kind == AnswerKind.Number ? NearBestNumber : NearBest;
        ranked = [.. ranked.TakeWhile(candidate => candidate.Score >= near * ranked[0].Score)];
        if (question.Kind == AnswerKind.Number && ranked.Count > 0)
        {
            var last = ranked.Max(candidate => candidate.Article.Time);
            ranked =
            [
                .. ranked.Where(candidate => last - candidate.Article.Time <= SameTime)
                    .OrderByDescending(candidate => candidate.Article.Time),
            ];
        }
        else
        {
            // Another event of the kind, which a report recalls, comes after the one that is news; what is told in the
            // language of the question comes first.
            ranked =
            [
                .. ranked.OrderBy(candidate => question.IsLookedBackOnBy(candidate.Text))
                    .ThenBy(candidate => Language is { } asked && !ArticleLanguage.CanBe(candidate.Article, asked)),
            ];
        }

        var chosen = new List<ScoredPassage>();
        foreach (var candidate in ranked.Where(candidate => !chosen.Exists(other => Repeats(candidate, other))))
        {
            if (chosen.Count < most)
            {
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    private static bool Repeats(ScoredPassage one, ScoredPassage other) =>
        other.Terms.Count(one.Terms.Contains) > Repeated * Math.Min(other.Terms.Count, one.Terms.Count);

    private sealed record ScoredPassage(Article Article, string Text, HashSet<string> Terms, double Score);
}

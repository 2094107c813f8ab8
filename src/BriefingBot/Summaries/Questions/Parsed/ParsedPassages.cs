using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Answers an English question from reports: first the reports of its event, then in these the sentences that
/// have what is asked for, bound to what it is asked of. Where none has, nothing answers.</summary>
internal sealed class ParsedPassages(SentenceReader reader)
{
    private const int MostRead = 150;
    private const double LeastCoverage = 0.5;
    private const double Least = 0.42;

    // What the sentence itself does not say, its surroundings do.
    private const double OfContext = 0.75;
    private const double OfContextOfYes = 0.65;
    private const double Unclosed = 0.93;
    private const double MostlyHere = 0.5;
    private const double Agreement = 0.05;
    private const double LeastOwn = 0.22;
    private const double NearBest = 0.8;
    private const double NearBestNumber = 0.7;
    private const double LongAgo = 0.6;
    private const double Earlier = 0.6;
    // A report tells first what is new.
    private const int MostSentences = 4;
    private const double PerSentence = 0.04;
    private const double Absent = 0.85;
    private const double LeastOfReport = 0.6;
    private const double Newness = 0.03;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(6);

    private readonly WordLinks _links = new();

    /// <summary>The sentences that answer, best first, those that belong together side by side; none where nothing
    /// answers.</summary>
    public IReadOnlyList<(Article Article, string Sentence)> Find(
        string text, IReadOnlyList<Article> articles, int most)
    {
        text = QuestionSpelling.Of(QuestionWording.Of(text), articles, _links);
        if (QuestionParser.Of(text, reader) is not { } question)
        {
            return [];
        }

        var index = new EventIndex(question, articles, _links);
        var places = index.Reports
            .SelectMany(report => Enumerable.Range(0, report.Sentences.Count)
                .Where(at => IsWorthReading(report, at))
                .Select(at => (report, at, Coverage: index.Coverage(report, at), Own: index.Own(report, at))))
            .Where(place => place.Coverage >= LeastCoverage)
            .OrderByDescending(place => place.Coverage + place.Own)
            .Take(MostRead);
        var looksBack = LookingBack.IsYears(text);
        var judged = new List<Judged>();
        foreach (var (report, at, coverage, own) in places)
        {
            if (report.Read(at, reader) is { } sentence
                && new Candidate(question, _links, report, at, sentence) is var candidate
                && Judge(candidate) is { } found)
            {
                var score = Score(candidate, found, coverage, own, looksBack);
                judged.Add(new Judged(report, at, found, score, own));
            }
        }

        return Choose(question, judged, most);
    }

    private static double Score(
        Candidate candidate, FoundAnswer found, double coverage, double own, bool looksBack)
    {
        var (question, text) = (candidate.Question, candidate.Report.Sentences[candidate.At]);
        return coverage * found.Bound * PredicateFactor(candidate, found, own)
            * OfOwn(question.Kind, own) * (IsClosed(text) ? 1 : Unclosed)
            * (found.IsComplete || own >= LeastOwn ? 1 : 0.7)
            * Math.Pow(Absent, AbsentFrom(candidate))
            * (!looksBack && LookingBack.IsYears(text) ? LongAgo : 1)
            * (question.CountsPeople && LookingBack.IsEarlier(text) ? Earlier : 1);
    }

    private FoundAnswer? Judge(Candidate candidate) =>
        candidate.IsOfOtherOwner || candidate.IsOfFormer
            || (NeedsMatter(candidate.Question.Kind) && (!candidate.HasMatter || candidate.IsOfAnother))
            ? null
            : Find(candidate);

    private static bool NeedsMatter(AskedKind kind) => kind is AskedKind.Amount or AskedKind.Percent
        or AskedKind.Time or AskedKind.Place or AskedKind.Thing or AskedKind.YesNo;

    private FoundAnswer? Find(Candidate candidate) => candidate.Question.Kind switch
    {
        AskedKind.Count => NumberAnswers.Count(candidate),
        AskedKind.Amount => AmountAnswers.Amount(candidate),
        AskedKind.Percent => AmountAnswers.Percent(candidate),
        AskedKind.Measure => NumberAnswers.Measure(candidate),
        AskedKind.Age => AgeAnswers.In(candidate, reader),
        AskedKind.Duration => TimeAnswers.HowLong(candidate),
        AskedKind.Time => TimeAnswers.When(candidate),
        AskedKind.Place => PlaceAnswers.In(candidate),
        AskedKind.Person or AskedKind.Name => PersonAnswers.In(candidate, reader),
        AskedKind.Cause => CauseAnswers.Why(candidate),
        AskedKind.Manner => CauseAnswers.How(candidate),
        AskedKind.YesNo => ActAnswers.YesNo(candidate),
        AskedKind.Thing => ActAnswers.Thing(candidate),
        AskedKind.Definition => ActAnswers.Definition(candidate),
        _ => candidate.Anchors.Count > 0
            ? new FoundAnswer(1 - (PerSentence * Math.Min(MostSentences, candidate.At)), "")
            : null,
    };

    // What the question speaks of and the whole report has no word of: another event, it may be.
    private static int AbsentFrom(Candidate candidate) => candidate.Question.Terms.Where((term, at) => !term.IsName
        && term.Share >= 1 && candidate.Report.Best(at) < LeastOfReport).Count();

    // The verb stands in the sentence, beside it, or nowhere near.
    private static double PredicateFactor(Candidate candidate, FoundAnswer found, double own)
    {
        var telling = candidate.Question.Predicates
            .Where(term => !AskingWords.Light.Contains(candidate.Question.Terms[term].Lemma))
            .Take(candidate.Question.Kind is AskedKind.Person or AskedKind.YesNo ? 1 : int.MaxValue).ToList();
        if (found.IsComplete || telling.Count == 0)
        {
            return 1;
        }

        var level = telling.Max(term => candidate.WordsOf(term).Count > 0 ? 1
            : EventIndex.Level(candidate.Report, candidate.At, term));
        var isFocused = candidate.Question.Kind == AskedKind.Count && candidate.Focuses.Count > 0
            && Enumerable.Range(0, candidate.Question.Names.Count).All(candidate.HasName);
        return level >= 1 ? 1 : isFocused ? 0.9 : level >= 0.6 ? 0.85
            : candidate.Question.Kind == AskedKind.Cause && candidate.Predicates.Count > 0 && own >= MostlyHere ? 0.8
            : 0.5;
    }

    // A "no" to another question is a "no" to this one all too soon.
    private static double OfOwn(AskedKind kind, double own) =>
        (kind == AskedKind.YesNo ? OfContextOfYes : OfContext) is var context ? context + ((1 - context) * own) : 0;

    private static bool IsClosed(string sentence) => sentence[^1] is '.' or '!' or '"' or '”' or '\'' or ')';

    private static bool IsWorthReading(Report report, int at) =>
        !PageDebris.Is(report.Sentences[at])
        && !report.Sentences[at].StartsWith("By ", StringComparison.Ordinal)
        && !report.Sentences[at].EndsWith("...", StringComparison.Ordinal)
        && !report.Sentences[at].EndsWith('…') && !report.Sentences[at].EndsWith('?')
        && !report.Sentences[at].Contains("http", StringComparison.Ordinal);

    private static List<(Article Article, string Sentence)> Choose(
        ParsedQuestion question, List<Judged> judged, int most)
    {
        var agreeing = judged.Where(one => one.Found.Value.Length > 0 && question.Kind != AskedKind.Count)
            .GroupBy(one => one.Found.Value)
            .ToDictionary(group => group.Key, group => group.Select(one => one.Report).Distinct().Count());
        judged = judged.ConvertAll(one => one with
        {
            Score = one.Score * (1 + (Agreement
            * (Math.Min(4, agreeing.GetValueOrDefault(one.Found.Value, 1)) - 1)))
        });
        var best = judged.Select(one => one.Score).DefaultIfEmpty().Max();
        var newest = judged.Where(one => one.Score >= NearBestNumber * best).Select(one => one.Report.Article.Time)
            .DefaultIfEmpty().Max();
        var ranked = judged.Select(one => newest - one.Report.Article.Time < Recent || one.Score == 0
                ? one
                : one with { Score = one.Score * LongAgo })
            .Where(one => one.Score >= Least)
            .OrderByDescending(one => one.Score + (one.Own * Newness)).ToList();
        if (ranked.Count == 0)
        {
            return [];
        }

        var isNumber = question.Kind is AskedKind.Count or AskedKind.Amount or AskedKind.Percent or AskedKind.YesNo
            or AskedKind.Any;
        var near = ranked.FindAll(one => one.Score >= (isNumber ? NearBestNumber : NearBest) * ranked[0].Score);
        if (isNumber && question.Kind != AskedKind.Amount)
        {
            var last = near.Max(one => one.Report.Article.Time);
            near = near.FindAll(one => last - one.Report.Article.Time <= SameTime);
            // Of two tolls of one hour the higher is the later one.
            near = question.CountsPeople ? [.. near.OrderByDescending(one => NumberAnswers.ValueOf(one.Found.Value))]
                : near;
        }

        return Sentences(near, most);
    }

    private static List<(Article Article, string Sentence)> Sentences(List<Judged> near, int most)
    {
        var said = new List<(Article Article, string Sentence)>();
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in near)
        {
            int[] places = one.Found.NamedAt is { } named ? [named, one.At] : [one.At];
            if (said.Count + places.Length > most || (one.Found.Value.Length > 0 && !values.Add(one.Found.Value))
                || said.Exists(other => Repeats(other.Sentence, one.Report.Sentences[one.At])))
            {
                continue;
            }

            said.AddRange(places.Select(at => (one.Report.Article, one.Report.Sentences[at])));
        }

        return said;
    }

    private static bool Repeats(string one, string other)
    {
        var (a, b) = (Text.Similarity.ContentWords.Of(one), Text.Similarity.ContentWords.Of(other));
        return b.Count(a.Contains) > 0.6 * Math.Min(a.Count, b.Count);
    }

    private sealed record Judged(Report Report, int At, FoundAnswer Found, double Score, double Own);
}

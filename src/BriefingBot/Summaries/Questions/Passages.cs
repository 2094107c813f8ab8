using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>
/// The sentences of articles that answer a question best. A term counts the more, the fewer articles have it; one that
/// stands in the sentence counts whole, one in its article's headline or text in part. Where too little of the question
/// is met, nothing is.
/// </summary>
internal static class Passages
{
    private const double InHeadline = 0.6;
    private const double InText = 0.35;

    // A sentence must meet at least this share of the question, and this share by itself.
    private const double Least = 0.55;
    private const double LeastBySentence = 0.2;
    private const double NearBest = 0.8;

    // Those who count differently seldom say it in the same words.
    private const double NearBestNumber = 0.7;
    private const double Repeated = 0.6;

    // What tips the scales between sentences that meet the question alike.
    private const double Newness = 0.1;
    private const double Position = 0.05;
    private const double Backwards = 0.8;
    private const double LongAgo = 0.6;
    private const double WrongKind = 0.5;
    private const int SentencesOfAnArticle = 80;

    // What is older than this beside the newest report is another event of the kind.
    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);

    /// <summary>The best sentences, best first; none where nothing answers.</summary>
    public static IReadOnlyList<(Article Article, string Sentence)> Find(
        Question question, IReadOnlyList<Article> articles, int most)
    {
        if (question.Wanted.Count == 0)
        {
            return [];
        }

        var readings = articles.Select(article => new Reading(article)).ToList();
        var weights = question.Wanted.Select(
            wanted =>
                Math.Log(1 + ((readings.Count + 1.0) / (1 + readings.Count(reading => reading.Has(wanted)))))).ToList();
        var ranked = readings
            .SelectMany(
            (reading, order) =>
                reading.Sentences.Select(
                    sentence =>
                        new Candidate(
                            reading.Article,
                            sentence.Text,
                            sentence.Terms,
                            Score(question, weights, reading, sentence, order / (double)readings.Count))))
            .Where(candidate => candidate.Score >= Least)
            .ToList();
        var newest = ranked.Select(candidate => candidate.Article.Time).DefaultIfEmpty().Max();
        ranked =
        [
            .. ranked.Select(
            candidate =>
                question.LooksBack || newest - candidate.Article.Time < Recent
                    ? candidate
                    : candidate with { Score = candidate.Score * LongAgo })
                    .OrderByDescending(candidate => candidate.Score),
        ];
        var near = question.Kind == AnswerKind.Number ? NearBestNumber : NearBest;

        var chosen = new List<(Article Article, string Text, HashSet<string> Terms)>();
        foreach (var (article, text, terms, _) in ranked.TakeWhile(
            candidate => candidate.Score >= near * ranked[0].Score))
        {
            if (chosen.Count < most
                && !chosen.Exists(
                other => other.Terms.Count(terms.Contains) > Repeated * Math.Min(other.Terms.Count, terms.Count)))
            {
                chosen.Add((article, text, terms));
            }
        }

        return [.. chosen.Select(passage => (passage.Article, passage.Text))];
    }

    private static double Score(
        Question question, List<double> weights, Reading reading, ReadSentence sentence, double newness)
    {
        double met = 0, bySentence = 0;
        for (var i = 0; i < weights.Count; i++)
        {
            var wanted = question.Wanted[i];
            var share = Matches(wanted, sentence.Terms)
                ? 1
                : Matches(wanted, reading.Title)
                ? InHeadline
                : Matches(wanted, reading.All)
                ? InText
                : 0;
            met += share * weights[i];
            bySentence += share == 1 ? weights[i] : 0;
        }

        var whole = weights.Sum();
        if (bySentence < LeastBySentence * whole)
        {
            return 0;
        }

        var score = (met / whole) + (Newness * newness) + (Position / (1 + sentence.Position));
        score *= question.IsLookedBackOnBy(sentence.Text) ? Backwards : 1;
        return question.IsAnsweredInKindBy(sentence.Text) ? score : WrongKind * score;
    }

    private static bool Matches(string[] wanted, HashSet<string> terms) =>
        Array.Exists(
            wanted, term => terms.Contains(term) || (term.Length >= 4 && terms.Any(other => SameStem(term, other))));

    // "stay" and "stays", "investigate" and "investigators", "carry" and "carried": one begins the other but for a
    // short ending of each.
    private static bool SameStem(string one, string other)
    {
        (one, other) = (WithoutY(one), WithoutY(other));
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= 4 && Math.Max(one.Length, other.Length) - shared <= Math.Min(3, shared - 2);
    }

    private static string WithoutY(string word) =>
        word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? word[..^1] + 'i' : word;

    private sealed class Reading
    {
        public Reading(Article article)
        {
            Article = article;
            Title = ContentWords.Of(article.Title ?? "").ToHashSet();
            Sentences =
            [
                .. SentenceSplitter.Split(article.Text)
                .Take(SentencesOfAnArticle)
                .Select((text, position) => new ReadSentence(text, position, ContentWords.Of(text).ToHashSet())),
            ];
            All = Sentences.SelectMany(sentence => sentence.Terms).ToHashSet();
        }

        public Article Article { get; }

        public HashSet<string> Title { get; }

        public HashSet<string> All { get; }

        public List<ReadSentence> Sentences { get; }

        public bool Has(string[] wanted) => Matches(wanted, Title) || Matches(wanted, All);
    }

    private sealed record Candidate(Article Article, string Text, HashSet<string> Terms, double Score);

    private sealed record ReadSentence(string Text, int Position, HashSet<string> Terms);
}

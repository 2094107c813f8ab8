using System.Runtime.CompilerServices;
using System.Threading.Channels;
using BriefingBot.Stories;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Summaries.Filters;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text;

namespace BriefingBot.Summaries.Questions;

/// <summary>Answers questions from articles: with a model, whose sentences must stand in them, or with the sentences
/// that answer best. Where nothing answers, it says so with an empty answer.</summary>
public sealed class Answering
{
    private const int ReportsAsked = 6;
    private const int ShortestStem = 3;
    private const int TermsSought = 12;
    private const int BeginningsSought = 40;
    private const int NearestTold = 2;

    // The backend of an answer that is still being written.
    private const string Unfinished = "";

    private readonly GroundedModels _models;

    internal Answering(GroundedModels models) => _models = models;

    /// <summary>Word beginnings by which articles that may hold the answer are found; none for a question about nothing
    /// in particular. Of a long text the names and the longest words: a search takes the longer the more it is given,
    /// and cannot be stopped.</summary>
    public static IReadOnlyList<string> Beginnings(string question) =>
    [
        .. Question.Of(question).Wanted
            .OrderByDescending(wanted => wanted.IsName).ThenByDescending(wanted => wanted.Forms[0].Length)
            .Take(TermsSought)
            .SelectMany(wanted => wanted.Forms)
            .Select(term => term[..^Math.Clamp((term.Length - ShortestStem) / 2, 0, 2)])
            .Distinct(StringComparer.Ordinal)
            .Take(BeginningsSought),
    ];

    /// <summary>Answers a question that may lean on the one before.</summary>
    /// <inheritdoc cref="StreamAsync" />
    public Task<Answer> AnswerAsync(
        string question,
        AskedQuestion? last,
        IReadOnlyList<Article> articles,
        int sentences,
        CancellationToken cancellationToken) =>
        AnswerAsync(question, last, articles, sentences, show: null, cancellationToken);

    /// <summary>Answers as it is written: each time all checked sentences so far, which may change.</summary>
    /// <param name="question">As a person typed it; untrusted, like the articles.</param>
    /// <param name="last">What the same person asked before; null where nothing is known.</param>
    /// <param name="articles">Articles that may hold the answer, for example those that a search found for
    /// <see cref="AskedQuestion.Understood"/>.</param>
    /// <param name="sentences">The most sentences.</param>
    public async IAsyncEnumerable<Answer> StreamAsync(
        string question,
        AskedQuestion? last,
        IReadOnlyList<Article> articles,
        int sentences,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answers = Channel.CreateUnbounded<Answer>();
        var answering = RunAsync();
        await foreach (var answer in answers.Reader.ReadAllAsync(cancellationToken))
        {
            yield return answer;
        }

        await answering;

        async Task RunAsync()
        {
            try
            {
                answers.Writer.TryWrite(await AnswerAsync(
                    question, last, articles, sentences, answer => answers.Writer.TryWrite(answer), cancellationToken));
                answers.Writer.Complete();
            }
            catch (Exception error)
            {
                answers.Writer.Complete(error);
            }
        }
    }

    private async Task<Answer> AnswerAsync(
        string question,
        AskedQuestion? last,
        IReadOnlyList<Article> articles,
        int sentences,
        Action<Answer>? show,
        CancellationToken cancellationToken)
    {
        var inOrder = articles.Where(article => article.CopyOf is null).OrderBy(article => article.Time).ToList();
        var passages = new Passages(Question.Of(AskedQuestion.Understood(question, last)), inOrder);
        var answer = await AnswerAsync(question, passages, last, inOrder, sentences, show, cancellationToken);
        if (answer.Sentences.Count > 0)
        {
            return answer;
        }

        var nearest = passages.Nearest(NearestTold, cancellationToken);
        return answer with { Nearest = AsSentences(Unsaid(nearest, question, last)) };
    }

    private async Task<Answer> AnswerAsync(
        string question,
        Passages passages,
        AskedQuestion? last,
        List<Article> inOrder,
        int sentences,
        Action<Answer>? show,
        CancellationToken cancellationToken)
    {
        var isAsked = _models.IsConfigured(ModelTask.Answer);
        var found = Unsaid(
            passages.Find(isAsked ? ReportsAsked * 2 : sentences, cancellationToken), question, last);
        List<Article> asked = isAsked
            ? [.. found.Select(passage => passage.Article).Concat(passages.About()).Distinct()]
            : [];
        if (asked.Count > 0)
        {
            // An answer is checked in one language.
            var language = ArticleLanguage.Of(asked[0]);
            asked =
            [
                .. asked.Where(article => language.Length == 0 || ArticleLanguage.CanBe(article, language))
                    .Take(ReportsAsked).OrderBy(inOrder.IndexOf),
            ];
        }

        FallbackReason? reason = null;
        if (asked.Count > 0)
        {
            var grounded = await _models.AskAsync(
                AsModelQuestion(question, last, StoryReports.Of(asked), sentences, show, cancellationToken),
                cancellationToken);
            if (grounded is { Reason: null, Answer: { } answer })
            {
                return new Answer
                {
                    Sentences = grounded.Sentences,
                    Backend = answer.Backend,
                    Model = answer.Model,
                };
            }

            reason = grounded.Reason;
        }

        return new Answer
        {
            Sentences = AsSentences(WithEvent(question, last, found).Take(sentences)),
            Backend = ExtractiveSummarizer.BackendName,
            FallbackReason = reason,
        };
    }

    // What was just told is no reason for itself.
    private static IReadOnlyList<(Article Article, string Sentence)> Unsaid(
        IReadOnlyList<(Article Article, string Sentence)> found, string question, AskedQuestion? last) =>
        last is not null && AskedQuestion.IsBareReason(question)
            ? [.. found.Where(one => !last.Answer.Contains(one.Sentence, StringComparison.Ordinal))]
            : found;

    // "Nobody was killed" to "how many died?": the headline tells where.
    private static IEnumerable<(Article Article, string Sentence)> WithEvent(
        string question, AskedQuestion? last, IReadOnlyList<(Article Article, string Sentence)> found) =>
        last is null && found is [({ Title: { } title } article, var sentence), ..]
            && AskedQuestion.IsOfCountAlone(question) && !AnswerNames.Capitalised(sentence).Any()
            ? found.Prepend((article, title))
            : found;

    private static IReadOnlyList<SummarySentence> AsSentences(
        IEnumerable<(Article Article, string Sentence)> passages) =>
        [.. passages.Select(passage =>
            new SummarySentence(passage.Sentence, [passage.Article.Id], passage.Sentence))];

    private static ModelQuestion AsModelQuestion(
        string question,
        AskedQuestion? last,
        StoryReports reports,
        int sentences,
        Action<Answer>? show,
        CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, string>
        {
            ["question"] = StoryReports.Line(question),
            ["previous"] = last is null
                ? ""
                : $"Before it was asked: {StoryReports.Line(last.Question)} "
                    + $"The answer was: {StoryReports.Line(last.Answer)}",
        };
        return new ModelQuestion(PromptLibrary.AnswerQuestion, values, "A question")
        {
            Reports = reports,
            MostSentences = sentences,
            Progress = show is null ? null : new AnswerProgress(
                reports.Articles,
                sentences,
                kept => show(new Answer { Sentences = kept, Backend = Unfinished }),
                cancellationToken),
        };
    }
}

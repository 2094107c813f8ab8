using BriefingBot.Summaries.ByModel;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text;

namespace BriefingBot.Summaries.Questions;

/// <summary>
/// Answers questions from articles: with a model, whose sentences must stand in them, or with the sentences that answer
/// best. Where nothing answers, it says so with an empty answer.
/// </summary>
public sealed class Answering
{
    private const int ReportsAsked = 6;
    private const int ShortestStem = 3;

    private readonly GroundedModels _models;

    internal Answering(GroundedModels models) => _models = models;

    /// <summary>How words begin by which articles that may hold the answer are found; none where the question is about
    /// nothing in particular.</summary>
    public static IReadOnlyList<string> Beginnings(string question) =>
        [.. Question.Of(question).Wanted.SelectMany(wanted => wanted.Forms).Select(
            term => term[..^Math.Clamp((term.Length - ShortestStem) / 2, 0, 2)]).Distinct(StringComparer.Ordinal)];

    /// <summary>Answers a question.</summary>
    /// <param name="question">As a person typed it; untrusted, like the articles.</param>
    /// <param name="articles">Articles that may hold the answer, for example those that a search found.</param>
    /// <param name="sentences">The most sentences.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Answer> AnswerAsync(
        string question, IReadOnlyList<Article> articles, int sentences, CancellationToken cancellationToken)
    {
        var inOrder = articles.Where(article => article.CopyOf is null).OrderBy(article => article.Time).ToList();
        var passages =
            Passages.Find(Question.Of(question), inOrder, _models.IsConfigured ? ReportsAsked * 2 : sentences);
        if (passages.Count == 0)
        {
            return new Answer { Sentences = [], Backend = ExtractiveSummarizer.BackendName };
        }

        FallbackReason? reason = null;
        if (_models.IsConfigured)
        {
            var asked = passages.Select(passage => passage.Article)
                .Distinct()
                .Take(ReportsAsked)
                .OrderBy(inOrder.IndexOf)
                .ToList();
            var values = new Dictionary<string, string> { ["question"] = StoryReports.Line(question) };
            var grounded = await _models.AskAsync(
                PromptLibrary.AnswerQuestion, StoryReports.Of(asked), values, "A question", cancellationToken);
            if (grounded is { Reason: null, Answer: { } answer })
            {
                return new Answer { Sentences = [.. grounded.Sentences.Take(sentences)], Backend = answer.Backend };
            }

            reason = grounded.Reason;
        }

        return new Answer
        {
            Sentences =
            [
                .. passages.Take(sentences)
                .Select(passage => new SummarySentence(passage.Sentence, [passage.Article.Id], passage.Sentence)),
            ],
            Backend = ExtractiveSummarizer.BackendName,
            FallbackReason = reason,
        };
    }
}

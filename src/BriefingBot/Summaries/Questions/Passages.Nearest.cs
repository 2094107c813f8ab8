using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions;

/// <content>What comes near where nothing answers.</content>
internal static partial class Passages
{
    private const double LeastToBeNear = 0.5;

    /// <summary>What is told nearest to a question that nothing answers, whatever kind of answer it wants: with every
    /// name of it and most of the rest.</summary>
    public static IReadOnlyList<(Article Article, string Sentence)> Nearest(
        Question question, IReadOnlyList<Article> articles, int most, CancellationToken cancellationToken)
    {
        var readings = articles.Select(article => new ReportReading(article)).ToList();
        var weights = Weights(question, readings);
        var near = new List<(Article Article, string Sentence, double Met)>();
        foreach (var reading in readings.Where(
            reading => question.Wanted.All(wanted => !wanted.IsName || reading.Has(wanted))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            near.AddRange(reading.Sentences
                .Select((sentence, at) => (
                    reading.Article,
                    sentence.Text,
                    Met: Met(question, weights, reading, at, sentence.Text, sentence.Terms)))
                .Where(passage => passage.Met >= LeastToBeNear
                    && NewsSentences.ReadsAsSentence(passage.Text) && !PageDebris.Is(passage.Text)));
        }

        var told = new List<(Article Article, string Sentence)>();
        foreach (var (article, sentence, _) in near
            .OrderByDescending(passage => passage.Met).ThenByDescending(passage => passage.Article.Time))
        {
            if (told.Count < most && !told.Exists(other => NearPassages.Repeats(other.Sentence, sentence)))
            {
                told.Add((article, sentence));
            }
        }

        return told;
    }
}

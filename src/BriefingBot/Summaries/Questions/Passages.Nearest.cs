using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions;

/// <content>What comes near where nothing answers.</content>
internal sealed partial class Passages
{
    private const double LeastToBeNear = 0.5;

    /// <summary>What is told nearest to a question that nothing answers, whatever kind of answer it wants: with every
    /// name of it and most of the rest.</summary>
    public IReadOnlyList<(Article Article, string Sentence)> Nearest(int most, CancellationToken cancellationToken)
    {
        var near = new List<(Article Article, string Sentence, double Met)>();
        foreach (var reading in Readings.Where(
            reading => question.Wanted.All(wanted => !wanted.IsName || reading.Has(wanted))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            near.AddRange(reading.Sentences
                .Select((sentence, at) => (
                    reading.Article,
                    sentence.Text,
                    Met: Met(reading, at, sentence.Text, sentence.Terms)))
                .Where(passage => passage.Met >= LeastToBeNear
                    && NewsSentences.ReadsAsSentence(passage.Text) && !PageDebris.Is(passage.Text)));
        }

        return NearPassages.Unrepeated(
            near.OrderByDescending(passage => passage.Met).ThenByDescending(passage => passage.Article.Time)
                .Select(passage => (passage.Article, passage.Sentence)),
            most,
            cancellationToken);
    }
}

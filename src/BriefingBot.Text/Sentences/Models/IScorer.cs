namespace BriefingBot.Text.Sentences.Models;

/// <summary>A linear classifier: the trained one, or the trainer's while it learns.</summary>
internal interface IScorer
{
    /// <summary>How many classes it chooses among.</summary>
    int Classes { get; }

    /// <summary>Writes the sum of the features' weights for each class.</summary>
    void Score(ReadOnlySpan<uint> features, Span<float> scores);
}

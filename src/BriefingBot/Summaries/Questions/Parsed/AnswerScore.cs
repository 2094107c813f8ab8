namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Weighs a sentence as an answer. The numbers are learned from questions that people wrote, as
/// <c>train-answers</c> of the benchmarks does it (docs/decisions/0008-models.md).</summary>
internal static class AnswerScore
{
    // One for each of AnswerFeatures.Names.
    private static readonly double[] Weights = [3.46, 1.62, 7.55, -1.07, 6.83, -1.61, 1.18, 3.37, -1.18, 1.67];

    private const double LeastOfFact = 8.42;
    private const double LeastOfAccount = 6.58;

    public static double Of(double[] features) => Weights.Zip(features, (weight, value) => weight * value).Sum();

    /// <summary>From where on the best sentence answers. Who, how many and how old is told or not; of what happened,
    /// where and why, reports tell in many words, and what stands nearest serves.</summary>
    public static double Least(AskedKind kind) => AsksForFact(kind) ? LeastOfFact : LeastOfAccount;

    /// <summary>True where a name or a number is asked for.</summary>
    public static bool AsksForFact(AskedKind kind) => kind is AskedKind.Person or AskedKind.Name or AskedKind.Age
        or AskedKind.Count or AskedKind.Amount or AskedKind.Percent or AskedKind.Measure;
}

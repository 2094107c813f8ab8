namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A sentence that may answer.</summary>
/// <param name="At">Its place there.</param>
/// <param name="Found">What the rules of the question's kind find in it.</param>
/// <param name="Firmness">What they make of it, 0 to 1.</param>
/// <param name="Context">The share of the question that stands in it or near it.</param>
internal sealed record Judged(ParsedReport Report, int At, FoundAnswer Found, double Firmness, double Context)
{
    // A sentence answers by what binds the asked-for kind of answer to the question, and by how much of the question
    // stands in it or near it. Learned: more numbers, or more weights, carried nothing over to questions not learned
    // from (docs/decisions/0008-models.md).
    private const double OfQuestion = 0.7;

    public string Text => Report.Sentences[At];

    public double Score => Firmness + (OfQuestion * Context);
}

namespace BriefingBot.Text.Claims.Plain;

/// <summary>What happens in the claim happens in the report, and as surely: clause by clause.</summary>
internal sealed class PlainPolarity : IPlainRule
{
    private const double Alike = 0.6;
    private const double AsGood = 0.1;

    public IEnumerable<ClaimProblem> Check(PlainContext context)
    {
        if (context.Words is not { } words)
        {
            yield break;
        }

        var spans = context.Reports.Sentences.SelectMany(sentence => sentence.Clauses).ToList();
        foreach (var said in context.Claim.Clauses)
        {
            var all = spans.ConvertAll(span => (Span: span, Coverage: context.Coverage(said, span)));
            var most = all.Select(place => place.Coverage).DefaultIfEmpty().Max();
            if (most < Alike)
            {
                continue;
            }

            var twins = all.Where(place => place.Coverage >= most - AsGood).Select(place => place.Span).ToList();
            if (twins.TrueForAll(twin => Denies(twin) != Denies(said)))
            {
                yield return new ClaimProblem(ClaimFault.Negation, said.Folded, twins[0].Folded);
            }
            else if (twins.TrueForAll(words.Open.IsIn) && !words.Open.IsIn(context.Claim))
            {
                yield return new ClaimProblem(ClaimFault.Modality, said.Folded, twins[0].Folded);
            }
            else if (words.Open.IsIn(said) && !context.Evidence.Any(words.Open.IsIn))
            {
                yield return new ClaimProblem(ClaimFault.Modality, said.Folded, twins[0].Folded);
            }
        }

        bool Denies(PlainSpan span) => words.Negators.IsIn(span) || words.Denying.IsIn(span);
    }
}

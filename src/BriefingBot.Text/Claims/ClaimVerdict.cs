namespace BriefingBot.Text.Claims;

/// <summary>What is wrong with a claim; docs/contract.md names the kinds as <c>verify --json</c> prints them.</summary>
public enum ClaimFault
{
    Number,
    Name,
    Role,
    Act,
    Negation,
    Modality,
    Quantifier,
    Quotation,
    Speaker,
    Time,
    Cause,
    Unsupported,
}

/// <summary>One thing in which a claim differs from the reports, or that they do not bear out.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Said">The words of the claim.</param>
/// <param name="Found">What the reports say instead; null where they say nothing of it.</param>
public sealed record ClaimProblem(ClaimFault Kind, string Said, string? Found);

/// <summary>A sentence of a report that says most of a claim.</summary>
/// <param name="Report">The report's place in the list given.</param>
/// <param name="Sentence">The exact sentence.</param>
public sealed record ClaimEvidence(int Report, string Sentence);

/// <summary>The outcome of a check: a claim without problems stands in the reports.</summary>
public sealed record ClaimVerdict(IReadOnlyList<ClaimProblem> Problems, IReadOnlyList<ClaimEvidence> Evidence)
{
    public bool IsOk => Problems.Count == 0;
}

using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Wording;

/// <summary>One sentence of a text that somebody asked about, held against the stored reports.</summary>
/// <param name="Sentence">As it was sent.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Problems">What the reports say otherwise; empty unless they differ.</param>
/// <param name="Evidence">The exact sentence of a report, or null.</param>
/// <param name="Report">The report it stands in, or null.</param>
public sealed record CheckedSentence(
    string Sentence,
    CheckOutcome Outcome,
    IReadOnlyList<ClaimProblem> Problems,
    string? Evidence,
    Article? Report);

/// <summary>What the reports make of a sentence.</summary>
public enum CheckOutcome
{
    /// <summary>It stands in a report.</summary>
    Stands,

    /// <summary>A report speaks of it and says something else.</summary>
    Differs,

    /// <summary>No report speaks of it.</summary>
    Unknown,
}

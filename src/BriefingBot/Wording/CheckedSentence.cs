using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Wording;

/// <summary>One sentence of a text that somebody asked about, held against the stored reports.</summary>
/// <param name="Sentence">As it was sent.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Problems">What the reports say otherwise; empty unless they differ.</param>
/// <param name="Evidence">The exact sentences of reports: those that say it first.</param>
public sealed record CheckedSentence(
    string Sentence,
    CheckOutcome Outcome,
    IReadOnlyList<ClaimProblem> Problems,
    IReadOnlyList<CheckedEvidence> Evidence)
{
    /// <summary>The corrections in which outlets took the sentence back.</summary>
    public IReadOnlyList<CheckedCorrection> Corrections { get; init; } = [];

    /// <summary>True where only its numbers could be compared: the reports are in another language.</summary>
    public bool IsOfFiguresAlone { get; init; }

    /// <summary>A sentence of which nothing was found.</summary>
    public static CheckedSentence Without(string sentence, CheckOutcome outcome) => new(sentence, outcome, [], []);
}

/// <summary>A sentence of a report beside one that was checked.</summary>
/// <param name="Sentence">The exact sentence.</param>
/// <param name="Report">The report it stands in.</param>
/// <param name="IsSaying">True where it says the same; false where it says otherwise.</param>
public sealed record CheckedEvidence(string Sentence, Article Report, bool IsSaying);

/// <summary>A figure of a checked sentence that a report took back.</summary>
public sealed record CheckedCorrection(Correction Correction, Article Report);

/// <summary>What the reports make of a sentence; of several findings the last holds.</summary>
public enum CheckOutcome
{
    /// <summary>A report says what the sentence says.</summary>
    Stands,

    /// <summary>No report speaks of what the sentence says.</summary>
    Unknown,

    /// <summary>The reports that speak of it are in another language, and it states no number to compare.</summary>
    OtherLanguage,

    /// <summary>Some reports say it, others say otherwise.</summary>
    Disputed,

    /// <summary>A report said what the sentence says; newer ones say otherwise.</summary>
    Changed,

    /// <summary>A report speaks of it and says something else.</summary>
    Differs,

    /// <summary>A report said it and took it back.</summary>
    Withdrawn,
}

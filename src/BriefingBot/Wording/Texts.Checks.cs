using BriefingBot.Text.Claims;

namespace BriefingBot.Wording;

/// <summary>What <c>/check</c> says: what of some sentences stands in the reports.</summary>
public partial class Texts
{
    /// <summary>Whether words, lower case, ask if what was said still holds.</summary>
    public virtual bool MeansStillTrue(string word) => word.TrimEnd('?', ' ') is "still true" or "is it still true"
        or "is this still true" or "is that still true" or "true" or "is it true" or "is this true" or "is that true"
        or "check" or "really";

    public virtual ReplyText CheckPrompt => $"Send or forward me the sentences to be checked.";
    public virtual ReplyText AskCheck => $"Shall I check this against what I have read?";
    public virtual ReplyText NothingToCheck => $"There is no sentence in it that I could check.";

    public virtual string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Stands in a report",
        CheckOutcome.Differs => "The reports differ",
        _ => "No report says so",
    };

    public virtual ReplyText SaidInstead(string said, string found) => $"“{said}”; the reports: “{found}”";
    public virtual ReplyText NotInReports(string said) => $"“{said}” stands in no report";

    public ReplyText Checked(IReadOnlyList<CheckedSentence> sentences) =>
        ReplyText.Join("\n\n", sentences.Select(Checked));

    private ReplyText Checked(CheckedSentence check)
    {
        var lines = new List<ReplyText>
        {
            $"{OutcomeMark(check.Outcome)} {check.Sentence}\n<b>{OutcomeIs(check.Outcome)}</b>",
        };
        lines.AddRange(check.Problems.Select(problem => Problem(problem)));
        if (check is { Evidence: { } evidence, Report: { } report })
        {
            var link = new ReplyLink(report.ShownOutlet, report.Url);
            ReplyText source = evidence == check.Sentence ? (ReplyText)$"– {link}" : $"<i>{evidence}</i> – {link}";
            lines.Add(source);
        }

        return ReplyText.Join("\n", lines);
    }

    private ReplyText Problem(ClaimProblem problem) =>
        problem.Found is { } found ? SaidInstead(problem.Said, found) : NotInReports(problem.Said);

    private static string OutcomeMark(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "✅",
        CheckOutcome.Differs => "⚠️",
        _ => "❔",
    };
}

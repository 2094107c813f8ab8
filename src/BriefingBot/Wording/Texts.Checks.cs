using BriefingBot.Text.Claims;

namespace BriefingBot.Wording;

/// <summary>What <c>/check</c> says: what of some sentences stands in the reports.</summary>
public partial class Texts
{
    public virtual ReplyText CheckPrompt => $"Send or forward me the sentences to be checked.";
    public virtual ReplyText AskCheck => $"Shall I check this against what I have read?";
    public virtual ReplyText NothingToCheck => $"There is no sentence in it that I could check.";

    public virtual string OutcomeIs(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "Confirmed by a report",
        CheckOutcome.Disputed => "Disputed",
        CheckOutcome.Changed => "It has changed since",
        CheckOutcome.Differs => "The reports say otherwise",
        CheckOutcome.Withdrawn => "No longer true",
        CheckOutcome.OtherLanguage => "Cannot be compared: the reports are in another language",
        _ => "No report says so",
    };

    /// <summary>Of a long message: what is said of the sentences that stand, beside others or alone.</summary>
    public virtual string RestStands => "Everything else I checked still stands in the reports.";
    public virtual string AllStands => "All that I checked still stands in the reports.";
    public virtual string SaidEarlier => "Earlier";
    public virtual string SaidNow => "Now";
    public virtual string StillSaid => "Others still say";
    public virtual string OthersSay => "Others say";
    public virtual string OnlyFiguresCompared => "Only the numbers were compared: the reports are in another language.";

    public virtual ReplyText CorrectedTo(ReplyLink outlet, string was, string now) =>
        $"{outlet} corrected {was} to {now}";

    public virtual ReplyText TookBack(ReplyLink outlet, string was) => $"{outlet} took {was} back";

    public virtual ReplyText NotChecked(int sentences) =>
        $"Sentences not checked here: {sentences}. Send them separately.";

    public virtual ReplyText SaidInstead(string said, string found) => $"“{said}”; the reports: “{found}”";
    public virtual ReplyText NotInReports(string said) => $"No report has “{said}”";

    public ReplyText Checked(IReadOnlyList<CheckedSentence> sentences, DateTimeOffset local) =>
        ReplyText.Join("\n\n", sentences.Select(check => Checked(check, local)));

    private ReplyText Checked(CheckedSentence check, DateTimeOffset local)
    {
        var lines = new List<ReplyText>
        {
            $"{OutcomeMark(check.Outcome)} {check.Sentence}\n<b>{OutcomeIs(check.Outcome)}</b>",
        };
        lines.AddRange(check.Problems.Select(problem => Problem(problem)));
        lines.AddRange(check.Corrections.Select(TakenBack));
        lines.AddRange(check.Evidence.Select(evidence => Evidenced(evidence, check, local)));
        if (check.IsOfFiguresAlone)
        {
            lines.Add($"<i>{OnlyFiguresCompared}</i>");
        }

        return ReplyText.Join("\n", lines);
    }

    private ReplyText TakenBack(CheckedCorrection check)
    {
        var (correction, report) = check;
        var link = new ReplyLink(report.ShownOutlet, report.Url);
        var was = Quantity(correction.Was.AsFigure());
        var line = correction.Now is { } now ? CorrectedTo(link, was, Quantity(now)) : TookBack(link, was);
        return correction.Sentence is { } sentence ? (ReplyText)$"{line}{Colon}<i>{sentence}</i>" : line;
    }

    private ReplyText Evidenced(CheckedEvidence evidence, CheckedSentence check, DateTimeOffset local)
    {
        var label = (check.Outcome, evidence.IsSaying) switch
        {
            (CheckOutcome.Changed, true) => SaidEarlier + Colon,
            (CheckOutcome.Withdrawn, true) => StillSaid + Colon,
            (CheckOutcome.Disputed, false) => OthersSay + Colon,
            (not CheckOutcome.Differs, false) => SaidNow + Colon,
            _ => "",
        };
        return evidence.Sentence == check.Sentence
            ? (ReplyText)$"{(label.Length > 0 ? label : Dash.TrimStart())}{Report(evidence.Report, local)}"
            : (ReplyText)$"{label}<i>{evidence.Sentence}</i>{Dash}{Report(evidence.Report, local)}";
    }

    private ReplyText Problem(ClaimProblem problem) =>
        problem.Found is { } found ? SaidInstead(problem.Said, found) : NotInReports(problem.Said);

    private static string OutcomeMark(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Stands => "✅",
        CheckOutcome.Unknown or CheckOutcome.OtherLanguage => "❔",
        CheckOutcome.Withdrawn => "❌",
        _ => "⚠️",
    };
}

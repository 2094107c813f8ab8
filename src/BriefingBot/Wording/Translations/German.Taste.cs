namespace BriefingBot.Wording.Translations;

/// <summary>German: reasons, reactions and the weekly edition.</summary>
internal sealed partial class German
{
    public override string WhyHeading => "Warum diese Themen";
    public override string TasteHeading => "Was deine 👍 und 👎 bewirkt haben";

    public override ReplyText NoTaste =>
        $"Zurzeit wirkt kein 👍 oder 👎. 👍 oder 👎 an einer Nachricht rückt ihre Rubriken und Medien etwas "
            + $"nach oben oder unten.";

    public override string ResetButton => "Alles vergessen";
    public override ReplyText AskReset => $"Alles vergessen, was 👍 und 👎 bewirkt haben?";
    public override ReplyText WasReset => $"Erledigt: Alle Rubriken und Medien zählen wieder gleich.";
    public override string FollowsWord(string word) => $"du folgst „{word}“";
    public override string WeeklyLabel => "Wochenausgabe";
    public override string WeeklyHeading => "Die Woche";
    public override ReplyText WeeklyExplained => $"Einmal in der Woche eine Zeile zu jedem Thema, das wichtig blieb.";
    public override ReplyText AnswerStopped => $"Angehalten.";
    public override ReplyText AnswerSoFar => $"Hier angehalten; von einem Sprachmodell geschrieben.";
}

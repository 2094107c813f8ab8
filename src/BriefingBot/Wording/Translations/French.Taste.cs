namespace BriefingBot.Wording.Translations;

/// <summary>French: reasons, reactions and the weekly edition.</summary>
internal sealed partial class French
{
    public override string WhyHeading => "Pourquoi ces sujets";
    public override string TasteHeading => "Ce que vos 👍 et 👎 ont changé";

    public override ReplyText NoTaste =>
        $"Aucun 👍 ni 👎 ne compte pour le moment. Un 👍 ou un 👎 sur un message fait un peu monter ou descendre ses "
            + $"rubriques et ses médias.";

    public override string ResetButton => "Tout oublier";
    public override ReplyText AskReset => $"Oublier tout ce que les 👍 et 👎 ont changé ?";

    public override ReplyText WasReset =>
        $"C’est fait : toutes les rubriques et tous les médias comptent à nouveau autant.";

    public override string FollowsWord(string word) => $"vous suivez « {word} »";
    public override string WeeklyLabel => "Édition hebdo";
    public override string WeeklyHeading => "La semaine";
    public override ReplyText WeeklyExplained => $"Une fois par semaine, une ligne pour chaque sujet resté important.";
    public override ReplyText AnswerStopped => $"Arrêté.";
    public override ReplyText AnswerSoFar => $"Arrêté ici ; écrit par un modèle de langue.";
}

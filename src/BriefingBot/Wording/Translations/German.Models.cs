namespace BriefingBot.Wording.Translations;

/// <summary>Was über Sprachmodelle gesagt wird.</summary>
internal sealed partial class German
{
    public override string StoryWithoutModel => "Ohne das Sprachmodell geschrieben.";
    public override string DroppedOf(string kinds, int percent) => $" ({kinds}; {percent}\u00A0%)";

    public override string WithoutModelToday => "Heute ohne das Sprachmodell geschrieben.";

    public override string PartlyWithoutModel(int count) => count == 1
        ? "Ein Thema ist ohne das Sprachmodell geschrieben."
        : $"{count} Themen sind ohne das Sprachmodell geschrieben.";

    public override string WrittenByModel(string models) =>
        $"Geschrieben von {models}, jeder Satz an den Berichten geprüft.";

    public override string Translated(string language) =>
        $"Übersetzt aus: {language}; die Links führen zu den Originalen.";

    public override string RefusedTexts(long count) => count == 1 ? "lehnte einen Text ab" : $"lehnte {count} Texte ab";
    public override string CostToday(string cost) => $"Kosten heute: {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
        $"Das Sprachmodell <b>{model}</b> antwortet nicht: {problem} Solange bestehen Zusammenfassungen aus "
            + $"Sätzen der Berichte.";

    public override ReplyText ModelAnswersAgain(string model) => $"Das Sprachmodell <b>{model}</b> antwortet wieder.";

    public override ReplyText ModelBudgetUsedUp =>
        $"Das Tagesbudget des Sprachmodells ist aufgebraucht; bis Mitternacht UTC bestehen Zusammenfassungen aus "
            + $"Sätzen der Berichte. Model:DailyTokens und Model:DailyCost legen es fest.";
}

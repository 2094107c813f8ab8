namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Armenian.</summary>
internal static class Armenian
{
    public static Language Create() => new("hy", Script.Armenian)
    {
        DecimalMark = ',',
        Months = """
            հունվար հունվարի; փետրվար փետրվարի; մարտ մարտի; ապրիլ ապրիլի; մայիս մայիսի; հունիս հունիսի; հուլիս հուլիսի;
            օգոստոս օգոստոսի; սեպտեմբեր սեպտեմբերի; հոկտեմբեր հոկտեմբերի; նոյեմբեր նոյեմբերի; դեկտեմբեր դեկտեմբերի
            """,
        BackPointers = "նա նրանք սա դա այս այդ նրա նրանց",
        JoiningOpeners = "բայց սակայն իսկ և նաև այնուհետև այդուհանդերձ",
    };
}

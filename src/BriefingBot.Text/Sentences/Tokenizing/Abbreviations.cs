namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>
/// Abbreviations that a name or a number follows and that never end a sentence, for those that a treebank does not
/// know.
/// </summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, HashSet<string>> Known = new(StringComparer.Ordinal)
    {
        ["en"] = Set("mr mrs ms messrs dr prof rev hon sen rep reps gov pres gen lt col sgt maj capt cmdr cpl adm brig"
            + " supt insp amb st mt det pvt sec"),
        ["de"] = Set("dr prof hr fr dipl ing bzw ca evtl ggf inkl nr sog st vgl str"),
        ["es"] = Set("sr sra srta sres dr dra prof gral cnel ing lic arq art núm pág av"),
        ["fr"] = Set("dr pr prof mme mlle mm me mgr st ste art env"),
        ["pt"] = Set("sr sra srs dr dra prof profa eng gen cel av art núm pág"),
        ["ru"] = Set("г гг ул им св тыс млн млрд т д п руб см стр р пр ст"),
        ["uk"] = Set("м вул ім св тис млн млрд п грн див стор р ст гр"),
    };

    private static readonly HashSet<string> None = [];

    /// <summary>The abbreviations of a language, in lower case, without their full stop.</summary>
    public static IReadOnlySet<string> Of(string language) => Known.GetValueOrDefault(language, None);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}

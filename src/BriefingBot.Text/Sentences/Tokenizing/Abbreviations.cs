using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>
/// Abbreviations that a name or a number follows and that never end a sentence, for those that a treebank does not
/// know.
/// </summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, WordList> Known = new(StringComparer.Ordinal)
    {
        ["en"] = "mr mrs ms messrs dr prof rev hon sen rep reps gov pres gen lt col sgt maj capt cmdr cpl adm brig"
            + " supt insp amb st mt det pvt sec",
        ["de"] = "dr prof hr fr dipl ing bzw ca evtl ggf inkl nr sog st vgl str",
        ["es"] = "sr sra srta sres dr dra prof gral cnel ing lic arq art núm pág av",
        ["fr"] = "dr pr prof mme mlle mm me mgr st ste art env",
        ["pt"] = "sr sra srs dr dra prof profa eng gen cel av art núm pág",
        ["ru"] = "г гг ул им св тыс млн млрд т д п руб см стр р пр ст",
        ["uk"] = "м вул ім св тис млн млрд п грн див стор р ст гр",
    };

    /// <summary>The abbreviations of a language, in lower case, without their full stop.</summary>
    public static WordList Of(string language) => Known.GetValueOrDefault(language, WordList.None);
}

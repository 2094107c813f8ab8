using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The English words by which a question says what it wants.</summary>
internal static class AskingWords
{
    /// <summary>Words by which a question begins that asks for a fact.</summary>
    public static readonly WordList Interrogatives = "who whom whose what which when where why how whats whos";

    /// <summary>Words that say nothing of what a question is about, and ask nothing by themselves.</summary>
    public static readonly WordList Idle = """
        news please now currently today people number far long old new name named called menschen personen leute lange
        lang personnes gens maintenant actuellement temps personas gente ahora actualmente tiempo человек людей народу
        сейчас теперь самой самый самая самое времени долго люди людина осіб зараз тепер часу довго
        """;

    /// <summary>Adjectives behind "how" with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Adjectives = Kinds(
        (AskedKind.Count, "many"), (AskedKind.Amount, "much expensive"), (AskedKind.Age, "old"),
        (AskedKind.Duration, "long"), (AskedKind.Time, "soon"), (AskedKind.Cause, "come"),
        (AskedKind.Measure, "far tall high deep wide fast big large small heavy strong powerful hot cold drunk"));

    /// <summary>Nouns behind "what" and "which", or before "of", with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Nouns = Kinds(
        (AskedKind.Time, "time day date month year"),
        (AskedKind.Place, "city town village country state street place location"),
        (AskedKind.Percent, "percentage percent proportion chance probability"),
        (AskedKind.Definition, "job profession occupation"), (AskedKind.Age, "age"),
        (AskedKind.Cause, "reason cause motive"), (AskedKind.Count, "toll number"),
        (AskedKind.Amount, "price cost salary value fine"), (AskedKind.Name, "name"),
        (AskedKind.Measure, "population magnitude temperature speed height length weight turnout rate score"));

    /// <summary>Verbs that help others, and those that ask without saying what of.</summary>
    public static readonly WordList Helping = """
        be is was are were been being am do does did have has had will would shall should can could may might must 's
        're 've 'll ca wo
        """;

    /// <summary>Helping verbs by which a question can begin.</summary>
    public static readonly WordList Opening =
        "is was are were did do does has have had will would should can could may might";

    /// <summary>Verbs that news leaves out or words in any way.</summary>
    public static readonly WordList Light = """
        be have do get go make take give come happen occur let try want need become keep seem use involve plan exist
        know find say tell think put
        """;

    /// <summary>Words that say nothing of what a question is about.</summary>
    public static readonly WordList Empty = """
        anyone anybody someone somebody something anything everyone everybody there it he she they them his her their
        its him this that these those you i we me us please tell know still now currently today just ever exactly
        actually latest recent recently new other only also already yet so far kind sort type news thing not n't to 's a
        an the and or but of many much often about else more most less than very more supposed going likely able name
        named called
        """;

    /// <summary>Nouns for people at large, of whom news speaks by other words.</summary>
    public static readonly WordList People =
        "people person man woman men women boy girl guy victim individual child kid";

    /// <summary>Verbs by which a question asks for a name.</summary>
    public static readonly WordList Naming = "name call identify know dub id title christen entitle";

    private static FrozenDictionary<string, AskedKind> Kinds(params (AskedKind Kind, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, row.Kind)))
            .ToFrozenDictionary();
}

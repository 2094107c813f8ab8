using System.Collections.Frozen;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The English words by which a question says what it wants.</summary>
internal static class AskingWords
{
    /// <summary>Words by which a question begins that asks for a fact.</summary>
    public static readonly FrozenSet<string> Interrogatives =
        Set("who whom whose what which when where why how whats whos");

    /// <summary>Adjectives behind "how" with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Adjectives = new Dictionary<string, AskedKind>
    {
        ["many"] = AskedKind.Count,
        ["much"] = AskedKind.Amount,
        ["expensive"] = AskedKind.Amount,
        ["old"] = AskedKind.Age,
        ["long"] = AskedKind.Duration,
        ["soon"] = AskedKind.Time,
        ["come"] = AskedKind.Cause,
        ["far"] = AskedKind.Measure,
        ["tall"] = AskedKind.Measure,
        ["high"] = AskedKind.Measure,
        ["deep"] = AskedKind.Measure,
        ["wide"] = AskedKind.Measure,
        ["fast"] = AskedKind.Measure,
        ["big"] = AskedKind.Measure,
        ["large"] = AskedKind.Measure,
        ["small"] = AskedKind.Measure,
        ["heavy"] = AskedKind.Measure,
        ["strong"] = AskedKind.Measure,
        ["powerful"] = AskedKind.Measure,
        ["hot"] = AskedKind.Measure,
        ["cold"] = AskedKind.Measure,
        ["drunk"] = AskedKind.Measure,
    }.ToFrozenDictionary();

    /// <summary>Nouns behind "what" and "which", or before "of", with the kind of answer.</summary>
    public static readonly FrozenDictionary<string, AskedKind> Nouns = new Dictionary<string, AskedKind>
    {
        ["time"] = AskedKind.Time,
        ["day"] = AskedKind.Time,
        ["date"] = AskedKind.Time,
        ["month"] = AskedKind.Time,
        ["year"] = AskedKind.Time,
        ["city"] = AskedKind.Place,
        ["town"] = AskedKind.Place,
        ["village"] = AskedKind.Place,
        ["country"] = AskedKind.Place,
        ["state"] = AskedKind.Place,
        ["street"] = AskedKind.Place,
        ["place"] = AskedKind.Place,
        ["location"] = AskedKind.Place,
        ["percentage"] = AskedKind.Percent,
        ["percent"] = AskedKind.Percent,
        ["proportion"] = AskedKind.Percent,
        ["chance"] = AskedKind.Percent,
        ["probability"] = AskedKind.Percent,
        ["job"] = AskedKind.Definition,
        ["profession"] = AskedKind.Definition,
        ["occupation"] = AskedKind.Definition,
        ["age"] = AskedKind.Age,
        ["reason"] = AskedKind.Cause,
        ["cause"] = AskedKind.Cause,
        ["motive"] = AskedKind.Cause,
        ["toll"] = AskedKind.Count,
        ["number"] = AskedKind.Count,
        ["price"] = AskedKind.Amount,
        ["cost"] = AskedKind.Amount,
        ["salary"] = AskedKind.Amount,
        ["value"] = AskedKind.Amount,
        ["fine"] = AskedKind.Amount,
        ["name"] = AskedKind.Name,
        ["population"] = AskedKind.Measure,
        ["magnitude"] = AskedKind.Measure,
        ["temperature"] = AskedKind.Measure,
        ["speed"] = AskedKind.Measure,
        ["height"] = AskedKind.Measure,
        ["length"] = AskedKind.Measure,
        ["weight"] = AskedKind.Measure,
        ["turnout"] = AskedKind.Measure,
        ["rate"] = AskedKind.Measure,
        ["score"] = AskedKind.Measure,
    }.ToFrozenDictionary();

    /// <summary>Verbs that help others, and those that ask without saying what of.</summary>
    public static readonly FrozenSet<string> Helping = Set(
        "be is was are were been being am do does did have has had will would shall should can could may might must 's "
        + "'re 've 'll ca wo");

    /// <summary>Helping verbs by which a question can begin.</summary>
    public static readonly FrozenSet<string> Opening = Set(
        "is was are were did do does has have had will would should can could may might");

    /// <summary>Verbs that news leaves out or words in any way.</summary>
    public static readonly FrozenSet<string> Light = Set(
        "be have do get go make take give come happen occur let try want need become keep seem use involve plan "
        + "exist know find say tell think put");

    /// <summary>Words that say nothing of what a question is about.</summary>
    public static readonly FrozenSet<string> Empty = Set(
        "anyone anybody someone somebody something anything everyone everybody there it he she they them his her "
        + "their its him this that these those you i we me us please tell know still now currently today just ever "
        + "exactly actually latest recent recently new other only also already yet so far kind sort type news "
        + "thing not n't to 's a an the and or but of many much often about else more most less than very more "
        + "supposed going likely able name named call called");

    /// <summary>Nouns for people at large, of whom news speaks by other words.</summary>
    public static readonly FrozenSet<string> People = Set(
        "people person man woman men women boy girl guy victim individual child kid");

    /// <summary>Verbs of naming.</summary>
    public static readonly FrozenSet<string> Naming = Set("name call identify know dub id title christen entitle");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

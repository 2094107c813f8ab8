namespace BriefingBot.Text.Claims.Plain;

/// <summary>The acts of news that every language's file names alike, and which of them exclude each other.</summary>
internal static class ActKinds
{
    /// <summary>The act of saying, which many words bear out.</summary>
    public const string Say = "say";

    /// <summary>A word for people: what it counts is told by another word for people.</summary>
    public const string Person = "person";

    /// <summary>The kind of act of who denies something, as every language's file names it.</summary>
    public const string Deny = "deny";

    private static readonly (string One, string Other)[] Opposed =
    [
        ("kill", "hurt"), ("kill", "rescue"), ("arrest", "free"), ("rise", "fall"), ("open", "close"),
        ("approve", "reject"), ("win", "lose"), ("buy", "sell"), ("ban", "allow"), ("begin", "end"),
        ("resign", "appoint"), ("sentence", "acquit"), ("find", "miss"), ("build", "destroy"), ("praise", "criticise"),
        ("begin", "stop"), ("approve", "ban"), ("voluntary", "compulsory"), ("peaceful", "violent"),
    ];

    /// <summary>The acts that an act excludes.</summary>
    public static IEnumerable<string> Against(string act) => Opposed
        .Where(pair => pair.One == act || pair.Other == act)
        .Select(pair => pair.One == act ? pair.Other : pair.One);
}

namespace BriefingBot.Chat.CommandParts;

/// <summary>Words in another form than the bot writes them: "corto" for "corta", "по-русски" for "русский".</summary>
internal static class TypedWords
{
    private const int ShortestStem = 4;
    private const int LongestEnding = 3;

    /// <summary>Whether two are one word, or begin alike and differ in their endings alone.</summary>
    public static bool AreAlike(string typed, string word)
    {
        var (one, other) = (typed.ToLowerInvariant(), word.ToLowerInvariant());
        var shared = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return one == other || (shared >= ShortestStem && one.Length - shared <= LongestEnding
            && other.Length - shared <= LongestEnding && !one.Contains(' ', StringComparison.Ordinal));
    }
}

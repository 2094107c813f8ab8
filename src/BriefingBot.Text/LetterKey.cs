namespace BriefingBot.Text;

/// <summary>A text's letters and digits in lower case: what titles share whatever their signs.</summary>
internal static class LetterKey
{
    /// <summary>The key of a text; empty where it has no letter and no digit.</summary>
    public static string Of(string text) => string.Concat(Letters(text));

    /// <summary>Whether two texts have the same key, and it is not empty.</summary>
    public static bool Same(string one, string? other) =>
        other is not null && Letters(one).SequenceEqual(Letters(other)) && one.Any(char.IsLetterOrDigit);

    private static IEnumerable<char> Letters(string text) =>
        text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}

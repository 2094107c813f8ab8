namespace BriefingBot.Articles.Html;

/// <summary>A text's letters and digits in lower case: what titles share whatever their signs.</summary>
internal static class LetterKey
{
    /// <summary>The key of a text; empty where it has no letter and no digit.</summary>
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether two texts have the same key, and it is not empty.</summary>
    public static bool Same(string one, string? other) =>
        other is not null && Of(one) is { Length: > 0 } key && key == Of(other);
}

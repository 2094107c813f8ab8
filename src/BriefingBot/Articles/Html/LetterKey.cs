namespace BriefingBot.Articles.Html;

/// <summary>A text's letters and digits in lower case: what titles share whatever their signs.</summary>
internal static class LetterKey
{
    private const int OnStack = 256;

    /// <summary>The key of a text; empty where it has no letter and no digit.</summary>
    public static string Of(string text)
    {
        Span<char> key = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(key[..length]);
    }

    /// <summary>Whether two texts have the same key, and it is not empty.</summary>
    public static bool Same(string one, string? other)
    {
        if (other is null)
        {
            return false;
        }

        var (i, j, any) = (0, 0, false);
        while (true)
        {
            i = Next(one, i);
            j = Next(other, j);
            if (i == one.Length || j == other.Length)
            {
                return any && i == one.Length && j == other.Length;
            }

            if (char.ToLowerInvariant(one[i++]) != char.ToLowerInvariant(other[j++]))
            {
                return false;
            }

            any = true;
        }
    }

    private static int Next(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}

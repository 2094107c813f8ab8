using System.Globalization;

namespace BriefingBot.Chat.Routing;

/// <summary>A typed command, taken apart: <c>/story@some_bot 2</c>.</summary>
/// <param name="Name">Lower case, without the slash.</param>
/// <param name="Bot">The bot it is addressed to, without the <c>@</c>; null where none is named.</param>
/// <param name="Arguments">What follows, trimmed.</param>
public sealed record CommandText(string Name, string? Bot, string Arguments)
{
    /// <summary>What ends a sentence of which the command is the last word.</summary>
    private static readonly char[] Stops = ['.', ',', ':', '。', '．', '、', '，', '،', '۔'];

    /// <summary>Null where the text is no command.</summary>
    public static CommandText? Parse(string text)
    {
        var trimmed = Trimmed(text);
        if (trimmed.Length < 2 || trimmed[0] != '/')
        {
            return null;
        }

        // What is pasted, or typed on a phone, may be parted by spaces that hold together.
        var typed = new string([.. trimmed.Skip(1).TakeWhile(letter => !char.IsWhiteSpace(letter))]);
        var arguments = Trimmed(trimmed[(1 + typed.Length)..].Replace('\u00A0', ' ').Replace('\u202F', ' '));
        var head = string.Concat(typed.Where(letter => !IsInvisible(letter))).TrimEnd(Stops);
        var at = head.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? head : head[..at];
        return name.Length == 0 ? null : new(name.ToLowerInvariant(), at < 0 ? null : head[(at + 1)..], arguments);
    }

    /// <summary>Without white space around it, and the marks of direction that some keyboards add.</summary>
    private static string Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (start < end && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || IsInvisible(letter);

    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}

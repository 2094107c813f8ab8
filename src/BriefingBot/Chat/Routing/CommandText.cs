namespace BriefingBot.Chat.Routing;

/// <summary>A typed command, taken apart: <c>/story@some_bot 2</c>.</summary>
/// <param name="Name">Lower case, without the slash.</param>
/// <param name="Bot">The bot it is addressed to, without the <c>@</c>; null where none is named.</param>
/// <param name="Arguments">What follows, trimmed.</param>
public sealed record CommandText(string Name, string? Bot, string Arguments)
{
    /// <summary>Null where the text is no command.</summary>
    public static CommandText? Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < 2 || trimmed[0] != '/')
        {
            return null;
        }

        // What is pasted, or typed on a phone, may be parted by spaces that hold together.
        var head = new string([.. trimmed.Skip(1).TakeWhile(letter => !char.IsWhiteSpace(letter))]);
        var arguments = trimmed[(1 + head.Length)..].Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim();
        var at = head.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? head : head[..at];
        return name.Length == 0 ? null : new(name.ToLowerInvariant(), at < 0 ? null : head[(at + 1)..], arguments);
    }
}

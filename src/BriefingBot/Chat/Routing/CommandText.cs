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

        var end = trimmed.AsSpan().IndexOfAny(" \n\t\u00a0");
        var head = end < 0 ? trimmed[1..] : trimmed[1..end];
        var arguments = end < 0 ? "" : trimmed[end..].Trim();
        var at = head.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? head : head[..at];
        return name.Length == 0 ? null : new(name.ToLowerInvariant(), at < 0 ? null : head[(at + 1)..], arguments);
    }
}

using System.Globalization;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Chat.Routing;

/// <summary>What a person typed after a command, trimmed; read as what the command takes.</summary>
public sealed record CommandArguments(string Text)
{
    public bool IsEmpty => Text.Length == 0;

    public int Length => Text.Length;

    /// <summary>The words of the arguments, split at white space.</summary>
    public IReadOnlyList<string> Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of the arguments in lower case, to be held against a command's own words.</summary>
    public IReadOnlyList<string> Keywords => [.. Words.Select(word => word.ToLowerInvariant())];

    /// <summary>The number of a page: 1 where nothing was typed; null where something else than a number was.</summary>
    public int? Page => IsEmpty ? 1 : Number is { } number ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>The page that <c>page 3</c> asks for: 1 where nothing was typed; null for anything else.</summary>
    public int? PageOfList => Keywords switch
    {
        [] => 1,
        ["page", var typed] => Whole(typed),
        _ => null,
    };

    /// <summary>A whole number from 0, also as <c>#2</c> or <c>2.</c>; null for anything else.</summary>
    public long? Number => WholeLong(Text.TrimStart('#').TrimEnd('.'));

    /// <summary>Telegram's id of a person; null for anything else.</summary>
    public long? UserId => WholeLong(Text) is > 0 and var id ? id : null;

    /// <summary>Something to switch: <c>on 3</c>, <c>off Science and culture</c>; null for anything else.</summary>
    public (bool IsOn, string What)? Switch => Keywords is ["on" or "off", _, ..] and [var word, ..]
        ? (word == "on", After(word))
        : null;

    /// <summary>Whether the arguments can stand after yes or no: nothing, or the question's number.</summary>
    public bool IsAnswer => IsEmpty || Number is not null;

    /// <summary>True where nothing but this word was typed.</summary>
    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where something is switched on or off as a whole.</summary>
    public bool IsOnOrOff => Is("on") || Is("off");

    /// <summary>True where something that is set is to be none.</summary>
    public bool IsOff => Is("off") || Is("none");

    /// <summary>What follows the first word.</summary>
    public string After(string first) => Text[first.Length..].Trim();

    /// <summary>Digits, of any script, and nothing else as a number; null for anything else.</summary>
    public static int? Whole(ReadOnlySpan<char> typed) =>
        WholeLong(typed) is <= int.MaxValue and var number ? (int)number : null;

    /// <inheritdoc cref="Whole"/>
    public static long? WholeLong(ReadOnlySpan<char> typed) =>
        long.TryParse(NativeDigits.ToAscii(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>What a button names by its place, <c>#3</c>, since words may be too long for one; null for anything
    /// else, and where it is gone, as after a second press on an old button.</summary>
    public static T? Placed<T>(IReadOnlyList<T> list, string typed)
        where T : class =>
        typed.StartsWith('#') && Whole(typed.AsSpan(1)) is { } place ? list.ElementAtOrDefault(place - 1) : null;

    public override string ToString() => Text;
}

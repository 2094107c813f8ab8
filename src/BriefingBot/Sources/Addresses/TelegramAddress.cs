using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BriefingBot.Sources.Addresses;

/// <summary>The ways in which people write a channel: <c>@name</c>, <c>t.me/name</c>, <c>t.me/s/name/12</c>,
/// <c>name.t.me</c>, <c>tg://resolve?domain=name</c>.</summary>
internal static partial class TelegramAddress
{
    // First parts of paths on t.me that are Telegram's own, and no channel's name.
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "joinchat", "addstickers", "addemoji", "addtheme", "addlist", "share", "proxy", "socks", "login", "invoice",
        "setlanguage", "confirmphone", "giftcode", "boost", "contact");

    /// <summary>Whether an address is one of Telegram's, a channel's or not.</summary>
    public static bool IsTelegram(string written) =>
        written.StartsWith('@') ? Handle().IsMatch(written) : Link().IsMatch(written) || Deep().IsMatch(written);

    /// <summary>The channel's name in lower case; null for anything else.</summary>
    public static string? Channel(string written)
    {
        written = written.Trim();
        foreach (var match in (Match[])[Handle().Match(written), Deep().Match(written), Link().Match(written)])
        {
            if (match.Success && match.Groups["name"] is { Success: true } name)
            {
                return Reserved.Contains(name.Value) ? null : name.Value.ToLowerInvariant();
            }
        }

        return null;
    }

    /// <summary>Where the channel's messages are shown without an account; null for no public channel.</summary>
    public static Uri? Preview(string written) =>
        Channel(written) is { } name ? new Uri($"https://t.me/s/{name}") : null;

    // Bot API, "username": letters, digits and underscores, beginning with a letter; "+…" and "joinchat" are
    // invitations, "c" is a private chat.
    [GeneratedRegex(
        @"^@(?<name>[a-z]\w{3,31})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ECMAScript)]
    private static partial Regex Handle();

    [GeneratedRegex(
        @"^tg:(?://)?resolve/?\?domain=(?<name>[a-z]\w{3,31})(?:&|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Deep();

    [GeneratedRegex(
        @"^(?:https?://)?(?:(?!www\.)(?<name>[a-z]\w{3,31})\.t\.me(?:[/?#]|$)"
        + @"|(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)(?:/(?:s/)?(?<name>[a-z]\w{3,31})?(?![\w+])|[/?#]|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}

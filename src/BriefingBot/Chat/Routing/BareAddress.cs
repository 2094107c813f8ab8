using BriefingBot.Sources.Addresses;

namespace BriefingBot.Chat.Routing;

/// <summary>Words that are nothing but the address of a source, as somebody pastes it.</summary>
internal static class BareAddress
{
    /// <summary>Whether it is one word that is a web address or a channel's name; no file.</summary>
    public static bool Is(string words) =>
        words.Length > 0
        && !words.Any(char.IsWhiteSpace)
        && SourceAddress.Normalise(words) is { } address
        && SourceAddress.IsAddress(address);
}

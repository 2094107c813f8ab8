using BriefingBot.Sources.Addresses;

namespace BriefingBot.Chat.Routing;

/// <summary>Words that are nothing but the address of a source, as somebody pastes it.</summary>
internal static class BareAddress
{
    /// <summary>
    /// True for one word that is a web address or the name of a channel. A file of the server is none.
    /// </summary>
    public static bool Is(string words) =>
        words.Length > 0
        && !words.Any(char.IsWhiteSpace)
        && SourceAddress.Normalise(words) is { } address
        && SourceAddress.IsAddress(address);
}

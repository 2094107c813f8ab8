using BriefingBot.Sources.Addresses;
using BriefingBot.Summaries.Questions;

namespace BriefingBot.Chat.Routing;

/// <summary>Addresses of sources as somebody pastes them, without a command.</summary>
internal static class BareAddress
{
    /// <summary>Fewer words around an address are no question without its mark.</summary>
    private const int FewestOfAQuestion = 3;

    /// <summary>What a sentence puts around an address.</summary>
    private static readonly char[] Around = [.. "()[]<>«»“”„\"'.,;:!"];

    /// <summary>Whether a text is one word that is a web address or a channel's name; no file.</summary>
    public static bool Is(string words) =>
        words.Length > 0
        && !words.Any(char.IsWhiteSpace)
        && SourceAddress.Normalise(words) is { } address
        && SourceAddress.IsAddress(address);

    /// <summary>The web addresses in words that ask nothing; none of a question.</summary>
    public static IReadOnlyList<string> ToldIn(string words)
    {
        var all = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var addresses = all.Select(word => word.Trim(Around)).ToLookup(SourceAddress.IsAddress);
        var others = addresses[false].ToList();
        return Array.Exists(all, word => word.TrimEnd(Around) is [.., '?' or '？' or '؟'])
            || (others.Count >= FewestOfAQuestion && Question.Of(string.Join(' ', others)).IsAsked)
                ? []
                : [.. addresses[true].Where(Is).Distinct(StringComparer.Ordinal)];
    }
}

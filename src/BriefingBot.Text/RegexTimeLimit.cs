using System.Runtime.CompilerServices;

namespace BriefingBot.Text;

/// <summary>The most that one match of a regular expression may take: what strangers send must not hold a thread for
/// ever. Far beyond what any match needs, also on a machine that is busy.</summary>
public static class RegexTimeLimit
{
    // Where the runtime looks for it, for expressions of the source generator as well (Regex.InfiniteMatchTimeout).
    private const string Key = "REGEX_DEFAULT_MATCH_TIMEOUT";

    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(5);

    /// <summary>Sets it for the process, before any expression is made.</summary>
    public static void Set()
    {
        if (AppContext.GetData(Key) is null)
        {
            AppContext.SetData(Key, LongestMatch);
        }
    }

#pragma warning disable CA2255 // No library: the limit must hold before the first static expression is made.
    [ModuleInitializer]
    internal static void Initialize() => Set();
#pragma warning restore CA2255
}

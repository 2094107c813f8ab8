namespace BriefingBot.Text.Figures;

/// <summary>What a table leaves out.</summary>
internal static class Empty
{
    public static IReadOnlySet<string> Set { get; } = new HashSet<string>();

    public static IReadOnlyDictionary<string, T> Map<T>() => new Dictionary<string, T>();
}

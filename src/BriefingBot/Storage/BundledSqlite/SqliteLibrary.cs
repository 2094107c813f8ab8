namespace BriefingBot.Storage;

/// <summary>Package set <c>full</c>: the bundled SQLite is new enough.</summary>
internal static class SqliteLibrary
{
    /// <summary>Called once, before the first connection.</summary>
    public static void Load() => SQLitePCL.Batteries_V2.Init();
}

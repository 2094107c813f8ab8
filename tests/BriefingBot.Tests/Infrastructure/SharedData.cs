namespace BriefingBot.Tests.Infrastructure;

/// <summary>The folder of data by others that lies beside a checkout of the project; tests that need it skip without
/// it.</summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder in it; skips the test, with the reason, where it is absent.</summary>
    public static string Path(string relative)
    {
        var path = System.IO.Path.Combine(Root(), "..", "shared", relative);
        var isThere = File.Exists(path) || Directory.Exists(path);
        var reason = $"../shared/{relative} is absent: this test needs the data beside the checkout.";
        Assert.False(!isThere && Environment.GetEnvironmentVariable("BRIEFINGBOT_NO_SKIPS") == "1", reason);
        Assert.SkipUnless(isThere, reason);
        return System.IO.Path.GetFullPath(path);
    }

    /// <summary>The project's root: the folder with BriefingBot.sln.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "BriefingBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests do not run below a folder with BriefingBot.sln.");
    }
}

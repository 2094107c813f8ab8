namespace BriefingBot.Benchmarks;

/// <summary>The folder of data by others that lies beside a checkout of the project.</summary>
internal static class SharedData
{
    /// <summary>The full path of a file or folder in it; null, with a word on standard error, where it is
    /// absent.</summary>
    public static string? Path(string relative)
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "..", "shared", relative);
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "BriefingBot.sln")) && (File.Exists(path)
                || Directory.Exists(path)))
            {
                return System.IO.Path.GetFullPath(path);
            }
        }

        Console.Error.WriteLine($"../shared/{relative} is absent: this measure needs the data beside the checkout.");
        return null;
    }
}

using System.Diagnostics;
using System.Text;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>The program as other programs call it: a process of its own, with its exit status and both
/// outputs.</summary>
internal static class BotProcess
{
    /// <summary>What one call gave.</summary>
    public sealed record Outcome(int ExitStatus, string Output, string Error);

    /// <summary>Starts the program; the caller reads and ends it.</summary>
    /// <param name="folder">The current folder of the process: nothing of the checkout's configuration reaches
    /// it.</param>
    /// <param name="environment">Configuration, as <c>Storage__Path</c>.</param>
    /// <param name="arguments">The command line.</param>
    public static Process Start(
        string folder, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll"), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    /// <summary>Runs one command line to its end, with nothing or a text on standard input.</summary>
    public static async Task<Outcome> RunAsync(
        string folder, string[] arguments, string input = "", IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(folder, environment, arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

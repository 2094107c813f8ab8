using System.Diagnostics;
using System.Security.Cryptography;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>Nodes as processes of their own, so that one can be killed as a machine is.</summary>
/// <param name="isPinned">Whether each has one core to itself (taskset), as far as there are cores.</param>
internal sealed class NodeProcesses(IReadOnlyDictionary<string, string> settings, bool isPinned = false)
    : IAsyncDisposable
{
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll");

    private readonly string _folder = Directory.CreateTempSubdirectory("briefingbot-nodes-").FullName;
    private readonly List<Process> _running = [];
    private int _started;

    /// <summary>Processor time of each that runs, in seconds, the most first.</summary>
    public IReadOnlyList<double> Cpu =>
    [
        .. _running.Select(process =>
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }).OrderDescending(),
    ];

    /// <summary>Starts one.</summary>
    /// <param name="program">The BriefingBot.dll that it runs; null: the one built with this program.</param>
    public void Start(string? program = null)
    {
        if (_running.Count == 0)
        {
            // Also where this program is stopped in the middle.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => _running.ForEach(process => process.Kill());
        }

        string[] command = ["dotnet", program ?? Own, "run"];
        command = isPinned ? ["taskset", "-c", $"{_started % Environment.ProcessorCount}", .. command] : command;
        _started++;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        _running.Add(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."));
    }

    /// <summary>Kills one of them, without a chance to end in order.</summary>
    /// <returns>Its process id.</returns>
    public int KillOne()
    {
        var one = _running[RandomNumberGenerator.GetInt32(_running.Count)];
        var id = one.Id;
        one.Kill();
        one.WaitForExit();
        one.Dispose();
        _running.Remove(one);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _running)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        _running.Clear();
        Directory.Delete(_folder, recursive: true);
    }
}

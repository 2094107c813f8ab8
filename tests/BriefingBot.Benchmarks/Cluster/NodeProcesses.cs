using System.Diagnostics;
using System.Security.Cryptography;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>Nodes as processes of their own, so that one can be killed as a machine is.</summary>
internal sealed class NodeProcesses(IReadOnlyDictionary<string, string> settings) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefingbot-nodes-").FullName;
    private readonly List<Process> _running = [];

    /// <summary>Processor time of each that runs, in seconds, the most first.</summary>
    public IReadOnlyList<double> Cpu =>
    [
        .. _running.Select(process =>
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }).OrderDescending(),
    ];

    public void Start()
    {
        if (_running.Count == 0)
        {
            // Also where this program is stopped in the middle.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => _running.ForEach(process => process.Kill());
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll"), "run"])
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

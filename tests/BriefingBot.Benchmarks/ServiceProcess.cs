using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BriefingBot.Benchmarks.Telegram;

namespace BriefingBot.Benchmarks;

/// <summary>The service in a process of its own against a Bot API on the loopback. What it says is kept, and told where
/// it ends before it is asked to.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;
    private readonly LoopbackBotApi _telegram;

    private ServiceProcess(Process process, LoopbackBotApi telegram)
    {
        (_process, _telegram) = (process, telegram);
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>What it wrote so far, line by line.</summary>
    public IReadOnlyCollection<string> Said => _said;

    /// <summary>Processor time so far, in milliseconds.</summary>
    public double Cpu
    {
        get
        {
            if (_process.HasExited)
            {
                throw Ended();
            }

            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>Memory in use, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts it.</summary>
    /// <param name="program">A BriefingBot.dll, or a program that needs no <c>dotnet</c>.</param>
    /// <param name="database">The database's file.</param>
    /// <param name="telegram">The Bot API, started.</param>
    /// <param name="sources">Addresses of the configured sources.</param>
    /// <param name="settings">Further settings, by the names of their environment variables.</param>
    public static ServiceProcess Start(
        string program,
        string database,
        LoopbackBotApi telegram,
        IReadOnlyList<string> sources,
        IReadOnlyDictionary<string, string>? settings = null)
    {
        var isManaged = program.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isManaged ? "dotnet" : program, isManaged ? [program, "run"] : ["run"])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(database),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Telegram__Token"] = LoopbackBotApi.Token;
        start.Environment["Telegram__BaseUrl"] = telegram.Address;
        start.Environment["Storage__Path"] = database;
        for (var source = 0; source < sources.Count; source++)
        {
            start.Environment[string.Create(CultureInfo.InvariantCulture, $"Sources__{source}__Url")] = sources[source];
        }

        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new ServiceProcess(
            Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."), telegram);
    }

    /// <summary>Returns at the first getUpdates.</summary>
    public Task PolledAsync() => OrEndAsync(_telegram.Polled.Task);

    /// <summary>Returns when the bot answers a person's message.</summary>
    /// <param name="person">How many stand before the one who asks.</param>
    public async Task AskAsync(string text, int person = 0)
    {
        var answers = _telegram.AnswerTimes.Count;
        _telegram.Ask(LoopbackBotApi.FirstPerson + person, text);
        await OrEndAsync(AnsweredAsync(answers));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task AnsweredAsync(int before)
    {
        while (_telegram.AnswerTimes.Count == before)
        {
            await Task.Delay(5);
        }
    }

    private async Task OrEndAsync(Task awaited)
    {
        using var enough = new CancellationTokenSource();
        var end = _process.WaitForExitAsync(enough.Token);
        if (await Task.WhenAny(awaited, end, Task.Delay(Longest, enough.Token)) != awaited)
        {
            throw Ended();
        }

        await enough.CancelAsync();
    }

    private InvalidOperationException Ended() => new(
        (_process.HasExited
            ? string.Create(CultureInfo.InvariantCulture, $"The service ended with status {_process.ExitCode}.")
            : "The service did not answer in time.")
            + $" It called {string.Join(", ", _telegram.Calls.Select(call => $"{call.Value} {call.Key}"))} and said:\n"
            + string.Join('\n', _said));
}

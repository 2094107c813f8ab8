using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BriefingBot.Benchmarks.Telegram;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Benchmarks.Delivery;

/// <summary>The service over a prepared database until everything is delivered.</summary>
internal sealed class DeliveryRun(
    LoopbackBotApi telegram, SlowModel? model, string database, string? program, TimeSpan longest)
{
    /// <summary>Messages that arrive between two kills.</summary>
    private const int BetweenKills = 25;

    /// <summary>So many looks at the process for one at the database.</summary>
    private const int LooksAtDatabase = 50;

    /// <summary>Questions that wait for their answer, where there is a model.</summary>
    private const int QuestionsUnderWay = 8;

    private readonly Stopwatch _watch = new();
    private readonly HashSet<long> _unsure = [];
    private readonly ConcurrentQueue<string> _complaints = new();
    private double _cpuSeconds;
    private long _peakKilobytes;
    private int _kills;
    private TimeSpan _took;

    /// <summary>Starts the service, kills it now and then, and ends it when nothing waits any more.</summary>
    public async Task GoAsync(int kills)
    {
        _watch.Start();
        using var stop = new CancellationTokenSource();
        var asking = AskAsync(stop.Token);
        var process = Start();
        var random = new Random(3);
        while (_watch.Elapsed < longest)
        {
            var before = telegram.Accepted.Count;
            var isDone = false;
            for (var look = 1; !isDone && !process.HasExited && _watch.Elapsed < longest
                && (_kills >= kills || telegram.Accepted.Count < before + BetweenKills); look++)
            {
                await Task.Delay(20);
                Look(process);
                isDone = look % LooksAtDatabase == 0 && IsDone();
            }

            if (isDone || _watch.Elapsed >= longest)
            {
                break;
            }

            await Task.Delay(random.Next(60));
            End(process);
            Remember();
            _kills++;
            process = Start();
        }

        _took = _watch.Elapsed;

        End(process);
        await stop.CancelAsync();
        await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Writes what arrived, how often and how soon.</summary>
    /// <returns>0 where nothing was lost and nothing arrived twice without need.</returns>
    public int Report()
    {
        var parts = Read("SELECT count(*), coalesce(sum(state = 'sent'), 0), coalesce(sum(state = 'failed'), 0), 0 FROM outbox")[0];
        var twice = telegram.Accepted.Where(message => message.Value > 1).ToList();
        var needless = twice.Where(message =>
            telegram.Faults?.Lost.ContainsKey(message.Key.Chat) is not true && !_unsure.Contains(message.Key.Chat))
                .ToList();
        var ofChat = telegram.Accepted.Keys.GroupBy(message => message.Chat)
            .ToDictionary(chat => chat.Key, chat => chat.Count());
        var lost = Read(
                "SELECT chat_id, count(*), 0, 0 FROM outbox WHERE state = 'sent' AND chat_id < 9000000 GROUP BY chat_id")
            .Count(row => ofChat.GetValueOrDefault(FormerOf(row.One)) < row.Two);
        var faults = string.Join(
            ", ", telegram.Faults?.Counts.Select(fault => $"{fault.Key} {fault.Value}") ?? []);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {parts.One} parts in the outbox: {parts.Two} sent, {parts.Three} failed; {telegram.Accepted.Count} texts arrived in {_took.TotalSeconds:0} s; {telegram.Rate:0.0} messages a second with answers, {telegram.Limits.Densest} at most
            twice: {twice.Count}, of which {needless.Count} without an answer lost or a kill; chats with a part lost: {lost}
            429 for being too fast: {telegram.Limits.TooFast}; faults: {faults}; kills: {_kills}
            service: {_cpuSeconds:0.0} s CPU, peak {_peakKilobytes / 1024} MB; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}
            model: asked {model?.Asked ?? 0} times
            /help: {Spread(telegram.AnswerTimes)}
            presses: {Spread(telegram.PressTimes)}
            """));
        foreach (var complaint in _complaints.Distinct().Take(5))
        {
            Console.WriteLine(complaint);
        }

        return lost == 0 && needless.Count == 0 ? 0 : 1;
    }

    private static string Spread(IReadOnlyCollection<(double Milliseconds, double At)> times)
    {
        var all = times.Select(time => time.Milliseconds).Order().ToList();
        var slowest = times.OrderDescending().Take(5).Select(
            time => string.Create(CultureInfo.InvariantCulture, $"{time.Milliseconds:0} ms at {time.At:0.0} s"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count} answers, p50 {Bench.Percentile(all, 0.5):0} ms, p99 {Bench.Percentile(all, 0.99):0} ms, slowest {string.Join(", ", slowest)}");
    }

    private Process Start()
    {
        IEnumerable<string> built = [Path.Combine(AppContext.BaseDirectory, "BriefingBot.dll")];
        var start = new ProcessStartInfo(program ?? "dotnet", program is null ? built : [])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(database),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Telegram__Token"] = LoopbackBotApi.Token;
        start.Environment["Telegram__BaseUrl"] = telegram.Address;
        start.Environment["Telegram__RequestTimeoutSeconds"] = telegram.Faults is not null ? "2" : "30";
        start.Environment["Telegram__MessagesPerSecond"] = telegram.Limits.Total > 0
            ? telegram.Limits.Total.ToString(CultureInfo.InvariantCulture)
            : "1000";
        start.Environment["Telegram__MessagesPerSecondPerChat"] = telegram.Limits.Total > 0 ? "1" : "1000";
        start.Environment["Storage__Path"] = database;
        start.Environment["Logging__LogLevel__Default"] = "Error";
        foreach (var (name, value) in model is null ? [] : SlowModel.Settings(telegram.Address))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.OutputDataReceived += (_, line) => Complain(line.Data);
        process.ErrorDataReceived += (_, line) => Complain(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Complain(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && _complaints.Count < 100)
        {
            _complaints.Enqueue(line);
        }
    }

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        for (var person = LoopbackBotApi.FirstPerson; ; person++)
        {
            await Task.Delay(250, cancellationToken);
            if (!telegram.Accepted.IsEmpty)
            {
                telegram.Ask(person);
                telegram.Press();
            }

            if (model is not null && telegram.PatientsWaiting < QuestionsUnderWay)
            {
                telegram.Ask(LoopbackBotApi.FirstPatient + person, "What missile did North Korea fire over Japan?");
            }
        }
    }

    private void Look(Process process)
    {
        if (!process.HasExited
            && File.ReadLines($"/proc/{process.Id}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM", StringComparison.Ordinal)) is { } line)
        {
            _peakKilobytes = Math.Max(
                _peakKilobytes, long.Parse(
                    line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
        }
    }

    private void End(Process process)
    {
        if (!process.HasExited)
        {
            _cpuSeconds += process.TotalProcessorTime.TotalSeconds;
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    /// <summary>What was under way at a kill may arrive twice.</summary>
    private void Remember()
    {
        foreach (var row in Read("SELECT chat_id, 0, 0, 0 FROM outbox WHERE state = 'sending'"))
        {
            _unsure.Add(FormerOf(row.One));
        }
    }

    private long FormerOf(long chat) => telegram.Faults?.FormerOf(chat) ?? chat;

    private bool IsDone()
    {
        var (waiting, composed, due, _) = Read(
            """
            SELECT (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')),
              (SELECT count(*) FROM briefing), (SELECT count(*) FROM subscriber WHERE chat_id < 9000000), 0
            """)[0];
        return waiting == 0 && composed >= due;
    }

    private List<(long One, long Two, long Three, long Four)> Read(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=false;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<(long, long, long, long)>();
        while (reader.Read())
        {
            rows.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3)));
        }

        return rows;
    }
}

using System.Diagnostics;
using BriefingBot.Benchmarks.Telegram;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>One soak from its first start to its end, with what was seen.</summary>
internal sealed class SoakCourse(
    SoakOptions options, LoopbackBotApi telegram, GrowingFeeds feeds, Uri metrics, string database)
{
    private const int Persons = 20;
    private const int AllHosts = 10;

    /// <summary>When the admin says <c>/poll</c>, as parts of the whole: while nothing else is away.</summary>
    private static readonly double[] PollsAt = [0.36, 0.66];
    private const int SomeHosts = 5;

    private static readonly TimeSpan LongestDrain = TimeSpan.FromMinutes(2);

    private readonly Stopwatch _watch = new();

    /// <summary>The person who may say <c>/poll</c>.</summary>
    public const long Admin = LoopbackBotApi.FirstPerson + Persons;

    public List<SoakSample> Samples { get; } = [];

    /// <summary>When the admin said <c>/poll</c> (<see cref="Stopwatch.GetTimestamp"/>).</summary>
    public List<long> Polls { get; } = [];

    /// <summary>Parts that were under way at a kill: these may come twice.</summary>
    public long UnderWay { get; private set; }

    public int Asked { get; private set; }

    /// <summary>What the service said, of each life the last lines.</summary>
    public List<string> Said { get; } = [];

    public async Task GoAsync(
        Func<ServiceProcess> start,
        IReadOnlyList<double> kills,
        IReadOnlyList<(double From, double To, string Of)> outages,
        IReadOnlyList<string> commands,
        (TimeSpan Tick, TimeSpan Samples, TimeSpan Commands) pauses)
    {
        await using var samples = File.CreateText(Path.Combine(options.Folder, "soak.csv"));
        await samples.WriteLineAsync(SoakSample.Heading);
        _watch.Start();
        var (service, life) = (start(), 1);
        try
        {
            var (nextSample, nextCommand) = (pauses.Samples, pauses.Commands);
            while (Part < 1)
            {
                await Task.Delay(pauses.Tick);
                var state = outages.FirstOrDefault(outage => Part >= outage.From && Part < outage.To).Of ?? "";
                telegram.IsAway = state is "telegram" or "both";
                feeds.DownOfTen = state switch { "feeds" => AllHosts, "both" => SomeHosts, _ => 0 };
                if (_watch.Elapsed >= nextCommand)
                {
                    nextCommand += pauses.Commands;
                    telegram.Ask(LoopbackBotApi.FirstPerson + (Asked % Persons), commands[Asked % commands.Count]);
                    Asked++;
                }

                if (Polls.Count < PollsAt.Length && Part >= PollsAt[Polls.Count])
                {
                    Polls.Add(Stopwatch.GetTimestamp());
                    telegram.Ask(Admin, "/poll");
                }

                if (_watch.Elapsed >= nextSample)
                {
                    nextSample += pauses.Samples;
                    await SampleAsync(service, life, state, samples);
                }

                if (life <= kills.Count && Part >= kills[life - 1])
                {
                    await EndAsync(service);
                    UnderWay += SoakReport.Count(database, "outbox WHERE state = 'sending'");
                    (service, life) = (start(), life + 1);
                }
            }

            await DrainAsync(service, life, samples);
        }
        finally
        {
            await EndAsync(service);
        }
    }

    private double Part => _watch.Elapsed / TimeSpan.FromMinutes(options.Minutes);

    private async Task EndAsync(ServiceProcess service)
    {
        Said.AddRange(service.Said.TakeLast(200));
        await service.DisposeAsync();
    }

    private async Task SampleAsync(ServiceProcess service, int life, string state, StreamWriter samples)
    {
        var minute = _watch.Elapsed.TotalMinutes;
        if (await SoakSample.TakeAsync(service, metrics, database, minute, life, state) is { } sample)
        {
            Samples.Add(sample);
            await samples.WriteLineAsync(sample.Line);
            await samples.FlushAsync();
            await File.WriteAllTextAsync(
                Path.Combine(options.Folder, "soak.svg"), SoakPicture.Of(Samples, SoakReport.Title(options)));
        }
    }

    // Until nothing waits.
    private async Task DrainAsync(ServiceProcess service, int life, StreamWriter samples)
    {
        (telegram.IsAway, feeds.DownOfTen) = (false, 0);
        var end = _watch.Elapsed + LongestDrain;
        while (_watch.Elapsed < end && SoakReport.Count(database, "outbox WHERE state IN ('pending', 'sending')") > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        await SampleAsync(service, life, "", samples);
    }
}

using System.Reflection;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Operation.Logs;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Npgsql;

namespace BriefingBot.Tests.Operation;

public sealed class LogLineTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void No_two_messages_have_one_id() => Assert.Empty(
        typeof(Phrase).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(
                BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .GroupBy(message => message.EventId).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void A_line_has_its_date_offset_level_category_and_id()
    {
        var line = Write(LogLevel.Warning, "Source 5 failed", error: null);

        Assert.Matches(
            @"^2026-05-04 \d\d:00:00\.000[+-]\d\d:\d\d warn Sources\.Polling\.Poller\[1002\]: Source 5 failed\n$", line);
    }

    [Fact]
    public void Json_is_one_object_a_line_with_what_stands_in_the_braces()
    {
        var line = Write(LogLevel.Error, "It \"failed\"\nbadly", new InvalidOperationException("x\ny"), LogFormat.Json);

        var entry = JsonDocument.Parse(Assert.Single(line.TrimEnd('\n').Split('\n'))).RootElement;
        Assert.Equal("It \"failed\" badly", entry.GetProperty("message").GetString());
        Assert.Equal("error", entry.GetProperty("level").GetString());
        Assert.Equal(1002, entry.GetProperty("id").GetInt32());
        Assert.Equal(5, entry.GetProperty("arguments").GetProperty("Id").GetInt64());
        Assert.Contains("InvalidOperationException", entry.GetProperty("exception")
            .GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_strangers_words_cannot_make_a_line_of_their_own_or_steer_the_terminal() =>
        Assert.Equal(
            "feed \uFFFD[31m of  2026 info x\n",
                Write(LogLevel.Information, "feed\n\u001b[31m of\u2028 2026 info x", error: null)
                .Split(": ", 2)[1]);

    [Fact]
    public void What_a_person_can_put_right_is_said_without_a_stack()
    {
        var line = Write(LogLevel.Error, "No.", new AdviceException("The disk is full.", "Free some room."));

        Assert.EndsWith("No. | The disk is full. Free some room.\n", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_lasts_is_written_once_in_ten_minutes_with_how_often_it_came()
    {
        var formatter = new LogLineFormatter(Options.Create(new LoggingOptions()), new RecentLines(), _clock);
        var written = new List<string>();
        for (var second = 0; second <= 660; second += 10)
        {
            written.Add(Write(formatter, LogLevel.Error, "The disk is full", error: null));
            _clock.Advance(TimeSpan.FromSeconds(10));
        }

        var lines = written.Where(line => line.Length > 0).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("59 more times", lines[1], StringComparison.Ordinal);
        Assert.NotEmpty(Write(formatter, LogLevel.Error, "Another fault", error: null));
    }

    [Fact]
    public void Refused_connections_are_one_line_however_many_there_are()
    {
        const string Category = "Microsoft.AspNetCore.Server.Kestrel.Connections";
        var formatter = new LogLineFormatter(Options.Create(new LoggingOptions()), new RecentLines(), _clock);

        Assert.NotEmpty(Write(formatter, LogLevel.Warning, "Connection \"1\" rejected", error: null, Category));
        Assert.Empty(Write(formatter, LogLevel.Warning, "Connection \"2\" rejected", error: null, Category));
        Assert.NotEmpty(Write(formatter, LogLevel.Warning, "Source 1 failed", error: null));
        Assert.NotEmpty(Write(formatter, LogLevel.Warning, "Source 2 failed", error: null));
    }

    [Fact]
    public void What_a_told_fault_brings_about_makes_no_line_and_the_hosts_words_are_not_the_last()
    {
        const string Host = "Microsoft.Extensions.Hosting.Internal.Host";
        var formatter = new LogLineFormatter(Options.Create(new LoggingOptions()), new RecentLines(), _clock);
        var told = new AdviceException("The disk is full.", "Free some room.");
        told.MarkTold();
        var advice = new AdviceException("Telegram:WebhookListen cannot be listened on.", "Choose a port.");

        Assert.Empty(Write(formatter, LogLevel.Error, "A job failed", new InvalidOperationException("Quartz", told)));
        Assert.NotEmpty(Write(formatter, LogLevel.Error, "BackgroundService failed", advice, Host, id: 9));
        Assert.NotEmpty(Write(formatter, LogLevel.Error, "BackgroundService failed", told, Host, id: 9));
        Assert.Empty(Write(formatter, LogLevel.Critical, "The HostOptions.…", advice, Host, id: 10));
        Assert.Empty(Write(formatter, LogLevel.Error, "Hosting failed to start", advice, Host, id: 11));
        var stop = new TaskCanceledException();
        Assert.Empty(Write(formatter, LogLevel.Error, "Hosting failed to start", stop, Host, id: 11));
        var bug = new InvalidOperationException("a bug");
        Assert.NotEmpty(Write(formatter, LogLevel.Error, "Hosting failed to start", bug, Host, id: 11));
    }

    [Theory]
    [InlineData(null, false)] // not reached
    [InlineData("57P03", false)] // starting up
    [InlineData("42P01", true)] // a table is missing
    public void The_schedules_do_not_repeat_that_the_database_is_away(string? state, bool isWritten)
    {
        var formatter = new LogLineFormatter(Options.Create(new LoggingOptions()), new RecentLines(), _clock);
        var cause = state is null
            ? new NpgsqlException("refused", new IOException("reset"))
            : new PostgresException("x", "FATAL", "FATAL", state);
        var error = new InvalidOperationException("Failed to obtain DB connection", cause);

        Assert.Equal(isWritten, Written("Quartz.Impl.AdoJobStore.ClusterManager"));
        Assert.Equal(isWritten, Written("Quartz.Core.ErrorLogger"));
        Assert.True(Written("BriefingBot.Sources.Polling.Poller"));

        bool Written(string category) =>
            Write(formatter, LogLevel.Error, "Error managing cluster", error, category, id: 3514).Length > 0;
    }

    [Fact]
    public void The_store_of_schedules_does_not_warn_of_each_attempt()
    {
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock)
            .AddLogging(lines => lines.AddLogLines(new ConfigurationBuilder().Build(), LogLevel.Information))
            .BuildServiceProvider();
        ILogger Of(string category) => services.GetRequiredService<ILoggerFactory>().CreateLogger(category);

        Assert.False(Of("Quartz.Impl.AdoJobStore.LocalTransactionJobStore").IsEnabled(LogLevel.Warning));
        Assert.True(Of("Quartz.Impl.AdoJobStore.LocalTransactionJobStore").IsEnabled(LogLevel.Error));
        Assert.True(Of("Quartz.Core.JobRunShell").IsEnabled(LogLevel.Warning));
    }

    private string Write(LogLevel level, string message, Exception? error, LogFormat format = LogFormat.Text) =>
        Write(new LogLineFormatter(
            Options.Create(new LoggingOptions { Format = format }), new RecentLines(), _clock), level, message, error);

    private static string Write(
        LogLineFormatter formatter, LogLevel level, string message, Exception? error,
        string category = "BriefingBot.Sources.Polling.Poller", int id = 1002)
    {
        var writer = new StringWriter();
        IReadOnlyList<KeyValuePair<string, object?>> state = [new("Id", 5L), new("{OriginalFormat}", "x")];
        formatter.Write(
            new LogEntry<IReadOnlyList<KeyValuePair<string, object?>>>(
                level, category, new EventId(id), state, error, (_, _) => message),
            scopeProvider: null,
            writer);
        return writer.ToString();
    }
}

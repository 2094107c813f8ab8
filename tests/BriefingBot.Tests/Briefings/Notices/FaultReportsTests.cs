using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Briefings.Notices;

/// <summary>How often a fault is counted, logged and told, and which is another's.</summary>
public sealed class FaultReportsTests : IAsyncDisposable
{
    private readonly Newsroom _room = new(("Telegram:Admins:0", "99"));
    private readonly FakeLogger<FaultReports> _log = new();
    private readonly FaultReports _faults;

    public FaultReportsTests() =>
        _faults = new(_room.Get<AdminNotices>(), _room.Get<StorageHealth>(), _room.Clock, _log);

    [Fact]
    public void Every_kind_is_counted_from_zero_on()
    {
        using var counted = new CountedFaults();

        FaultReports.ShowAtZero();

        Assert.Equal(
            ["story", "edition", "correction", "alert", "living", "part", "update", "job", "answer"], counted.Kinds);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(23, 1)]
    [InlineData(24, 2)]
    public async Task The_same_fault_is_logged_once_a_day_and_counted_each_time(int hours, int lines)
    {
        using var counted = new CountedFaults();
        await FailAsync(_faults);
        _room.Clock.Advance(TimeSpan.FromHours(hours));
        await FailAsync(_faults);

        Assert.Equal(lines, _log.Collector.Count);
        Assert.Equal(["job", "job"], counted.Kinds);
    }

    [Fact]
    public async Task The_admins_are_told_once_a_day_also_by_a_bot_that_has_started_anew()
    {
        await FailAsync(_room.Get<FaultReports>());
        await _room.RestartAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await FailAsync(_room.Get<FaultReports>());

        Assert.Contains("(alerts) failed", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, 0)]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    public async Task What_a_known_fault_of_the_database_brings_about_is_no_fault_of_its_own(
        bool isKnown, bool isOfDatabase, int told)
    {
        if (isKnown)
        {
            _room.Get<StorageHealth>().Failed(new AdviceException("The disk is full.", "Make room."));
        }

        await FailAsync(
            _faults, isOfDatabase ? new AdviceException("The disk is full.", "Make room.") : null);

        Assert.Equal(told, _log.Collector.Count);
    }

    [Fact]
    public async Task A_step_that_fails_ends_nothing_unless_the_database_takes_nothing_at_all()
    {
        Task TryAsync(Exception error) => _faults.TryAsync("alerts", _ => throw error, CancellationToken.None);

        await TryAsync(new InvalidOperationException("planted"));
        await Assert.ThrowsAsync<AdviceException>(
            () => TryAsync(new AdviceException("The disk is full.", "Make room.")));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static Task FailAsync(FaultReports faults, Exception? error = null) => faults.ReportAsync(
        FaultKind.Job, "alerts", error ?? new InvalidOperationException("planted"), CancellationToken.None);
}

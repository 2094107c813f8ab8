using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Tests.Sources;

/// <summary>A database of the version that kept all of a source in one row.</summary>
public sealed class PollStateMigrationTests : SourceRoomTests
{
    private const int Before = 8;

    [Fact]
    public async Task A_filled_database_is_taken_over_and_nothing_is_news_twice()
    {
        Server.On("/f", SourceServer.Rss(("a", "One"), ("b", "Two"), ("c", "Three")));
        await FillAsync($"""
            INSERT INTO source (id, given_url, url, kind, name, title, topic, interval_seconds, selector, state, added_at, added_by, etag, last_modified,
              next_poll, last_poll, last_success, last_error, failing_since, failures, is_told_bad, newest_entry, entries_per_day, asks_interval_seconds,
              asks_skip, moved_to, moved_times, memory, last_new, is_told_silent) VALUES
            (1, 'https://h.example/', '{Server.Url}/f', 'feed', 'Hill', 'Harbour News', 'Hills', 600, NULL, 'Active', '2026-05-01T00:00:00.000Z', 'anna', '"1"', 'then',
              '2026-05-04T00:00:00.000Z', '2026-05-03T00:00:00.000Z', '2026-05-03T00:00:00.000Z', NULL, NULL, 0, 0, '2026-05-02T00:00:00.000Z', 3.5, 900,
              '1,2|', 'https://h.example/new', 2, 'm', '2026-05-02T00:00:00.000Z', 1),
            (2, 'https://gone.example/', 'https://gone.example/', 'web', NULL, NULL, NULL, NULL, NULL, 'Retired', '2026-05-01T00:00:00.000Z', 'anna', NULL, NULL,
              '2026-05-04T00:00:00.000Z', NULL, NULL, 'Gone.', '2026-05-03T00:00:00.000Z', 1, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0),
            (3, 'https://paused.example/', 'https://paused.example/', 'web', NULL, NULL, NULL, NULL, 'h2 a', 'Paused', '2026-05-01T00:00:00.000Z', 'anna', NULL, NULL,
              '2026-05-04T00:00:00.000Z', NULL, NULL, 'The server asks to wait (429).', '2026-05-03T00:00:00.000Z', 1, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0),
            (4, 'https://removed.example/', 'https://removed.example/', 'web', NULL, NULL, NULL, NULL, NULL, 'Removed', '2026-05-01T00:00:00.000Z', 'anna', NULL, NULL,
              '2026-05-04T00:00:00.000Z', NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0);
            INSERT INTO source_entry (source_id, id, url, title, fingerprint, first_seen, last_seen, is_taken) VALUES
            (1, 'a', 'h.example/a', 'One', '{EntryFingerprint.Of(new() { Id = "a", Title = "One" })}', '2026-05-02T00:00:00.000Z', '2026-05-03T00:00:00.000Z', 1),
            (1, 'b', 'h.example/b', 'Two', '{EntryFingerprint.Of(new() { Id = "b", Title = "Two" })}', '2026-05-02T00:00:00.000Z', '2026-05-03T00:00:00.000Z', 1);
            INSERT INTO article (id, authors, text, source_name, first_seen) VALUES (1, '[]', 'x', 'Hill', '2026-05-02T00:00:00.000Z');
            INSERT INTO article_entry VALUES (1, 'a', 'AN OLD DIGEST', 1);
            """);

        var all = await Rig.Store.ListAsync(default);

        Assert.Equal([SourceState.Active, SourceState.Retired, SourceState.Paused], all.Select(source => source.State));
        Assert.Equal(SourceState.Removed, (await Rig.Store.GetAsync(4, default))!.State);
        var (source, poll) = (all[0], all[0].Poll);
        Assert.Equal(
            ("Hill", "Hills", 600, "anna"), (source.Name, source.Topic, source.IntervalSeconds, source.AddedBy));
        Assert.Equal(
            ("feed", Server.Url + "/f", "Harbour News", "\"1\"", "then", "m"),
            (poll.Kind, poll.Url, poll.Title, poll.Etag, poll.LastModified, poll.Memory));
        Assert.Equal(
            (3.5, 900, "1,2|", "https://h.example/new", 2, true),
            (poll.EntriesPerDay, poll.AsksIntervalSeconds, poll.AsksSkip, poll.MovedTo, poll.MovedTimes,
            poll.IsToldStale));
        Assert.Equal("h2 a", all[2].Selector);
        Assert.Equal([false, false, true], all.Select(one => one.Poll.AsksToWait));

        source = await Rig.PollNextAsync(1);
        Assert.Equal(["c"], Rig.Sink.Ids);
        Assert.Equal(["active again"], Rig.Health.Told);
        var kept = await Rig.Get<Database>().ReadAsync(
            session => session.QuerySingleAsync<string>("SELECT fingerprint FROM article_entry"), default);
        Assert.Equal(EntryFingerprint.Of(new() { Id = "a", Title = "One" }), kept);

        Assert.True(await Rig.Store.SetStateAsync(2, SourceState.Active, default));
        Assert.Equal(SourceState.Active, (await Rig.Store.GetAsync(2, default))!.State);
    }

    private async Task FillAsync(string rows)
    {
        var path = Path.Combine(Rig.Folder, "bot.db");
        File.Delete(path);
        await using var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        var assembly = typeof(Migrations).Assembly;
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && char.IsAsciiDigit(name[0]))
            .Order(StringComparer.Ordinal))
        {
            if (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) <= Before)
            {
                // not null: the name came from the manifest
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                await connection.ExecuteAsync(await reader.ReadToEndAsync());
            }
        }

        await connection.ExecuteAsync(rows);
        await connection.ExecuteAsync($"PRAGMA user_version = {Before}");
        SqliteConnection.ClearPool(connection);
    }
}

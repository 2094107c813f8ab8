using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

/// <summary>A database of each former version, with data in every table that it had, becomes one of this
/// version.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Now = "'2026-05-04T08:00:00.000Z'";

    /// <summary>What each version brought: a row for each of its tables, as a program of that version wrote
    /// it.</summary>
    private static readonly Dictionary<int, string> Rows = new()
    {
        [1] = $"""
            INSERT INTO source (id, given_url, url, kind, name, added_at, next_poll, last_success, etag)
            VALUES (1, 'https://post.example/', 'https://post.example/feed', 'feed', 'Harbour Post', {Now}, {Now}, {Now}, 'x'),
              (2, 'https://off.example/#news', 'https://off.example/', 'feed', 'Off', {Now}, {Now}, NULL, NULL);
            INSERT INTO source_entry (source_id, id, title, fingerprint, first_seen, last_seen)
            VALUES (1, 'a', 'Bridge closed', 'f', {Now}, {Now});
            """,
        [2] = $"""
            INSERT INTO article (id, url, title, authors, text, source_name, first_seen)
            VALUES (1, 'https://post.example/a', 'Bridge closed', '[]', 'The bridge was closed.', 'Harbour Post', {Now});
            INSERT INTO article_entry VALUES (1, 'a', 'd', 1);
            INSERT INTO article_search (rowid, title, text) VALUES (1, 'Bridge closed', 'The bridge was closed.');
            """,
        [3] = $"""
            INSERT INTO story (id, headline, phase, created_at, updated_at, newest_report)
            VALUES ('s1', 'Bridge closed', 'Breaking', {Now}, {Now}, {Now});
            INSERT INTO story_article VALUES (1, 's1');
            INSERT INTO story_revision (story_id, at, kind, article_id) VALUES ('s1', {Now}, 'begun', 1);
            """,
        [4] = $"""
            INSERT INTO subscriber (id, chat_id, kind, title, state, zone, times, days, length, language, empty_edition,
              link_previews, followed, muted, topics_off, sources_off, created_at, settled_until)
            VALUES (1, 5, 'Private', 'Ada', 'Active', 'UTC', '08:00', 127, 'Normal', 'en', 'OneLine', 0, 'rail', '', '', 'Off',
              {Now}, {Now});
            INSERT INTO admin VALUES (6, 5, {Now});
            INSERT INTO admin_action (at, user_id, user_name, action, detail) VALUES ({Now}, 5, 'Ada', 'grant', '6');
            INSERT INTO chat_state VALUES ('offset', '7');
            INSERT INTO chat_inbox (update_id, incoming) VALUES (7, '{JsonOfNothing}');
            INSERT INTO chat_question (chat_id, thread_id, user_id, command, arguments, asked_at)
            VALUES (5, 0, 5, 'ask', 'why', {Now});
            """,
        [5] = $$"""
            INSERT INTO briefing VALUES (1, '2026-05-04T08:00', {{Now}}, '["s1"]');
            INSERT INTO told (subscriber_id, story_id, edition, told_at, state)
            VALUES (1, 's1', '2026-05-04T08:00', {{Now}}, '{}');
            """,
        [6] = $"""
            INSERT INTO outbox (id, chat_id, thread_id, edition, part, priority, html, plain, link_previews, state, created_at,
              due_at)
            VALUES (1, 5, 0, '2026-05-04T08:00', 1, 2, 'x', 'x', 0, 'pending', {Now}, {Now});
            INSERT INTO outbox_story VALUES (1, 's1');
            """,
        [7] = $"""
            INSERT INTO model_answer VALUES ('h', 'ollama', 'm', 'p', 'answer', 1, 2, {Now});
            INSERT INTO model_usage VALUES ('2026-05-04', 'ollama', 'm', 1, 1, 2, 0);
            """,
        [13] = $"""
            INSERT INTO chat_prompt VALUES (5, 0, 5, 'follow', {Now});
            UPDATE subscriber SET more_times = '96 10:00', format = 'Rich';
            """,
        [15] = "UPDATE subscriber SET alerts_on = 1, alert_words = 'rail'",
        [17] = $"""
            UPDATE subscriber SET live = 1;
            INSERT INTO living_message (outbox_id, content, form, updates, edits, composed_at)
            VALUES (1, CAST('0x' AS BLOB), 0, '[]', 1, {Now});
            INSERT INTO opened_story VALUES (1, 's1', {Now});
            """,
        [19] = $"INSERT INTO source_notice VALUES ('sources-bad-1-bad-x', 'sources-bad-1-bad-x', 1, {Now})",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly Migrations _migrations = new();

    private static string JsonOfNothing => "{}";

    private string DatabasePath => Path.Combine(_folder.Path, "bot.db");

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, new Migrations().Newest - 1)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_database_of_each_former_version_keeps_what_is_in_it(int version)
    {
        Make(version);
        using var database = Open();

        await database.MigrateAsync(TestContext.Current.CancellationToken);

        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=false");
        Assert.Equal(_migrations.Newest, connection.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal("ok", connection.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(connection.Query("PRAGMA foreign_key_check"));
        foreach (var (table, first, count) in Kept.Where(row => row.First <= version))
        {
            Assert.True(count == connection.ExecuteScalar<int>($"SELECT count(*) FROM {table}"),
                $"{table} since {first}");
        }

        Assert.Equal("Harbour Post", connection.ExecuteScalar<string>("SELECT name FROM source WHERE id = 1"));
        Assert.Equal("x", connection.ExecuteScalar<string>("SELECT etag FROM poll_state WHERE source_id = 1"));
    }

    [Fact]
    public async Task Before_an_upgrade_a_copy_is_made_that_the_former_program_can_use()
    {
        Make(8);
        using var database = Open();

        var told = await database.MigrateAsync(TestContext.Current.CancellationToken);

        var copy = Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "backups")));
        Assert.Equal(copy, told);
        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=false;Mode=ReadOnly");
        Assert.Equal(8, connection.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal(2, connection.ExecuteScalar<int>("SELECT count(*) FROM source"));
    }

    [Fact]
    public async Task A_damaged_database_is_not_upgraded()
    {
        Make(8);
        await using (var spoil = new SqliteConnection($"Data Source={DatabasePath};Pooling=false"))
        {
            spoil.Execute(
                """
                CREATE TABLE odd (x); INSERT INTO odd VALUES (NULL); PRAGMA writable_schema = ON;
                UPDATE sqlite_master SET sql = 'CREATE TABLE odd (x NOT NULL)' WHERE name = 'odd';
                """);
        }

        using var database = Open();

        var advice = await Assert.ThrowsAsync<AdviceException>(
            () => database.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains("was not upgraded and is as it was: ", advice.Message, StringComparison.Ordinal);
        Assert.Contains("damaged", advice.Message, StringComparison.Ordinal);
        Assert.EndsWith("restore FILE", advice.Remedy, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.Path, "backups")));
    }

    [Fact]
    public async Task The_copy_before_an_upgrade_belongs_to_whom_the_database_belongs()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only the superuser gives files away");
        Make(8);
        using (var chown = System.Diagnostics.Process.Start("chown", ["4242:4243", DatabasePath]))
        {
            await chown.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var database = Open();
        await database.MigrateAsync(TestContext.Current.CancellationToken);

        var copy = Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "backups")));
        Assert.Equal(RegularFile.OwnerOf(DatabasePath), RegularFile.OwnerOf(copy));
        Assert.Equal(4242u, RegularFile.OwnerOf(copy)?.User);
    }

    [Fact]
    public async Task An_upgrade_that_fails_midway_leaves_the_former_database()
    {
        Make(8);
        await using (var spoil = new SqliteConnection($"Data Source={DatabasePath};Pooling=false"))
        {
            // What the tenth script makes is there already.
            spoil.Execute("CREATE TABLE poll_state (x); INSERT INTO poll_state VALUES (1)");
        }

        using var database = Open();

        var advice = await Assert.ThrowsAsync<AdviceException>(
            () => database.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Contains("as it was", advice.Remedy, StringComparison.Ordinal);
        await using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=false");
        Assert.Equal(8, connection.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal("Off", connection.ExecuteScalar<string>("SELECT sources_off FROM subscriber"));
    }

    [Fact]
    public async Task A_program_older_than_the_database_names_the_copy_before_the_upgrade()
    {
        Make(_migrations.Newest);
        await using (var newer = new SqliteConnection($"Data Source={DatabasePath};Pooling=false"))
        {
            newer.Execute($"PRAGMA user_version = {_migrations.Newest + 2}");
        }

        var copies = new[] { -3, 0, 1 }.Select(
            step => _folder.Write($"backups/bot-before-upgrade-of-v{_migrations.Newest + step}.db", "copy")).ToList();
        using var database = Open();

        var advice = await Assert.ThrowsAsync<AdviceException>(
            () => database.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.EndsWith($"restore {copies[1]}", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_named_as_such_and_left_alone()
    {
        await using (var other = new SqliteConnection($"Data Source={DatabasePath};Pooling=false"))
        {
            other.Execute("CREATE TABLE source (id); CREATE TABLE bookmarks (url)");
        }

        using var database = Open();

        var advice = await Assert.ThrowsAsync<AdviceException>(
            () => database.MigrateAsync(TestContext.Current.CancellationToken));
        Assert.Contains("another program", advice.Message, StringComparison.Ordinal);
        advice = await Assert.ThrowsAsync<AdviceException>(
            () => database.InspectAsync(TestContext.Current.CancellationToken));
        Assert.Contains("another program", advice.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static (string Table, int First, int Count)[] Kept =>
    [
        ("source", 1, 2), ("source WHERE given_url = 'https://off.example/'", 1, 1), ("poll_state", 1, 2),
        ("source_entry", 1, 1), ("article", 2, 1), ("article_entry", 2, 1),
        ("article_search WHERE article_search MATCH 'bridge'", 2, 1), ("story", 3, 1), ("story_article", 3, 1),
        ("story_revision", 3, 1), ("subscriber", 4, 1), ("admin", 4, 1), ("admin_action", 4, 1), ("chat_state", 4, 1),
        ("briefing", 5, 1), ("told", 5, 1), ("outbox", 6, 1),
        ("message_text WHERE stories = ' s1 '", 6, 1), ("telling", 5, 1), ("model_answer", 7, 1),
        ("model_usage", 7, 1), ("chat_question", 4, 1), ("chat_inbox WHERE update_id = 7", 4, 1),
        ("chat_prompt", 13, 1),
        ("subscriber WHERE more_times = '96 10:00' AND format = 'Rich'", 13, 1),
        ("subscriber WHERE alerts_on = 1 AND alert_words = 'rail'", 15, 1), ("subscriber WHERE live = 1", 17, 1),
        ("living_message", 17, 1), ("opened_story", 17, 1),
    ];

    private void Make(int version)
    {
        var assembly = typeof(Migrations).Assembly;
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=false");
        connection.Open();
        foreach (var script in assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(version))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(script)!);
            connection.Execute(reader.ReadToEnd());
            if (Rows.TryGetValue(
                int.Parse(script[..4], System.Globalization.CultureInfo.InvariantCulture), out var rows))
            {
                connection.Execute(rows);
            }
        }

        connection.Execute($"PRAGMA user_version = {version}");
    }

    private Database Open() =>
        new(Options.Create(new StorageOptions { Path = DatabasePath }), _migrations);
}

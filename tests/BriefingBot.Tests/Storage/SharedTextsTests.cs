using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Tests.Storage;

/// <summary>A database in which each chat had a copy of what it was told and sent, taken over.</summary>
public sealed class SharedTextsTests : IAsyncDisposable
{
    private const string Script = "shared_texts.sql";
    private const string Edition = "2026-05-04T08:00+00:00";

    private readonly Newsroom _now = new();
    private readonly Newsroom _upgraded = new();

    [Fact]
    public async Task Nothing_is_told_twice_and_what_waits_goes_out()
    {
        await _now.StoreAsync(A.Story("Ferry aground"));
        var (ada, bea) = (await _now.SubscribeAsync(A.Reader(1)), await _now.SubscribeAsync(A.Reader(2)));
        Assert.Single((await _now.BriefAsync(ada)).Stories);
        await _now.BriefAsync(bea);
        var sent = await PartAsync(_now, ada);
        await TakeOverAsync();

        Assert.Empty((await _upgraded.ComposeAsync(ada)).Stories);
        Assert.Empty((await _upgraded.ComposeAsync(bea)).Stories);
        var waiting = await PartAsync(_upgraded, bea);
        Assert.Equal((sent.Html, sent.Keyboard), (waiting.Html, waiting.Keyboard));
        Assert.Contains("Ferry aground", waiting.Plain, StringComparison.Ordinal);
        var part = Assert.Single((await _upgraded.OutboxAsync()), part => part.ChatId == 1).Id;
        Assert.Equal(part, await _upgraded.Get<IOutbox>()
            .FindPartAsync(1, null, ["s1"], "aground", CancellationToken.None));
    }

    [Fact]
    public async Task What_many_chats_have_in_common_is_kept_once()
    {
        await _now.StoreAsync(A.Story("Ferry aground"));
        foreach (var chat in Enumerable.Range(1, 5))
        {
            await _now.BriefAsync(await _now.SubscribeAsync(A.Reader(chat)));
        }

        await TakeOverAsync();

        Assert.Equal([5], await _upgraded.QueryAsync<int>("SELECT count(*) FROM outbox"));
        Assert.Equal([1], await _upgraded.QueryAsync<int>("SELECT count(*) FROM message_text"));
        Assert.Equal([10], await _upgraded.QueryAsync<int>("SELECT count(*) FROM told"));
        Assert.Equal([1], await _upgraded.QueryAsync<int>("SELECT count(*) FROM telling"));
    }

    [Fact]
    public async Task What_could_not_be_delivered_is_taken_back_to_what_was_known_before()
    {
        await _now.StoreAsync(A.Story("Ferry aground"));
        var reader = await _now.SubscribeAsync(A.Reader(1));
        await _now.BriefAsync(reader);
        await TakeOverAsync();

        await _upgraded.Database.WriteAsync(
            transaction => _upgraded.Get<BriefingStore>().TakeBackAsync(transaction, 1, null, Edition, ["s1"]),
            CancellationToken.None);

        Assert.Single(await _upgraded.QueryAsync<long>("SELECT telling_id FROM told"));
        Assert.Empty((await _upgraded.ComposeAsync(reader)).Stories);
        await _upgraded.Database.WriteAsync(
            transaction => _upgraded.Get<BriefingStore>().TakeBackAsync(transaction, 1, null, "fix-x", ["s1"]),
            CancellationToken.None);
        Assert.Single((await _upgraded.ComposeAsync(reader)).Stories);
    }

    public async ValueTask DisposeAsync()
    {
        await _now.DisposeAsync();
        await _upgraded.DisposeAsync();
    }

    private static async Task<OutboxPart> PartAsync(Newsroom room, Subscriber reader) =>
        await room.Get<OutboxQueue>().ClaimAsync(reader.ChatId, room.Clock.GetUtcNow(), CancellationToken.None)
        ?? throw new InvalidOperationException($"Nothing waits for chat {reader.ChatId}.");

    /// <summary>
    /// Writes what the present program holds as the version before the script did: each chat was told by a correction
    /// and then, in other words, by an edition.
    /// </summary>
    private async Task TakeOverAsync()
    {
        _upgraded.Clock.Advance(_now.Clock.GetUtcNow() - _upgraded.Clock.GetUtcNow());
        File.Delete(_upgraded.Database.Path); // it is of the present version
        await using var former = new SqliteConnection($"Data Source={_upgraded.Database.Path};Pooling=false");
        former.Open();
        var version = Apply(former);
        former.Execute($"ATTACH '{_now.Database.Path}' AS present");
        foreach (var table in (string[])["article", "story", "story_article", "story_revision", "subscriber"])
        {
            var columns = string.Join(", ", former.Query<string>($"SELECT name FROM main.pragma_table_info('{table}')"));
            former.Execute($"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM present.{table}");
        }

        CopyTold(former);
        CopyOutbox(former);
        former.Execute($"DETACH present; PRAGMA user_version = {version}");
    }

    /// <summary>Brings a file to the form of the former version.</summary>
    /// <returns>The number of the newest script before the one under test.</returns>
    private static int Apply(SqliteConnection former)
    {
        var assembly = typeof(Migrations).Assembly;
        var scripts = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && char.IsAsciiDigit(name[0]))
            .Order(StringComparer.Ordinal)
            .TakeWhile(name => !name.EndsWith(Script, StringComparison.Ordinal))
            .ToList();
        foreach (var script in scripts)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(script)!); // not null: from the list
            former.Execute(reader.ReadToEnd());
        }

        return int.Parse(scripts[^1].AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void CopyTold(SqliteConnection former)
    {
        var rows = former.Query<(long Reader, string Story, byte[] State, string At)>(
            """
            SELECT t.subscriber_id, g.story_id, g.state, b.composed_at
            FROM present.told t JOIN present.telling g ON g.id = t.telling_id JOIN present.briefing b ON b.id = t.briefing_id
            """);
        foreach (var row in rows)
        {
            var told = JsonSerializer.Deserialize<ToldStory>(PackedText.Unpack(row.State))!; // not null: it was stored
            former.Execute(
                """
                INSERT INTO main.briefing VALUES (@Reader, @Edition, @At, json_array(@Story));
                INSERT INTO main.told (subscriber_id, story_id, edition, told_at, state)
                VALUES (@Reader, @Story, 'fix-x', @At, @state), (@Reader, @Story, @Edition, @At, @state)
                """,
                new { row.Reader, row.Story, row.At, Edition, state = JsonSerializer.Serialize(told) });
        }
    }

    private static void CopyOutbox(SqliteConnection former)
    {
        foreach (var (id, packed) in former.Query<(long Id, byte[] Content)>(
            "SELECT o.id, content FROM present.outbox o JOIN present.message_text t ON t.id = o.text_id").ToList())
        {
            var content = MessageContent.Unpack(packed);
            former.Execute(
                """
                INSERT INTO main.outbox (id, chat_id, thread_id, edition, part, priority, html, plain, keyboard,
                  link_previews, state, created_at, due_at)
                SELECT id, chat_id, thread_id, @Edition, part, priority, @Html, 'x', @Keyboard, link_previews, 'pending',
                  created_at, created_at
                FROM present.outbox WHERE id = @id;
                INSERT INTO main.outbox_story VALUES (@id, 's1');
                """,
                new { id, content.Html, content.Keyboard, Edition });
        }
    }
}

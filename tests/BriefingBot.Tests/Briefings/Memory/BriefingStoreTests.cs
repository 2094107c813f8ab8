using BriefingBot.Briefings.Memory;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Memory;

public sealed partial class BriefingStoreTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task An_edition_exists_once_it_was_written_for_its_chat_alone()
    {
        var (ada, bea) = (await SubscribeAsync(1), await SubscribeAsync(2));
        await AddAsync(ada, "2026-05-04T08:00");

        Assert.True(await ReadAsync((store, session) => store.ExistsAsync(session, ada.Id, "2026-05-04T08:00")));
        Assert.False(await ReadAsync((store, session) => store.ExistsAsync(session, ada.Id, "2026-05-05T08:00")));
        Assert.False(await ReadAsync((store, session) => store.ExistsAsync(session, bea.Id, "2026-05-04T08:00")));
    }

    [Fact]
    public async Task The_newest_telling_of_a_story_is_what_a_chat_knows()
    {
        var reader = await SubscribeAsync();
        var story = await _room.StoreAsync(A.Story());
        await AddAsync(reader, "one", (story, "Told first."));
        await AddAsync(reader, "two", (story, "Told last."));

        var told = Assert.Single(await ToldAsync(reader));

        Assert.Equal(story.Id, told.Key);
        Assert.Equal(["Told last."], told.Value.Sentences);
    }

    [Fact]
    public async Task What_was_told_of_two_stories_is_known_of_the_one_that_they_became()
    {
        var (reader, one, two) = await ToldOfTwoThatBecameOneAsync();

        var told = Assert.Single(await ToldAsync(reader));

        Assert.Equal(one.Id, told.Key);
        Assert.Equal(["Of the ferry.", "Of the spill."], told.Value.Sentences);
        Assert.True(told.Value.Knows(one.Articles[0]));
        Assert.True(told.Value.Knows(two.Articles[0]));
    }

    [Fact]
    public async Task Stories_that_become_one_while_editions_are_gathered_keep_what_was_told_of_each()
    {
        var (_, one, two) = await ToldOfTwoThatBecameOneAsync();

        var tellings = await _room.Database.ReadAsync(
            session => _room.Get<ToldStore>().RecentTellingsAsync(session, [one.Id, two.Id]), CancellationToken.None);

        Assert.Equal(
            [one.Id, two.Id],
            Enumerable.Range(1, 2).Select(number => tellings.Find(number)?.StoryId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_readers_of_stories_are_those_that_were_told_of_any_each_once()
    {
        var (ada, bea, cy) = (await SubscribeAsync(1), await SubscribeAsync(2), await SubscribeAsync(3));
        var (one, two, three) = (await StoreAsync("One"), await StoreAsync("Two"), await StoreAsync("Three"));
        await AddAsync(ada, "edition", (one, "x"), (two, "x"));
        await AddAsync(bea, "edition", (two, "x"));
        await AddAsync(cy, "edition", (three, "x"));

        var readers = await _room.Database.ReadAsync(
            session => _room.Get<ToldStore>().ReadersOfAsync(session, [one.Id, two.Id]), CancellationToken.None);

        Assert.Equal([ada.Id, bea.Id], readers.SelectMany(same => same.Ids).Order());
    }

    [Fact]
    public async Task Readers_who_were_told_the_same_of_a_story_stand_together()
    {
        var (ada, bea, cy) = (await SubscribeAsync(1), await SubscribeAsync(2), await SubscribeAsync(3));
        var story = await StoreAsync("One");
        await AddAsync(ada, "edition", (story, "x"));
        await AddAsync(bea, "edition", (story, "x"));
        await AddAsync(cy, "edition", (story, "x"));
        await AddAsync(bea, "later", (story, "y"));

        var readers = await _room.Database.ReadAsync(
            session => _room.Get<ToldStore>().ReadersOfAsync(session, [story.Id]), CancellationToken.None);

        Assert.Equal([[ada.Id, cy.Id], [bea.Id]], readers.Select(same => same.Ids));
        Assert.Equal([$"{story.Id}:1", $"{story.Id}:2"], readers.Select(same => same.Known.Key));
    }

    [Fact]
    public async Task What_could_not_be_delivered_is_taken_back_of_that_chat_edition_and_story_alone()
    {
        var reader = await SubscribeAsync(5);
        var topic = await _room.SubscribeAsync(A.Reader(5) with { ThreadId = 7 });
        var (one, two) = (await StoreAsync("Ferry aground"), await StoreAsync("Rail strike ends"));
        await AddAsync(reader, "earlier", (one, "Told before."));
        await AddAsync(reader, "edition", (one, "Told before."), (two, "x"));
        await AddAsync(topic, "edition", (two, "x"));

        await WriteAsync((store, transaction) =>
            store.TakeBackAsync(transaction, 5, threadId: null, "edition", [one.Id, two.Id]));

        Assert.Equal([one.Id], (await ToldAsync(reader)).Keys);
        Assert.Equal([two.Id], (await ToldAsync(topic)).Keys);
        await WriteAsync((store, transaction) => store.TakeBackAsync(transaction, 5, threadId: 7, "edition", [two.Id]));
        Assert.Empty(await ToldAsync(topic));
        Assert.Null(await ReadAsync((store, session) => store.LastAsync(session, topic.Id))); // it never came
        Assert.Equal([one.Id], await ReadAsync((store, session) => store.LastAsync(session, reader.Id)));
    }

    [Fact]
    public async Task What_was_told_long_ago_is_forgotten_with_its_editions()
    {
        var reader = await SubscribeAsync();
        var (old, young) = (await StoreAsync("Ferry aground"), await StoreAsync("Rail strike ends"));
        await AddAsync(reader, "old", (old, "x"));
        _room.Clock.Advance(TimeSpan.FromDays(2));
        await AddAsync(reader, "young", (young, "x"));

        await WriteAsync((store, transaction) => store.ForgetBeforeAsync(transaction, A.Morning.AddDays(1)));

        Assert.Equal([young.Id], (await ToldAsync(reader)).Keys);
        Assert.False(await ReadAsync((store, session) => store.ExistsAsync(session, reader.Id, "old")));
        Assert.True(await ReadAsync((store, session) => store.ExistsAsync(session, reader.Id, "young")));
        await WriteAsync((store, transaction) => store.SweepAsync(transaction));
        Assert.Equal([young.Id], await _room.QueryAsync<string>("SELECT story_id FROM telling"));
    }

    [Fact]
    public async Task A_chat_that_is_forgotten_leaves_nothing_that_it_was_told()
    {
        var reader = await SubscribeAsync();
        await AddAsync(reader, "edition", (await _room.StoreAsync(A.Story()), "x"));

        await _room.Database.WriteAsync(
            transaction => _room.Get<SubscriberStore>().ForgetAsync(transaction, reader.Id), CancellationToken.None);

        Assert.Empty(await _room.QueryAsync<long>("SELECT 1 FROM told UNION ALL SELECT 1 FROM briefing"));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<(Subscriber Reader, Story One, Story Two)> ToldOfTwoThatBecameOneAsync()
    {
        var reader = await SubscribeAsync();
        var (one, two) = (await StoreAsync("Ferry aground"), await StoreAsync("Reef spill"));
        await AddAsync(reader, "edition", (one, "Of the ferry."), (two, "Of the spill."));
        await _room.ExecuteAsync($"UPDATE story SET merged_into = '{one.Id}' WHERE id = '{two.Id}'");
        return (reader, one, two);
    }

    private Task<Subscriber> SubscribeAsync(long chatId = 1) => _room.SubscribeAsync(A.Reader(chatId));

    private Task<Story> StoreAsync(string headline) => _room.StoreAsync(A.Story(headline));

    private Task AddAsync(Subscriber reader, string edition, params (Story Story, string Sentence)[] told) =>
        WriteAsync(
        (store, transaction) => store.AddAsync(
            transaction, reader.Id, edition, [
                .. told.Select(one => Told(one.Story, one.Sentence)),
            ], _room.Clock.GetUtcNow()));

    private static BriefingStory Told(Story story, string sentence) => new()
    {
        Number = 1,
        Story = story,
        Summary = new Summary { Backend = ExtractiveSummarizer.BackendName, Sentences = [] },
        Told = ToldStory.Of(story, [sentence]),
    };

    private Task<IReadOnlyDictionary<string, ToldStory>> ToldAsync(Subscriber reader) =>
        _room.Database.ReadAsync(
            session => _room.Get<ToldStore>().ToldAsync(session, reader.Id), CancellationToken.None);

    private Task<T> ReadAsync<T>(Func<BriefingStore, StorageSession, Task<T>> read) =>
        _room.Database.ReadAsync(session => read(_room.Get<BriefingStore>(), session), CancellationToken.None);

    private Task WriteAsync(Func<BriefingStore, StorageTransaction, Task> write) =>
        _room.Database.WriteAsync(
            transaction => write(_room.Get<BriefingStore>(), transaction), CancellationToken.None);
}

using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Memory;

/// <summary>What is kept of what was told, and what is taken back of it.</summary>
public sealed partial class BriefingStoreTests
{
    [Fact]
    public async Task An_edition_has_its_stories_in_their_order_and_one_that_is_not_kept_has_none()
    {
        var reader = await SubscribeAsync();
        var (one, two) = (await StoreAsync("Ferry aground"), await StoreAsync("Rail strike ends"));
        await AddAsync(reader, "edition", (two, "x"), (one, "x"));

        Assert.Equal(
            [two.Id, one.Id],
            await ReadAsync((store, session) => store.StoriesOfAsync(session, reader.Id, "edition")));
        Assert.Empty(await ReadAsync((store, session) => store.StoriesOfAsync(session, reader.Id, "another")));
    }

    [Fact]
    public async Task An_edition_that_is_there_is_not_written_again_and_tells_nothing_more()
    {
        var reader = await SubscribeAsync();
        var (one, two) = (await StoreAsync("Ferry aground"), await StoreAsync("Rail strike ends"));
        await AddAsync(reader, "edition", (one, "x"));

        var isNew = await _room.Database.WriteAsync(
            transaction => _room.Get<BriefingStore>().AddAsync(
                transaction, reader.Id, "edition", [Told(two, "x")], _room.Clock.GetUtcNow()),
            CancellationToken.None);

        Assert.False(isNew);
        Assert.Equal([one.Id], (await ToldAsync(reader)).Keys);
    }

    [Fact]
    public async Task Of_a_story_that_was_corrected_twice_the_later_time_counts()
    {
        var (reader, story) = (await SubscribeAsync(), await StoreAsync("Ferry aground"));
        foreach (var number in new[] { 1, 2 })
        {
            _room.Clock.Advance(TimeSpan.FromHours(1));
            await AddToldAsync(reader.Id, $"{BriefingStore.CorrectionPrefix}{number}", story, "x");
        }

        var corrected = await ReadAsync((store, session) => store.CorrectedAsync(session, reader.Id, A.Morning));

        Assert.Equal(A.Morning.AddHours(2), Assert.Single(corrected).Value);
    }

    [Theory]
    [InlineData(true, 14, "2", "3")]
    [InlineData(false, 14, "2", "3")]
    [InlineData(true, 1, "1", "2", "3")]
    [InlineData(false, 1, "1", "2", "3")]
    public async Task What_a_chat_knew_of_a_story_is_kept_until_what_it_was_told_since_has_surely_arrived(
        bool isEdition, int hours, params string[] kept)
    {
        var (reader, story) = (await SubscribeAsync(), await StoreAsync("Ferry aground"));
        foreach (var number in new[] { "1", "2", "3" })
        {
            await (isEdition
                ? WriteAsync((store, transaction) => store.AddAsync(
                    transaction, reader.Id, number, [Told(story, number) with { IsUpdate = true }],
                    _room.Clock.GetUtcNow()))
                : AddToldAsync(reader.Id, number, story, number));
            _room.Clock.Advance(TimeSpan.FromHours(hours));
        }

        var records = await _room.Database.ReadAsync(
            session => _room.Get<ToldStore>().RecordsAsync(session, reader.Id), CancellationToken.None);

        Assert.Equal(kept, records.Select(record => record.Edition));
        Assert.Equal(kept, records.SelectMany(record => record.Told.Sentences));
    }

    [Fact]
    public async Task A_part_that_failed_takes_back_its_own_stories_and_an_edition_that_failed_all_of_them()
    {
        var topic = await _room.SubscribeAsync(A.Reader(5) with { ThreadId = 7 });
        var (one, two) = (await StoreAsync("Ferry aground"), await StoreAsync("Rail strike ends"));
        await AddAsync(topic, "edition", (one, "x"), (two, "x"));

        await WriteAsync((store, transaction) => store.TakeBackAsync(transaction, 5, threadId: 7, "edition", [two.Id]));
        Assert.Equal([one.Id], (await ToldAsync(topic)).Keys);

        await WriteAsync((store, transaction) => store.TakeBackAsync(transaction, 5, threadId: 7, "edition"));
        Assert.Empty(await ToldAsync(topic));
    }

    [Fact]
    public async Task What_is_gathered_for_an_edition_is_what_the_chat_knows()
    {
        var (reader, one, _) = await ToldOfTwoThatBecameOneAsync();
        var tellings = _room.Get<ToldStore>();

        var known = await _room.Database.ReadAsync(
            async session => await tellings.ReadAsync(
                session,
                (await tellings.TellingsOfAsync(
                    session, [reader.Id], await tellings.RecentTellingsAsync(session, [one.Id])))[reader.Id]),
            CancellationToken.None);

        Assert.Equal(["Of the ferry.", "Of the spill."], Assert.Single(known).Value.Sentences);
    }

    [Fact]
    public async Task A_telling_is_read_once_for_all_who_know_it()
    {
        var (ada, bea, story) = (await SubscribeAsync(1), await SubscribeAsync(2), await StoreAsync("Ferry aground"));
        await AddAsync(ada, "edition", (story, "x"));
        await AddAsync(bea, "edition", (story, "x"));

        Assert.Same((await ToldAsync(ada))[story.Id], (await ToldAsync(bea))[story.Id]);
    }

    private Task AddToldAsync(long reader, string edition, Story story, string sentence) => WriteAsync(
        (store, transaction) => store.AddToldAsync(
            transaction, reader, edition, story.Id, ToldStory.Of(story, [sentence]), _room.Clock.GetUtcNow()));
}

using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>
/// One that fails in the middle of many is left out; the others arrive, the admins are told once which it was, and it
/// is counted.
/// </summary>
public sealed class FaultIsolationTests : IAsyncDisposable
{
    private readonly BrokenSummarizer _summarizer = new();
    private readonly Newsroom _room;

    public FaultIsolationTests() => _room = new(
        services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(_summarizer)),
        ("Telegram:Admins:0", "99"));

    [Fact]
    public async Task A_story_that_cannot_be_told_is_left_out_of_the_edition_which_says_so()
    {
        using var counted = new CountedFaults();
        await _room.SubscribeAsync(A.Reader(5));
        await StoreAsync("First", "Broken", "Third");
        _summarizer.Broken = "Broken";

        await _room.PublishAsync();

        var edition = Assert.Single(await _room.OutboxAsync(), message => message.ChatId == 5);
        Assert.Contains("1. First", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("2. Third", edition.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Broken", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("One story is missing because of an error", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("Story s2 could not be told", await _room.ToldAdminAsync(), StringComparison.Ordinal);
        Assert.Equal(["story"], counted.Kinds);
    }

    [Fact]
    public async Task A_story_that_cannot_be_made_costs_no_edition_and_the_admins_are_told_once()
    {
        await _room.SubscribeAsync(A.Reader(5));
        await _room.SubscribeAsync(A.Reader(6));
        await StoreAsync("First", "Broken", "Third");
        await _room.ExecuteAsync("UPDATE article SET authors = '{' WHERE title = 'Broken'");

        await _room.PublishAsync();

        var editions = (await _room.OutboxAsync()).Where(message => message.ChatId < Newsroom.Admin).ToList();
        Assert.Equal([5L, 6L], editions.Select(message => message.ChatId));
        Assert.All(editions, edition =>
        {
            Assert.Contains("1. First", edition.Plain, StringComparison.Ordinal);
            Assert.Contains("2. Third", edition.Plain, StringComparison.Ordinal);
            Assert.Contains("One story is missing because of an error", edition.Plain, StringComparison.Ordinal);
        });
        Assert.Equal(2, (await _room.ToldAdminAsync()).Split("Story s2 could not be told").Length);
    }

    [Fact]
    public async Task A_story_that_cannot_be_made_costs_no_weekly_edition_and_is_named()
    {
        await _room.SubscribeAsync(A.Reader(5) with
        {
            Weekly = new WeeklyTime(Weekdays.Monday, TimeOnly.FromDateTime(A.Morning.DateTime), A.Morning.AddDays(-1)),
        });
        await StoreAsync("First", "Broken", "Third");
        await _room.ExecuteAsync("UPDATE article SET authors = '{' WHERE title = 'Broken'");

        await _room.Get<WeeklyPublisher>().PublishAsync(CancellationToken.None);

        var edition = Assert.Single(await _room.OutboxAsync(), message => message.ChatId == 5);
        Assert.Contains("First", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("Third", edition.Plain, StringComparison.Ordinal);
        Assert.Contains("Story s2 could not be told", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_fails_again_much_later_is_told_again()
    {
        var faults = _room.Get<FaultReports>();
        Task FailAsync() => faults.TryAsync(
            "alerts", _ => throw new InvalidOperationException("planted"), CancellationToken.None);

        await FailAsync();
        await FailAsync();
        Assert.Single(await _room.OutboxAsync(), message => message.ChatId == Newsroom.Admin);

        _room.Clock.Advance(TimeSpan.FromDays(30));
        await FailAsync();
        Assert.Equal(2, (await _room.OutboxAsync()).Count(message => message.ChatId == Newsroom.Admin));
    }

    [Fact]
    public async Task What_an_operator_has_to_put_right_ends_the_whole_and_a_model_that_gives_up_one_story()
    {
        var meanwhile = new Meanwhile();
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        var reader = await room.SubscribeAsync(A.Reader());
        await room.StoreAsync(A.Story("Ferry aground"));

        meanwhile.Do = () => throw new AdviceException("It is wrong.", "Mend it.");
        await Assert.ThrowsAsync<AdviceException>(() => room.ComposeAsync(reader));

        meanwhile.Do = () => throw new OperationCanceledException();
        Assert.Single((await room.ComposeAsync(reader)).LeftOut);
        Assert.Single((await room.ComposeAsync(reader)).Stories);
    }

    [Fact]
    public async Task A_story_that_was_left_out_is_not_taken_for_told()
    {
        var reader = await _room.SubscribeAsync(A.Reader(5));
        await StoreAsync("First", "Broken", "Third");
        _summarizer.Broken = "Broken";
        await _room.PublishAsync();

        _summarizer.Broken = null;

        Assert.Equal(["Broken"], (await _room.ComposeAsync(reader)).Stories.Select(story => story.Story.Headline));
        Assert.Equal("Third", (await StoryAsync(reader, 2))?.Story.Headline);
    }

    [Fact]
    public void A_story_that_cannot_be_written_is_left_out_and_the_numbers_close_up()
    {
        var broken = Told(2, "Broken") with { New = null! };
        var briefing = new Briefing
        {
            Name = "BriefingBot",
            LocalTime = A.Morning,
            Coverage = "1 of 1 source read",
            Stories = [Told(1, "First"), broken, Told(3, "Third")],
        };

        var written = BriefingWriter.Write(briefing, Texts.English);

        Assert.Equal(
            [(1, "First"), (2, "Third")],
            written.Briefing.Stories.Select(story => (story.Number, story.Story.Headline)));
        Assert.Equal("Broken", Assert.Single(written.Briefing.LeftOut).StoryId);
        Assert.DoesNotContain(
            written.Text.Blocks, block => block.PlainText.Contains("Broken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_whose_edition_fails_costs_the_next_one_nothing_and_the_admins_are_told_once()
    {
        TestStorage.SkipOnPostgres();
        using var counted = new CountedFaults();
        await StoreAsync("Ferry aground");
        foreach (var chat in new[] { 1, 2, 3 })
        {
            await _room.SubscribeAsync(A.Reader(chat));
        }

        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON briefing WHEN NEW.subscriber_id = 2 BEGIN SELECT RAISE(ABORT, "
                + "'x'); END");

        await _room.PublishAsync();
        await _room.PublishAsync();

        var editions = (await _room.OutboxAsync())
            .Where(message => message.ChatId < Newsroom.Admin)
            .Select(message => message.ChatId);
        Assert.Equal([1L, 3L], editions);
        Assert.Contains(
            "A briefing for subscriber 2 could not be made", await _room.ToldAdminAsync(), StringComparison.Ordinal);
        Assert.Equal(["edition", "edition"], counted.Kinds); // each time it failed
    }

    [Theory]
    [InlineData("length = 'Endless'")]
    [InlineData("sources_off = 'all of them'")]
    [InlineData("more_times = 'now and then'")]
    public async Task A_row_that_cannot_be_read_costs_the_other_chats_nothing(string fault)
    {
        await StoreAsync("Ferry aground");
        await _room.SubscribeAsync(A.Reader(1));
        await _room.SubscribeAsync(A.Reader(2));
        await _room.ExecuteAsync($"UPDATE subscriber SET {fault} WHERE chat_id = 1");

        await _room.PublishAsync();

        Assert.Equal(2, Assert.Single(await _room.OutboxAsync()).ChatId);
    }

    [Fact]
    public async Task What_a_chat_was_told_and_cannot_be_read_costs_no_edition()
    {
        TestStorage.SkipOnPostgres();
        await StoreAsync("Ferry aground", "Museum opens");
        var reader = await _room.SubscribeAsync(A.Reader(1) with { Times = [] });
        await _room.BriefAsync(reader);
        await _room.ExecuteAsync("UPDATE telling SET state = x'00' WHERE story_id = 's1'");
        await _room.RestartAsync(); // what was read before is remembered

        var briefing = await _room.ComposeAsync(reader);

        // It counts as not told; the other one was.
        Assert.Equal(["Ferry aground"], briefing.Stories.Select(story => story.Story.Headline));
    }

    [Fact]
    public async Task A_reader_who_cannot_be_told_a_correction_costs_the_next_one_nothing_and_gets_it_later()
    {
        TestStorage.SkipOnPostgres();
        using var counted = new CountedFaults();
        await CorrectedAsync(1, 2, 3);
        await _room.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON outbox WHEN NEW.chat_id = 2 AND NEW.edition LIKE 'fix-%' BEGIN "
                + "SELECT RAISE(ABORT, 'x'); END");

        await _room.PublishAsync();
        await _room.PublishAsync();
        Assert.Equal([1L, 3L], await CorrectionsAsync());
        Assert.Contains("subscriber 2", await _room.ToldAdminAsync(), StringComparison.Ordinal);
        Assert.Contains("correction", counted.Kinds);

        await _room.ExecuteAsync("DROP TRIGGER broken");
        await _room.PublishAsync();
        Assert.Equal([1L, 3L, 2L], await CorrectionsAsync());
    }

    [Fact]
    public async Task Corrections_that_fail_keep_no_edition_back()
    {
        await StoreAsync("Ferry aground");
        await _room.SubscribeAsync(A.Reader(1));
        await _room.ExecuteAsync("ALTER TABLE telling RENAME TO gone"); // what was told cannot be read at all
        await _room.Get<CorrectionPublisher>().PublishAsync(CancellationToken.None);

        await _room.ExecuteAsync("ALTER TABLE gone RENAME TO telling");
        await _room.Get<EditionPublisher>().PublishDueAsync(CancellationToken.None);

        Assert.Contains(
            "Ferry aground",
            Assert.Single(await _room.OutboxAsync(), message => message.ChatId == 1).Plain,
            StringComparison.Ordinal);
        Assert.Contains("A correction (*) could not be told", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_who_cannot_be_told_keeps_it_from_no_other()
    {
        await using var room = new Newsroom(
            null, ("Telegram:Admins:0", "7"), ("Telegram:Admins:1", "8"), ("Telegram:Admins:2", "9"));
        await room.SubscribeAsync(A.Reader(8));
        await room.ExecuteAsync("UPDATE subscriber SET length = 'Endless' WHERE chat_id = 8");

        await room.Get<AdminNotices>().TellAsync("key", texts => texts.NothingDone, CancellationToken.None);

        Assert.Equal([7L, 9L], (await room.OutboxAsync()).Select(message => message.ChatId));
    }

    [Fact]
    public async Task An_admin_is_told_in_the_language_of_the_admins_own_chat()
    {
        await _room.SubscribeAsync(A.Reader(Newsroom.Admin) with { Language = "de", State = SubscriberState.Stopped });

        await _room.Get<FaultReports>()
            .ReportAsync(FaultKind.Part, 7, new InvalidOperationException("x"), CancellationToken.None);

        Assert.Contains(
            "Die Nachricht 7 ließ sich nicht senden", await _room.ToldAdminAsync(), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task StoreAsync(params string[] headlines)
    {
        for (var i = 0; i < headlines.Length; i++)
        {
            await _room.StoreAsync(A.Story(headlines[i]).WithTime(A.Morning.AddHours(-1 - i)));
        }
    }

    private async Task CorrectedAsync(params long[] chats)
    {
        var source = A.Source(1, "Post");
        var fire = A.Entry(
            "fire",
            "Warehouse burns in Velmar",
            "Three people were killed when a warehouse caught fire in the port of Velmar, the fire service said.",
            A.Morning.AddHours(-2));
        await _room.OfferAsync(source, fire);
        foreach (var chat in chats)
        {
            await _room.BriefAsync(await _room.SubscribeAsync(A.Reader(chat) with { Times = [] }));
        }

        await _room.OfferAsync(
            source, fire with { ContentText = fire.ContentText!.Replace("Three", "Two", StringComparison.Ordinal) });
    }

    private async Task<IEnumerable<long>> CorrectionsAsync() =>
        (await _room.OutboxAsync(BriefingStore.CorrectionPrefix)).Select(message => message.ChatId);

    private Task<BriefingStory?> StoryAsync(Subscriber reader, int number) =>
        _room.Get<BriefingAssembler>().FindStoryAsync(reader, number, CancellationToken.None);

    private static BriefingStory Told(int number, string headline) => new()
    {
        Number = number,
        Story = A.Story(headline).WithId(headline).ToStory(),
        Summary = new Summary { Backend = "extractive", Sentences = [] },
    };
}

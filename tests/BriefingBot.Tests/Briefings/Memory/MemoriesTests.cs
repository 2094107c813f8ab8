using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Memory;

/// <summary>What is remembered so that many chats cost little, and what it depends on.</summary>
public sealed class MemoriesTests
{
    private static readonly DateTimeOffset Local = new(2026, 5, 4, 8, 0, 30, TimeSpan.FromHours(2));

    [Fact]
    public void A_telling_is_remembered_until_a_thousand_others_were_asked_for_twice()
    {
        var cache = new TellingCache();
        var first = cache.Add(1, Told("one"));
        Assert.Null(cache.Find(2));

        for (var id = 2; id <= 1000; id++)
        {
            cache.Add(id, Told("x"));
        }

        cache.Add(1001, Told("x"));
        Assert.Same(first, cache.Find(1)); // and it counts among the present ones again
        for (var id = 2001; id <= 2999; id++)
        {
            cache.Add(id, Told("x"));
        }

        Assert.Same(first, cache.Find(1));
        Assert.Null(cache.Find(2));
    }

    [Fact]
    public void What_is_known_by_several_tellings_is_one_object_for_all_who_know_them()
    {
        var cache = new TellingCache();
        var told = new Dictionary<long, ToldStory> { [1] = Told("one"), [2] = Told("two") };

        Assert.Same(told[1], cache.Together([1], told));
        var both = cache.Together([1, 2], told);
        Assert.Equal(["one", "two"], both.Sentences);
        Assert.Same(both, cache.Together([1, 2], told));
        Assert.NotSame(both, cache.Together([2, 1], told));
    }

    [Fact]
    public void Chats_that_were_told_the_same_last_know_the_same()
    {
        var known = KnownTellings.Of(
            [Row(1, "a", "a"), Row(2, "b", "b"), Row(3, "a", "a"), Row(4, "c", "a")]);

        Assert.Equal("a:3+4;b:2", known.Key);
        Assert.Equal([2L, 3L, 4L], known.Ids);
        Assert.Equal(["a", "b"], known.ByStory.Keys.Order());
        Assert.Equal("", KnownTellings.None.Key);
    }

    [Fact]
    public void What_is_worked_out_of_a_story_is_kept_with_that_story_and_begins_anew_after_256_results()
    {
        var (memo, story) = (new StoryMemo<int, string>(), A.Story("One").ToStory());
        Assert.Null(memo.Find(story, 1));
        for (var key = 1; key <= 256; key++)
        {
            Assert.Equal($"{key}", memo.Keep(story, key, $"{key}"));
        }

        Assert.Equal("1", memo.Find(story, 1));
        Assert.Null(memo.Find(story with { Importance = 9 }, 1));
        memo.Keep(story, 257, "257");
        Assert.Null(memo.Find(story, 1));
        Assert.Equal("257", memo.Find(story, 257));
    }

    [Fact]
    public void What_a_chat_knows_is_told_apart_by_the_object()
    {
        var told = Told("one");

        Assert.True(new EarlierTold(told).Equals(new EarlierTold(told)));
        Assert.False(new EarlierTold(told).Equals(new EarlierTold(Told("one"))));
        Assert.True(new EarlierTold(null).Equals((object)new EarlierTold(null)));
        Assert.False(new EarlierTold(null).Equals("nothing"));
    }

    [Fact]
    public void Chats_share_an_edition_where_nothing_that_it_shows_differs()
    {
        var reader = A.Reader();
        var other = reader with
        {
            Id = 9,
            ChatId = 9,
            ThreadId = 3,
            Kind = ChatKind.Group,
            Title = "Readers",
            State = SubscriberState.Paused,
            StateReason = "asked",
            Times = [new(18, 0)],
            Days = Weekdays.Monday,
            MoreTimes = [new TimesOnDays(Weekdays.Sunday, [new(9, 0)])],
            Quiet = new QuietHours(new(22, 0), new(7, 0)),
            Format = BriefingFormat.Rich,
            EmptyEdition = EmptyEdition.Skip,
            ShowsLinkPreviews = true,
            Alerts = new AlertSettings { IsOn = true },
            Payload = "site",
            CreatedAt = Local,
            SettledUntil = Local,
        };

        Assert.Equal(KeyOf(reader), KeyOf(other));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { Language = "de" }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { Length = BriefingLength.Short }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { Followed = ["rail"] }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { SourcesOff = [3] }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { TopicsOff = ["sport"] }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { Muted = ["rail"] }));
        Assert.NotEqual(KeyOf(reader), KeyOf(reader with { Taste = [new Taste(TasteKind.Outlet, "Gazette", 1)] }));
        Assert.NotEqual(KeyOf(reader), SharedEditions.KeyOf(reader, Local.AddMinutes(1), KnownTellings.None, []));
        Assert.NotEqual(
            KeyOf(reader), SharedEditions.KeyOf(reader, Local.ToOffset(TimeSpan.Zero), KnownTellings.None, []));
        Assert.NotEqual(
            KeyOf(reader), SharedEditions.KeyOf(reader, Local, KnownTellings.Of([Row(1, "a", "a")]), []));
    }

    [Fact]
    public void Shared_editions_are_those_of_one_minute_and_the_same_stories()
    {
        var (shared, written) = (new SharedEditions(), Written());
        var story = A.Story("One").ToStory();
        var stories = StoryPool.Of([story]);
        shared.Begin(Material(Local, stories));
        shared.Keep("key", written);

        shared.Begin(Material(Local.AddSeconds(29), stories.Where(_ => true)));
        Assert.Same(written, shared.Find("key"));
        Assert.Null(shared.Find("another"));
        shared.Begin(Material(Local.AddSeconds(30), stories));
        Assert.Null(shared.Find("key"));

        shared.Keep("key", written);
        shared.Begin(Material(Local.AddSeconds(31), StoryPool.Of([story with { Importance = 9 }])));
        Assert.Null(shared.Find("key"));
        shared.Keep("key", written);
        shared.Begin(Material(Local.AddSeconds(32), StoryPool.Of([])));
        Assert.Null(shared.Find("key"));
    }

    [Fact]
    public void An_edition_with_a_story_that_failed_is_nobody_elses()
    {
        var (shared, fault) = (new SharedEditions(), new StoryFault("s1", new InvalidOperationException()));
        shared.Begin(Material(Local, StoryPool.Of([])));
        shared.Keep("key", Written());
        shared.Begin(Material(Local, StoryPool.Of([]), fault));
        Assert.Null(shared.Find("key"));
        shared.Keep("key", Written());
        shared.Begin(Material(Local, StoryPool.Of([])));
        Assert.Null(shared.Find("key"));
    }

    [Fact]
    public void No_more_than_two_hundred_editions_are_shared_at_a_time()
    {
        var shared = new SharedEditions();
        for (var edition = 1; edition <= 200; edition++)
        {
            shared.Keep($"{edition}", Written());
        }

        Assert.NotNull(shared.Find("1"));
        shared.Keep("201", Written());
        Assert.Null(shared.Find("1"));
        Assert.NotNull(shared.Find("201"));
    }

    private static string KeyOf(Subscriber reader) => SharedEditions.KeyOf(reader, Local, KnownTellings.None, []);

    private static ToldStory Told(string sentence) => new() { Sentences = [sentence] };

    private static TellingRow Row(long id, string toldAs, string story) =>
        new() { Id = id, ToldAs = toldAs, StoryId = story };

    private static WrittenBriefing Written() => new(
        new Briefing { Name = "Paper", LocalTime = Local, Stories = [], Coverage = "" },
        RichText.Plain("Nothing new."));

    private static EditionMaterial Material(
        DateTimeOffset now, StoryPool stories, params IReadOnlyList<StoryFault> faulty) => new()
        {
            Now = now,
            Stories = stories,
            Faulty = faulty,
            Health = new([], [], [], []),
            Tellings = new RecentTellings([]),
        };
}

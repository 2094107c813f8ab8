using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Editions;

public sealed class BriefingAssemblerTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task Stories_of_the_last_two_days_are_told()
    {
        await StoreAsync("Newest", A.Morning);
        await StoreAsync("Two days less an hour", A.Morning.AddHours(-47));
        await StoreAsync("Two days and an hour", A.Morning.AddHours(-49));

        Assert.Equal(["Newest", "Two days less an hour"], await HeadlinesAsync(await SubscribeAsync()));
    }

    [Fact]
    public async Task After_a_silence_of_all_sources_the_last_news_is_still_the_news()
    {
        await StoreAsync("Newest", A.Morning);
        await StoreAsync("Yesterday", A.Morning.AddHours(-24));
        await StoreAsync("Long ago", A.Morning.AddHours(-49));
        _room.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Equal(["Newest", "Yesterday"], await HeadlinesAsync(await SubscribeAsync()));
    }

    [Fact]
    public async Task A_report_that_claims_to_come_from_the_future_does_not_hide_the_present()
    {
        await StoreAsync("Yesterday", A.Morning.AddHours(-24));
        await StoreAsync("Of next week", A.Morning.AddDays(7));

        Assert.Contains("Yesterday", await HeadlinesAsync(await SubscribeAsync()));
    }

    [Fact]
    public async Task What_a_chat_was_told_is_not_told_to_it_again_and_is_told_to_others()
    {
        var (ada, bea) = (await SubscribeAsync(1), await SubscribeAsync(2));
        await StoreAsync("Ferry aground", A.Morning.AddHours(-1));
        await _room.BriefAsync(ada);
        await StoreAsync("Rail strike ends", A.Morning.AddHours(-1));

        Assert.Equal(["Rail strike ends"], await HeadlinesAsync(ada));
        Assert.Equal(2, (await HeadlinesAsync(bea)).Count);
    }

    [Fact]
    public async Task A_story_is_found_by_its_number_in_the_last_briefing_of_the_chat()
    {
        var reader = await SubscribeAsync();
        await StoreAsync("Third", A.Morning.AddHours(-30));
        await StoreAsync("First", A.Morning.AddHours(-1));
        await StoreAsync("Second", A.Morning.AddHours(-10));
        await _room.BriefAsync(reader);

        Assert.Equal("First", await StoryAsync(reader, 1));
        Assert.Equal("Second", await StoryAsync(reader, 2));
        Assert.Equal("Third", await StoryAsync(reader, 3));
        Assert.Null(await StoryAsync(reader, 4));
        Assert.Null(await StoryAsync(reader, 0));
        Assert.Null(await StoryAsync(reader, -1));
    }

    [Fact]
    public async Task A_story_is_found_by_its_id_too_under_the_number_it_was_told_by_or_by_itself()
    {
        var reader = await SubscribeAsync();
        var first = await StoreAsync("First", A.Morning.AddHours(-1));
        var second = await StoreAsync("Second", A.Morning.AddHours(-10));
        await _room.BriefAsync(reader);
        var untold = await StoreAsync("Untold", A.Morning);

        Assert.Equal([1, 2, 1], await Task.WhenAll(new[] { first, second, untold }.Select(NumberAsync)));

        async Task<int?> NumberAsync(BriefingBot.Stories.Story story) =>
            (await _room.Get<BriefingAssembler>().FindStoryAsync(reader, story.Id, CancellationToken.None))?.Number;
    }

    [Fact]
    public async Task What_is_kept_of_the_last_briefing_has_its_numbers()
    {
        var reader = await SubscribeAsync();
        await StoreAsync("First", A.Morning.AddHours(-1));
        await _room.StoreAsync(A.Story().WithArticles(
            An.Article().WithTitle("Second").WithSource(2, "Gazette").WithTime(A.Morning.AddHours(-10))));
        await StoreAsync("Third", A.Morning.AddHours(-20));
        await _room.BriefAsync(reader);

        Assert.Equal([(1, "First"), (2, "Second"), (3, "Third")], await LastAsync(reader));
        Assert.Equal([(1, "First"), (3, "Third")], await LastAsync(reader with { SourcesOff = [2] }));

        async Task<IEnumerable<(int, string)>> LastAsync(Subscriber of) =>
            (await _room.Get<BriefingAssembler>().LastStoriesAsync(of, CancellationToken.None))
                .Select(row => (row.Number, row.Story.Headline));
    }

    [Fact]
    public async Task A_number_is_one_of_the_newest_briefing_that_told_anything()
    {
        var reader = await SubscribeAsync();
        await StoreAsync("Of the first briefing", A.Morning.AddHours(-1));
        await _room.BriefAsync(reader);
        await StoreAsync("Of the second briefing", A.Morning.AddHours(-1));
        await _room.BriefAsync(reader);
        Assert.Empty((await _room.BriefAsync(reader)).Stories);

        Assert.Equal("Of the second briefing", await StoryAsync(reader, 1));
        Assert.Null(await StoryAsync(reader, 2));
    }

    [Fact]
    public async Task What_an_edition_told_while_a_briefing_was_composed_is_not_told_by_it_again()
    {
        var reader = await SubscribeAsync();
        await StoreAsync("Ferry aground", A.Morning.AddHours(-1));
        var composed = await _room.ComposeAsync(reader);
        await _room.BriefAsync(reader);
        await StoreAsync("Harbour reopens", A.Morning);

        await _room.Get<AskedBriefings>().AnswerAsync(reader, composed, CancellationToken.None);

        var last = (await _room.OutboxAsync())[^1].Plain;
        Assert.DoesNotContain("Ferry aground", last, StringComparison.Ordinal);
        Assert.Contains("Harbour reopens", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_answered_also_where_something_is_told_each_time()
    {
        var meanwhile = new Meanwhile();
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        var reader = await room.SubscribeAsync(A.Reader());
        await room.StoreAsync(A.Story("Ferry aground"));
        var composed = await room.ComposeAsync(reader);
        await room.BriefAsync(reader);
        await room.StoreAsync(A.Story("Harbour reopens"));
        meanwhile.Do = () => room.BriefAsync(reader);

        await room.Get<AskedBriefings>().AnswerAsync(reader, composed, CancellationToken.None);

        Assert.Equal(3, (await room.OutboxAsync("now-")).Count);
    }

    [Fact]
    public async Task What_is_shown_at_the_terminal_counts_as_told()
    {
        var reader = await SubscribeAsync();
        await StoreAsync("Ferry aground", A.Morning.AddHours(-1));
        var briefing = await _room.ComposeAsync(reader);

        var shown = await _room.Get<AskedBriefings>().ShowAsync(reader, briefing, CancellationToken.None);

        Assert.Contains("Ferry aground", PlainText.Write(shown), StringComparison.Ordinal);
        Assert.Empty((await _room.ComposeAsync(reader)).Stories);
        Assert.Empty(await _room.OutboxAsync());
        Assert.Equal("Ferry aground", await StoryAsync(reader, 1));
    }

    [Fact]
    public async Task A_chat_that_never_got_a_briefing_has_no_numbers_not_even_those_of_others()
    {
        var (ada, bea) = (await SubscribeAsync(1), await SubscribeAsync(2));
        await StoreAsync("Ferry aground", A.Morning.AddHours(-1));
        await _room.BriefAsync(ada);

        Assert.Null(await StoryAsync(bea, 1));
    }

    [Fact]
    public async Task A_story_that_joined_another_is_found_under_the_number_it_was_told_by()
    {
        var reader = await SubscribeAsync();
        var early = await StoreAsync("Early", A.Morning.AddHours(-20));
        var late = await StoreAsync("Late", A.Morning.AddHours(-1));
        await _room.BriefAsync(reader);
        await _room.ExecuteAsync(
            $"""
            UPDATE story_article SET story_id = '{late.Id}' WHERE story_id = '{early.Id}';
            UPDATE story SET merged_into = '{late.Id}' WHERE id = '{early.Id}';
            """);

        var found = await _room.Get<BriefingAssembler>().FindStoryAsync(reader, 2, CancellationToken.None);

        Assert.Equal((2, late.Id), (found?.Number, found?.Story.Id));
    }

    [Fact]
    public async Task A_story_that_is_opened_is_told_without_the_sources_that_are_off()
    {
        var reader = await _room.SubscribeAsync(A.Reader() with { SourcesOff = [2] });
        await _room.StoreAsync(A.Story().WithArticles(
            An.Article().WithSource(1, "Harbour Post"), An.Article().WithSource(2, "Gazette")));
        await _room.BriefAsync(reader);

        var told = await _room.Get<BriefingAssembler>().FindStoryAsync(reader, 1, CancellationToken.None);

        Assert.Equal([1L], told?.Story.Articles.Select(article => article.SourceId));
    }

    [Fact]
    public async Task A_briefing_says_what_it_rests_on_in_the_readers_own_time()
    {
        await _room.Get<SourceStore>().AddAsync(
            new NewSource("https://post.example/feed", "Post"), "test", CancellationToken.None);
        await _room.ExecuteAsync(
            "UPDATE poll_state SET last_success = (SELECT added_at FROM source WHERE id = source_id)");
        await StoreAsync("Ferry aground", A.Morning.AddMinutes(-19));

        var briefing = await _room.ComposeAsync(await _room.SubscribeAsync(A.Reader() with { Zone = "Asia/Tokyo" }));

        Assert.Equal("1 of 1 source read; newest report 16:41", briefing.Coverage);
        Assert.Equal(A.Morning.ToOffset(TimeSpan.FromHours(9)), briefing.LocalTime);
        Assert.Equal(TimeSpan.FromHours(9), briefing.LocalTime.Offset);
    }

    [Fact]
    public async Task The_report_that_a_story_goes_back_to_is_looked_for_where_it_is_told_and_not_where_it_is_chosen()
    {
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithTitle("Crane falls on school in Velmar").WithTime(A.Morning.AddDays(-40))
            .WithText("A crane of the Brandt works fell on the Ebba Lund school in Velmar on Wednesday.")));
        await _room.StoreAsync(A.Story().WithId("s2").WithArticles(An.Article()
            .WithTitle("Owner of Brandt works charged")
            .WithText("The owner of the Brandt works was charged on Sunday over the crane that fell on the Ebba Lund "
                + "school in Velmar on March 25.")));
        var assembler = _room.Get<BriefingAssembler>();
        var reader = await SubscribeAsync();

        var material = await assembler.GatherAsync(CancellationToken.None);
        var told = await assembler.ComposeNowAsync(reader, CancellationToken.None);
        var opened = await assembler.FindStoryAsync(reader, "s2", CancellationToken.None);

        Assert.Null(Assert.Single(await material.Stories.MakeAllAsync(CancellationToken.None)).Earlier);
        Assert.Equal("Crane falls on school in Velmar", Assert.Single(told.Stories).Story.Earlier?.Title);
        Assert.Equal("Crane falls on school in Velmar", opened?.Story.Earlier?.Title);
        Assert.Null((await assembler.FindStoryAsync(reader, "s1", CancellationToken.None))?.Story.Earlier);
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<Subscriber> SubscribeAsync(long chatId = 1) => _room.SubscribeAsync(A.Reader(chatId));

    private Task<BriefingBot.Stories.Story> StoreAsync(string headline, DateTimeOffset time) =>
        _room.StoreAsync(A.Story(headline).WithTime(time));

    private async Task<IReadOnlyList<string>> HeadlinesAsync(Subscriber reader) =>
        [.. (await _room.ComposeAsync(reader)).Stories.Select(story => story.Story.Headline)];

    private async Task<string?> StoryAsync(Subscriber reader, int number) =>
        (await _room.Get<BriefingAssembler>().FindStoryAsync(reader, number, CancellationToken.None))?.Story.Headline;
}

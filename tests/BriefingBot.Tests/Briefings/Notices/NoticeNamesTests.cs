using BriefingBot.Briefings;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Notices;

/// <summary>Under which names notices go out, to whom and when: what was sent under a name is not sent again, by no
/// later version either.</summary>
public sealed class NoticeNamesTests : IAsyncDisposable
{
    private readonly Newsroom _room = new(services => services.AddSourceNotices(), ("Telegram:Admins:0", "99"));

    [Fact]
    public async Task A_notice_of_a_source_is_sent_once_under_a_name_that_stays()
    {
        var since = A.Morning.AddHours(-1);
        SourceNotice[] notices =
        [
            new SourceNotice.Bad(since, "It is away."), new SourceNotice.Recovered(since),
            new SourceNotice.Stale(since, TimeSpan.FromDays(9), 3), new SourceNotice.ActiveAgain(since),
            new SourceNotice.Moved(since, "https://old.example/"), new SourceNotice.Retired(since),
            new SourceNotice.EntriesRefused(since, ["1"]), new SourceNotice.TooManyIds(since),
        ];
        foreach (var notice in notices.SelectMany(notice => new[] { notice, notice }))
        {
            await TellAsync(notice);
        }

        Assert.Equal(
            [
                "sources-bad-3-bad-20260504T070000", "sources-recovered-3-recovered-20260504T070000",
                "source-3-silent-20260504T070000", "source-3-heard-20260504T070000", "source-3-moved-20260504T070000",
                "source-3-retired-20260504T070000", "source-3-refused-20260504T070000", "source-3-ids-20260504T070000",
            ],
            (await _room.OutboxAsync()).Select(message => message.Edition));
    }

    [Theory]
    [InlineData(40, 20)]
    [InlineData(180, 60)]
    public async Task A_source_that_fails_waits_half_its_time_and_an_hour_at_most_for_others_that_fail_with_it(
        int failing, int minutes)
    {
        await TellAsync(new SourceNotice.Bad(A.Morning.AddMinutes(-failing), "It is away."));

        Assert.Equal(
            A.Morning.AddMinutes(minutes), await _room.SingleAsync<DateTimeOffset>("SELECT due_at FROM outbox"));
    }

    [Theory]
    [InlineData(null, "well", "The language model openai/made-up is answering again.")]
    [InlineData(
        ModelFailure.Unreachable, "unreachable", "The language model openai/made-up gives no answer: It is away.")]
    [InlineData(ModelFailure.BudgetUsedUp, "budgetusedup", "Today's budget of the language model is used up")]
    public async Task A_notice_of_a_model_says_which_one_it_is_and_how_it_is(
        ModelFailure? failure, string word, string said)
    {
        await _room.Get<IModelHealthListener>().TellAsync(
            new("openai", "made-up", A.Morning, failure, Phrase.Verbatim("It is away.")), CancellationToken.None);

        var notice = Assert.Single(await _room.OutboxAsync());
        Assert.Equal($"model-openai-made-up-{word}-20260504T080000", notice.Edition);
        Assert.StartsWith(said, notice.Plain, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public async Task Who_becomes_an_admin_is_told_so_if_they_ever_wrote_to_the_bot(long user, int told)
    {
        await _room.SubscribeAsync(A.Reader(7));

        await _room.Get<AdminNotices>()
            .TellRoleAsync(user, "granted", texts => texts.NothingDone, CancellationToken.None);

        Assert.Equal(told, (await _room.OutboxAsync("granted-20260504080000")).Count(notice => notice.ChatId == user));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task TellAsync(SourceNotice notice) =>
        _room.Get<ISourceHealthListener>().TellAsync(A.Source(3, "Harbour Post"), notice, CancellationToken.None);
}

using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Delivery.Sending;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Polling;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Builders;

/// <summary>Every room over a real database file, without a network, on a clock that the test moves.</summary>
/// <param name="change">Puts a test's own parts in place of the program's.</param>
/// <param name="settings">Configuration.</param>
internal sealed class Newsroom(
    Action<IServiceCollection>? change, params IEnumerable<(string Key, string Value)> settings)
    : TestHost(settings, change)
{
    /// <summary>Who is told what goes wrong, where the settings name an admin.</summary>
    public const long Admin = 99;

    public Newsroom(params IEnumerable<(string Key, string Value)> settings)
        : this(null, settings)
    {
    }

    /// <inheritdoc cref="StoredStory.StoreAsync"/>
    public Task<Story> StoreAsync(StoryDraft draft) => Database.StoreAsync(draft, Clock.GetUtcNow());

    /// <summary>What a poll of a source brings.</summary>
    /// <returns>The ids of the entries that could not be taken.</returns>
    public async Task<IReadOnlyList<string>> OfferAsync(Source source, params Entry[] entries) =>
        (await Get<IEntrySink>().AcceptAsync(
            source,
            [.. entries.Select(entry => new IdentifiedEntry(entry, EntryFingerprint.Of(entry)))],
            CancellationToken.None)).Refused;

    public Task<Subscriber> SubscribeAsync(Subscriber reader) =>
        Get<SubscriberStore>().SaveAsync(reader, CancellationToken.None);

    public async Task<Subscriber> ReaderAsync(Subscriber reader) =>
        await Get<SubscriberStore>().GetAsync(reader.Id, CancellationToken.None)
        ?? throw new InvalidOperationException($"Subscriber {reader.Id} is unknown.");

    public Task<Briefing> ComposeAsync(Subscriber reader) =>
        Get<BriefingAssembler>().ComposeNowAsync(reader, CancellationToken.None);

    /// <summary>A briefing that the reader asks for, on its way through the outbox. A second later the next one can be
    /// asked for.</summary>
    public async Task<Briefing> BriefAsync(Subscriber reader)
    {
        var briefing = await ComposeAsync(reader);
        await Get<AskedBriefings>().AnswerAsync(reader, briefing, CancellationToken.None);
        Clock.Advance(TimeSpan.FromSeconds(1));
        return briefing;
    }

    /// <summary>Composes the editions and corrections that are due.</summary>
    public async Task PublishAsync()
    {
        await Get<CorrectionPublisher>().PublishAsync(CancellationToken.None);
        await Get<EditionPublisher>().PublishDueAsync(CancellationToken.None);
    }

    /// <summary>Composes the alerts that there are to send.</summary>
    public Task AlertAsync() => Get<AlertPublisher>().PublishAsync(CancellationToken.None);

    /// <summary>What the job does each minute, and what then goes over the wire.</summary>
    public async Task PassMinuteAsync()
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        await PublishAsync();
        await Get<WeeklyPublisher>().PublishAsync(CancellationToken.None);
        await AlertAsync();
        await Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await Eventually.EndsAsync(Get<OutboxSender>().DrainAsync);
        await Eventually.EndsAsync(Get<LivingEditSender>().DrainAsync);
    }

    /// <summary>The messages on their way to chats, in the order they were put there.</summary>
    /// <param name="prefix">Those alone whose edition's name begins so.</param>
    public async Task<IReadOnlyList<Waiting>> OutboxAsync(string prefix = "") =>
    [
        .. (await QueryAsync<Waiting>(
            """
            SELECT part.id, chat_id, edition, content, reply_to
            FROM outbox part JOIN message_text text ON text.id = part.text_id ORDER BY part.id
            """)).Where(message => message.Edition.StartsWith(prefix, StringComparison.Ordinal)),
    ];

    /// <summary>What the admin was told; once.</summary>
    public async Task<string> ToldAdminAsync() =>
        Assert.Single(await OutboxAsync(), message => message.ChatId == Admin).Plain;

    /// <summary>A message in the outbox.</summary>
    internal sealed class Waiting
    {
        public long Id { get; init; }

        public long ChatId { get; init; }

        public string Edition { get; init; } = "";

        public byte[] Content { get; init; } = [];

        public string Plain => TelegramHtml.WordsOf(MessageContent.Unpack(Content).Html);

        public long? ReplyTo { get; init; }
    }
}

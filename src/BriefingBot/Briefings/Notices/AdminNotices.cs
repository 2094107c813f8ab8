using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Notices;

/// <summary>Tells every admin something, in the admin's language, through the outbox.</summary>
public sealed partial class AdminNotices(
    AdminStore admins,
    SubscriberStore subscribers,
    Languages languages,
    IOutbox outbox,
    TimeProvider clock,
    ILogger<AdminNotices> logger)
{
    /// <summary>Tells it once. One admin who cannot be told keeps it from no other.</summary>
    /// <param name="key">Names the notice: told again under the same key, after a crash for instance, it is sent
    /// once.</param>
    /// <param name="words">What to say.</param>
    public async Task TellAsync(string key, Func<Texts, ReplyText> words, CancellationToken cancellationToken)
    {
        foreach (var admin in await admins.ListAsync(cancellationToken))
        {
            await TellAsync(admin, key, words, cancellationToken);
        }
    }

    /// <summary>Tells one admin something, in that admin's language.</summary>
    public async Task TellAsync(
        long admin, string key, Func<Texts, ReplyText> words, CancellationToken cancellationToken)
    {
        try
        {
            var text = words(await TextsOfAsync(admin, cancellationToken)).ToRichText();
            await outbox.AddAsync(
                new OutgoingMessage { ChatId = admin, Edition = key, Text = text, Priority = SendPriority.Correction },
                cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotTold(logger, error, admin, key);
        }
    }

    /// <summary>Tells somebody that they have become an admin, or are none any more: if they ever wrote to the bot,
    /// which may write to nobody else.</summary>
    /// <param name="change">In one word, which names the notice.</param>
    internal async Task TellRoleAsync(
        long userId, string change, Func<Texts, ReplyText> words, CancellationToken cancellationToken)
    {
        if (await subscribers.FindAsync(userId, threadId: null, cancellationToken) is not null)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{change}-{clock.GetUtcNow():yyyyMMddHHmmss}");
            await TellAsync(userId, key, words, cancellationToken);
        }
    }

    /// <summary>The private chat of each admin, and the language that is spoken there.</summary>
    internal async Task<IReadOnlyList<(long ChatId, Texts Texts)>> ReadersAsync(CancellationToken cancellationToken)
    {
        var readers = new List<(long ChatId, Texts Texts)>();
        foreach (var admin in await admins.ListAsync(cancellationToken))
        {
            readers.Add((admin, await TextsOfAsync(admin, cancellationToken)));
        }

        return readers;
    }

    /// <summary>The language that is spoken in the private chat of an admin.</summary>
    internal async Task<Texts> TextsOfAsync(long admin, CancellationToken cancellationToken)
    {
        var chat = await subscribers.FindAsync(admin, threadId: null, cancellationToken);
        return languages.For(chat?.Language);
    }

    private static partial class Log
    {
        [LoggerMessage(603, LogLevel.Error, "Admin {Admin} could not be told {Notice}")]
        public static partial void NotTold(ILogger logger, Exception error, long admin, string notice);
    }
}

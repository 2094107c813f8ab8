using System.Collections.Concurrent;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;

namespace BriefingBot.Chat.Updates;

/// <summary>The answers that are being written in private chats, so that a person can stop one.</summary>
public sealed class AnswerDrafts(TelegramGateway telegram, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(long ChatId, long DraftId), AnswerDraft> _open = new();

    /// <summary>For what a person said in a private chat; null elsewhere: Telegram shows drafts there alone.</summary>
    internal AnswerDraft? Begin(Incoming incoming)
    {
        if (incoming is not { Kind: ChatKind.Private, IsTerminal: false, MessageId: not 0, GuestQueryId: null })
        {
            return null;
        }

        var key = (incoming.ChatId, incoming.MessageId);
        return _open[key] = new AnswerDraft(telegram, clock, incoming, () => _open.TryRemove(key, out _));
    }

    /// <summary>The person pressed the button that stops an answer; one that is finished stays as it is.</summary>
    public void Stop(long chatId, long draftId)
    {
        if (_open.TryGetValue((chatId, draftId), out var draft))
        {
            draft.Stop();
        }
    }
}

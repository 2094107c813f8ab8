using System.Collections.Concurrent;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace BriefingBot.Chat.Updates;

/// <summary>The menus of commands that Telegram shows (setMyCommands), in every language: what a person may use in a
/// private chat, what a member of a group may, what its administrators may, and in an admin's private chat all of
/// it.</summary>
public sealed class CommandMenu(
    TelegramGateway telegram, CommandCatalog commands, AdminStore admins, Languages languages)
{
    // Whose menu is an admin's.
    private readonly ConcurrentDictionary<long, bool> _shown = new();

    /// <summary>Sets all menus; the bot starts without one that cannot be set.</summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        await SetAsync(CommandRoles.OfChats, new BotCommandScopeDefault(), cancellationToken);
        await SetAsync(CommandRoles.OfMembers, new BotCommandScopeAllGroupChats(), cancellationToken);
        await SetAsync(CommandRoles.OfChats, new BotCommandScopeAllChatAdministrators(), cancellationToken);
        await FollowRolesAsync(cancellationToken);
    }

    /// <summary>Changes the menus of those whose role changed since the last call.</summary>
    public async Task FollowRolesAsync(CancellationToken cancellationToken)
    {
        var present = await admins.ListAsync(cancellationToken);
        foreach (var userId in present.Except(_shown.Keys))
        {
            await FollowRoleAsync(userId, isAdmin: true, cancellationToken);
        }

        foreach (var userId in _shown.Keys.Except(present))
        {
            await FollowRoleAsync(userId, isAdmin: false, cancellationToken);
        }
    }

    // Noted before, so that no other answer sets it meanwhile, and taken back where it could not be set.
    private async Task FollowRoleAsync(long userId, bool isAdmin, CancellationToken cancellationToken)
    {
        if (!Note(isAdmin))
        {
            return;
        }

        var isSet = false;
        try
        {
            isSet = await SetAsync(
                isAdmin ? CommandRoles.OfAdmins : CommandRoles.OfChats,
                new BotCommandScopeChat { ChatId = userId },
                cancellationToken);
        }
        finally
        {
            if (!isSet)
            {
                Note(!isAdmin);
            }
        }

        bool Note(bool asAdmin) => asAdmin ? _shown.TryAdd(userId, true) : _shown.TryRemove(userId, out _);
    }

    /// <summary>False where it may be tried again; what Telegram refuses, it refuses again.</summary>
    private async Task<bool> SetAsync(
        IReadOnlyList<CommandRole> roles, BotCommandScope scope, CancellationToken cancellationToken)
    {
        foreach (var texts in languages.All)
        {
            // The null language is the fall-back of all others.
            var code = texts == Texts.English ? null : texts.Language;
            var rows = Rows(texts, roles, scope is BotCommandScopeDefault or BotCommandScopeChat);
            var result = await telegram.SendAsync(
                new SetMyCommandsRequest { Commands = rows, Scope = scope, LanguageCode = code }, cancellationToken);
            if (result.Outcome is BotOutcome.RetryAfter or BotOutcome.Unavailable or BotOutcome.Unauthorized)
            {
                return false;
            }
        }

        return true;
    }

    private List<BotCommand> Rows(Texts texts, IReadOnlyList<CommandRole> roles, bool isPrivate) =>
        [.. commands.Offered(roles, isPrivate, texts)
            .Select(row => new BotCommand { Command = row.Command.Name, Description = row.Line })];
}

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
    private IReadOnlyList<long> _shown = [];

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
        var before = Interlocked.Exchange(ref _shown, present);
        foreach (var userId in present.Except(before))
        {
            await SetAsync(CommandRoles.OfAdmins, new BotCommandScopeChat { ChatId = userId }, cancellationToken);
        }

        foreach (var userId in before.Except(present))
        {
            await SetAsync(CommandRoles.OfChats, new BotCommandScopeChat { ChatId = userId }, cancellationToken);
        }
    }

    private async Task SetAsync(
        IReadOnlyList<CommandRole> roles, BotCommandScope scope, CancellationToken cancellationToken)
    {
        foreach (var texts in languages.All)
        {
            // The null language is the fall-back of all others.
            var code = texts == Texts.English ? null : texts.Language;
            var rows = Rows(texts, roles, scope is BotCommandScopeDefault or BotCommandScopeChat);
            await telegram.SendAsync(
                new SetMyCommandsRequest { Commands = rows, Scope = scope, LanguageCode = code }, cancellationToken);
        }
    }

    private List<BotCommand> Rows(Texts texts, IReadOnlyList<CommandRole> roles, bool isPrivate) =>
        [.. commands.Offered(roles, isPrivate, texts)
            .Select(row => new BotCommand { Command = row.Command.Name, Description = row.Line })];
}

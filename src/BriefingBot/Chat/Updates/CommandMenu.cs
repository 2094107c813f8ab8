using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace BriefingBot.Chat.Updates;

/// <summary>
/// The menu of commands that Telegram shows (setMyCommands): everybody's, and in an admin's private chat the admins' as
/// well.
/// </summary>
public sealed class CommandMenu(
    TelegramGateway telegram, CommandCatalog commands, AdminStore admins, Languages languages)
{
    private IReadOnlyList<long> _shown = [];

    /// <summary>
    /// Sets all menus. A menu that cannot be set is no reason not to start: the commands work without it.
    /// </summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        foreach (var texts in languages.All)
        {
            // The null language is the fall-back of all others.
            var code = texts == Texts.English ? null : texts.Language;
            await SetAsync(Rows(texts, isAdmin: false), new BotCommandScopeDefault(), code, cancellationToken);
        }

        await FollowRolesAsync(cancellationToken);
    }

    /// <summary>Changes the menus of those whose role changed since the last call.</summary>
    public async Task FollowRolesAsync(CancellationToken cancellationToken)
    {
        var present = await admins.ListAsync(cancellationToken);
        var before = Interlocked.Exchange(ref _shown, present);
        foreach (var userId in present.Except(before))
        {
            await SetForAsync(userId, isAdmin: true, cancellationToken);
        }

        foreach (var userId in before.Except(present))
        {
            await SetForAsync(userId, isAdmin: false, cancellationToken);
        }
    }

    private Task SetForAsync(long userId, bool isAdmin, CancellationToken cancellationToken) =>
        SetAsync(
            Rows(
                Texts.English,
                isAdmin), new BotCommandScopeChat { ChatId = userId }, languageCode: null, cancellationToken);

    private Task SetAsync(
        List<BotCommand> rows, BotCommandScope scope, string? languageCode, CancellationToken cancellationToken) =>
            telegram.SendAsync(
        new SetMyCommandsRequest { Commands = rows, Scope = scope, LanguageCode = languageCode }, cancellationToken);

    private List<BotCommand> Rows(Texts texts, bool isAdmin) => commands.VisibleTo(isAdmin)
        .Select(command => (command.Name, Line: command.Help(texts)))
        .Where(row => row.Line is not null)
        .Select(row => new BotCommand { Command = row.Name, Description = row.Line! }) // not null: filtered
        .ToList();
}

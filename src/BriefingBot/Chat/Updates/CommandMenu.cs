using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Updates;

/// <summary>The menu of commands that Telegram shows (setMyCommands): everybody's, and in an admin's private chat the admins' as well.</summary>
public sealed class CommandMenu(IBotApi api, CommandCatalog commands, AdminStore admins)
{
    private IReadOnlyList<long> _shown = [];

    /// <summary>Sets all menus. A menu that cannot be set is no reason not to start: the commands work without it.</summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        foreach (var language in InterfaceTexts.Languages)
        {
            // The null language is the fall-back of all others.
            var code = language == InterfaceTexts.For(null).Language ? null : language;
            await api.SetMyCommandsAsync(Rows(InterfaceTexts.For(language), isAdmin: false), new BotCommandScope("default"), code, cancellationToken);
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
        api.SetMyCommandsAsync(Rows(InterfaceTexts.For(null), isAdmin), new BotCommandScope("chat", ChatId: userId), languageCode: null, cancellationToken);

    private List<BotCommand> Rows(InterfaceTexts texts, bool isAdmin) => commands.VisibleTo(isAdmin)
        .Select(command => (command.Name, Line: command.Help(texts)))
        .Where(row => row.Line is not null)
        .Select(row => new BotCommand(row.Name, row.Line!)) // not null: filtered
        .ToList();
}

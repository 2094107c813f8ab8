using BriefingBot.Chat.Routing;
using BriefingBot.Storage;

namespace BriefingBot.Chat.Commands;

/// <summary>Copies the database on the server, where only its operator can reach it.</summary>
internal sealed class BackupCommand(DatabaseCopies copies, TimeProvider clock) : ICommand
{
    public CommandDescription Description { get; } =
        new("backup", 420, "/backup")
        {
            Role = CommandRole.Admin,
            IsPrivate = true,
            TakesArguments = false,
            IsSlow = true,
        };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (copy, file, _) = await Task.Run(
            () => copies.BackUp(clock.GetUtcNow(), cancellationToken), cancellationToken);
        return [context.Texts.BackedUp(file, Math.Max(0.1, copy.Bytes / 1e6), DatabaseCopies.Kept)];
    }
}

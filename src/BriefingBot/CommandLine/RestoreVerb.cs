using System.CommandLine;
using System.Globalization;
using BriefingBot.Chat.Updates;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;

namespace BriefingBot.CommandLine;

/// <summary><c>restore FILE</c>: a copy takes the database's place; the service must not run.</summary>
internal static class RestoreVerb
{
    public static Command Create(VerbHost host)
    {
        var file = VerbOptions.Named("FILE", "A file that the verb backup wrote.", "a file that the verb backup wrote");
        var command = new Command("restore", "Put a copy in the database's place; the service must not run.") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = host.Open();
            var name = parsed.GetRequiredValue(file);
            var (copy, former) = services.GetRequiredService<DatabaseCopies>().Restore(name);
            // What fell due or was begun since the copy was made, the former database has sent and done.
            await services.GetRequiredService<SubscriberStore>().PassAsync(cancellationToken);
            await services.GetRequiredService<ChatStore>().PassAsync(cancellationToken);
            var kept = former is null ? "" : $"; the former database is kept as {former}";
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TerminalText.Of(name)}: restored into {services.GetRequiredService<Database>().Path}, "
                        + $"{copy.Bytes:N0} bytes, version {copy.Version}{kept}; "
                        + $"editions that were due before now are not sent again"));
            return 0;
        });
        return command;
    }
}

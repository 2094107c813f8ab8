using System.CommandLine;
using System.Globalization;
using BriefingBot.Chat.Terminal;
using BriefingBot.Storage;

namespace BriefingBot.CommandLine;

/// <summary><c>restore FILE</c>: a copy takes the database's place; the service must not run.</summary>
internal static class RestoreVerb
{
    public static Command Create(VerbHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A file that the verb backup wrote." };
        var command = new Command("restore", "Put a copy in the database's place; the service must not run.") { file };
        command.SetAction(async (parsed, _) =>
        {
            await using var services = host.Open();
            var name = parsed.GetRequiredValue(file);
            var (copy, former) = services.GetRequiredService<DatabaseCopies>().Restore(name);
            var kept = former is null ? "" : $"; the former database is kept as {former}";
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TerminalText.Of(name)}: restored into {services.GetRequiredService<Database>().Path}, "
                        + $"{copy.Bytes:N0} bytes, version {copy.Version}{kept}"));
            return 0;
        });
        return command;
    }
}

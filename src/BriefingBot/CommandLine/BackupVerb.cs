using System.CommandLine;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Storage;

namespace BriefingBot.CommandLine;

/// <summary><c>backup FILE</c>: a checked copy of the database; the service may run meanwhile.</summary>
internal static class BackupVerb
{
    public static Command Create(VerbHost host)
    {
        var file = VerbOptions.Named(
            "FILE", "Where the copy goes; an earlier copy is replaced.", "a file for the copy");
        var command = new Command("backup", "Copy the database into a file; the service may run meanwhile.") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = host.Open();
            var name = parsed.GetRequiredValue(file);
            var copy = services.GetRequiredService<DatabaseCopies>().BackUp(name, cancellationToken);
            await Console.Out.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TerminalText.Of(name)}: {copy.Bytes:N0} bytes, version {copy.Version}, checked"));
            return 0;
        });
        return command;
    }
}

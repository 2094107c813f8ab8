using System.CommandLine;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Fetching;
using BriefingBot.Storage;

namespace BriefingBot.CommandLine;

/// <summary><c>import FILE...</c>: adds the sources of OPML lists; bad rows are reported.</summary>
internal static class ImportVerb
{
    public static Command Create(VerbHost host)
    {
        var files = VerbOptions.Inputs("FILE", "An OPML file, as feed readers export it.");
        var allow = VerbOptions.AllowNetwork();
        var command = new Command("import", "Add the sources of an OPML file.") { files, allow };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = host.Open(parsed.GetValue(allow));
            var status = 0;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                status = Math.Max(status, await ImportAsync(services, file, cancellationToken));
            }

            return status;
        });
        return command;
    }

    private static async Task<int> ImportAsync(
        IServiceProvider services, string file, CancellationToken cancellationToken)
    {
        var (document, error) = await services.GetRequiredService<LocalFiles>().ReadAsync(file, cancellationToken);
        var list = document is null ? null : Opml.Read(document.Body);
        if (list is null)
        {
            await Console.Error.WriteLineAsync(TerminalText.Of(error ?? $"{file} is no OPML list: it has no outline."));
            return BotCommandLine.Failed;
        }

        list = list.Permitted(services.GetRequiredService<AddressGuard>());
        var database = services.GetRequiredService<Database>();
        var isNew = await database.InspectAsync(cancellationToken) is null;
        var added = await services.GetRequiredService<SourceStore>()
            .AddManyAsync(list.Rows, "import", cancellationToken);
        foreach (var fault in list.Faults)
        {
            await Console.Error.WriteLineAsync(TerminalText.Line($"Left out: {fault}"));
        }

        var fresh = added.Count(source => source.IsNew);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
                $"{TerminalText.Of(file)}: {fresh} added, {added.Count - fresh} known already, {list.Faults.Count} "
                    + $"left out{(isNew ? $"; {TerminalText.Of(database.Name)} is a new database" : "")}"));
        return list.Rows.Count == 0 ? BotCommandLine.Failed : 0;
    }
}

using System.CommandLine;
using System.Globalization;
using BriefingBot.Sources;
using BriefingBot.Storage;

namespace BriefingBot.CommandLine;

/// <summary><c>export</c>: the watched sources as OPML on standard output, topics as folders.</summary>
internal static class ExportVerb
{
    public static Command Create(VerbHost host)
    {
        var command = new Command("export", "Print the watched sources as OPML.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = host.Open();
            DatabaseCopies.RefuseNone(services.GetRequiredService<Database>());
            var sources = await services.GetRequiredService<SourceStore>().ListAsync(cancellationToken);
            var rows = Opml.Rows(sources);
            await Console.Out.WriteAsync(Opml.Write(rows));
            if (rows.Count < sources.Count)
            {
                await Console.Error.WriteLineAsync(sources.Count - rows.Count is var left && left == 1
                    ? "Left out: one file or folder, which means nothing on another machine."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"Left out: {left} files or folders, which mean nothing on another machine."));
            }

            return 0;
        });
        return command;
    }
}

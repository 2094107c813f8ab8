using System.CommandLine;
using BriefingBot.Sources;
using BriefingBot.Sources.Formats;

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
            var sources = await services.GetRequiredService<SourceStore>().ListAsync(cancellationToken);
            var rows = sources.Where(source => SourceReader.IsAddress(source.Url)).Select(source => new OpmlRow(source.Url, source.Name ?? source.Title, source.Topic));
            await Console.Out.WriteAsync(Opml.Write("BriefingBot", rows));
            return 0;
        });
        return command;
    }
}

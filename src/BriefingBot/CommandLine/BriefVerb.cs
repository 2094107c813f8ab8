using System.CommandLine;
using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Operation;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary><c>brief SOURCE...</c>: one briefing of these sources on standard output; nothing is kept.</summary>
internal static class BriefVerb
{
    public static Command Create(VerbHost host)
    {
        var sources = VerbOptions.Sources();
        var json = VerbOptions.Json();
        var told = new Option<FileInfo>("--told")
        {
            Description = "Lines of an earlier edition (brief --json): only stories with news since, and what is new.",
        };
        told.AcceptExistingOnly();
        var allow = VerbOptions.AllowNetwork();
        var command = new Command("brief", "One briefing of these sources on standard output; nothing is kept.")
        {
            sources, json, told, allow,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            parsed.GetRequiredValue(sources),
            parsed.GetValue(json),
            parsed.GetValue(told),
            parsed.GetValue(allow),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        VerbHost host,
        string[] sources,
        bool asJson,
        FileInfo? told,
        string[]? allow,
        CancellationToken cancellationToken)
    {
        if (told is not null && !RegularFile.IsNoFolder(told.FullName))
        {
            throw new AdviceException($"--told {told} is no file.", "Give what brief --json printed, as a file.");
        }

        var faults = new List<string>();
        var earlier = told is null
            ? new EarlierEdition([])
            : EarlierEdition.Read(await File.ReadAllLinesAsync(told.FullName, cancellationToken), faults);
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(TerminalText.Of($"--told {told}: {fault}"));
        }

        await using var services = host.Open(allow);
        var loading = ActivatorUtilities.CreateInstance<StoryLoading>(services);
        var loaded = await loading.LoadAsync(sources, cancellationToken);
        if (loaded.Stories.Count > 0)
        {
            var briefing = await Composer(services, asJson ? loaded.Stories.Count : null).ComposeAsync(
                Reader(),
                StoryPool.Of(loaded.Stories),
                earlier.Of(
                    loaded.Stories, services.GetRequiredService<IOptions<BriefingOptions>>().Value.Sentences),
                loaded.Now,
                loaded.Coverage,
                cancellationToken);
            var written = BriefingWriter.Write(briefing, Texts.English);
            foreach (var fault in written.Briefing.LeftOut)
            {
                await Console.Error.WriteLineAsync(TerminalText.Of($"{fault.StoryId}: {fault.Error.Message}"));
            }

            Print(written, asJson, isAfterAnother: told is not null);
        }

        var status = await loaded.TellErrorsAsync(asJson);
        if (loaded.Stories.Count == 0 && status == 0)
        {
            await Console.Error.WriteLineAsync("There is no story: the sources hold no article.");
        }

        return faults.Count > 0 || loaded.Stories.Count == 0 ? BotCommandLine.Failed : status;
    }

    /// <summary>A composer that looks into no database; with a number, its edition has room for that many
    /// stories.</summary>
    private static BriefingComposer Composer(ServiceProvider services, int? stories)
    {
        var options = services.GetRequiredService<IOptions<BriefingOptions>>().Value;
        return new BriefingComposer(
            services.GetRequiredService<ISummarizer>(),
            Options.Create(new BriefingOptions
            {
                Name = options.Name,
                Sentences = options.Sentences,
                Stories = stories ?? options.Stories,
            }));
    }

    private static void Print(WrittenBriefing written, bool asJson, bool isAfterAnother)
    {
        if (!asJson)
        {
            Console.Out.WriteLine(PlainText.WriteWithAddresses(written.Text));
            return;
        }

        foreach (var story in written.Briefing.Stories)
        {
            JsonLines.Write(BriefLine.Of(story, isAfterAnother));
        }
    }

    // Nobody in particular: no zone of its own, no tastes.
    private static Subscriber Reader() => new() { ChatId = Subscriber.TerminalChatId, Zone = "UTC" };
}

using System.CommandLine;
using BriefingBot.Briefings;
using BriefingBot.Chat.Terminal;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.CommandLine;

/// <summary><c>brief SOURCE...</c>: one briefing of these sources on standard output; nothing is kept.</summary>
internal static class BriefVerb
{
    public static Command Create(VerbHost host)
    {
        var sources = VerbOptions.Sources("A web address, an OPML file, a feed file, a page file or a folder.");
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "brief", "One briefing of these sources on standard output; nothing is kept.") { sources, allow };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(host, parsed.GetRequiredValue(sources), parsed.GetValue(allow), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        VerbHost host, string[] sources, string[]? allow, CancellationToken cancellationToken)
    {
        await using var services = host.Open(allow);
        var loaded = await ActivatorUtilities.CreateInstance<StoryLoading>(services)
            .LoadAsync(sources, cancellationToken);
        foreach (var error in loaded.Errors)
        {
            await Console.Error.WriteLineAsync(TerminalText.Of($"{error.Source}: {error.Message}"));
        }

        if (loaded.Stories.Count > 0)
        {
            var briefing = await services.GetRequiredService<BriefingComposer>().ComposeAsync(
                Reader(), loaded.Stories, new Dictionary<string, ToldStory>(), loaded.Now, loaded.Coverage,
                    cancellationToken);
            var written = BriefingWriter.Write(briefing, Texts.English);
            foreach (var fault in written.Briefing.LeftOut)
            {
                await Console.Error.WriteLineAsync(TerminalText.Of($"{fault.StoryId}: {fault.Error.Message}"));
            }

            await Console.Out.WriteLineAsync(PlainText.WriteWithAddresses(written.Text));
        }

        return loaded.Errors.Count > 0 || loaded.Stories.Count == 0 ? BotCommandLine.Failed : 0;
    }

    // Nobody in particular: no zone of its own, no tastes, told nothing yet.
    private static Subscriber Reader() => new() { ChatId = Subscriber.TerminalChatId, Zone = "UTC" };
}

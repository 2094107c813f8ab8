using System.CommandLine;
using BriefingBot.Operation;
using BriefingBot.Stories;
using BriefingBot.Wording;

namespace BriefingBot.CommandLine;

/// <summary><c>stories SOURCE...</c>: the stories with their articles, figures and timeline.</summary>
internal static class StoriesVerb
{
    public static Command Create(VerbHost host)
    {
        var sources = VerbOptions.Sources();
        var json = VerbOptions.Json();
        var explain = new Option<bool>("--explain")
        {
            Description = "Say on standard error why each figure line is or is not shown in an edition.",
        };
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "stories",
            "The stories in these sources, as the service would group them.") { sources, json, explain, allow };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(
                host,
                parsed.GetRequiredValue(sources),
                parsed.GetValue(json),
                parsed.GetValue(explain),
                parsed.GetValue(allow),
                cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        VerbHost host,
        string[] sources,
        bool asJson,
        bool explains,
        string[]? allow,
        CancellationToken cancellationToken)
    {
        await using var services = host.Open(allow);
        var loaded = await ActivatorUtilities.CreateInstance<StoryLoading>(services)
            .LoadAsync(sources, cancellationToken);
        foreach (var story in loaded.Stories)
        {
            if (asJson)
            {
                JsonLines.Write(StoryLine.Of(story));
            }
            else
            {
                Console.Out.Write(InWords(story));
            }

            if (explains)
            {
                await Console.Error.WriteAsync(Explained(story));
            }
        }

        return await loaded.TellErrorsAsync(asJson);
    }

    /// <summary>Each figure line with the reason why an edition shows it or not.</summary>
    private static string Explained(Story story)
    {
        var text = new StringWriter();
        foreach (var line in story.Figures)
        {
            var values = string.Join(", ", line.Values.Select(Texts.English.Quantity).Distinct());
            text.WriteLine(
                TerminalText.Of(
                    $"{story.Id}  {(line.IsShown ? "shown" : "not shown")}: {Texts.English.Label(line)}: {values} "
                        + $"({line.Relation}): {line.Reason}"));
        }

        return text.ToString();
    }

    private static string InWords(Story story)
    {
        var text = new StringWriter();
        text.WriteLine(
            TerminalText.Of($"{story.Id}  {story.Headline}  ({story.Phase}; {string.Join(", ", story.Outlets)})"));
        foreach (var article in story.Articles)
        {
            text.WriteLine(
                TerminalText.Of(
                    $"    {article.Published?.ToString() ?? "undated",-25}  {article.ShownOutlet}: "
                        + $"{article.Title ?? article.Id}"));
        }

        return text.ToString();
    }
}

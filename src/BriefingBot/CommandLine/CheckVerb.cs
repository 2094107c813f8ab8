using System.CommandLine;
using BriefingBot.Operation;

namespace BriefingBot.CommandLine;

/// <summary><c>check</c>: settings, token, model, database, sources: ok or what to do; the status tells.</summary>
internal static class CheckVerb
{
    public static Command Create(VerbHost host)
    {
        var json = VerbOptions.Json();
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "check", "Checks configuration, token, model, database and every source.") { json, allow };
        command.SetAction(
            (parsed, cancellationToken) =>
                RunAsync(host, parsed.GetValue(json), parsed.GetValue(allow), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        VerbHost host, bool json, string[]? allow, CancellationToken cancellationToken)
    {
        await using var services = host.Open(allow);
        var isOk = true;
        await foreach (var finding in ActivatorUtilities.CreateInstance<SelfCheck>(services)
            .RunAsync(cancellationToken))
        {
            isOk &= finding.Ok;
            if (json)
            {
                JsonLines.Write(finding);
            }
            else
            {
                Console.Out.WriteLine(TerminalText.Of(
                    $"{Mark(finding)} {finding.Check}: "
                        + $"{finding.Message}{(finding.Remedy is { } remedy ? $" {remedy}" : "")}"));
            }
        }

        return isOk ? 0 : BotCommandLine.Failed;
    }

    // What will do but has a remedy was hardly meant so.
    private static string Mark(Finding finding) => !finding.Ok ? "FAIL" : finding.Remedy is null ? "ok  " : "warn";
}

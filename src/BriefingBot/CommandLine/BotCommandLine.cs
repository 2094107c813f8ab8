using System.CommandLine;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;

namespace BriefingBot.CommandLine;

/// <summary>The verbs of docs/contract.md, each in a file of its own.</summary>
internal static class BotCommandLine
{
    /// <summary>The exit code of a verb that failed: a message on standard error says what to do.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage: an unknown verb or option, a malformed argument.</summary>
    public const int WrongUsage = 2;

    /// <summary>Parses and runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="addRooms">Registers every room; given by <c>Program.cs</c>.</param>
    /// <returns>The exit status: 0, 1 (it failed) or 2 (wrong usage).</returns>
    public static async Task<int> RunAsync(string[] args, Action<IServiceCollection, IConfiguration> addRooms)
    {
        var root = new RootCommand(
            "BriefingBot: news briefings, one story instead of twenty links. With no verb: run.");
        foreach (var verb in Verbs(new VerbHost(addRooms)))
        {
            root.Subcommands.Add(verb);
        }

        // "@name" is a channel or a sentence's beginning, and no file whose words are arguments.
        var parsed = root.Parse(
            args.Length == 0 ? ["run"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await TellWrongUsageAsync(parsed);
            return WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (OperationCanceledException)
        {
            return Failed;
        }
        catch (Exception error) when ((error as AdviceException ?? ConfigurationAdvice.From(error)) is { } advice)
        {
            await Console.Error.WriteLineAsync(
                TerminalText.Of($"{advice.Message}{Environment.NewLine}{advice.Remedy}"));
            return Failed;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of the program itself, or of a file that it met late: no stack for those who only typed a verb.
            var verb = parsed.CommandResult.Command.Name;
            await Console.Error.WriteLineAsync(TerminalText.Of($"{verb}: {error.Message}"));
            return Failed;
        }
    }

    private static async Task TellWrongUsageAsync(ParseResult parsed)
    {
        // Of an unknown verb it is not said as well that a verb was missing.
        var unknown = parsed.UnmatchedTokens;
        foreach (var error in parsed.Errors.Where(error => unknown.Count == 0
            || unknown.Any(token => error.Message.Contains(token, StringComparison.Ordinal))))
        {
            await Console.Error.WriteLineAsync(error.Message);
        }

        if (parsed.CommandResult.Command is RootCommand root && unknown.Count > 0
            && OptionNames.Nearest(unknown[0], root.Subcommands.Select(known => known.Name)) is { } near)
        {
            await Console.Error.WriteLineAsync($"Did you mean {near}?");
        }

        var verb = parsed.CommandResult.Command is RootCommand
            ? "--help for the verbs"
            : $"{parsed.CommandResult.Command.Name} --help for its options";
        await Console.Error.WriteLineAsync($"See {verb}.");
    }

    private static IEnumerable<Command> Verbs(VerbHost host)
    {
        yield return RunVerb.Create(host);
        yield return BriefVerb.Create(host);
        yield return StoriesVerb.Create(host);
        yield return ExtractVerb.Create(host);
        yield return FeedVerb.Create(host);
        yield return ImportVerb.Create(host);
        yield return ExportVerb.Create(host);
        yield return SummarizeVerb.Create();
        yield return AskVerb.Create(host);
        yield return VerifyVerb.Create(host);
        yield return CheckVerb.Create(host);
        yield return HealthcheckVerb.Create(host);
        yield return BackupVerb.Create(host);
        yield return RestoreVerb.Create(host);
        yield return MigrateToVerb.Create(host);
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Summaries.Extractive;

namespace BriefingBot.CommandLine;

/// <summary><c>summarize FILE...</c>: extractive summaries as JSON Lines (docs/contract.md).</summary>
internal static class SummarizeVerb
{
    private const double DefaultRatio = 0.3;

    public static Command Create()
    {
        var files = VerbOptions.Inputs(
            "FILE", "Files of JSON Lines, {\"id\":\"…\",\"text\":\"…\"} each; - for standard input.");
        var ratio = new Option<double?>("--ratio")
        {
            Description = "The share of each text's words, above 0 and at most 1 (default 0.3).",
            CustomParser = Share,
        };
        var words = new Option<int?>("--words") { Description = "About so many words, instead of --ratio." };
        var json = VerbOptions.Json();
        var verb = new Command(
            "summarize", "Summarise many texts at once, with sentences of their own.") { files, ratio, words, json };
        verb.Validators.Add(result =>
        {
            if (result.GetResult(ratio) is not null && result.GetResult(words) is not null)
            {
                result.AddError("--ratio and --words exclude each other: give one.");
            }
        });
        words.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var count)
                && count >= 1))
            {
                result.AddError("--words takes a whole number of at least 1, for example --words 100.");
            }
        });
        verb.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(files)!, // not null: one or more
            Length(parsed.GetValue(ratio), parsed.GetValue(words)),
            parsed.GetValue(json),
            cancellationToken));
        return verb;
    }

    // A point is a point in every locale.
    private static double? Share(ArgumentResult result)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            && share is > 0 and <= 1)
        {
            return share;
        }

        result.AddError("--ratio takes a share above 0 and at most 1, for example --ratio 0.4.");
        return null;
    }

    private static Func<string, string> Length(double? ratio, int? words) =>
        words is { } count ? text =>
            TextSummary.ByWords(text, count) : text => TextSummary.ByRatio(text, ratio ?? DefaultRatio);

    private static async Task<int> RunAsync(
        string[] files, Func<string, string> summarize, bool json, CancellationToken cancellationToken)
    {
        await using var output = new StreamWriter(
            Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return await Input(summarize, output, json).ReadAsync(files, cancellationToken) ? 0 : BotCommandLine.Failed;
    }

    /// <summary>What summarises lines onto an output; with JSON, faults stand there among the lines.</summary>
    internal static LineInput<SummarizeInput> Input(
        Func<string, string> summarize, TextWriter output, bool asJson) => new(
        async input =>
        {
            if (input.Text is not { } text)
            {
                return false;
            }

            var summary = new SummarizeOutput(input.Id, summarize(text));
            await output.WriteLineAsync(
                asJson ? JsonLines.Of(summary) : TerminalText.Of($"{summary.Id}\n{summary.Summary}\n"));
            return true;
        },
        (file, error) => asJson
            ? output.WriteLineAsync(JsonLines.Of(new FailedLine(file, error)))
            : Console.Error.WriteLineAsync(TerminalText.Of($"{file}: {error}")),
        "an \"id\" and a \"text\"",
        "summarised");
}

internal sealed record SummarizeInput(JsonElement? Id, string? Text);

internal sealed record SummarizeOutput(JsonElement? Id, string Summary);

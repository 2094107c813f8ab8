using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Chat.Terminal;
using BriefingBot.Summaries.Extractive;

namespace BriefingBot.CommandLine;

/// <summary>
/// <c>summarize FILE...</c>: extractive summaries of many texts at once, JSON Lines in, JSON Lines out
/// (docs/contract.md).
/// </summary>
internal static class SummarizeVerb
{
    private const double DefaultRatio = 0.3;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files of JSON Lines, {\"id\":\"…\",\"text\":\"…\"} each; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
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
        var failed = false;
        await using var output = new StreamWriter(
            Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var writer = new SummaryWriter(output, json);
        foreach (var file in files)
        {
            try
            {
                using var reader = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
                failed |= !await SummarizeAsync(reader, file, summarize, writer, cancellationToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                await writer.FailAsync(file, $"{error.Message} Give a file of JSON Lines, or - for standard input.");
                failed = true;
            }
        }

        return failed ? BotCommandLine.Failed : 0;
    }

    internal static async Task<bool> SummarizeAsync(
        TextReader reader,
        string file,
        Func<string, string> summarize,
        SummaryWriter writer,
        CancellationToken cancellationToken)
    {
        var allWell = true;
        var number = 0;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line) is not { Text: { } text } input)
            {
                await writer.FailAsync(file, number, "is no JSON object with an \"id\" and a \"text\".");
                allWell = false;
                continue;
            }

            try
            {
                await writer.WriteAsync(input.Id, summarize(text));
            }
            catch (Exception error) when (error is not IOException)
            {
                // A text over which the program itself fails costs no other.
                await writer.FailAsync(file, number, $"could not be summarised: {error.Message}");
                allWell = false;
            }
        }

        return allWell;
    }

    private static SummarizeInput? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SummarizeJson.Default.SummarizeInput);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal sealed class SummaryWriter(TextWriter output, bool json)
    {
        private readonly SummarizeJson _json = new(JsonLines.Options);

        public async Task WriteAsync(JsonElement? id, string summary)
        {
            if (json)
            {
                JsonLines.Write(output, new SummarizeOutput(id, summary), _json.SummarizeOutput);
            }
            else
            {
                await output.WriteLineAsync(TerminalText.Of($"{id}\n{summary}\n"));
            }
        }

        public Task FailAsync(string file, int line, string why) =>
            FailAsync(file, string.Create(CultureInfo.InvariantCulture, $"Line {line} {why}"));

        public async Task FailAsync(string file, string error)
        {
            if (json)
            {
                JsonLines.Write(output, new SummarizeFailure(file, error), _json.SummarizeFailure);
            }
            else
            {
                await Console.Error.WriteLineAsync(TerminalText.Of($"{file}: {error}"));
            }
        }
    }
}

internal sealed record SummarizeInput(JsonElement? Id, string? Text);

internal sealed record SummarizeOutput(JsonElement? Id, string Summary);

internal sealed record SummarizeFailure(string Source, string Error);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SummarizeInput))]
[JsonSerializable(typeof(SummarizeOutput))]
[JsonSerializable(typeof(SummarizeFailure))]
internal sealed partial class SummarizeJson : JsonSerializerContext;

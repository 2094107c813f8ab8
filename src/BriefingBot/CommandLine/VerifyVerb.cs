using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Chat.Terminal;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.CommandLine;

/// <summary>
/// <c>verify "SENTENCE" SOURCE...</c> and <c>verify --json PAIRS.jsonl...</c>: what of a sentence stands in these
/// reports, with the evidence. The check that a model's sentences pass; docs/contract.md has the JSON.
/// </summary>
internal static class VerifyVerb
{
    public static Command Create(VerbHost host)
    {
        var inputs = VerbOptions.Inputs(
            "INPUT", "A sentence in quotation marks and its sources; with --json, files of JSON Lines.");
        var json = VerbOptions.Json();
        var allow = VerbOptions.AllowNetwork();
        var command = new Command("verify", "Check a sentence against sources.") { inputs, json, allow };
        inputs.Validators.Add(result =>
        {
            if (!result.GetValue(json) && result.Tokens.Count < 2)
            {
                result.AddError("verify takes a sentence and at least one source, or --json and a file of pairs.");
            }
        });
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(json)
            ? VerifyPairsAsync(parsed.GetRequiredValue(inputs), cancellationToken)
            : VerifyAsync(host, parsed.GetRequiredValue(inputs), parsed.GetValue(allow), cancellationToken));
        return command;
    }

    private static async Task<int> VerifyAsync(
        VerbHost host, string[] inputs, string[]? allow, CancellationToken cancellationToken)
    {
        await using var services = host.Open(allow);
        var loaded = await ActivatorUtilities.CreateInstance<StoryLoading>(services)
            .LoadAsync(inputs[1..], cancellationToken);
        foreach (var error in loaded.Errors)
        {
            await Console.Error.WriteLineAsync(TerminalText.Of($"{error.Source}: {error.Message}"));
        }

        List<Article> reports = [.. loaded.Stories.SelectMany(story => story.Articles)];
        var verdict = ClaimVerifier.For(reports).Verify(inputs[0]);
        Console.Out.WriteLine(verdict.IsOk ? "This stands in the sources." : "This does not stand in the sources.");
        foreach (var problem in verdict.Problems)
        {
            var found = problem.Found is null ? "" : $"; the sources say: {problem.Found}";
            Console.Out.WriteLine(TerminalText.Of($"- {Name(problem.Kind)}: {problem.Said}{found}"));
        }

        foreach (var evidence in verdict.Evidence)
        {
            var report = reports[evidence.Report];
            Console.Out.WriteLine(TerminalText.Of($"    {report.ShownOutlet}: {evidence.Sentence}"));
        }

        return loaded.Errors.Count > 0 ? BotCommandLine.Failed : 0;
    }

    private static async Task<int> VerifyPairsAsync(string[] files, CancellationToken cancellationToken)
    {
        var failed = false;
        foreach (var file in files)
        {
            try
            {
                using var reader = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
                failed |= !await VerifyPairsAsync(reader, file, cancellationToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Fail(file, $"{error.Message} Give a file of JSON Lines, or - for standard input.");
                failed = true;
            }
        }

        return failed ? BotCommandLine.Failed : 0;
    }

    private static async Task<bool> VerifyPairsAsync(
        StreamReader reader, string file, CancellationToken cancellationToken)
    {
        var (isWell, number) = (true, 0);
        ClaimVerifier? verifier = null;
        IReadOnlyList<string> prepared = [];
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Read(line) is not { Sentence: { } sentence, Reports: { } reports } pair)
            {
                Fail(file, string.Create(
                    CultureInfo.InvariantCulture,
                        $"Line {number} is no JSON object with \"sentence\" and \"reports\"."));
                isWell = false;
                continue;
            }

            try
            {
                // Many sentences on the same reports stand together: those are parsed once.
                if (verifier is null || !prepared.SequenceEqual(reports))
                {
                    (verifier, prepared) = (ClaimVerifier.For(Articles(reports)), reports);
                }

                Write(pair.Id, verifier.Verify(sentence));
            }
            catch (Exception error) when (error is not IOException)
            {
                // A pair over which the program itself fails costs no other.
                Fail(file, string.Create(
                    CultureInfo.InvariantCulture, $"Line {number} could not be verified: {error.Message}"));
                isWell = false;
            }
        }

        return isWell;
    }

    private static List<Article> Articles(IReadOnlyList<string> reports) =>
    [
        .. reports.Select((text, number) => new Article
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            Text = text,
            SourceName = "report",
        }),
    ];

    private static VerifyInput? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, VerifyJson.Default.VerifyInput);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(JsonElement? id, ClaimVerdict verdict) => JsonLines.Write(
        Console.Out,
        new VerifyOutput(
            id,
            verdict.IsOk,
            [.. verdict.Problems.Select(problem => new VerifyProblem(Name(problem.Kind), problem.Said, problem.Found))],
            [.. verdict.Evidence.Select(evidence => new VerifyEvidence(evidence.Report, evidence.Sentence))]),
        new VerifyJson(JsonLines.Options).VerifyOutput);

    private static void Fail(string file, string error) =>
        JsonLines.Write(Console.Out, new VerifyFailure(file, error), new VerifyJson(JsonLines.Options).VerifyFailure);

    private static string Name(ClaimFault kind) => kind.ToString().ToLowerInvariant();
}

internal sealed record VerifyInput(JsonElement? Id, string? Sentence, IReadOnlyList<string>? Reports);

internal sealed record VerifyOutput(
    JsonElement? Id, bool Ok, IReadOnlyList<VerifyProblem> Problems, IReadOnlyList<VerifyEvidence> Evidence);

internal sealed record VerifyProblem(string Kind, string Said, string? Found);

internal sealed record VerifyEvidence(int Report, string Sentence);

internal sealed record VerifyFailure(string Source, string Error);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VerifyInput))]
[JsonSerializable(typeof(VerifyOutput))]
[JsonSerializable(typeof(VerifyFailure))]
internal sealed partial class VerifyJson : JsonSerializerContext;

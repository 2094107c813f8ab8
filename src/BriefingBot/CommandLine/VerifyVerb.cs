using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.CommandLine;

/// <summary><c>verify "SENTENCE" SOURCE...</c> and <c>verify --json PAIRS.jsonl...</c>: what of a sentence stands in
/// these reports, with the evidence. The check that a model's sentences pass; docs/contract.md has the JSON.</summary>
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

            VerbOptions.RefuseMalformed(result, result.GetValue(json) ? [] : result.Tokens.Skip(1));
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
            .LoadArticlesAsync(inputs[1..], cancellationToken);
        var status = await loaded.TellErrorsAsync(asJson: false);
        var reports = loaded.Articles;
        if (reports.Count == 0 && status != 0)
        {
            return status; // of sources that could not be read nothing can be said
        }

        var verdict = ClaimVerifier.For(reports).Verify(inputs[0], cancellationToken);
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

        return status;
    }

    private static async Task<int> VerifyPairsAsync(string[] files, CancellationToken cancellationToken)
    {
        ClaimVerifier? verifier = null;
        IReadOnlyList<string> prepared = [];
        JsonElement? id = null;
        var pairs = new LineInput<VerifyInput>(
            pair =>
            {
                id = pair.Id;
                if (pair is not { Sentence: { } sentence, Reports: { } reports })
                {
                    return Task.FromResult(false);
                }

                // Many sentences on the same reports stand together: those are parsed once.
                if (verifier is null || !prepared.SequenceEqual(reports))
                {
                    (verifier, prepared) = (ClaimVerifier.For(Articles(reports)), reports);
                }

                Write(id, verifier.Verify(sentence, cancellationToken));
                id = null;
                return Task.FromResult(true);
            },
            async (file, error) =>
            {
                await Console.Out.WriteLineAsync(JsonLines.Of(new FailedPair(id, file, error)));
                id = null;
            },
            "\"sentence\" and \"reports\"",
            "verified");
        return await pairs.ReadAsync(files, cancellationToken) ? 0 : BotCommandLine.Failed;
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

    private static void Write(JsonElement? id, ClaimVerdict verdict) => JsonLines.Write(
        new VerifyOutput(
            id,
            verdict.IsOk,
            [.. verdict.Problems.Select(problem => new VerifyProblem(Name(problem.Kind), problem.Said, problem.Found))],
            [.. verdict.Evidence.Select(evidence => new VerifyEvidence(evidence.Report, evidence.Sentence))]));

    private static string Name(ClaimFault kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>A line without a sentence or reports; its id where it could be read.</summary>
internal sealed record FailedPair(JsonElement? Id, string Source, string Error);

internal sealed record VerifyInput(JsonElement? Id, string? Sentence, IReadOnlyList<string>? Reports);

internal sealed record VerifyOutput(
    JsonElement? Id, bool Ok, IReadOnlyList<VerifyProblem> Problems, IReadOnlyList<VerifyEvidence> Evidence);

internal sealed record VerifyProblem(string Kind, string Said, string? Found);

internal sealed record VerifyEvidence(int Report, string Sentence);

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Prompts;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries;

/// <summary>
/// Asks the configured models in their order, once for each input, within the budget, and holds what they answer against the reports:
/// what is returned stands in them.
/// </summary>
internal sealed partial class GroundedModels(
    IReadOnlyList<ChatModelCaller> callers, PromptLibrary prompts, IModelLedger ledger, ModelBudget budget, ModelHealth health, TimeProvider clock, ILogger<GroundedModels> logger)
{
    private const int UsualAnswer = 1_000;

    private static readonly ChatResponseFormat Schema = ChatResponseFormat.ForJsonSchema(
        JsonDocument.Parse(
            """
            {"type":"object","additionalProperties":false,"required":["sentences"],"properties":{"sentences":{"type":"array","items":
              {"type":"object","additionalProperties":false,"required":["text","articles"],"properties":
                {"text":{"type":"string"},"articles":{"type":"array","items":{"type":"integer"}}}}}}}
            """).RootElement,
        "answer");

    private readonly ConcurrentDictionary<string, PromptFile> _prompts = new();

    // Two chats that want the same summary at once wait for one answer; few locks serve all inputs.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 8).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>True where a model is configured.</summary>
    public bool IsConfigured => callers.Count > 0;

    /// <summary>Asks with a prompt whose variable <c>articles</c> are the reports.</summary>
    /// <param name="promptName">A name of <see cref="PromptLibrary.Known"/>.</param>
    /// <param name="reports">The reports; at least one.</param>
    /// <param name="values">The prompt's other variables.</param>
    /// <param name="subject">What it is about, for the log.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<GroundedAnswer> AskAsync(
        string promptName, StoryReports reports, IReadOnlyDictionary<string, string> values, string subject, CancellationToken cancellationToken)
    {
        var prompt = _prompts.GetOrAdd(promptName, prompts.Load);
        var messages = prompt.Render(new Dictionary<string, string>(values) { ["articles"] = reports.Text });
        var (reason, dropped) = ("no model is configured", 0);
        foreach (var caller in callers)
        {
            try
            {
                var (answer, isNew) = await AnswerAsync(caller, prompt, messages, cancellationToken);
                if (answer is null)
                {
                    reason = "the daily budget of the model is used up";
                    continue;
                }

                var grounded = Check(answer, reports.Articles, subject);
                if (isNew)
                {
                    health.ReportAnswer(caller.Model, grounded.Dropped);
                }

                if (grounded.Reason is null)
                {
                    return grounded;
                }

                (reason, dropped) = (grounded.Reason, grounded.Dropped);
            }
            catch (ModelCallException error)
            {
                health.ReportFailure(caller.Model, error);
                reason = "the model gives no answer";
            }
        }

        LogFallback(logger, subject, reason);
        return new GroundedAnswer([], null, dropped, reason);
    }

    private async Task<(ModelAnswer? Answer, bool IsNew)> AnswerAsync(ChatModelCaller caller, PromptFile prompt, IReadOnlyList<(string Role, string Text)> messages, CancellationToken cancellationToken)
    {
        var hash = InputHash(caller.Model, prompt, messages);
        var turn = _turns[Convert.ToInt32(hash[..1], 16) % _turns.Length];
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await ledger.FindAsync(hash, cancellationToken) is { } known ? (known, false) : (await AskAsync(caller, prompt, messages, hash, cancellationToken), true);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ModelAnswer?> AskAsync(
        ChatModelCaller caller, PromptFile prompt, IReadOnlyList<(string Role, string Text)> messages, string hash, CancellationToken cancellationToken)
    {
        var expected = ChatModelCaller.EstimateTokens(messages.Sum(message => message.Text.Length)) + (prompt.Settings.MaxTokens ?? UsualAnswer);
        using var reserved = await budget.ReserveAsync(expected, cancellationToken);
        if (reserved is null)
        {
            return null;
        }

        var reply = await caller.AskAsync(messages, prompt.Settings, Schema, cancellationToken);
        var answer = new ModelAnswer(
            hash, caller.Model.Backend.Name, caller.Model.Name, prompt.Hash, reply.Text, reply.InputTokens, reply.OutputTokens, clock.GetUtcNow());
        await ledger.KeepAsync(answer, budget.Today, budget.Cost(reply.InputTokens, reply.OutputTokens), cancellationToken);
        return answer;
    }

    private GroundedAnswer Check(ModelAnswer answer, IReadOnlyList<Article> reports, string subject)
    {
        var written = ModelSentences.Read(answer.Answer);
        var kept = new List<SummarySentence>();
        foreach (var sentence in written ?? [])
        {
            var named = sentence.Reports.Where(number => number >= 1 && number <= reports.Count).Select(number => reports[number - 1]).ToList();
            var verdict = ClaimVerifier.For(named).Verify(sentence.Text);
            if (!verdict.IsOk)
            {
                LogDropped(logger, subject, string.Join(", ", verdict.Problems.Select(problem => problem.Kind)));
            }
            else if (verdict.Evidence is [var evidence, ..])
            {
                var report = named[evidence.Report];
                var others = named.Where(other => other != report).Select(other => other.Id);
                kept.Add(new SummarySentence(sentence.Text, [report.Id, .. others], evidence.Sentence));
            }
        }

        if (written is null)
        {
            return new GroundedAnswer([], answer, 0, "the model's answer cannot be read");
        }

        // Half an answer is a torso: what the dropped half led up to may be what the kept half means.
        var dropped = written.Count - kept.Count;
        return kept.Count * 2 >= written.Count
            ? new GroundedAnswer(kept, answer, dropped, null)
            : new GroundedAnswer([], answer, dropped, "the model's answer does not follow from the reports");
    }

    private static string InputHash(ChatModel model, PromptFile prompt, IReadOnlyList<(string Role, string Text)> messages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (IEnumerable<string>)[model.Backend.Name, model.Name, prompt.Hash, .. messages.SelectMany(message => (string[])[message.Role, message.Text])])
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Subject}: a sentence of the model was dropped, {Fault}.")]
    private static partial void LogDropped(ILogger logger, string subject, string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Subject} goes without a model: {Reason}.")]
    private static partial void LogFallback(ILogger logger, string subject, string reason);
}

/// <summary>What came of asking.</summary>
/// <param name="Sentences">Those that stand in the reports; empty where the model says that there are none, too.</param>
/// <param name="Answer">The model's answer as it came; null where none came.</param>
/// <param name="Dropped">Sentences that do not stand in the reports.</param>
/// <param name="Reason">Why there is nothing to use, in words for a reader; null where there is.</param>
internal sealed record GroundedAnswer(IReadOnlyList<SummarySentence> Sentences, ModelAnswer? Answer, int Dropped, string? Reason);

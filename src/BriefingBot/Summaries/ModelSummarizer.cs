using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BriefingBot.Stories;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Summaries.Grounding;
using BriefingBot.Summaries.Prompts;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries;

/// <summary>
/// The model backend: asks a chat model, checks each sentence of its answer against the articles, and lets the extractive summary go
/// out, labelled, where no model gives an answer that stands.
/// </summary>
internal sealed partial class ModelSummarizer(
    IReadOnlyList<ChatModelCaller> callers,
    PromptLibrary prompts,
    IModelLedger ledger,
    ModelBudget budget,
    ModelHealth health,
    TimeProvider clock,
    ILogger<ModelSummarizer> logger) : ISummarizer
{
    private const int UsualAnswer = 1_000;

    private static readonly ChatResponseFormat Schema = ChatResponseFormat.ForJsonSchema(
        JsonDocument.Parse(
            """
            {"type":"object","additionalProperties":false,"required":["sentences"],"properties":{"sentences":{"type":"array","items":
              {"type":"object","additionalProperties":false,"required":["text","articles"],"properties":
                {"text":{"type":"string"},"articles":{"type":"array","items":{"type":"integer"}}}}}}}
            """).RootElement,
        "summary");

    private readonly Lazy<PromptFile> _prompt = new(() => prompts.Load(PromptLibrary.SummarizeStory));

    // Two chats that want the same summary at once wait for one answer; few locks serve all inputs.
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 8).Select(_ => new SemaphoreSlim(1, 1))];

    /// <inheritdoc />
    public async Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken)
    {
        var reports = StoryReports.Of(story.Articles);
        if (reports.Articles.Count == 0)
        {
            return ExtractiveSummarizer.Summarize(story, sentences);
        }

        var messages = _prompt.Value.Render(new Dictionary<string, string>
        {
            ["articles"] = reports.Text,
            ["sentences"] = sentences.ToString(CultureInfo.InvariantCulture),
        });
        var facts = reports.Articles.Select(article => new ReportFacts(article)).ToList();
        var (reason, dropped) = ("", 0);
        foreach (var caller in callers)
        {
            try
            {
                var (answer, isNew) = await AnswerAsync(caller, messages, cancellationToken);
                if (answer is null)
                {
                    reason = "the daily budget of the model is used up";
                    continue;
                }

                var summary = Check(answer, facts, story.Id);
                if (isNew)
                {
                    health.ReportAnswer(caller.Model, summary.DroppedSentences);
                }

                if (summary.Sentences.Count > 0)
                {
                    return summary;
                }

                (reason, dropped) = ("the model's answer does not follow from the reports", summary.DroppedSentences);
            }
            catch (ModelCallException error)
            {
                health.ReportFailure(caller.Model, error);
                reason = "the model gives no answer";
            }
        }

        LogFallback(logger, story.Id, reason);
        return ExtractiveSummarizer.Summarize(story, sentences) with { FallbackReason = reason, DroppedSentences = dropped };
    }

    private async Task<(ModelAnswer? Answer, bool IsNew)> AnswerAsync(ChatModelCaller caller, IReadOnlyList<(string Role, string Text)> messages, CancellationToken cancellationToken)
    {
        var hash = InputHash(caller.Model, messages);
        var turn = _turns[Convert.ToInt32(hash[..1], 16) % _turns.Length];
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await ledger.FindAsync(hash, cancellationToken) is { } known ? (known, false) : (await AskAsync(caller, messages, hash, cancellationToken), true);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ModelAnswer?> AskAsync(
        ChatModelCaller caller, IReadOnlyList<(string Role, string Text)> messages, string hash, CancellationToken cancellationToken)
    {
        var expected = ChatModelCaller.EstimateTokens(messages.Sum(message => message.Text.Length)) + (_prompt.Value.Settings.MaxTokens ?? UsualAnswer);
        using var reserved = await budget.ReserveAsync(expected, cancellationToken);
        if (reserved is null)
        {
            return null;
        }

        var reply = await caller.AskAsync(messages, _prompt.Value.Settings, Schema, cancellationToken);
        var answer = new ModelAnswer(
            hash, caller.Model.Backend.Name, caller.Model.Name, _prompt.Value.Hash, reply.Text, reply.InputTokens, reply.OutputTokens, clock.GetUtcNow());
        await ledger.KeepAsync(answer, budget.Today, budget.Cost(reply.InputTokens, reply.OutputTokens), cancellationToken);
        return answer;
    }

    private Summary Check(ModelAnswer answer, List<ReportFacts> facts, string storyId)
    {
        var written = ModelSentences.Read(answer.Answer);
        var kept = new List<SummarySentence>();
        foreach (var sentence in written)
        {
            var named = sentence.Reports.Where(number => number >= 1 && number <= facts.Count).Select(number => facts[number - 1]).ToList();
            if (GroundingCheck.Fault(sentence.Text, named) is { } fault)
            {
                LogDropped(logger, storyId, fault);
            }
            else if (GroundingCheck.Evidence(sentence.Text, named) is var (report, evidence))
            {
                var others = named.Where(other => other != report).Select(other => other.Article.Id);
                kept.Add(new SummarySentence(sentence.Text, [report.Article.Id, .. others], evidence));
            }
        }

        return new Summary
        {
            // Half an answer is a torso: what the dropped half led up to may be what the kept half means.
            Sentences = kept.Count * 2 >= written.Count ? kept : [],
            Backend = answer.Backend,
            Model = answer.Model,
            PromptHash = answer.PromptHash,
            InputTokens = answer.InputTokens,
            OutputTokens = answer.OutputTokens,
            DroppedSentences = written.Count - kept.Count,
        };
    }

    private string InputHash(ChatModel model, IReadOnlyList<(string Role, string Text)> messages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (IEnumerable<string>)[model.Backend.Name, model.Name, _prompt.Value.Hash, .. messages.SelectMany(message => (string[])[message.Role, message.Text])])
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Story {StoryId}: a sentence of the model was dropped, {Fault}.")]
    private static partial void LogDropped(ILogger logger, string storyId, string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Story {StoryId} is summarised extractively: {Reason}.")]
    private static partial void LogFallback(ILogger logger, string storyId, string reason);
}

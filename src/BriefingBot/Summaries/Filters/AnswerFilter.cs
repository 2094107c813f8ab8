using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace BriefingBot.Summaries.Filters;

/// <summary>Takes the text out of a response: without the model's thoughts, and only where it is of the shape asked
/// for. What is not is an exception, and so is neither kept nor shown; its tokens are counted all the same. Of an
/// answer that was cut off the whole sentences are an answer.</summary>
internal sealed class AnswerFilter(TimeProvider clock) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context);
        var call = ModelCall.Of(context);
        var response = context.Result.GetValue<ChatResponse>()!; // not null: the model's client gives one or throws
        var text = Thoughts.Strip(response.Text);
        if (Fault(call, response, text) is { } fault)
        {
            throw fault;
        }

        context.Result = new FunctionResult(context.Result, new ModelAnswer(
            call.InputHash,
            call.Model.Backend.Name,
            call.Model.Name,
            call.Prompt.Hash,
            text,
            response.Usage?.InputTokenCount ?? 0,
            response.Usage?.OutputTokenCount ?? 0,
            clock.GetUtcNow()));
    }

    private static ModelCallException? Fault(ModelCall call, ChatResponse response, string text)
    {
        var (model, file, finish) = (call.Model.Name, call.Prompt.FileName, response.FinishReason);
        if (finish == ChatFinishReason.ContentFilter || IsRefusal(response, text))
        {
            return new ModelCallException(
                ModelFailure.Filtered,
                $"{call.Model.Backend.Name} refused this one text: it kept its answer back. Other texts are not "
                    + $"concerned.");
        }

        // None of them, cut off before its first sentence, is no "nothing to say".
        var sentences = call.Prompt.Shape.Count(text);
        if (finish == ChatFinishReason.Length && sentences is null or 0)
        {
            return new ModelCallException(
                ModelFailure.CutOff,
                $"{model} did not come to the end of its answer. Raise max_tokens in {file}; a model that reasons "
                    + $"needs more.");
        }

        if (text.Length == 0)
        {
            return ModelErrors.FromEmpty(
                call.Model,
                response,
                $"{model} answered nothing. Raise max_tokens in {file} where it is a model that reasons.");
        }

        return sentences is null
            ? new ModelCallException(
                ModelFailure.Unreadable,
                $"{model} answered something else than the JSON that {file} asks for. Choose a model that follows "
                    + $"it.")
            : null;
    }

    // What OpenAI sends in place of content.
    private static bool IsRefusal(ChatResponse response, string text) => text.Length == 0
        && response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().Any();
}

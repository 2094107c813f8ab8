using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.Budget;
using BriefingBot.Text.Claims;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using FunctionInvocationContext = Microsoft.SemanticKernel.FunctionInvocationContext;

namespace BriefingBot.Summaries.Filters;

/// <summary>
/// Takes the text out of a response: without the model's thoughts, and only where it is whole and of the shape asked
/// for. What is not is an exception, and so is neither kept nor shown; its tokens are counted all the same.
/// </summary>
internal sealed class AnswerFilter(TimeProvider clock) : IFunctionInvocationFilter
{
    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        await next(context);
        var call = ModelCall.Of(context);
        var response = context.Result.GetValue<ChatResponse>()!; // not null: the model's client gives one or throws
        var text = Thoughts.Strip(response.Text);
        if (Fault(call, response.FinishReason, text) is { } fault)
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

    private static ModelCallException? Fault(ModelCall call, ChatFinishReason? finish, string text)
    {
        var (model, file) = (call.Model.Name, call.Prompt.FileName);
        if (finish == ChatFinishReason.ContentFilter)
        {
            return new ModelCallException(
                ModelFailure.Filtered,
                $"The content filter of {call.Model.Backend.Name} kept the answer back. Other stories are not "
                    + "concerned.");
        }

        if (finish == ChatFinishReason.Length)
        {
            return new ModelCallException(
                ModelFailure.CutOff,
                $"{model} did not come to the end of its answer. Raise max_tokens in {file}; a model that reasons "
                    + "needs more.");
        }

        if (text.Length == 0)
        {
            return new ModelCallException(
                ModelFailure.Empty,
                $"{model} answered nothing. Raise max_tokens in {file} where it is a model that reasons.");
        }

        return ModelSentences.Read(text) is null
            ? new ModelCallException(
                ModelFailure.Unreadable,
                $"{model} answered something else than the JSON that {file} asks for. Choose a model that follows "
                    + "it.")
            : null;
    }
}

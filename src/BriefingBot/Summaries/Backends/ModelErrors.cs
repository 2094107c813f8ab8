using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Backends;

/// <summary>Says in an admin's words what an HTTP status or exception of a model's server means.</summary>
internal static class ModelErrors
{
    // What OpenAI, Azure OpenAI and those that copy them call it; Azure's inner code is ResponsibleAIPolicyViolation.
    private static readonly string[] FilterCodes =
        ["content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation", "moderation", "was flagged"];

    // Codes, or where there are none words, of OpenAI, Azure, Anthropic, Google, Mistral, vLLM, llama.cpp.
    private static readonly string[] LengthCodes =
    [
        "context_length", "context length", "context_size", "context size", "context window", "maximum context",
        "prompt is too long", "too many tokens", "exceeds the maximum number of tokens", "tokens_limit_reached",
        "string_above_max_length", "request_too_large", "input is too long",
    ];

    private static readonly string[] CreditCodes =
        ["insufficient_quota", "billing_hard_limit", "credit balance is too low", "insufficient_balance"];

    /// <summary>What an answer without text means.</summary>
    /// <param name="advice">What to do where it simply says nothing.</param>
    public static ModelCallException FromEmpty(ChatModel model, ChatResponse response, Phrase advice) => new(
        ModelFailure.Empty,
        response.FinishReason == ChatFinishReason.ToolCalls
            || response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Any()
            ? (Phrase)$"{model.Name} called a tool instead of answering; it was offered none. Choose another model."
            : advice);

    /// <summary>What an exception means. Whatever else a client throws, it could make nothing of the answer.</summary>
    public static ModelCallException FromException(ChatModel model, Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ModelCallException known:
                    return known;
                case ServerRefusalException refusal:
                    return FromRefusal(model, refusal);
                case TimeoutException or OperationCanceledException:
                    return new ModelCallException(
                        ModelFailure.TooSlow,
                        $"{model.Backend.Name} took too long. Raise Model:TimeoutSeconds, or choose a quicker model.",
                        retryAfter: null,
                        error);
                case HttpRequestException or SocketException or WebException or IOException:
                    Phrase words = $"{model.Address} cannot be reached: "
                        + $"{ConnectionErrors.WordsOf(cause).TrimEnd('.')}. "
                        + $"Check {model.Section}:Endpoint, and that its server runs.";
                    return new ModelCallException(
                        ModelFailure.Unreachable,
                        ConnectionErrors.OfProxy(model.Address, cause) ?? words,
                        retryAfter: null,
                        error);
            }
        }

        return new ModelCallException(
            ModelFailure.ServerError,
            $"{model.Address} answers with something else than a chat completion. Check {model.Section}:Endpoint.",
            retryAfter: null,
            error);
    }

    private static ModelCallException FromRefusal(ChatModel model, ServerRefusalException refusal)
    {
        var status = (int)refusal.StatusCode!; // not null: its constructor sets it
        var (name, section) = (model.Backend.Name, model.Section);
        var isOutOfCredit = status == 402 || (status is 400 or 403 or 429 && Array.Exists(CreditCodes, Says));
        var isFiltered = status is 400 or 403 or 422 && Array.Exists(FilterCodes, Says);
        var isTooLong = status == 413 || (status is 400 or 422 && Array.Exists(LengthCodes, Says));
        var named = status switch
        {
            401 => ModelFailure.WrongKey,
            404 => ModelFailure.WrongModel,
            451 => ModelFailure.NotServedHere,
            403 => RefusalWords.Read(refusal.Body, model.Name) ?? ModelFailure.WrongKey,
            400 or 422 => RefusalWords.Read(refusal.Body, model.Name),
            _ => null,
        };
        (ModelFailure Failure, Phrase Message) said = status switch
        {
            _ when isFiltered => (
                ModelFailure.Filtered,
                (Phrase)($"{name} refused this one text ({status}): its content filter does not like it. Other texts "
                    + $"are not concerned.")),
            _ when isOutOfCredit => (
                ModelFailure.OutOfCredit,
                $"The account at {name} has no credit left ({status}). Top it up, or set {section}:Backend to "
                    + $"another."),
            _ when isTooLong => (
                ModelFailure.TooLong,
                $"The reports of one story are longer than {model.Name} can read, also when shortened ({status}). "
                    + $"Where it happens often, choose a model with a longer context."),
            _ when named == ModelFailure.NotServedHere => (
                ModelFailure.NotServedHere,
                $"{name} does not serve the country that it is asked from ({status}); another key does not help. Set "
                    + $"{section}:Backend to another, or {section}:Endpoint to a server that does."),
            _ when named == ModelFailure.WrongKey => (
                ModelFailure.WrongKey,
                $"{name} refuses the key ({status}). Set {section}:ApiKey to a valid key that may use {model.Name}."),
            403 => (
                ModelFailure.WrongModel,
                $"{model.Address} knows no model {model.Name} that this key may use (403). Check {section}:Name and "
                    + $"{section}:ApiKey."),
            _ when named == ModelFailure.WrongModel && name == "ollama" => (
                ModelFailure.WrongModel,
                $"{model.Address} knows no model {model.Name} ({status}). Check {section}:Name and {section}:Endpoint; "
                    + $"or fetch it there: ollama pull {model.Name}."),
            _ when named == ModelFailure.WrongModel => (
                ModelFailure.WrongModel,
                $"{model.Address} knows no model {model.Name} ({status}). Check {section}:Name and "
                    + $"{section}:Endpoint."),
            429 => (
                ModelFailure.RateLimited,
                $"{name} asks for fewer requests (429). Nothing needs to be done unless it lasts."),
            408 or 504 => (ModelFailure.TooSlow, $"{name} took too long ({status})."),
            >= 500 => (
                ModelFailure.ServerError,
                $"{name} has an error of its own ({status}). Nothing needs to be done unless it lasts."),
            _ => (
                ModelFailure.Refused,
                $"{name} does not accept the request ({status}). Check that {model.Name} is a chat model."),
        };
        return new ModelCallException(said.Failure, said.Message, refusal.RetryAfter, refusal);

        bool Says(string code) => refusal.Body.Contains(code, StringComparison.OrdinalIgnoreCase);
    }
}

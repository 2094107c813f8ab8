using System.ClientModel;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace BriefingBot.Summaries.Backends;

/// <summary>Says in an admin's words what an HTTP status or exception of a model's server means.</summary>
internal static class ModelErrors
{
    /// <summary>What a status means.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">What the server wrote; only looked through for known codes, for it may repeat parts of the key.</param>
    public static ModelCallException FromStatus(ChatModel model, int status, string? body, TimeSpan? retryAfter, Exception inner)
    {
        var isOutOfCredit = status == 402 || (status == 429 && body?.Contains("insufficient_quota", StringComparison.Ordinal) == true);
        var (failure, message) = status switch
        {
            401 or 403 => (ModelFailure.WrongKey, $"{model.Backend.Name} refuses the key ({status}). Set Model:ApiKey to a valid key that may use {model.Name}."),
            404 => (ModelFailure.WrongModel, $"{model.Address} knows no model {model.Name} (404). Check Model:Name, and that Model:Endpoint includes /v1."),
            _ when isOutOfCredit => (ModelFailure.OutOfCredit, $"The account at {model.Backend.Name} has no credit left ({status}). Top it up, or set Model:Backend to another."),
            429 => (ModelFailure.RateLimited, $"{model.Backend.Name} asks for fewer requests (429). Nothing needs to be done unless it lasts."),
            408 or 504 => (ModelFailure.TooSlow, $"{model.Backend.Name} took too long ({status})."),
            >= 500 => (ModelFailure.ServerError, $"{model.Backend.Name} has an error of its own ({status}). Nothing needs to be done unless it lasts."),
            _ => (ModelFailure.Refused, $"{model.Backend.Name} does not accept the request ({status}). Check that {model.Name} is a chat model."),
        };
        return new ModelCallException(failure, message, retryAfter, inner);
    }

    /// <summary>What a refusal that OpenAI's SDK met means.</summary>
    public static ModelCallException FromResponse(ChatModel model, ClientResultException refused)
    {
        var response = refused.GetRawResponse();
        var retryAfter = response?.Headers.TryGetValue("retry-after", out var value) == true ? value : null;
        return FromStatus(model, refused.Status, response?.Content.ToString(), Seconds(retryAfter), refused);
    }

    /// <summary>What an exception without a status means. Whatever else a client throws, it could make nothing of the answer.</summary>
    public static ModelCallException FromException(ChatModel model, Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ModelCallException known:
                    return known;
                // While the circuit is open, what opened it is still the news.
                case BrokenCircuitException { InnerException: ModelCallException opened }:
                    return opened;
                case BrokenCircuitException:
                    return new ModelCallException(ModelFailure.Unreachable, $"{model.Backend.Name} failed several times in a row and is left alone for a while.", null, error);
                case TimeoutRejectedException or TimeoutException or OperationCanceledException:
                    return new ModelCallException(ModelFailure.TooSlow, $"{model.Backend.Name} took too long. Raise Model:TimeoutSeconds, or choose a quicker model.", null, error);
                case HttpRequestException { StatusCode: { } status }:
                    return FromStatus(model, (int)status, null, null, error);
                case HttpRequestException or SocketException or WebException or IOException:
                    return new ModelCallException(ModelFailure.Unreachable, $"{model.Address} cannot be reached: {cause.Message}. Check Model:Endpoint, and that its server runs.", null, error);
            }
        }

        return new ModelCallException(ModelFailure.ServerError, $"{model.Address} answers with something else than a chat completion. Check Model:Endpoint.", null, error);
    }

    // RFC 9110, 10.2.3; the date form is rare from these servers and then the usual wait does.
    private static TimeSpan? Seconds(string? retryAfter) =>
        double.TryParse(retryAfter, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 86_400 ? TimeSpan.FromSeconds(seconds) : null;
}

using BriefingBot.Operation;

namespace BriefingBot.Summaries.Backends;

/// <summary>A model gave no answer to use; for admins, with the key to look at.</summary>
internal sealed class ModelCallException(
    ModelFailure failure, Phrase message, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception(message.ToString(), inner)
{
    /// <summary>The message, for a person's own language.</summary>
    public Phrase Words { get; } = message;
    public ModelFailure Failure { get; } = failure;

    /// <summary>How long the server asks to be left alone; null where it says nothing.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>True where the same request may well be answered a little later.</summary>
    public bool IsPassing => Failure
        is ModelFailure.RateLimited or ModelFailure.ServerError or ModelFailure.Unreachable or ModelFailure.TooSlow;

    /// <summary>True where it lasts until somebody puts a setting or the account right.</summary>
    public bool NeedsAdmin => Failure
        is ModelFailure.WrongKey or ModelFailure.WrongModel or ModelFailure.NotServedHere or ModelFailure.OutOfCredit
        or ModelFailure.Refused;

    /// <summary>True where the fault lies with this request, not with the server or the way to it.</summary>
    public bool IsOfRequest => Failure is ModelFailure.Refused || IsOfText
        || Failure is ModelFailure.Busy or ModelFailure.BudgetUsedUp;

    /// <summary>True where the model is well and minds this one text.</summary>
    public bool IsOfText => Failure is ModelFailure.Filtered or ModelFailure.TooLong;
}

/// <summary>Why a model gave no answer.</summary>
public enum ModelFailure
{
    /// <summary>401 or 403, or words for it: the key is wrong or may not do this.</summary>
    WrongKey,

    /// <summary>404, or words for it: the endpoint or the model's name is wrong.</summary>
    WrongModel,

    /// <summary>451, or words for it: the country that the request comes from is not served.</summary>
    NotServedHere,

    /// <summary>402, or 429 with "insufficient_quota": the account has no credit left.</summary>
    OutOfCredit,

    /// <summary>The model's server asks to wait (429).</summary>
    RateLimited,

    /// <summary>400 or 422: the server does not understand the request.</summary>
    Refused,

    /// <summary>The model's server failed (5xx).</summary>
    ServerError,

    Unreachable,
    TooSlow,

    /// <summary>A content filter kept the question or the answer back.</summary>
    Filtered,

    /// <summary>The text is longer than the model can read.</summary>
    TooLong,

    /// <summary>The answer reached the limit of tokens before its end.</summary>
    CutOff,

    /// <summary>The answer has no text, or thoughts alone.</summary>
    Empty,

    /// <summary>The answer is not what was asked for.</summary>
    Unreadable,

    /// <summary>Nothing was asked: too many requests wait for the model.</summary>
    Busy,

    /// <summary>Nothing was asked: the day's budget does not hold it.</summary>
    BudgetUsedUp,
}

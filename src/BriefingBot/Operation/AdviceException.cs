namespace BriefingBot.Operation;

/// <summary>
/// Something a person can put right: the message says what is wrong, <see cref="Remedy"/> what to do.
/// Shown as it is, without a stack trace.
/// </summary>
public sealed class AdviceException(string message, string remedy, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A sentence that says what to do.</summary>
    public string Remedy { get; } = remedy;
}

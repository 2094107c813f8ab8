namespace BriefingBot.Operation;

/// <summary>
/// Something a person can put right: the message says what is wrong, <see cref="Remedy"/> what to do.
/// Shown as it is, without a stack trace.
/// </summary>
public sealed class AdviceException(Phrase message, Phrase remedy, Exception? inner = null)
    : Exception(message.ToString(), inner)
{
    /// <summary>What is wrong, and then what to do, for a person's own language.</summary>
    public Phrase Words { get; } = $"{message} {remedy}";

    /// <summary>A sentence that says what to do.</summary>
    public string Remedy { get; } = remedy.ToString();
}

namespace BriefingBot.Operation;

/// <summary>Something a person can put right; <see cref="Remedy"/> says how. Shown without a trace.</summary>
public sealed class AdviceException(Phrase message, Phrase remedy, Exception? inner = null)
    : Exception(message.ToString(), inner)
{
    /// <summary>The message, for a person's own language.</summary>
    public Phrase Problem { get; } = message;

    /// <summary>The remedy, for a person's own language.</summary>
    public Phrase Cure { get; } = remedy;

    /// <summary>The problem and its remedy in a row, as one phrase.</summary>
    public Phrase Words => $"{Problem} {Cure}";

    /// <summary>A sentence that says what to do.</summary>
    public string Remedy { get; } = remedy.ToString();
}

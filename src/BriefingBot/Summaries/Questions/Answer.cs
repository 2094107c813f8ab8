namespace BriefingBot.Summaries.Questions;

/// <summary>The answer to a question, out of stored articles alone.</summary>
public sealed record Answer
{
    /// <summary>Each with the articles it rests on; empty where nothing stored answers the question.</summary>
    public required IReadOnlyList<SummarySentence> Sentences { get; init; }

    /// <summary>Where nothing answers: what the reports tell of the matter, nearest to the question first.</summary>
    public IReadOnlyList<SummarySentence> Nearest { get; init; } = [];

    /// <summary>The backend that wrote it: <c>extractive</c> for sentences of the articles themselves.</summary>
    public required string Backend { get; init; }

    /// <summary>True while a model is still writing it; no backend stands behind it yet.</summary>
    public bool IsUnfinished => Backend.Length == 0;

    /// <summary>The model that wrote it; null where none did.</summary>
    public string? Model { get; init; }

    /// <summary>Why no model wrote it although one is configured; null where nothing went wrong.</summary>
    public FallbackReason? FallbackReason { get; init; }
}

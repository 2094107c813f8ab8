namespace BriefingBot.Summaries;

/// <summary>Two or three sentences on a story, each with the articles it rests on.</summary>
public sealed record Summary
{
    public required IReadOnlyList<SummarySentence> Sentences { get; init; }

    /// <summary>The backend that wrote it: <c>extractive</c>, <c>openai</c>, … .</summary>
    public required string Backend { get; init; }
    public string? Model { get; init; }

    /// <summary>The fault of each sentence that was dropped from the model's answer, as in <c>verify</c>.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>The language that sentences were translated from, ISO 639-1; null for none.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>Why the extractive summary stands in for the model's; null where nothing went wrong.</summary>
    public FallbackReason? FallbackReason { get; init; }
}

/// <summary>Why sentences of the reports stand where a model's were expected.</summary>
public enum FallbackReason
{
    /// <summary>No model is configured: the sentences are the reports' own.</summary>
    NoModel,

    /// <summary>The daily budget is used up.</summary>
    BudgetUsedUp,

    /// <summary>No model could be reached, or none answered.</summary>
    NoAnswer,

    /// <summary>The answer is not in the form that was asked for.</summary>
    Unreadable,

    /// <summary>Too many of its sentences stand in no report.</summary>
    NotBorneOut,

    /// <summary>The answer has no sentences.</summary>
    NothingWritten,

    /// <summary>The reports are in a language in which nothing that a model writes can be checked.</summary>
    LanguageNotChecked,
}

/// <summary>A sentence of a summary, with the sentence of a report that it rests on.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="ArticleIds">The articles that bear it out, the first being the one to link; never empty.</param>
/// <param name="Evidence">The exact source sentence behind it: the text itself, with its dateline, where the summary is
/// extractive.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> ArticleIds, string Evidence);

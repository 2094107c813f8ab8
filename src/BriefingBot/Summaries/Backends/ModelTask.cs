namespace BriefingBot.Summaries.Backends;

/// <summary>What a model is asked for, with models and budget of its own (<see cref="TaskModelOptions"/>).</summary>
internal enum ModelTask
{
    /// <summary>Writing the sentences of a story's summary.</summary>
    Summary,

    /// <summary>The answer to a person's question.</summary>
    Answer,

    /// <summary>A story told in another language.</summary>
    Translation,

    /// <summary>The second look at what a model wrote (<see cref="ModelOptions.Check"/>).</summary>
    Check,
}

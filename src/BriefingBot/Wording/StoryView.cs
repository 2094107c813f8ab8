namespace BriefingBot.Wording;

/// <summary>Which part of a story's page is shown.</summary>
public enum StoryView
{
    All,

    /// <summary>The summary's sentences, each with the sentence of a report that it rests on.</summary>
    Summary,

    Timeline,

    /// <summary>The figures with who says them, and the exact sentences.</summary>
    Figures,

    /// <summary>What each outlet says of the event.</summary>
    Outlets,
}

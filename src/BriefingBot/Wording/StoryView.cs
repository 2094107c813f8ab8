namespace BriefingBot.Wording;

/// <summary>What of a story is shown.</summary>
public enum StoryView
{
    All,

    /// <summary>Its sentences, each with the sentence of a report that it rests on.</summary>
    Summary,

    Timeline,

    /// <summary>The figures with who says them, and the exact sentences.</summary>
    Figures,

    /// <summary>What each outlet says.</summary>
    Outlets,
}

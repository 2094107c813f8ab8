namespace BriefingBot.Subscribers;

/// <summary>How much of a briefing a chat wants.</summary>
public enum BriefingLength
{
    Short,
    Normal,
    Long,
}

/// <summary>How briefings are dressed for a chat.</summary>
public enum BriefingFormat
{
    /// <summary>Formatted text, which every app shows.</summary>
    Classic,

    /// <summary>Rich blocks (Bot API, sendRichMessage), which older apps show as unsupported.</summary>
    Rich,
}

/// <summary>What a chat gets when an edition has nothing new.</summary>
public enum EmptyEdition
{
    OneLine,
    Skip,
}

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What an English question wants to be told.</summary>
internal enum AskedKind
{
    /// <summary>No more than its words say: "Velmora ferry?".</summary>
    Any,

    /// <summary>"How many": a number of its noun.</summary>
    Count,

    /// <summary>"How much": money, or a share.</summary>
    Amount,

    Percent,

    /// <summary>"How far", "how drunk": a number with the measure of the adjective.</summary>
    Measure,

    Age,
    Duration,
    Time,
    Place,

    /// <summary>"Who": somebody in the role that the verb or the noun gives.</summary>
    Person,

    /// <summary>A name: "what is it called".</summary>
    Name,

    Cause,
    Manner,

    /// <summary>"Did it": the act asserted or denied.</summary>
    YesNo,

    /// <summary>"What did it carry", "which airline": something in the role that the verb gives.</summary>
    Thing,

    /// <summary>"Who is Ann Lee": what somebody or something is.</summary>
    Definition,
}

/// <summary>What part the asked-for person or thing has in the act.</summary>
internal enum AskedRole
{
    None,
    Agent,
    Patient,
}

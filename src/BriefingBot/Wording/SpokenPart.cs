namespace BriefingBot.Wording;

/// <summary>What a phrase does to its hour.</summary>
/// <param name="Phrase">Its words, with # for the hour where it may be any.</param>
/// <param name="Minutes">What is added to the hour.</param>
/// <param name="Hour">The hour that it names itself.</param>
internal sealed record SpokenPart(string Phrase, int Minutes, int? Hour = null)
{
    public string[] Words { get; } = Phrase.Split(' ');

    /// <summary>A part of each hour of a form that phrases alone have.</summary>
    /// <param name="phrases">With # for the hour.</param>
    /// <param name="hours">One to twelve.</param>
    /// <param name="minutes">What is added; half an hour before it by itself.</param>
    public static SpokenPart[] Of(string[] phrases, string hours, int minutes = -30) =>
    [
        .. phrases.SelectMany(phrase => hours.Split(' ').Select((hour, at) =>
            new SpokenPart(phrase.Replace("#", hour, StringComparison.Ordinal), minutes, at + 1))),
    ];
}

/// <summary>What a part of the day makes of a clock of twelve hours.</summary>
internal enum HalfOfDay
{
    Morning,
    Noon,
    Afternoon,
    Evening,
    Night,
    Midnight,
}

/// <summary>A phrase that says which half of the day is meant.</summary>
/// <param name="Half">What it says.</param>
/// <param name="Phrase">Its words.</param>
/// <param name="IsDaily">Whether it says also that every day is meant: "every evening".</param>
internal sealed record PartOfDay(HalfOfDay Half, string Phrase, bool IsDaily = false)
{
    public string[] Words { get; } = Phrase.Split(' ');

    /// <summary>Phrases of one meaning, parted by bars.</summary>
    public static PartOfDay[] Of(HalfOfDay half, string phrases, string daily = "") =>
    [
        .. phrases.Split('|').Select(phrase => new PartOfDay(half, phrase)),
        .. daily.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(phrase => new PartOfDay(half, phrase, IsDaily: true)),
    ];

    /// <summary>The time that is meant by one beside it; null where the two do not go together.</summary>
    public TimeOnly? Applied(TimeOnly time) => (Half, time.Hour) switch
    {
        (HalfOfDay.Morning, < 12) or (HalfOfDay.Noon, 11 or 12 or 13 or 14) or (HalfOfDay.Afternoon, >= 12 and <= 20)
            or (HalfOfDay.Evening, >= 17) or (HalfOfDay.Night, <= 5 or >= 18) or (HalfOfDay.Midnight, 0) => time,
        (HalfOfDay.Noon, 1 or 2) or (HalfOfDay.Afternoon, >= 1 and <= 8) or (HalfOfDay.Evening, >= 5 and <= 11)
            or (HalfOfDay.Night, >= 6 and <= 11) or (HalfOfDay.Evening or HalfOfDay.Night, 12) => time.AddHours(12),
        (HalfOfDay.Midnight, 12) when time.Minute == 0 => TimeOnly.MinValue,
        _ => null,
    };
}

namespace BriefingBot.Text.Figures;

/// <summary>A number as a sentence writes it, before it is known what it counts; offsets of its text.</summary>
/// <param name="Start">Where its bound, sign or number begins.</param>
/// <param name="End">Where its unit, or what bounds it behind, ends.</param>
/// <param name="At">Where the number itself begins.</param>
/// <param name="Value">In full units.</param>
internal sealed record NumberMention(int Start, int End, int At, decimal Value)
{
    /// <summary>Where the number itself ends, scale included, unit not.</summary>
    public required int NumberEnd { get; init; }
    public decimal? High { get; init; }
    public FigureBound Bound { get; init; }

    /// <summary>The words of a vague number or a dozen.</summary>
    public string? Word { get; init; }

    /// <summary>A currency code, <c>%</c> or a measure.</summary>
    public string? Unit { get; init; }
    public NumberKind Kind { get; init; }

    /// <summary>Whether the number adds to one already told ("another five").</summary>
    public bool IsAddition { get; init; }

    /// <summary>Whether the number is part of a compound word ("34-inch", "12-seat").</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>Whether the number is told of a round number of others ("223 per 100,000").</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether the number is written in digits, not in words.</summary>
    public bool IsDigits { get; init; }
}

/// <summary>What a number measures by its own unit.</summary>
internal enum NumberKind
{
    Count,
    Money,
    Percent,
    Measure,

    /// <summary>A length of time, which is a figure only where it is said what lasts so long.</summary>
    Duration,

    /// <summary>How often, or how many times as much.</summary>
    Times,

    /// <summary>A time, a date, a label, an age: no figure.</summary>
    None,
}

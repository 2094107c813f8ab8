namespace BriefingBot.Text.Figures;

/// <summary>A number as a sentence states it, before it is known what it counts.</summary>
/// <param name="Start">Its first token, bounding words included.</param>
/// <param name="End">The token after it, unit included.</param>
internal sealed record Quantity(int Start, int End, decimal Value)
{
    public decimal? High { get; init; }

    public FigureBound Bound { get; init; }

    public string? Word { get; init; }

    public string? Unit { get; init; }

    public QuantityKind Kind { get; init; }

    /// <summary>The token of the number itself.</summary>
    public int Number { get; init; }

    /// <summary>It adds to a number already told ("another five").</summary>
    public bool IsAddition { get; init; }

    public bool IsMoney { get; init; }

    public bool IsPercent => string.Equals(Unit, "%", StringComparison.Ordinal) || string.Equals(Unit, "percentage points", StringComparison.Ordinal);
}

/// <summary>What stands for the number.</summary>
internal enum QuantityKind
{
    Numeral,
    Word,

    /// <summary>"a man", "one of them": counts one where a person is told of.</summary>
    Article,

    /// <summary>"no one", "no injuries".</summary>
    Zero,
}

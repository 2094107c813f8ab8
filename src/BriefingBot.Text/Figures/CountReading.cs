namespace BriefingBot.Text.Figures;

/// <summary>A quantity with what it counts.</summary>
/// <param name="Quantity">The quantity; of a compound its first.</param>
/// <param name="Value">Its value; of a compound the total.</param>
/// <param name="Anchor">The token of the word that says what is counted.</param>
internal sealed record CountReading(Quantity Quantity, decimal Value, string Counts, string? Of, int Anchor)
{
    public IReadOnlyList<FigurePart> Parts { get; init; } = [];

    public FigureBound Bound { get; init; } = Quantity.Bound;

    /// <summary>The unit where it is none of the quantity's own (<c>hectares</c>).</summary>
    public string? Unit { get; init; } = Quantity.Unit;

    /// <summary>A generic verb's participle, so that a part of the group can be named like the whole.</summary>
    public string? Generic { get; init; }

    /// <summary>Persons are counted.</summary>
    public bool IsPeople { get; init; }

    public CountedKind Kind => IsPeople ? CountedKind.People : Quantity.IsMoney || Quantity.IsPercent ? CountedKind.Amount : CountedKind.Things;
}

/// <summary>What kind of thing is counted.</summary>
internal enum CountedKind
{
    People,
    Things,

    /// <summary>Money, a percentage.</summary>
    Amount,
}

/// <summary>What a sentence says of a counted group.</summary>
/// <param name="Counts">The word of the vocabulary.</param>
/// <param name="IsGeneric">The noun belongs to what is counted.</param>
/// <param name="Anchor">The token that says it.</param>
/// <param name="Nouns">The only nouns the word counts; null where any.</param>
internal sealed record Predicate(string Counts, bool IsGeneric, int Anchor, IReadOnlySet<string>? Nouns = null);

using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>What a number counts, as the sentence's tree says it.</summary>
/// <param name="Counts">The class's name, or the thing itself with what became of it ("homes destroyed").</param>
/// <param name="Of">The group, the owner.</param>
/// <param name="Anchor">The word that says what is counted: the predicate, else the noun, else the number.</param>
internal sealed record Counted(string Counts, string? Of, ParsedToken Anchor)
{
    public CountClass? Class { get; init; }

    /// <summary>The noun that the number stands at; null where it is left out.</summary>
    public ParsedToken? Noun { get; init; }

    /// <summary>Whether the number is told as part of a named whole ("including", "of the 12").</summary>
    public bool IsPart { get; init; }

    /// <summary>What a count just told came to ("bringing the total to").</summary>
    public bool IsNewTotal { get; init; }

    /// <summary>A level rather than a number of things: "sales were 6,798,000".</summary>
    public bool IsAmount { get; init; }

    /// <summary>How long or how often: told in the ledger, and in no edition.</summary>
    public bool IsMinor { get; init; }

    /// <summary>One person told without a number ("a worker was killed").</summary>
    public bool IsSingle { get; init; }

    /// <summary>The place of its own that it has beside others of its kind ("ten in Poland and seven in Italy").
    /// </summary>
    public string? Place { get; init; }

    public bool IsPeople => Class?.IsHarm == true;
}

using System.Text.Json.Serialization;
using BriefingBot.Text.Dates;

namespace BriefingBot.Text.Figures;

/// <summary>A number that one article states, with what it counts, who says so and when.</summary>
public sealed record Figure
{
    /// <summary>The value in full units; the base value of a range or a vague word (<c>dozens</c> is 12).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] // 0 is a count: "nobody was hurt"
    public required decimal Value { get; init; }

    /// <summary>The upper end where <see cref="Bound"/> is <see cref="FigureBound.Range"/>.</summary>
    public decimal? High { get; init; }
    public FigureBound Bound { get; init; } = FigureBound.Exact;

    /// <summary>The word used instead of a numeral where it is vague (<c>dozens</c>, <c>a dozen</c>).</summary>
    public string? Word { get; init; }

    /// <summary>A currency code (ISO 4217), <c>%</c> or a measure; null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>The parts of a compound ("seven officers and two civilians"); <see cref="Value"/> sums them.</summary>
    public IReadOnlyList<FigurePart> Parts { get; init; } = [];

    /// <summary>What is counted: <c>killed</c>, <c>injured</c>, <c>arrested</c>, <c>evacuated</c>, … .</summary>
    public required string Counts { get; init; }

    /// <summary>Of whom or what: <c>people</c>, <c>civilians</c>.</summary>
    public string? Of { get; init; }

    /// <summary>In which circumstance: <c>mines</c>, <c>bus crash</c>.</summary>
    public string? Circumstance { get; init; }

    /// <summary>The place it is limited to, which <see cref="Circumstance"/> names too; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>The latest weekday that an undated article speaks of; orders the reports of one week.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Who states the number; null where nobody is named.</summary>
    public string? Says { get; init; }

    /// <summary>True for a number of earlier events, which takes part in no relation.</summary>
    public bool IsHistory { get; init; }

    /// <summary>Whether the number stands in the headline or in one of the first three sentences.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether the headline states the number, too, but rounded.</summary>
    public bool IsTitled { get; init; }

    /// <summary>Whether the number is the amount of an owner whom neither the title nor the first sentence
    /// names.</summary>
    public bool IsOfOther { get; init; }

    /// <summary>What it counts stands there inflected ("пассажирах"): no label to show to a reader.</summary>
    public bool IsInflected { get; init; }

    /// <summary>Whether the number is told beside the event, or of one person: nothing unless another report tells it
    /// too.</summary>
    public bool IsBeside { get; init; }

    /// <summary>One person told without a number ("a worker was killed"): gives way to a number.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether the number is told as what a count just told came to ("bringing the total to").</summary>
    public bool IsNewTotal { get; init; }

    /// <summary>Whether the number matters in its report alone (points of a match, engines at a fire): no edition shows
    /// it.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Whether the number comes to those told before ("four more bodies"): no total.</summary>
    [JsonIgnore]
    public bool IsAddition => Of?.StartsWith(CountReader.More, StringComparison.Ordinal) is true;

    /// <summary>Whether the number is told as part of a whole that the sentence names ("including two
    /// civilians").</summary>
    public bool IsPart { get; init; }
    public NewsTime? AsOf { get; init; }

    /// <summary>The value that its report stated before a correction put this one there; null for none.</summary>
    public decimal? Former { get; init; }

    /// <summary>The exact sentence of the article.</summary>
    public required string Sentence { get; init; }
    public required string ArticleId { get; init; }
    public string? Outlet { get; init; }
    public string? Origin { get; init; }
}

/// <summary>One part of a compound count.</summary>
public sealed record FigurePart(decimal Value, string Of);

/// <summary>How exactly a figure is stated.</summary>
public enum FigureBound
{
    Exact,
    AtLeast,
    MoreThan,
    About,
    UpTo,
    LessThan,
    Range,
    Vague,
}

/// <summary>Figures that count the same thing, of the same group and circumstance, in order of time.</summary>
public sealed record FigureLine(
    string Counts, string? Of, string? Circumstance, FigureRelation Relation, bool IsHistory,
        IReadOnlyList<Figure> Values)
{
    /// <summary>Whether an edition shows the line.</summary>
    public bool IsShown { get; init; }

    /// <summary>Whether the line tells of one person whom no report counts in numbers: for the ledger alone.</summary>
    public bool IsOfSingle => Values.Count > 0 && Values.All(value => value.IsSingle);

    /// <summary>Whether the line tells how the event stands, for readers to be told.</summary>
    public bool IsOfNow => !IsHistory && !IsOfSingle;

    /// <summary>Why an edition shows the line, or why not.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>How the values of a line stand to each other; the first that holds, in this order.</summary>
public enum FigureRelation
{
    Single,
    Same,
    Update,
    Disagreement,
}

namespace BriefingBot.Stories.Likeness;

/// <summary>The one setting of the grouping; docs/decisions/0004 tells how it was found.</summary>
internal sealed record GroupingRules
{
    public double Threshold { get; init; } = 0.2;
    public double NameBoost { get; init; } = 1.3;
    public double NumberBoost { get; init; } = 1.0;
    public double Nearest { get; init; } = 0.5;
    public double MergeThreshold { get; init; } = 0.2;
    public double DateDays { get; init; } = 4;
    public double DatePenalty { get; init; } = 0.08;
    public double DateCap { get; init; } = 0.45;
    public double TextDateOverlap { get; init; } = 0.05;
    public int Members { get; init; } = 16;
    public int TellingTerms { get; init; } = 30;
    public int NearestArticles { get; init; } = 40;
    public int Candidates { get; init; } = 10;
    public double Power { get; init; } = 1;
}

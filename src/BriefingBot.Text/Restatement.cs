namespace BriefingBot.Text;

/// <summary>A figure that an edit put into a report, as the bot saw it.</summary>
/// <param name="Counts">What is counted.</param>
/// <param name="Value">What the report states since.</param>
/// <param name="At">When it was edited.</param>
/// <param name="Former">The value that the edit took back; null where a count only grew, or is new.</param>
public sealed record Restatement(string Counts, decimal Value, DateTimeOffset At, decimal? Former);

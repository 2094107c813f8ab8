namespace BriefingBot.Wording;

/// <summary>When a chat's next edition comes.</summary>
/// <param name="Local">On the chat's clocks.</param>
/// <param name="IsToday">True on that same day.</param>
public sealed record ComingEdition(DateTimeOffset Local, bool IsToday);

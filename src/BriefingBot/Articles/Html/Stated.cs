namespace BriefingBot.Articles.Html;

/// <summary>A value that a page states, and whether it states it in a form made for that.</summary>
/// <param name="Value">Null where the page does not state it.</param>
/// <param name="IsSure">False for what was concluded from where it stands.</param>
internal readonly record struct Stated<T>(T? Value, bool IsSure)
    where T : struct;

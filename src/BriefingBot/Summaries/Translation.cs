namespace BriefingBot.Summaries;

/// <summary>Texts in another language.</summary>
/// <param name="Texts">One for each that was given, in their order; null where its translation says something else than
/// the original, as far as that can be told.</param>
/// <param name="Model">The model that translated.</param>
public sealed record Translation(IReadOnlyList<string?> Texts, string Model);

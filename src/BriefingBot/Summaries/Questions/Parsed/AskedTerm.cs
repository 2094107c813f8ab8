namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A word that a question is about.</summary>
/// <param name="Lemma">Its dictionary form in lower case.</param>
/// <param name="Form">As written, in lower case.</param>
/// <param name="IsName">True for a word of a name.</param>
/// <param name="Share">What it counts beside others of its rarity: less for what news words differently or leaves
/// out.</param>
internal sealed record AskedTerm(string Lemma, string Form, bool IsName, double Share);

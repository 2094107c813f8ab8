using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims;

/// <summary>A report as sentences are held against it, read once for as many checks as it stands in.</summary>
/// <param name="Sentences">Its sentences by their words.</param>
/// <param name="Trees">Its sentences with their trees; null where no parser reads its language.</param>
internal sealed record ClaimReport(IReadOnlyList<PlainSentence> Sentences, IReadOnlyList<TreeSentence>? Trees)
{
    /// <summary>Reads a report.</summary>
    /// <param name="text">Its text, its title as the first line.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ClaimReport Read(string text, Language language, CancellationToken cancellationToken) => new(
        new PlainReader(language, ClaimWords.For(language.Code)).Read(text, 0, 0),
        TreeReports.Read(text, language.Code, cancellationToken));
}

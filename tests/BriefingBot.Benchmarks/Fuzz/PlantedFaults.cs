using BriefingBot.Stories;
using BriefingBot.Summaries;

namespace BriefingBot.Benchmarks.Fuzz;

/// <summary>
/// Two faults as they have happened: digits of another script stop a story, and a character of another script leaves a
/// tag open. A fuzz that does not find them is none.
/// </summary>
internal sealed class PlantedFaults : ISummarizer
{
    private const string Stop = "a planted fault";
    private static readonly ExtractiveSummarizer Real = new();

    /// <inheritdoc/>
    public Task<Summary> SummarizeAsync(Story story, int sentences, CancellationToken cancellationToken) =>
        story.Articles.Any(article => article.Text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)))
            ? throw new InvalidOperationException(Stop)
            : Real.SummarizeAsync(story, sentences, cancellationToken);

    /// <summary>A message with an open tag, where it has a character of Japanese.</summary>
    public static string Spoilt(string html) => html.Any(c => c is >= '\u3040' and <= '\u30FF') ? html + "<b>" : html;

    /// <summary>Whether kinds of findings are among them that only these faults bring.</summary>
    public static bool AreFound(IEnumerable<string> kinds) =>
        kinds.Any(kind => kind.Contains(nameof(InvalidOperationException), StringComparison.Ordinal)
            && kind.Contains(nameof(PlantedFaults), StringComparison.Ordinal))
        && kinds.Any(kind => kind.Contains(nameof(FormatException), StringComparison.Ordinal));
}

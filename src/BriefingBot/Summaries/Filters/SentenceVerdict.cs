using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Filters;

/// <summary>What the check says of one sentence of a model. Its static method is the one door to the check.</summary>
/// <param name="Kept">The sentence with its articles and evidence; null where it fails.</param>
/// <param name="Fault">The kinds of fault; empty where it stands.</param>
internal sealed record SentenceVerdict(SummarySentence? Kept, IReadOnlyList<ClaimFault> Fault)
{
    /// <summary>Holds each sentence against the reports it names.</summary>
    /// <param name="written">The sentences as the model wrote them.</param>
    /// <param name="reports">The reports in the order of their numbers, from 1.</param>
    public static IReadOnlyList<SentenceVerdict> Check(
        IReadOnlyList<ModelSentence> written, IReadOnlyList<Article> reports)
    {
        List<Article> usable = [.. reports.Select(Usable)];
        return [.. written.Select(sentence => Check(sentence with { Text = UsableText.Of(sentence.Text) }, usable))];
    }

    private static Article Usable(Article article) => article with
    {
        Title = article.Title is { } title ? UsableText.Of(title) : null,
        Text = UsableText.Of(article.Text),
    };

    private static SentenceVerdict Check(ModelSentence sentence, List<Article> reports)
    {
        List<Article> named =
        [
            .. sentence.Reports.Where(number => number >= 1 && number <= reports.Count)
            .Select(number => reports[number - 1]),
        ];
        var verdict = ClaimVerifier.For(named).Verify(sentence.Text);
        if (!verdict.IsOk || verdict.Evidence is not [var evidence, ..])
        {
            return new SentenceVerdict(null, [.. verdict.Problems.Select(problem => problem.Kind).Distinct()]);
        }

        var first = named[evidence.Report];
        var others = named.Where(other => other != first).Select(other => other.Id);
        return new SentenceVerdict(new SummarySentence(sentence.Text, [first.Id, .. others], evidence.Sentence), []);
    }
}

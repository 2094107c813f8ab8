using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Filters;

/// <summary>What the check says of one sentence of a model. Its static method is the one door to the check.</summary>
/// <param name="Kept">The sentence with its articles and evidence; null where it fails.</param>
/// <param name="Fault">Why it fails; null where it stands.</param>
internal sealed record SentenceVerdict(SummarySentence? Kept, string? Fault)
{
    /// <summary>Holds each sentence against the reports it names.</summary>
    /// <param name="written">The sentences as the model wrote them.</param>
    /// <param name="reports">The reports in the order of their numbers, from 1.</param>
    public static IReadOnlyList<SentenceVerdict> Check(
        IReadOnlyList<ModelSentence> written, IReadOnlyList<Article> reports)
    {
        var facts = reports.Select(article => new ReportFacts(Usable(article))).ToList();
        return [.. written.Select(sentence => Check(sentence with { Text = UsableText.Of(sentence.Text) }, facts))];
    }

    private static Article Usable(Article article) => article with
    {
        Title = article.Title is { } title ? UsableText.Of(title) : null,
        Text = UsableText.Of(article.Text),
    };

    private static SentenceVerdict Check(ModelSentence sentence, List<ReportFacts> facts)
    {
        var named = sentence.Reports
            .Where(number => number >= 1 && number <= facts.Count)
            .Select(number => facts[number - 1])
            .ToList();
        if (GroundingCheck.Fault(sentence.Text, named) is { } fault)
        {
            return new SentenceVerdict(null, fault);
        }

        if (GroundingCheck.Evidence(sentence.Text, named) is not var (report, evidence))
        {
            return new SentenceVerdict(null, "its reports have no sentence");
        }

        var others = named.Where(other => other != report).Select(other => other.Article.Id);
        return new SentenceVerdict(new SummarySentence(sentence.Text, [report.Article.Id, .. others], evidence), null);
    }
}

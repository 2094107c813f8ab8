using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Filters;

/// <summary>Holds a model's sentences against the reports they name: the one door to the check. The reports of a story
/// are prepared once for each set of them that sentences name. Not thread-safe.</summary>
/// <param name="reports">The reports in the order of their numbers, from 1.</param>
internal sealed class SentenceCheck(IReadOnlyList<Article> reports)
{
    private readonly List<Article> _reports = [.. reports.Select(Usable)];
    private readonly Dictionary<string, ClaimVerifier> _verifiers = new(StringComparer.Ordinal);

    /// <summary>Checks sentences, each when it is asked for.</summary>
    public IEnumerable<SentenceVerdict> Check(
        IEnumerable<ModelSentence> written, CancellationToken cancellationToken) => written.Select(
        sentence => Check(sentence with { Text = UsableText.Of(sentence.Text) }, cancellationToken));

    // A bare domain may be what the news is about; then more than one report has it.
    private bool IsTold(string domain) => _reports.Count(
        report => report.Text.Contains(domain, StringComparison.OrdinalIgnoreCase)) > 1;

    private static bool IsLink(string tappable) => tappable[0] is '@' or '/' || tappable.Contains(':')
        || tappable.Contains('/') || tappable.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static Article Usable(Article article) => article with
    {
        Title = article.Title is { } title ? UsableText.Of(title) : null,
        Text = UsableText.Of(article.Text),
    };

    private SentenceVerdict Check(ModelSentence sentence, CancellationToken cancellationToken)
    {
        var numbers = sentence.Reports.Where(number => number >= 1 && number <= _reports.Count).ToList();
        List<Article> named = [.. numbers.Select(number => _reports[number - 1])];
        var key = string.Join(',', numbers);
        if (!_verifiers.TryGetValue(key, out var verifier))
        {
            _verifiers[key] = verifier = ClaimVerifier.For(named);
        }

        // Stricter than verify: what can be tapped is no part of a summary, also where one report has it.
        if (TappableText.In(sentence.Text).Any(part => IsLink(part) || !IsTold(part)))
        {
            return new SentenceVerdict(null, [ClaimFault.Unsupported]);
        }

        var verdict = verifier.Verify(sentence.Text, cancellationToken);
        if (!verdict.IsOk || verdict.Evidence is not [var evidence, ..])
        {
            return new SentenceVerdict(null, [.. verdict.Problems.Select(problem => problem.Kind).Distinct()]);
        }

        if (ModelOrders.Has(evidence.Sentence))
        {
            return new SentenceVerdict(null, [ClaimFault.Unsupported]);
        }

        var first = named[evidence.Report];
        var others = named.Where(other => other != first).Select(other => other.Id);
        return new SentenceVerdict(new SummarySentence(sentence.Text, [first.Id, .. others], evidence.Sentence), []);
    }
}

/// <summary>What the check says of one sentence of a model.</summary>
/// <param name="Kept">The sentence with its articles and evidence; null where it fails.</param>
/// <param name="Fault">The kinds of fault; empty where it stands.</param>
internal sealed record SentenceVerdict(SummarySentence? Kept, IReadOnlyList<ClaimFault> Fault)
{
    /// <summary>The first kind of fault, as <c>verify</c> names it.</summary>
    public string Kind => (Fault is [var first, ..] ? first : ClaimFault.Unsupported).ToString().ToLowerInvariant();
}

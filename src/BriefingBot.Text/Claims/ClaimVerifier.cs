using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>
/// The one check of a sentence against reports, for what a model writes and for <c>verify</c>: offline, in any
/// language.
/// Made for one list of reports and used for many sentences; not thread-safe.
/// </summary>
public sealed class ClaimVerifier
{
    /// <summary>Characters; what is longer is no sentence of a summary.</summary>
    private const int LongestClaim = 2000;

    private readonly List<string> _texts;
    private readonly Lazy<Dictionary<string, ClaimEvidence>> _sentences;
    private readonly Func<CancellationToken, ClaimCheck> _prepare;
    private ClaimCheck? _check;

    private ClaimVerifier(IReadOnlyList<Article> reports)
    {
        _texts = Texts(reports);
        _sentences = new(() => Sentences(_texts));
        _prepare = token => new ClaimCheck(_texts, LanguageOf(reports, _texts), token);
    }

    /// <summary>
    /// False for reports in a language of which neither a parser nor a file of words is there: what passes then has the
    /// reports' words, but may have turned what they say. A model's sentence is better not shown in it.
    /// </summary>
    public static bool CanCheck(IReadOnlyList<Article> reports) =>
        ClaimCheck.Knows(LanguageOf(reports, Texts(reports)));

    /// <summary>Prepares the reports, all in one language.</summary>
    public static ClaimVerifier For(IReadOnlyList<Article> reports) => new(reports);

    /// <summary>Checks a sentence or a short summary; never throws for what the text holds.</summary>
    /// <param name="claim">The sentence.</param>
    /// <param name="cancellationToken">Stops the reading of long reports.</param>
    public ClaimVerdict Verify(string claim, CancellationToken cancellationToken = default)
    {
        if (_texts.Count == 0 || string.IsNullOrWhiteSpace(claim) || claim.Length > LongestClaim)
        {
            return new ClaimVerdict([new ClaimProblem(ClaimFault.Unsupported, claim, null)], []);
        }

        var visible = VisibleText.WithDigits(claim);
        var verdict = Verbatim(visible) ?? (_check ??= _prepare(cancellationToken)).Check(visible, cancellationToken);
        return verdict with { Problems = [.. Hidden(claim), .. Foreign(visible), .. verdict.Problems] };
    }

    // A report's own sentence stands, whatever a tree makes of it.
    private ClaimVerdict? Verbatim(string claim)
    {
        var phrase = FoldedText.Phrase(claim);
        return phrase.Length > 0 && _sentences.Value.TryGetValue(phrase, out var evidence)
            ? new ClaimVerdict([], [evidence])
            : null;
    }

    private static Dictionary<string, ClaimEvidence> Sentences(List<string> texts)
    {
        var sentences = new Dictionary<string, ClaimEvidence>(StringComparer.Ordinal);
        for (var report = 0; report < texts.Count; report++)
        {
            foreach (var sentence in texts[report].Split('\n').SelectMany(SentenceSplitter.Split))
            {
                sentences.TryAdd(FoldedText.Phrase(sentence), new ClaimEvidence(report, sentence));
            }
        }

        return sentences;
    }

    private static List<string> Texts(IReadOnlyList<Article> reports) =>
        [.. reports.Select(report => $"{report.Title}\n\n{report.Text}".Trim())];

    private static Language LanguageOf(IReadOnlyList<Article> reports, IReadOnlyList<string> texts)
    {
        var code = reports.Select(report => report.Language).FirstOrDefault(language => language is not null)
            ?? LanguageDetector.Detect(string.Join('\n', texts))
            ?? LanguageDetector.Likeliest(string.Join('\n', texts)) ?? "en";
        return KnownLanguages.Find(code) ?? new Language(new(code));
    }

    // What nobody sees may order something; joiners and marks of direction belong to scripts.
    private static IEnumerable<ClaimProblem> Hidden(string claim) => claim.EnumerateRunes().Any(VisibleText.IsHidden)
        ? [new ClaimProblem(ClaimFault.Unsupported, claim, null)]
        : [];

    // An address, a mention or a command that no report has: a reader would tap it.
    private IEnumerable<ClaimProblem> Foreign(string claim) => TappableText.In(claim)
        .Where(value => !_texts.Any(text => text.Contains(value, StringComparison.OrdinalIgnoreCase)))
        .Select(value => new ClaimProblem(ClaimFault.Unsupported, value, null));
}

using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims;

/// <summary>
/// The one check of a sentence against reports, for what a model writes and for <c>verify</c>: offline, in any
/// language. Where the language's sentences can be parsed it is <see cref="ClaimCheck"/>, elsewhere the weaker
/// <see cref="PlainCheck"/>.
/// Made for one list of reports and used for many sentences; not thread-safe.
/// </summary>
public sealed class ClaimVerifier
{
    /// <summary>Characters; what is longer is no sentence of a summary.</summary>
    private const int LongestClaim = 2000;

    private readonly IReadOnlyList<string> _texts;
    private readonly ClaimCheck? _check;
    private readonly Lazy<PlainCheck> _plain;

    private ClaimVerifier(IReadOnlyList<Article> reports)
    {
        _texts = Texts(reports);
        var language = LanguageOf(reports, _texts);
        var known = KnownLanguages.Find(language) ?? new Language(language, Script.None);
        _check = ClaimCheck.For(_texts, language);
        _plain = new(() => new PlainCheck(_texts, known));
    }

    /// <summary>
    /// False for reports in a language of which neither a parser nor a file of words is there: what passes then has the
    /// reports' words, but may have turned what they say. A model's sentence is better not shown in it.
    /// </summary>
    public static bool CanCheck(IReadOnlyList<Article> reports)
    {
        var language = LanguageOf(reports, Texts(reports));
        return ClaimCheck.CanCheck(language)
            || ClaimWords.For(KnownLanguages.Find(language)?.Code ?? language) is not null;
    }

    /// <summary>Prepares the reports, all in one language.</summary>
    public static ClaimVerifier For(IReadOnlyList<Article> reports) => new(reports);

    /// <summary>Checks a sentence or a short summary; never throws for what the text holds.</summary>
    public ClaimVerdict Verify(string claim)
    {
        if (_texts.Count == 0 || string.IsNullOrWhiteSpace(claim) || claim.Length > LongestClaim)
        {
            return new ClaimVerdict([new ClaimProblem(ClaimFault.Unsupported, claim, null)], []);
        }

        var visible = Visible(claim);
        var verdict = _check?.Check(visible) ?? _plain.Value.Check(visible);
        return verdict with { Problems = [.. Hidden(claim), .. Foreign(visible), .. verdict.Problems] };
    }

    private static List<string> Texts(IReadOnlyList<Article> reports) =>
        [.. reports.Select(report => $"{report.Title}\n\n{report.Text}".Trim())];

    private static string LanguageOf(IReadOnlyList<Article> reports, IReadOnlyList<string> texts) =>
        reports.Select(report => report.Language).FirstOrDefault(language => language is not null)
            ?? LanguageDetector.Detect(string.Join('\n', texts)) ?? "en";

    // Digits of every script and width are read as digits.
    private static string Visible(string claim) => NativeDigits.ToAscii(VisibleText.Of(claim)).ToString();

    // What nobody sees may order something; joiners and marks of direction belong to scripts.
    private static IEnumerable<ClaimProblem> Hidden(string claim) => claim.EnumerateRunes().Any(VisibleText.IsHidden)
        ? [new ClaimProblem(ClaimFault.Unsupported, claim, null)]
        : [];

    // An address, a mention or a command that no report has: a reader would tap it.
    private IEnumerable<ClaimProblem> Foreign(string claim) => TappableText.In(claim)
        .Where(value => !_texts.Any(text => text.Contains(value, StringComparison.OrdinalIgnoreCase)))
        .Select(value => new ClaimProblem(ClaimFault.Unsupported, value, null));
}

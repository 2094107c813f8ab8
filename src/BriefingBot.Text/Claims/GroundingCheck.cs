using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Holds a sentence against reports by its words alone, for languages whose sentences cannot be parsed: every number,
/// name, date and quotation in it must stand in them, and most of its other words too.
/// </summary>
internal static partial class GroundingCheck
{
    private const double LeastSupport = 0.6;

    /// <summary>What is wrong with the sentence; null where it stands.</summary>
    public static ClaimProblem? Problem(string sentence, IReadOnlyList<ReportFacts> reports) =>
        FaultyNumber(sentence, reports) ?? FaultyQuotation(sentence, reports) ?? FaultyName(sentence, reports)
        ?? FaultySupport(sentence, reports);

    /// <summary>The report sentence nearest to a model's sentence, and its report.</summary>
    public static (ReportFacts Report, string Sentence)? Evidence(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        var terms = ContentWords.Of(sentence).ToHashSet();
        var numbers = NumberMentions.In(sentence, reports is [var first, ..] ? first.Language : null);
        (ReportFacts, string)? best = null;
        double most = -1;
        foreach (var report in reports)
        {
            foreach (var candidate in report.Sentences)
            {
                var stated = NumberMentions.In(candidate, report.Language).SelectMany(mention => mention).ToHashSet();
                var own = ContentWords.Of(candidate);
                var shared = own.Where(terms.Contains).Distinct().Count() / Math.Sqrt(own.Count + 1.0);
                var score = shared + (2 * numbers.Count(mention => mention.Overlaps(stated)));
                if (score > most)
                {
                    (best, most) = ((report, candidate), score);
                }
            }
        }

        return best;
    }

    private static ClaimProblem? FaultyNumber(string sentence, IReadOnlyList<ReportFacts> reports) => NumberMentions.In(sentence, KnownLanguages.Find(reports[0].Article.Language))
        .Where(readings => !reports.Any(report => report.HasNumber(readings)))
        .Select(readings => new ClaimProblem(ClaimFault.Number, readings.FirstOrDefault() ?? sentence, null))
        .FirstOrDefault();

    private static ClaimProblem? FaultyQuotation(string sentence, IReadOnlyList<ReportFacts> reports) => Quotations(sentence)
        .Where(phrase => !reports.Any(report => report.HasPhrase(phrase)))
        .Select(phrase => new ClaimProblem(ClaimFault.Quotation, phrase, null))
        .FirstOrDefault();

    // What is left out with an ellipsis may be left out; what stands between must stand there.
    private static IEnumerable<string> Quotations(string sentence) => Quotation().Matches(sentence)
        .SelectMany(match => match.Value[1..^1].Split(["…", "...", "[", "]"], StringSplitOptions.RemoveEmptyEntries))
        .Select(FoldedText.Phrase)
        .Where(phrase => phrase.Length > 0);

    private static ClaimProblem? FaultyName(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        foreach (var name in Names.In(sentence).Where(name => !reports.Any(report => name.Words.Count > 1 && report.HasName(name.Initials))))
        {
            var unknown = name.Words.Where((word, i) => !reports.Any(report => report.HasName(word) || (i == 0 && name.OpensSentence && report.HasTerm(word)))).ToList();
            if (unknown.Count > 0)
            {
                return new ClaimProblem(ClaimFault.Name, unknown[0], null);
            }

            var apart = name.Words.Zip(name.Words.Skip(1)).Where(pair => !reports.Any(report => AreTogether(report, pair.First, pair.Second))).ToList();
            if (apart.Count > 0)
            {
                return new ClaimProblem(ClaimFault.Name, $"{apart[0].First} {apart[0].Second}", null);
            }
        }

        return null;
    }

    private static bool AreTogether(ReportFacts report, string first, string second) =>
        report.HasTogether(first, second) || report.HasInitials(first) || report.HasInitials(second);

    private static ClaimProblem? FaultySupport(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        var terms = ContentWords.Of(sentence);
        var borne = terms.Count(term => reports.Any(report => report.HasTerm(term) || report.HasName(FoldedText.Word(term))));
        return terms.Count > 0 && borne < LeastSupport * terms.Count
            ? new ClaimProblem(ClaimFault.Unsupported, sentence, null)
            : null;
    }

    [GeneratedRegex("""["][^"]{1,500}["]|“[^”]{1,500}”|„[^“”]{1,500}[“”]|«[^»]{1,500}»|‘[^’]{1,60} [^’]{1,440}’|「[^」]{1,500}」""", RegexOptions.NonBacktracking)]
    private static partial Regex Quotation();
}

using System.Text.RegularExpressions;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Holds one sentence of a model against the reports it names: every number, name, date and quotation in it must stand in them, and
/// most of its other words too.
/// </summary>
internal static partial class GroundingCheck
{
    private const double LeastSupport = 0.6;
    private const int LongestSentence = 600;

    /// <summary>Why the sentence fails; null where it stands.</summary>
    public static string? Fault(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        if (reports.Count == 0)
        {
            return "it names no report";
        }

        if (sentence.Length is 0 or > LongestSentence)
        {
            return "it is empty or too long";
        }

        if (Link().IsMatch(sentence))
        {
            return "it has a link";
        }

        return FaultyNumber(sentence, reports) ?? FaultyQuotation(sentence, reports) ?? FaultyName(sentence, reports) ?? FaultySupport(sentence, reports);
    }

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

    private static string? FaultyNumber(string sentence, IReadOnlyList<ReportFacts> reports) => NumberMentions.In(sentence, reports[0].Language)
        .Where(readings => !reports.Any(report => report.HasNumber(readings)))
        .Select(readings => $"the number {readings.FirstOrDefault()} stands in none of its reports")
        .FirstOrDefault();

    private static string? FaultyQuotation(string sentence, IReadOnlyList<ReportFacts> reports) => Quotations(sentence)
        .Where(phrase => !reports.Any(report => report.HasPhrase(phrase)))
        .Select(phrase => $"the quotation \"{phrase}\" stands in none of its reports")
        .FirstOrDefault();

    // What is left out with an ellipsis may be left out; what stands between must stand there.
    private static IEnumerable<string> Quotations(string sentence) => Quotation().Matches(sentence)
        .SelectMany(match => match.Value[1..^1].Split(["…", "...", "[", "]"], StringSplitOptions.RemoveEmptyEntries))
        .Select(FoldedText.Phrase)
        .Where(phrase => phrase.Length > 0);

    private static string? FaultyName(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        foreach (var name in Names.In(sentence).Where(name => !reports.Any(report => name.Words.Count > 1 && report.HasName(name.Initials))))
        {
            var unknown = name.Words.Where((word, i) => !reports.Any(report => report.HasName(word) || (i == 0 && name.OpensSentence && report.HasTerm(word)))).ToList();
            if (unknown.Count > 0)
            {
                return $"the name {unknown[0]} stands in none of its reports";
            }

            var apart = name.Words.Zip(name.Words.Skip(1)).Where(pair => !reports.Any(report => AreTogether(report, pair.First, pair.Second))).ToList();
            if (apart.Count > 0)
            {
                return $"the name {apart[0].First} {apart[0].Second} stands in none of its reports";
            }
        }

        return null;
    }

    private static bool AreTogether(ReportFacts report, string first, string second) =>
        report.HasTogether(first, second) || report.HasInitials(first) || report.HasInitials(second);

    private static string? FaultySupport(string sentence, IReadOnlyList<ReportFacts> reports)
    {
        var terms = ContentWords.Of(sentence);
        var borne = terms.Count(term => reports.Any(report => report.HasTerm(term) || report.HasName(FoldedText.Word(term))));
        return terms.Count > 0 && borne < LeastSupport * terms.Count ? "its reports say something else" : null;
    }

    [GeneratedRegex(@"https?:|www\.|\]\(|\bt\.me/|[a-z0-9-]\.[a-z]{2,24}/", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("""["][^"]{1,500}["]|“[^”]{1,500}”|„[^“”]{1,500}[“”]|«[^»]{1,500}»|‘[^’]{1,60} [^’]{1,440}’|「[^」]{1,500}」""", RegexOptions.NonBacktracking)]
    private static partial Regex Quotation();
}

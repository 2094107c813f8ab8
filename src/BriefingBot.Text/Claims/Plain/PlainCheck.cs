using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>
/// Holds sentences against reports in languages that are not parsed: by their numbers, names, quotations and dates, by
/// the order of their words, and by what the language's file knows of denial, doubt and the acts of news. Made for one
/// list of reports; not thread-safe.
/// </summary>
internal sealed class PlainCheck
{
    // These see what a tree does not show, and hold for parsed sentences too; they are right of any claim.
    private static readonly IPlainRule[] Shared =
    [
        new PlainContests(), new PlainBounds(), new PlainUnits(), new PlainSubjects(), new PlainAges(),
        new PlainDirections(),
    ];

    private static readonly IPlainRule[] Sure =
    [
        new PlainNumbers(), new PlainNames(), new PlainQuotations(), new PlainSpeakers(), new PlainWholes(), .. Shared,
    ];

    private static readonly IPlainRule[] SharedOfCloseClaims = [new PlainOutcomes()];

    private static readonly IPlainRule[] OfCloseClaims =
    [
        new PlainRoles(), new PlainActs(), new PlainPolarity(), new PlainTimes(),
        new PlainSupport(), .. SharedOfCloseClaims,
    ];

    private readonly Language _language;
    private readonly ClaimWords? _words;
    private readonly PlainReader _reader;
    private readonly PlainReports _reports;

    /// <summary>Prepares the reports.</summary>
    /// <param name="texts">The reports, each with its title as its first line.</param>
    /// <param name="language">The language of all of them.</param>
    public PlainCheck(IReadOnlyList<string> texts, Language language)
    {
        (_language, _words) = (language, ClaimWords.For(language.Code));
        _reader = new PlainReader(language, _words);
        _reports = new PlainReports(texts, _reader);
    }

    /// <summary>Adds to what the check of parsed sentences found what needs no tree.</summary>
    /// <param name="claim">The sentence or summary.</param>
    /// <param name="parsed">What was found by its trees.</param>
    public ClaimVerdict Complete(string claim, ClaimVerdict parsed)
    {
        var contexts = _reader.Read(claim, 0, 0)
            .Select(sentence => new PlainContext(sentence, _reports, _language, _words)).ToList();
        var tellsResult = contexts.Exists(PlainContests.IsTold);
        // "A lost to B" is what "B beat A" tells.
        var kept = parsed.Problems.Where(problem => !(tellsResult && problem.Kind is ClaimFault.Act or ClaimFault.Role
            && _reader.Read(problem.Said, 0, 0).SelectMany(said => said.Words)
                .Any(word => PlainContests.Tells(contexts[0], word))));
        var found = contexts.SelectMany(context =>
            (context.IsClose ? Shared.Concat(SharedOfCloseClaims) : Shared).SelectMany(rule => rule.Check(context)));
        return parsed with { Problems = [.. kept.Concat(found).Distinct()] };
    }

    /// <summary>Checks a sentence or a short summary.</summary>
    public ClaimVerdict Check(string claim)
    {
        var (problems, evidence) = (new List<ClaimProblem>(), new List<ClaimEvidence>());
        foreach (var sentence in _reader.Read(claim, 0, 0))
        {
            var context = new PlainContext(sentence, _reports, _language, _words);
            problems.AddRange((context.IsClose ? Sure.Concat(OfCloseClaims) : Sure)
                .SelectMany(rule => rule.Check(context)));
            evidence.AddRange(context.Evidence.Select(found => new ClaimEvidence(found.Report, found.Source)));
        }

        return new ClaimVerdict([.. problems.Distinct()], [.. evidence.Distinct()]);
    }
}

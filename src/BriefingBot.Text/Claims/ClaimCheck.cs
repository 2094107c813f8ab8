using BriefingBot.Text.Claims.Rules;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Holds sentences against reports: what a sentence says must stand in one to three sentences of theirs, with the same
/// participants in the same roles, as done or not done, as certain, of as many, said by the same, at the same time.
/// Offline and pure; made for one list of reports and used for many sentences. Not thread-safe.
/// </summary>
public sealed class ClaimCheck
{
    // These are right of any claim, or tell by themselves what they can say of one in words of its own.
    private static readonly IClaimRule[] Sure =
    [
        new NumberRule(), new UnitRule(), new MultipleRule(), new OrdinalRule(), new NameRule(), new QuotationRule(),
        new SpeakerRule(), new RoleRule(), new ClauseRule(), new BefallingRule(), new ContraryRule(), new NobodyRule(),
        new OrderRule(), new QuantifierRule(), new CauseRule(),
    ];

    // These compare word by word: what they say of a claim in words of its own is wrong as often as right.
    private static readonly IClaimRule[] OfCloseClaims =
    [
        new CountRule(), new TimeRule(), new OwnerRule(), new SupportRule(),
    ];

    private readonly SentenceReader _reader;
    private readonly ReportIndex _reports;
    private readonly WordMatch _match;

    private ClaimCheck(SentenceReader reader, ReportIndex reports, WordMatch match) =>
        (_reader, _reports, _match) = (reader, reports, match);

    /// <summary>True for languages whose sentences can be checked; in others nothing but the sources' own words is
    /// safe.</summary>
    public static bool CanCheck(string language) =>
        WordRelations.For(language) is not null && SentenceReader.For(language) is not null;

    /// <summary>Prepares the reports; null where their language cannot be checked.</summary>
    /// <param name="reports">Each one's text, its title as its first line.</param>
    /// <param name="language">The language of all of them, as a BCP 47 tag.</param>
    public static ClaimCheck? For(IReadOnlyList<string> reports, string language) =>
        SentenceReader.For(language) is { } reader && WordRelations.For(language) is { } relations
            ? new ClaimCheck(reader, new ReportIndex(reports, reader), new WordMatch(relations))
            : null;

    /// <summary>Checks a sentence or a short summary.</summary>
    public ClaimVerdict Check(string claim)
    {
        var problems = new List<ClaimProblem>();
        var evidence = new List<ClaimEvidence>();
        foreach (var sentence in _reader.Read(claim))
        {
            var context = new ClaimContext(sentence, _reports, _match);
            problems.AddRange((context.IsClose ? Sure.Concat(OfCloseClaims) : Sure)
                .SelectMany(rule => rule.Check(context)));
            evidence.AddRange(
                context.Evidence.Sentences.Select(found => new ClaimEvidence(found.Report, found.Parsed.Text)));
        }

        return new ClaimVerdict([.. problems.Distinct()], [.. evidence.Distinct()]);
    }
}

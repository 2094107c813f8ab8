using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Claims.Rules;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Holds sentences against reports: what a sentence says must stand in one to three sentences of theirs, with the same
/// numbers and names, participants in the same roles, as done or not done, as certain, of as many, said by the same, at
/// the same time. In any language by its words and by what the language's file knows of them; where sentences are
/// parsed, by their trees too. Offline and pure; made for one list of reports and used for many sentences. Not
/// thread-safe.
/// </summary>
internal sealed class ClaimCheck
{
    // Faults are told in this order.
    private static readonly IClaimRule<ClaimContext>[] WordRules =
    [
        new QuotationRule(), new WholeRule(), new NobodyRule(), new ContestRule(), new BoundRule(), new UnitRule(),
        new DirectionRule(), new DateRule(), new OfficeRule(), new SwapRule(), new HedgeRule(), new DeedRule(),
        new AnotherNameRule(), new AnotherMeasureRule(), new RoleRule(), new OutcomeRule(), new PairRule(),
        new NumberRule(), new NameRule(), new SpeakerRule(), new SupportRule(), new ActRule(), new PolarityRule(),
        new TimeRule(), new CountedRule(), new UncasedNameRule(), new AddedWordRule(), new BareNumberRule(),
        new ContrastRule(),
    ];

    private static readonly IClaimRule<TreeContext>[] TreeRules =
    [
        new TreeNumberRule(), new MeasureWordRule(), new GroupWordRule(), new TreeNameRule(), new TreeSpeakerRule(),
        new ClauseRule(), new BefallingRule(), new ContraryRule(), new AttributeRule(), new CauseOrderRule(),
        new TreeSupportRule(), new FrameRule(), new AgeRule(), new CountRule(), new TreeTimeRule(), new InsteadRule(),
        new OwnerRule(), new ReasonRule(), new DayRule(), new SeveralRule(), new NarrowerRule(),
    ];

    private readonly Language _language;
    private readonly ClaimWords _words;
    private readonly PlainReader _reader;
    private readonly PlainReports _reports;
    private readonly TreeReports? _trees;

    /// <summary>Reads the reports against which sentences will be held.</summary>
    /// <param name="texts">The reports, each with its title as its first line.</param>
    /// <param name="language">The language of all of them.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public ClaimCheck(IReadOnlyList<string> texts, Language language, CancellationToken cancellationToken)
    {
        (_language, _words) = (language, ClaimWords.For(language.Code));
        _reader = new PlainReader(language, _words);
        _reports = new PlainReports(texts, _reader, cancellationToken);
        _trees = TreeReports.Of(texts, language.Code, cancellationToken);
    }

    /// <summary>False for a language of which neither a parser nor a file of words is there.</summary>
    public static bool Knows(Language language) =>
        ClaimWords.For(language.Code) != ClaimWords.None || TreeReports.Reads(language.Code);

    /// <summary>Checks a sentence or a short summary.</summary>
    public ClaimVerdict Check(string claim, CancellationToken cancellationToken)
    {
        var (problems, evidence) = (new List<ClaimProblem>(), new List<ClaimEvidence>());
        foreach (var sentence in _reader.Read(claim, 0, 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_reports.Sentences.FirstOrDefault(told => told.Source == sentence.Source) is { } own)
            {
                evidence.Add(new ClaimEvidence(own.Report, own.Source));
                continue;
            }

            var context = new ClaimContext(sentence, _reports, _language, _words, _trees);
            problems.AddRange(WordRules.Where(rule => IsMet(rule.Needs, context))
                .SelectMany(rule => rule.Check(context)));
            problems.AddRange(context.Trees
                .SelectMany(tree => TreeRules.Where(rule => IsMet(rule.Needs, context))
                    .SelectMany(rule => rule.Check(tree)))
                .Where(found => !ContestRule.Tells(context, found)));
            evidence.AddRange(Evidence(context));
        }

        return new ClaimVerdict([.. problems.Distinct()], [.. evidence.Distinct()]);
    }

    private static bool IsMet(RuleNeeds needs, ClaimContext context) =>
        (context.IsClose || !needs.HasFlag(RuleNeeds.CloseWording))
        && (context.Trees.Count == 0 || !needs.HasFlag(RuleNeeds.NoTrees));

    private static IEnumerable<ClaimEvidence> Evidence(ClaimContext context) => context.Trees.Count > 0
        ? context.Trees.SelectMany(tree => tree.Evidence.Sentences)
            .Select(found => new ClaimEvidence(found.Report, found.Parsed.Text))
        : context.Evidence.Select(found => new ClaimEvidence(found.Report, found.Source));
}

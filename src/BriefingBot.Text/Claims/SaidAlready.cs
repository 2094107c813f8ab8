using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Tells whether reports say already, in whatever words, what a sentence of another report says: it stands there as a
/// claim would, and most of its words, or half of them and its act, are borne out in the few sentences that say most
/// of it. For languages that are parsed. Not thread-safe.
/// </summary>
internal sealed class SaidAlready
{
    /// <summary>With this share of its words, by how rare they are, borne out it is said, whatever its act is called.
    /// </summary>
    private const double Most = 0.75;

    /// <summary>With this share it is said where its act is borne out too.</summary>
    private const double Half = 0.55;

    /// <summary>An act is borne out by its own word or a synonym, not by a wider one: who condemns also speaks.
    /// </summary>
    private const double SameAct = 0.8;

    // A name behind one of these, or of what stands before a noun ("a Velmar boy"), says where.
    private static readonly WordList Places = English.List();

    private readonly ClaimCheck _check;
    private readonly TreeReports _reports;

    private SaidAlready(ClaimCheck check, TreeReports reports) => (_check, _reports) = (check, reports);

    /// <summary>What these reports say; null where no parser reads their language.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="language">The language of all of them.</param>
    public static SaidAlready? In(IReadOnlyList<ClaimReport> reports, Language language)
    {
        var check = new ClaimCheck(reports, language);
        return check.Trees is { } trees ? new SaidAlready(check, trees) : null;
    }

    /// <summary>Whether they say it.</summary>
    /// <param name="sentence">Without who says it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public bool Is(string sentence, CancellationToken cancellationToken)
    {
        var read = _reports.Read(sentence);
        return read.All(IsSaid) && _check.Check(sentence, cancellationToken).Problems
            .All(problem => IsSlight(problem.Kind) || (problem.Kind == ClaimFault.Name && IsPlace(problem.Said, read)));
    }

    // Another speaker or quotation makes no other news. Another day does: what is put off, or happens again.
    private static bool IsSlight(ClaimFault fault) => fault is ClaimFault.Speaker or ClaimFault.Quotation;

    private static bool IsPlace(string name, IReadOnlyList<TreeContext> read) => read.Any(context =>
        context.Claim.Tokens.Any(token => token.Form == name && IsPlace(context.Claim, token)));

    private static bool IsPlace(ParsedSentence sentence, ParsedToken name)
    {
        var whole = name;
        while (whole.IsAny("flat", "compound") && sentence.HeadOf(whole) is { Upos: Upos.Propn } head)
        {
            whole = head;
        }

        return (whole.Is("compound") && sentence.HeadOf(whole) is { Upos: Upos.Noun })
            || (whole.IsAny("obl", "nmod") && sentence.CaseOf(whole) is { } before && Places.Contains(before));
    }

    private bool IsSaid(TreeContext sentence)
    {
        var (said, whole) = (0.0, 0.0);
        foreach (var word in sentence.Words)
        {
            var weight = _reports.Weight(word);
            said += weight * sentence.Evidence.Support(word);
            whole += weight;
        }

        var acts = Acts(sentence.Claim);
        return sentence.Claim.Tokens.Where(IsFurtherAct).All(IsBorneOut)
            && acts.TrueForAll(act => IsByThem(act, sentence))
            && (said >= Most * whole || (said >= Half * whole && acts.TrueForAll(IsBorneOut)));

        bool IsBorneOut(ParsedToken word) => sentence.Evidence.Support(word) >= SameAct;
    }

    // The captain's retirement is not told where the coach's is, though both are named.
    private static bool IsByThem(ParsedToken act, TreeContext sentence) =>
        sentence.Pairs.FirstOrDefault(pair => pair.Said.Predicate == act) is not { } told
        || sentence.Match.Of(act, told.Reported.Predicate) < SameAct
        || told.Said.Agents.Where(sentence.Match.IsName) is var names
        && (!names.Any() || names.Any(name => sentence.Claim.ChildrenBy(name, "flat").Prepend(name)
            .Any(part => sentence.IsIn(part, told.Sentence))));

    // "A victim who escaped was hurt" tells of two acts.
    private static bool IsFurtherAct(ParsedToken word) =>
        word.Upos == Upos.Verb && word.Is("acl:relcl") && !NewsEvents.IsLight(word);

    private static List<ParsedToken> Acts(ParsedSentence sentence)
    {
        List<ParsedToken> acts = [.. NewsEvents.MainVerbs(sentence).Where(verb => !NewsEvents.IsLight(verb))];
        return acts.Count > 0 ? acts : [sentence.Root];
    }
}

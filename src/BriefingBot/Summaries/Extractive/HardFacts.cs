using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Extractive;

/// <summary>
/// Tells what a sentence behind a lead adds that a reader of an event asks for: who it was, what came of the matter,
/// how many or how much, the cause, the means, how somebody fares, who is sought. Grief, praise, memories and what
/// witnesses heard are none of it.
/// </summary>
/// <param name="pool">The candidates.</param>
/// <param name="chosen">The lead, and those that are chosen after it: the caller adds to it.</param>
/// <param name="told">What is told so far: the caller adds to it.</param>
internal sealed partial class HardFacts(SentencePool pool, List<int> chosen, ToldSoFar told)
{
    /// <summary>Factor for a sentence that adds none.</summary>
    private const double AddsNone = 0.75;

    /// <summary>What each kind that it adds, up to <see cref="Most"/>, adds to that factor.</summary>
    private const double OfEach = 0.35;

    /// <summary>Bonus for each: few tell who died, and they stand far down.</summary>
    private const double Bonus = 0.15;

    /// <summary>Bonus for who it was under a headline that somebody was identified or charged.</summary>
    private const double AskedFor = 0.5;

    private const int Most = 3;

    /// <summary>Sentences of a report among which the details of its event stand.</summary>
    private const int Detailed = 12;

    /// <summary>Factor for a sentence about feelings or a trifle, in somebody's words, or of a fact that is told.
    /// </summary>
    private const double OfFeelings = 0.6;

    /// <summary>Names of one sentence that count.</summary>
    private const int MostNames = 2;

    private static readonly Phrases Causes = new(English.List());

    private static readonly Phrases Conditions = new(English.List());

    private static readonly Phrases Means = new(English.List());

    private static readonly Phrases Steps = new(English.List());

    private static readonly Phrases Sought = new(English.List());

    private static readonly Phrases[] Kinds = [Causes, Conditions, Means, Steps, Sought];

    private static readonly Phrases[] Passing = [Conditions, Sought];

    private static readonly Phrases Feelings = new(English.List());

    private static readonly Phrases Trifles = new(English.List());

    private static readonly Phrases Withheld = new(English.List());

    private static readonly Phrases Participants = new(English.List());

    /// <summary>What opens a clause of what came of somebody's other matter: "after being released".</summary>
    private static readonly Phrases Asides = new(English.List());

    // What a candidate tells by itself is asked once; what it adds changes with each that is chosen.
    private readonly Own?[] _own = new Own?[pool.Candidates.Count];

    private readonly bool _identifies = CaseStage.IdentifiesVictim(pool.HeadlineText);

    /// <summary>Its worth, by the kinds of facts that it adds.</summary>
    public double Weighed(int i, double worth)
    {
        var (added, own) = (Math.Min(Most, AddedBy(i)), OwnOf(i));
        var factor = AddsNone + (OfEach * added);
        factor *= added == 0 && (own.IsSoft || own.Kinds.Count > 0) ? OfFeelings : 1;
        factor *= own.IsQuotation ? OfFeelings : 1;
        return (worth * factor) + (Bonus * added) + (IsAskedFor(i) && !chosen.Exists(IsOfHeadline) ? AskedFor : 0);
    }

    /// <summary>Whether it says who somebody was: a name that nothing told has, with an age or with what befell that
    /// one. Far down a report tells of other events.</summary>
    public bool Introduces(int i) =>
        pool.Candidates[i].Position < Detailed && !OwnOf(i).LooksBack && Introduced(i).Any();

    /// <summary>Whether it tells what came of the matter, or a further stage of the case.</summary>
    public bool IsStep(int i) => !OwnOf(i).LooksBack
        && (OwnOf(i).Outcomes.Any(outcome => !told.OutcomesOfSentences.Contains(outcome))
            || OwnOf(i).Stage > told.Stage);

    /// <summary>Whether it tells such a fact that nothing told has, beside a figure, and stands where a report has the
    /// details of its event.</summary>
    public bool IsDetail(int i) => pool.Candidates[i].Position < Detailed && !OwnOf(i).LooksBack
        && (IsStep(i) || Introduces(i) || KindsAddedBy(i) > 0);

    /// <summary>Whether it tells no fact, and of feelings or trifles, in somebody's words, or so far down that others'
    /// matters stand there; the words for all are English.</summary>
    public bool IsSoft(int i) => IsEnglish(i) && AddedBy(i) == 0
        && (OwnOf(i).IsSoft || OwnOf(i).IsQuotation || pool.Candidates[i].Position >= Detailed);

    /// <summary>Whether it speaks of those of an event as its reader knows them: "the victims".</summary>
    public bool TellsOfParticipant(int i) => IsEnglish(i) && Participants.IsIn(pool.Candidates[i].Text);

    private bool IsEnglish(int i) => KnownLanguages.IsEnglish(pool.Candidates[i].Language);

    private int AddedBy(int i)
    {
        var (candidate, own) = (pool.Candidates[i], OwnOf(i));
        if (own.LooksBack)
        {
            return 0;
        }

        var isFigure = !IsEarlierThanLead(i) && pool.Figures.IsOfFigure(candidate.Source)
            && candidate.Facts.HasNumberBeyond(told.Terms);
        return (IsStep(i) ? 1 : 0) + (isFigure ? 1 : 0) + Introduced(i).Take(MostNames).Count()
            + KindsAddedBy(i);
    }

    private int KindsAddedBy(int i) => OwnOf(i).Kinds.Count(kind =>
        !chosen.Exists(other => OwnOf(other).Kinds.Contains(kind))
            && !(IsEarlierThanLead(i) && Passing.Contains(kind)));

    // What a report counted half a day before, whom it told to be sought and how somebody fared may be over.
    private bool IsEarlierThanLead(int i) =>
        FacetChoice.IsLater(pool.Candidates[chosen[0]].Article, than: pool.Candidates[i].Article);

    // "Man charged", "Victim identified": of whom the headline tells, before all others.
    private bool IsAskedFor(int i) => Introduces(i) && IsOfHeadline(i);

    private bool IsOfHeadline(int i) => OwnOf(i).Persons.Count > 0
        && ((pool.HeadlineStage > 0 && OwnOf(i).Stage >= pool.HeadlineStage)
            || (_identifies && pool.HeadlineStage == 0 && CaseStage.IdentifiesVictim(pool.Candidates[i].Text)));

    private IEnumerable<string> Introduced(int i) => OwnOf(i).Persons.Where(name => !told.Has(name));

    private Own OwnOf(int i)
    {
        if (_own[i] is { } known)
        {
            return known;
        }

        var candidate = pool.Candidates[i];
        var text = WithoutAsides(candidate.Text);
        var isBefore = Before().IsMatch(text);
        var isEnglish = IsEnglish(i);
        return _own[i] = new Own(
            LooksBack(i),
            isBefore ? [] : [.. Outcomes.Of(text)],
            isBefore ? 0 : CaseStage.Of(text),
            isEnglish && !Withheld.IsIn(candidate.Text) ? Introductions.In(candidate.Text) : [],
            isEnglish ? [.. Kinds.Where(kind => kind.IsIn(kind == Steps ? text : candidate.Text))] : [],
            isEnglish && (Feelings.IsIn(candidate.Text) || Trifles.IsIn(candidate.Text)),
            isEnglish && (SelfContained.OpensWithQuotation(candidate.Text)
                || SelfContained.IsMostlyQuotation(candidate.Text)));
    }

    private static string WithoutAsides(string text)
    {
        text = Aside().Replace(text, "");
        var (at, length) = Asides.Find(text);
        var end = at < 0 ? -1 : text.IndexOf(',', at + length);
        return at < 0 ? text : text[..at] + (end < 0 ? "" : text[end..]);
    }

    // "He was sentenced in 1992" is no outcome of now.
    private bool LooksBack(int i)
    {
        var sentence = pool.Candidates[i];
        DateOnly? on = sentence.Article.Published is { } at ? DateOnly.FromDateTime(at.Instant.DateTime) : null;
        return LookingBack.Is(sentence.Text, on, static _ => true)
            || (on is { } day && IsEnglish(i) && PastMonths.IsIn(sentence.Text, day, () => pool.Parsed(i)));
    }

    private sealed record Own(
        bool LooksBack,
        List<string> Outcomes,
        int Stage,
        List<string> Persons,
        List<Phrases> Kinds,
        bool IsSoft,
        bool IsQuotation);

    [GeneratedRegex(@"\bhad (?:\w+ly |just |also |once )?been\b", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // What a clause adds about somebody: "…, who was convicted of theft, …".
    [GeneratedRegex(@" ?,(?: \w+)? (?:who|which|whose)\b[^,]*", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}

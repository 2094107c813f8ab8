using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Extractive;

/// <summary>
/// Tells what a sentence behind a lead adds that a reader of an event asks for: who it was, what came of the matter,
/// how many or how much, the cause, the means, how somebody fares. Grief, praise and memories are none of it.
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

    private const int Most = 3;

    /// <summary>Factor for a sentence about feelings, or in somebody's words.</summary>
    private const double OfFeelings = 0.6;

    /// <summary>Names of one sentence that count.</summary>
    private const int MostNames = 2;

    private static readonly TimeSpan HalfDay = TimeSpan.FromHours(12);

    private static readonly Phrases Causes = new(English.List());

    private static readonly Phrases Conditions = new(English.List());

    private static readonly Phrases Means = new(English.List());

    private static readonly Phrases Steps = new(English.List());

    private static readonly Phrases Feelings = new(English.List());

    private static readonly Phrases[] Kinds = [Causes, Conditions, Means, Steps];

    /// <summary>Its worth, by the kinds of facts that it adds.</summary>
    public double Weighed(int i, double worth)
    {
        var added = Math.Min(Most, AddedBy(i));
        var isSoft = IsMoved(i) || SelfContained.IsMostlyQuotation(pool.Candidates[i].Text);
        return (worth * (AddsNone + (OfEach * added)) * (isSoft ? OfFeelings : 1)) + (Bonus * added);
    }

    /// <summary>Whether it says who somebody was: a name that nothing told has, with an age.</summary>
    public bool Introduces(int i) => !LooksBack(pool.Candidates[i]) && Introduced(i).Any();

    /// <summary>Whether it tells of feelings, or is somebody's words and no fact.</summary>
    public bool IsFelt(int i) =>
        IsMoved(i) || (SelfContained.IsMostlyQuotation(pool.Candidates[i].Text) && AddedBy(i) == 0);

    private bool IsMoved(int i) => Feelings.IsIn(pool.Candidates[i].Text);

    private int AddedBy(int i)
    {
        var candidate = pool.Candidates[i];
        if (IsMoved(i) || LooksBack(candidate))
        {
            return 0;
        }

        var text = Aside().Replace(candidate.Text, "");
        var isStep = !Before().IsMatch(text)
            && (Outcomes.Of(text).Any(outcome => !told.OutcomesOfSentences.Contains(outcome))
                || CaseStage.Of(text) > told.Stage);
        var isFigure = !IsOlder(candidate.Article, pool.Candidates[chosen[0]].Article)
            && pool.Figures.IsOfFigure(candidate.Source) && candidate.Facts.HasNumberBeyond(told.Terms);
        return (isStep ? 1 : 0) + (isFigure ? 1 : 0) + Introduced(i).Take(MostNames).Count()
            + Kinds.Count(kind => kind.IsIn(candidate.Text)
                && !chosen.Exists(other => kind.IsIn(pool.Candidates[other].Text)));
    }

    // What a report counted half a day before may be over.
    private static bool IsOlder(Article report, Article lead) =>
        report.Published?.Instant < lead.Published?.Instant - HalfDay;

    // "Said Ann Brask, 34" names a speaker.
    private IEnumerable<Match> Introduced(int i) => KnownLanguages.IsEnglish(pool.Candidates[i].Language)
        ? Person().Matches(pool.Candidates[i].Text).Where(match => !told.Has(match.Groups["name"].Value)
            && !Speaks().IsMatch(pool.Candidates[i].Text[(match.Index + match.Length)..]))
        : [];

    // "He was sentenced in 1992" is no outcome of now.
    private static bool LooksBack(StorySentence sentence) => LookingBack.Is(
        sentence.Text,
        sentence.Article.Published is { } at ? DateOnly.FromDateTime(at.Instant.DateTime) : null,
        static _ => true);

    [GeneratedRegex(@"\bhad (?:\w+ly |just |also |once )?been\b", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // What a clause adds about somebody: "…, who was convicted of theft, …".
    [GeneratedRegex(@" ?,(?: \w+)? (?:who|which|whose)\b[^,]*", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"^[^.]{0,40}?\b(?:said|says|told|tells|spoke|speaks|recalls?|recalled|described|posted|wrote)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Speaks();

    // "Ann Brask, 34," and "34-year-old Ann Brask" and "identified the driver as Ann Brask", by the last part.
    [GeneratedRegex(
        @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)(?: [JS]r\.?)? ?, \d{1,2} ?"
        + @"(?:,|of |and )"
        + @"|(?:\d{1,2} ?- ?(?:year|month) ?- ?old (?:\p{Ll}+ ){0,2}|identified [\w\s]{0,40}\bas (?:[\w-]+ ){0,3})"
        + @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}

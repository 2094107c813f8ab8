using System.Text.RegularExpressions;
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

    /// <summary>Characters behind a name and age within which a verb of saying makes it a speaker's.</summary>
    private const int ReachOfSaying = 40;

    private static readonly Phrases Causes = new(English.List());

    private static readonly Phrases Conditions = new(English.List());

    private static readonly Phrases Means = new(English.List());

    private static readonly Phrases Steps = new(English.List());

    private static readonly Phrases Feelings = new(English.List());

    private static readonly Phrases[] Kinds = [Causes, Conditions, Means, Steps];

    // What a candidate tells by itself is asked once; what it adds changes with each that is chosen.
    private readonly bool?[] _looksBack = new bool?[pool.Candidates.Count];
    private readonly List<string>?[] _persons = new List<string>?[pool.Candidates.Count];

    /// <summary>Its worth, by the kinds of facts that it adds.</summary>
    public double Weighed(int i, double worth)
    {
        var added = Math.Min(Most, AddedBy(i));
        var isSoft = IsEnglish(i)
            && ((added == 0 && IsMoved(i)) || SelfContained.IsMostlyQuotation(pool.Candidates[i].Text));
        return (worth * (AddsNone + (OfEach * added)) * (isSoft ? OfFeelings : 1)) + (Bonus * added);
    }

    /// <summary>Whether it says who somebody was: a name that nothing told has, with an age.</summary>
    public bool Introduces(int i) => !LooksBack(i) && Introduced(i).Any();

    /// <summary>Whether it tells of feelings or is somebody's words, and no fact; the words for both are English.
    /// </summary>
    public bool IsFelt(int i) => IsEnglish(i)
        && (IsMoved(i) || SelfContained.IsMostlyQuotation(pool.Candidates[i].Text)) && AddedBy(i) == 0;

    private bool IsMoved(int i) => Feelings.IsIn(pool.Candidates[i].Text);

    private bool IsEnglish(int i) => KnownLanguages.IsEnglish(pool.Candidates[i].Language);

    private int AddedBy(int i)
    {
        var candidate = pool.Candidates[i];
        if (LooksBack(i))
        {
            return 0;
        }

        var text = Aside().Replace(candidate.Text, "");
        var isStep = !Before().IsMatch(text)
            && (Outcomes.Of(text).Any(outcome => !told.OutcomesOfSentences.Contains(outcome))
                || CaseStage.Of(text) > told.Stage);
        // What a report counted half a day before may be over.
        var isFigure = !FacetChoice.IsLater(pool.Candidates[chosen[0]].Article, than: candidate.Article)
            && pool.Figures.IsOfFigure(candidate.Source) && candidate.Facts.HasNumberBeyond(told.Terms);
        return (isStep ? 1 : 0) + (isFigure ? 1 : 0) + Introduced(i).Take(MostNames).Count()
            + Kinds.Count(kind => IsEnglish(i) && kind.IsIn(candidate.Text)
                && !chosen.Exists(other => kind.IsIn(pool.Candidates[other].Text)));
    }

    private IEnumerable<string> Introduced(int i) =>
        (_persons[i] ??= IsEnglish(i) ? Persons(pool.Candidates[i].Text) : []).Where(name => !told.Has(name));

    // "Said Ann Brask, 34" names a speaker.
    private static List<string> Persons(string text) =>
        [.. Person().Matches(text).Where(match => !Speaks(text[(match.Index + match.Length)..]))
            .Select(match => match.Groups["name"].Value)];

    private static bool Speaks(string behind) => behind[..Math.Min(ReachOfSaying, behind.Length)].Split('.')[0]
        .Split(' ').Any(word => KnownLanguages.English.SayingVerbs.Contains(word.Trim(',', ':', '"', '”')));

    // "He was sentenced in 1992" is no outcome of now.
    private bool LooksBack(int i) => _looksBack[i] ??= LookingBack.Is(
        pool.Candidates[i].Text,
        pool.Candidates[i].Article.Published is { } at ? DateOnly.FromDateTime(at.Instant.DateTime) : null,
        static _ => true);

    [GeneratedRegex(@"\bhad (?:\w+ly |just |also |once )?been\b", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // What a clause adds about somebody: "…, who was convicted of theft, …".
    [GeneratedRegex(@" ?,(?: \w+)? (?:who|which|whose)\b[^,]*", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    // "Ann Brask, 34," and "34-year-old Ann Brask" and "identified the driver as Ann Brask", by the last part; not "On
    // Monday, 14 of the wounded".
    [GeneratedRegex(
        @"\b(?!(?:On|In|At|By|From|After|Since) )"
        + @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)(?: [JS]r\.?)? ?, \d{1,2} ?"
        + @"(?:,|(?:of|and) \p{Lu})"
        + @"|(?:\d{1,2} ?- ?(?:year|month) ?- ?old (?:\p{Ll}+ ){0,2}|identified [\w\s]{0,40}\bas (?:[\w-]+ ){0,3})"
        + @"\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}[\p{L}'’.-]* ){0,2}(?<name>\p{Lu}[\p{L}'’-]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}

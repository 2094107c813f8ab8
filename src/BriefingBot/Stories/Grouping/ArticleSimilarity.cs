using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// How similar two articles, an article and a story, or two stories are: the cosine of their weighted terms and of
/// their headlines', held down where few terms are shared, with what shared persons and headlines add, less what ages,
/// days and the time between them take off. Reports in different languages are compared by names and numbers alone.
/// </summary>
internal sealed class ArticleSimilarity(TermStatistics statistics, TermIndex index, GroupingRules rules)
{
    private readonly TranslatedSimilarity _translated = new(statistics, rules);

    /// <summary>The similarity of two articles, from about −0.6 to 1.2.</summary>
    public double Between(IndexedArticle one, IndexedArticle other)
    {
        var shared = Compare(one, other);
        var untranslated = Untranslated(one, other, shared);
        return !TranslatedSimilarity.Applies(one, other) ? untranslated
            : TranslatedSimilarity.AreOfOthers(one, other) ? Math.Min(0, untranslated)
            : Math.Max(_translated.Between(one, other, shared.Names), untranslated);
    }

    /// <summary>
    /// The same by their words and the time between them alone: what parts one story's reports, among which names and
    /// days are shared or told by some only.
    /// </summary>
    public double ByWords(IndexedArticle one, IndexedArticle other)
    {
        var shared = Compare(one, other);
        return Words(shared) - Time(one.Terms, other.Terms, shared);
    }

    /// <summary>
    /// The mean over a story's articles and its nearest one together. Beside reports in its own language, one in
    /// another counts only where it is shown to be of the event: few words are shared whatever they tell of.
    /// </summary>
    public double Between(IndexedArticle article, IndexedStory story)
    {
        var members = Sample(story.Independent);
        var (sum, unlike, hasOwn, nearest) = (0.0, (Sum: 0.0, Count: 0), false, double.MinValue);
        foreach (var member in members)
        {
            var similarity = Between(article, member);
            var isOther = TranslatedSimilarity.Applies(article, member);
            hasOwn |= !isOther;
            unlike = isOther && similarity < rules.Threshold ? (unlike.Sum + similarity, unlike.Count + 1) : unlike;
            sum += similarity;
            nearest = Math.Max(nearest, similarity);
        }

        var mean = hasOwn ? (sum - unlike.Sum) / (members.Length - unlike.Count) : sum / members.Length;
        return (nearest * rules.Nearest) + (mean * (1 - rules.Nearest));
    }

    /// <summary>
    /// True where two stories tell of one event: similar as a whole, or as similar as each is within itself, and in
    /// either case not much less than that.
    /// </summary>
    public bool AreSameEvent(IndexedStory one, IndexedStory other)
    {
        if (one.Independent.Count == 1 || other.Independent.Count == 1)
        {
            // As if the single article came now: the order of arrival should not matter.
            var (single, story) = one.Independent.Count == 1 ? (one, other) : (other, one);
            return Between(single.Independent[0], story) >= rules.Threshold;
        }

        if (!ShareLanguage(one, other))
        {
            // Of the days that a story is told over, reports in another language may share the last alone.
            var (few, many) = one.Independent.Count <= other.Independent.Count ? (one, other) : (other, one);
            return Sample(few.Independent).All(article => Between(article, many) >= rules.Threshold);
        }

        var (a, b) = (Sample(one.Independent), Sample(other.Independent));
        var smaller = Math.Min(a.Length, b.Length);
        var mean = Mean(a, b, (x, y) =>
            Between(x, y) is var like && like < rules.Threshold && TranslatedSimilarity.Applies(x, y) ? null : like);
        if (mean < rules.MergeFloor || (mean >= rules.MergeThreshold && smaller < rules.SmallestSplit))
        {
            return mean >= rules.MergeThreshold;
        }

        // Reports of one price or one storm may all have little in common: each story shows how much is usual.
        var contrast = Contrast(WordsMean(a, b), WordsMean(a, a), WordsMean(b, b), smaller);
        return contrast >= (mean >= rules.MergeThreshold ? rules.SplitRatio : rules.MergeRatio);
    }

    private static bool ShareLanguage(IndexedStory one, IndexedStory other) => one.Independent.Any(article =>
        other.Independent.Any(report => !TranslatedSimilarity.Applies(article, report)));

    /// <summary>
    /// The similarity across two groups as a share of that within them; more where one is so small that chance plays.
    /// </summary>
    /// <param name="across">Mean similarity of articles of different groups.</param>
    /// <param name="within">Mean similarity within the one group.</param>
    /// <param name="withinOther">Mean similarity within the other.</param>
    /// <param name="smaller">Articles in the smaller group.</param>
    public double Contrast(double across, double within, double withinOther, int smaller) =>
        (across / Math.Sqrt(Math.Max(1e-6, within * withinOther))) + (rules.SmallSplitAllowance / smaller);

    private double Untranslated(IndexedArticle one, IndexedArticle other, Comparison shared)
    {
        var byHeadline = rules.Headline * (shared.Headline - rules.HeadlineMean) * Belief(shared);
        var byPerson = shared.Persons > 0 ? rules.Person : 0;
        var back = shared.SharesRareHead && RefersBack(one.Terms, other.Terms, shared) ? rules.Back : 0;
        var marks = Marks(one.Terms.Marks, other.Terms.Marks)
            + (one.Terms.Kinds.AreOthersThan(other.Terms.Kinds) ? rules.OtherKind : 0)
            + (AreOthersOfSeries(one.Terms, other.Terms) ? rules.OtherSerial : 0)
            + (shared.HasOtherNames && !TranslatedSimilarity.Applies(one, other)
                ? rules.OtherNames * Shortness(one, other, rules.OtherNamesTerms)
                : 0)
            + (MeasuredAmount.AreOthers(one.Terms.Marks.Amounts, other.Terms.Marks.Amounts)
                ? rules.OtherAmounts * Shortness(one, other, rules.OtherAmountsTerms)
                : 0);
        return Words(shared) + byHeadline + byPerson + back - marks - Time(one.Terms, other.Terms, shared);
    }

    private static bool AreOthersOfSeries(ArticleTerms one, ArticleTerms other) =>
        SerialNames.AreOthers(one.Marks.Serials, other.Marks.Serials)
        || (one.Outlet == other.Outlet && DatedHeadline.AreOthers(one.Marks.Form, other.Marks.Form));

    private Comparison Compare(IndexedArticle one, IndexedArticle other)
    {
        one.Weigh(statistics, index, rules);
        other.Weigh(statistics, index, rules);
        return Comparison.Of(one, other, rules);
    }

    private double Words(Comparison shared)
    {
        var belief = Belief(shared);
        return (shared.Cosine + (rules.Head * shared.Heads)) / (1 + rules.Head) * belief * belief;
    }

    private double Belief(Comparison shared) => Math.Min(1, shared.Evidence / rules.Evidence);

    /// <summary>
    /// What ages, days and streets take off that exclude each other: formulas make such reports alike.
    /// </summary>
    private double Marks(EventMarks one, EventMarks other)
    {
        var isOtherAge = one.Ages != 0 && other.Ages != 0 && (one.Ages & other.Ages) == 0;
        var ages = (isOtherAge ? rules.OtherAge : 0) + Streets(one.Streets, other.Streets);
        if (one.Day is not { } a || other.Day is not { } b || a == b)
        {
            return ages;
        }

        var areOthers = isOtherAge && UInt128.PopCount(one.Ages) > 1 && UInt128.PopCount(other.Ages) > 1;
        return ages + rules.OtherDay + (Math.Abs(a.DayNumber - b.DayNumber) > 2 ? rules.FarDay : 0)
            + (areOthers ? rules.OtherPeople : 0);
    }

    // 1 where the shorter report has no more terms than so many, and less with the square.
    private static double Shortness(IndexedArticle one, IndexedArticle other, double terms) =>
        Math.Min(1, Math.Pow(terms / Math.Min(one.Terms.Terms.Length, other.Terms.Terms.Length), 2));

    private double Streets(int[] one, int[] other) =>
        one.Length == 0 || other.Length == 0 ? 0
        : one.AsSpan().ContainsAny(other) ? -rules.Street
        : rules.OtherStreet;

    /// <summary>What the time between two articles takes off their similarity.</summary>
    private double Time(ArticleTerms one, ArticleTerms other, Comparison shared)
    {
        if (one.Time is { } a && other.Time is { } b)
        {
            var weight = one.IsTimeStated && other.IsTimeStated ? 1 : rules.TextDateWeight;
            var apart = Apart((a.Instant - b.Instant).Duration()) * weight;
            return apart <= 0 || RefersBack(one, other, shared)
                ? 0
                : apart * Math.Max(0, 1 - (shared.Persons / rules.PersonsForTime));
        }

        var (stated, after) = one.IsTimeStated
            ? (one.Time, other.NotBefore)
            : (other.IsTimeStated ? other.Time : null, one.NotBefore);
        return stated is { } time && after > time.Instant
            ? Apart(after.Value - time.Instant) * rules.PastYearWeight
            : 0;
    }

    // "The attack of March 7", told three weeks later.
    private bool RefersBack(ArticleTerms one, ArticleTerms other, Comparison shared) =>
        shared.Names >= rules.NamesOfDate
        && one is { IsTimeStated: true, Time: { } a } && other is { IsTimeStated: true, Time: { } b }
        && (a.Instant - b.Instant).Duration().TotalDays > rules.DateDays
        && (one.Marks.RefersTo(other.Marks) || other.Marks.RefersTo(one.Marks));

    private double Apart(TimeSpan time) => time.TotalDays <= rules.DateDays
        ? 0
        : Math.Min(rules.DateCap, rules.DatePenalty * Math.Log(time.TotalDays / rules.DateDays));

    // Reports in different languages share few words whatever they tell of.
    private double WordsMean(ReadOnlySpan<IndexedArticle> a, ReadOnlySpan<IndexedArticle> b) => Mean(
        a, b, (one, other) => TranslatedSimilarity.Applies(one, other) ? null : ByWords(one, other));

    private static double Mean(
        ReadOnlySpan<IndexedArticle> a,
        ReadOnlySpan<IndexedArticle> b,
        Func<IndexedArticle, IndexedArticle, double?> similarity)
    {
        var (sum, pairs) = (0.0, 0);
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                if (one != other && similarity(one, other) is { } value)
                {
                    sum += value;
                    pairs++;
                }
            }
        }

        return pairs > 0 ? sum / pairs : 1;
    }

    /// <summary>A story's first articles tell what it is about, its newest what has become of it.</summary>
    private IndexedArticle[] Sample(IReadOnlyList<IndexedArticle> articles) => articles.Count <= rules.Members
        ? [.. articles]
        : [.. articles.Take(rules.Members / 2), .. articles.Skip(articles.Count - (rules.Members / 2))];
}

namespace BriefingBot.Text.Figures;

/// <summary>Tells whether a number belongs to earlier events: a past year, "ago", "last year", a value to compare
/// with, or such a frame in a sentence before it.</summary>
/// <param name="published">When the article was published, where known.</param>
/// <param name="year">The year of the report; of an undated article the latest year that it names.</param>
/// <param name="lead">The title and the first sentences: a date that stands there is the story's own.</param>
internal sealed partial class TimeFrame(FigureLexicon lexicon, DateTimeOffset? published, int year, string lead)
{
    private readonly MonthMentions dates = new(lexicon, published);
    private readonly bool isUndated = published is null;

    /// <summary>Days before the report beyond which a date is another event's; amounts have a quarter.</summary>
    private const int FarForCounts = 10;
    private const int FarForAmounts = 62;

    private const int LastResultMonth = 4;

    /// <summary>Days within which a named day is the story's.</summary>
    private const int Recent = 5;

    /// <summary>Words within which a sentence names the time that it carries on.</summary>
    private const int WordsOfOpening = 8;

    /// <summary>A sentence of no more words and marks is about one time.</summary>
    private const int MostWordsOfOneTime = 16;

    /// <summary>Sentences, the title among them, by whose months an undated article dates itself.</summary>
    private const int OwnSentences = 6;

    /// <summary>Sentences, the title among them, that tell of the story's own event.</summary>
    private const int SentencesOfEvent = 4;

    /// <summary>Sentences that one frame can hold for without being named again.</summary>
    private const int LongestCarry = 4;

    private bool isCarried;
    private bool wasPast;
    private bool isAfterYear;
    private int inParagraph;
    private int age;
    private HashSet<(int Days, bool HasDay)>? ownDates;
    private readonly HashSet<int> ownMonths = [];
    private readonly HashSet<string> ownQuarters = [];
    private int sentenceCount;

    // Set where a sentence is read, for all that is asked of its words: by CatchUp to none, by IsHistory to its figure.
    private AskedFigure asked = AskedFigure.None;

    // What was read since a time was last asked: most articles end in sentences whose time nobody asks.
    private readonly List<string?> unread = [];

    /// <summary>A new paragraph begins in the present, unless it goes on with a list.</summary>
    public void NextParagraph() => unread.Add(null);

    /// <summary>Takes a sentence in: one that opens in the past carries it on, the present ends it.</summary>
    public void Next(string text) => unread.Add(text);

    /// <summary>Whether a sentence names the present: "today", a day of this week.</summary>
    public bool NamesPresent(string text)
    {
        var words = Cue.Of(text);
        return HasPresent(words, 0, words.Count);
    }

    private void CatchUp()
    {
        asked = AskedFigure.None; // the figure before stands in another sentence
        foreach (var text in unread)
        {
            if (text is not null)
            {
                TakeIn(text);
                continue;
            }

            // Where each sentence is a paragraph of its own, a paragraph's end ends nothing.
            isCarried &= inParagraph < 2;
            inParagraph = 0;
        }

        unread.Clear();
    }

    private void TakeIn(string text)
    {
        var words = Cue.Of(text);
        if (sentenceCount++ < OwnSentences)
        {
            ownMonths.UnionWith(isUndated ? MonthsOf(words) : []);
            ownQuarters.UnionWith(Enumerable.Range(0, words.Count)
                .Where(at => !IsBase(words, at)).Select(at => Quarter(words, at)).OfType<string>());
        }

        var isPast = ((HasPast(words, 0, Math.Min(WordsOfOpening, words.Count), isAmount: false)
                // "They fought a war over it in the 1990s."
                || (words.Count <= MostWordsOfOneTime
                    && Enumerable.Range(0, words.Count).Any(at => IsDecade(words, at))))
                && !HasPresent(words, 0, words.Count))
            || (sentenceCount > SentencesOfEvent && IsOfNewEvent(words, 0, words.Count));
        isPast |= TurnAside(words, isPast);
        ownDay ??= EventDay(words);
        isAfterYear = !IsResult(words) && Enumerable.Range(0, words.Count)
            .Any(at => IsPastYear(words, at, isAmount: true) && !InComparison(words, at));
        inParagraph++;
        age = isPast ? 0 : age + 1;

        wasPast = HasPast(words, 0, words.Count, isAmount: false);
        isCarried = isPast || (isCarried && age < LongestCarry && !HasPresent(words, 0, words.Count));
    }

    /// <summary>What is known of a figure whose time is asked.</summary>
    internal readonly record struct FigureContext
    {
        public FigureContext()
        {
        }

        /// <summary>Money, a percentage: "2004" told in 2005 is this year's news.</summary>
        public bool IsAmount { get; init; }

        /// <summary>What happened to people, whose time the whole sentence tells.</summary>
        public bool IsPeople { get; init; }

        /// <summary>Whether the figure stands in the title or lead, whose sums over a longer time are the
        /// news.</summary>
        public bool IsLead { get; init; }

        /// <summary>Whether the figure's clause speaks of what was: that it is history says nothing of what
        /// follows.</summary>
        public bool IsOfThen { get; init; }

        /// <summary>Whether the figure's clause speaks of one whom the title or the first sentence names.</summary>
        public bool IsOfOwn { get; init; }

        /// <summary>The tense of its clause, as <see cref="Tenses.Name"/> gives it.</summary>
        public string Tense { get; init; } = "none";

        /// <summary>Whether the figure stands in the title or the first sentence: the news itself, whenever it
        /// was.</summary>
        public bool IsFirst { get; init; }

        /// <summary>How the clauses of the sentence's places stand to the figure's.</summary>
        public ClauseReach? Reach { get; init; }

        /// <summary>Whether the figure counts whom something happened to: no result of a firm or a country.</summary>
        public bool IsOfClass { get; init; }

        /// <summary>Whether the figure's clause hangs on a word of remembrance: "recalled how".</summary>
        public bool IsRemembered { get; init; }
    }

    /// <summary>The figure whose time is asked, where its sentence has it.</summary>
    /// <param name="Context">What is known of it.</param>
    /// <param name="At">The place of its word in the sentence, from 0.</param>
    /// <param name="SpanEnd">The offset behind a figure that is itself a time ("16 years after …"), whose unit dates
    /// nothing; 0 for others.</param>
    private readonly record struct AskedFigure(FigureContext Context, int At, int SpanEnd)
    {
        /// <summary>While sentences are taken in, no figure's time is asked.</summary>
        public static readonly AskedFigure None = new(new FigureContext(), 0, 0);
    }

    /// <summary>Whether a number is history.</summary>
    /// <param name="text">Its sentence.</param>
    /// <param name="mention">Where it stands.</param>
    /// <param name="anchor">Where in the sentence the predicate or the noun stands.</param>
    /// <param name="told">What is known of it.</param>
    public bool IsHistory(string text, NumberMention mention, int anchor, FigureContext told)
    {
        var (isAmount, isPeople, isLead, isOfThen) = (told.IsAmount, told.IsPeople, told.IsLead, told.IsOfThen);
        CatchUp(); // before what is now told, which the sentences before do not know
        var words = Cue.Of(text);
        var at = words.FindIndex(word => word.End > mention.At);
        asked = new(told, Math.Max(0, at), at >= 0 && mention.Kind == NumberKind.Duration ? mention.End : 0);
        if (at < 0)
        {
            return false;
        }

        var behind = words.FindIndex(word => word.Start >= mention.End);
        if ((IsComparison(words, words.FindIndex(word => word.End > mention.Start), isAmount
            || mention.Kind != NumberKind.Count) && !(behind > 0 && Stands(lexicon.Now, words, behind)))
            || (isAmount && IsPluperfect(words, at)))
        {
            return true;
        }

        if (!told.IsFirst && IsOfPastTime(words, at))
        {
            return true;
        }

        if (!isLead && (told.IsRemembered
            || (isPeople && told.Tense is "pluperfect" && !IsReported(words, words.Count)
                && !HasPresent(words, 0, words.Count))))
        {
            return true;
        }

        // "has conducted dozens of tests": what somebody did again and again until now.
        if (!isAmount && !isLead && !told.IsOfClass && mention is { Bound: FigureBound.Vague, Unit: null }
            && told.Tense is "perfect")
        {
            return true;
        }

        var (from, to) = Segment(words, at, anchor);
        if (!isAmount && !isLead && IsCumulative(words, from, to))
        {
            return true;
        }

        if (IsFollowed(words, at) || IsAvenged(words, at) || IsBrokenRecord(words, at) || IsSurpassed(words, at))
        {
            return true;
        }

        if (HasPast(words, from, to, isAmount))
        {
            return !HasPresent(words, from, to) || isAmount;
        }

        if (isPeople && !isLead && IsOfNewEvent(words, from, to))
        {
            return true;
        }

        if (wasPast && IsPointingBack(words))
        {
            return true;
        }

        if (HasPresent(words, from, to))
        {
            return false;
        }

        if (isPeople && isOfThen && !HasPresent(words, 0, words.Count)
            && (HasPast(words, 0, words.Count, isAmount: false) || IsPluperfect(words, at)))
        {
            return true;
        }

        return (OpensInPast(words, at, isAmount))
            || (isCarried && isOfThen && (!told.IsOfOwn || (isOfOther && IsAlso(words))) && !told.IsFirst
                && (!isAmount || ((isAfterYear || isOfOther) && !IsResult(words)))
                && !HasPresent(words, 0, words.Count));
    }
}

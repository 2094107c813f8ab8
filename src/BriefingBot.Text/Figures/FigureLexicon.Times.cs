using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <content>The words of times, and of what a value is compared with.</content>
internal sealed partial record FigureLexicon
{
    /// <summary>Months and weekdays are written with a capital.</summary>
    public bool HasCapitalDates { get; init; } = true;

    /// <summary>Units of time and of repetition, whose numbers are no figures.</summary>
    public IReadOnlySet<string> TimeUnits { get; init; } = Empty.Set;

    private HashSet<string>? boundEnds;

    /// <summary>Whether four digits between two words count things and are no year: "evacuar a 2000 vecinos", "about
    /// 2000 people". English, which parts thousands, counts so only behind a bound.</summary>
    /// <param name="before">The word before the number; null for a name or where none stands.</param>
    /// <param name="after">The word behind it.</param>
    /// <param name="isCapital">Whether that begins with a capital letter.</param>
    public bool IsCount(string? before, string after, bool isCapital)
    {
        boundEnds ??= [.. BoundsBefore.Keys.Select(bound => bound[(bound.LastIndexOf(' ') + 1)..])];
        return before is { Length: > 0 } && after.Length > 3 && char.IsLetter(after[0]) && !IsTime(after)
            && !IsLight(after) && (Language.Script != Script.Latin ? !isCapital
                : Language.Code is "de" ? isCapital
                    : !isCapital && (after.EndsWith('s') || AnyPeople.Contains(after)))
            && (boundEnds.Contains(before) || (Language.DecimalMark == ',' && char.IsLetter(before[0])
                && !IsTime(before) && !IsLight(before) && !TimePrepositions.Contains(before)));
    }

    /// <summary>Whether a word is a weekday, a month or a unit of time.</summary>
    public bool IsTime(string word) => TimeUnits.Contains(word) || Months.ContainsKey(word) || Weekdays.Contains(word);

    private bool IsLight(string word) => Language.FunctionWords.Contains(word) || Language.LightWords.Contains(word);

    /// <summary>Names and short forms of the months with their numbers.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>Words before a month that name a part of it ("late").</summary>
    public IReadOnlySet<string> PartsOfMonths { get; init; } = Empty.Set;
    public IReadOnlySet<string> Weekdays { get; init; } = Empty.Set;

    /// <summary>Forms of verbs of change, and adverbs, before "from" and the former value.</summary>
    public IReadOnlySet<string> ChangeForms { get; init; } = Empty.Set;

    /// <summary>Prepositions and conjunctions before a value to compare with ("from", "against", "than").</summary>
    public IReadOnlySet<string> ComparisonBefore { get; init; } = Empty.Set;

    /// <summary>Words of comparison that are one only after a comparative or a participle ("than", "with").</summary>
    public IReadOnlySet<string> Compared { get; init; } = Empty.Set;

    /// <summary>Phrases of the year before, whose results are still news in the first months of a year.</summary>
    public IReadOnlySet<string> LastYear { get; init; } = Empty.Set;

    /// <summary>Verbs that report what had happened.</summary>
    public IReadOnlySet<string> Saying { get; init; } = Empty.Set;

    /// <summary>Auxiliaries of the future.</summary>
    public IReadOnlySet<string> Future { get; init; } = Empty.Set;

    /// <summary>Units of long times ("in the past three years") and the words that open them.</summary>
    public IReadOnlySet<string> LongUnits { get; init; } = Empty.Set;
    public IReadOnlySet<string> LongBefore { get; init; } = Empty.Set;

    /// <summary>Prepositions of a long time over which something added up ("over more than 20 years").</summary>
    public IReadOnlySet<string> Over { get; init; } = Empty.Set;

    /// <summary>Words by which "since" opens a long time ("since the war began").</summary>
    public IReadOnlySet<string> Began { get; init; } = Empty.Set;

    /// <summary>Words that go on with a time just named ("in 1998, when …").</summary>
    public IReadOnlySet<string> When { get; init; } = Empty.Set;

    /// <summary>Phrases of the past, words parted by one space.</summary>
    public IReadOnlySet<string> PastPhrases { get; init; } = Empty.Set;

    /// <summary>Phrases of the past for amounts alone.</summary>
    public IReadOnlySet<string> PastForAmounts { get; init; } = Empty.Set;

    /// <summary>Phrases of what happens again and again, which is no news where it is counted ("each year").</summary>
    public IReadOnlySet<string> Yearly { get; init; } = Empty.Set;

    /// <summary>Phrases of the past for anything but amounts ("last year").</summary>
    public IReadOnlySet<string> PastForCounts { get; init; } = Empty.Set;

    /// <summary>Times over which counts add up ("so far this year"): of the event only in a lead.</summary>
    public IReadOnlySet<string> Cumulative { get; init; } = Empty.Set;

    /// <summary>Adjectives that make the noun they stand at a thing of the past ("previous").</summary>
    public IReadOnlySet<string> PastAdjectives { get; init; } = Empty.Set;

    /// <summary>Words of the present ("today", "so far").</summary>
    public IReadOnlySet<string> PresentPhrases { get; init; } = Empty.Set;

    /// <summary>Prepositions that put a month or year as the time of an event, rather than as its beginning.</summary>
    public IReadOnlySet<string> TimePrepositions { get; init; } = Empty.Set;
    public IReadOnlySet<string> Since { get; init; } = Empty.Set;

    /// <summary>Prepositions before what a change is measured against ("on the previous day").</summary>
    public IReadOnlySet<string> Bases { get; init; } = Empty.Set;

    /// <summary>The pluperfect's auxiliary form.</summary>
    public IReadOnlySet<string> Pluperfect { get; init; } = Empty.Set;

    /// <summary>Adjectives of an event that stands beside the story's own ("a similar attack").</summary>
    public IReadOnlySet<string> OtherEvent { get; init; } = Empty.Set;
    public IReadOnlySet<string> Possessive { get; init; } = Empty.Set;

    /// <summary>What may stand between a word of comparison and the value ("down from a peak of").</summary>
    public IReadOnlySet<string> ComparisonFillers { get; init; } = Empty.Set;

    /// <summary>Words before the first and the second value of a change ("from", "to").</summary>
    public IReadOnlySet<string> From { get; init; } = Empty.Set;
    public IReadOnlySet<string> To { get; init; } = Empty.Set;

    /// <summary>Words of comparison that oppose people too ("against").</summary>
    public IReadOnlySet<string> Opposing { get; init; } = Empty.Set;

    /// <summary>Nouns of what a new value takes the place of ("its earlier proposal").</summary>
    public IReadOnlySet<string> Superseded { get; init; } = Empty.Set;

    /// <summary>Nouns and verbs of looking back on an event ("on the anniversary of").</summary>
    public IReadOnlySet<string> Remembrance { get; init; } = Empty.Set;

    /// <summary>Words of rank before a long time ("the worst in a decade").</summary>
    public IReadOnlySet<string> Ranks { get; init; } = Empty.Set;

    /// <summary>Prepositions of what an act is about, whose time is not its own ("jailed over a 2019 …").</summary>
    public IReadOnlySet<string> About { get; init; } = Empty.Set;

    /// <summary>Parts of a year, with the ordinals before them ("third quarter") and which they are.</summary>
    public IReadOnlySet<string> PartsOfYears { get; init; } = Empty.Set;
    public IReadOnlyDictionary<string, string> Ordinals { get; init; } = Empty.Map<string>();

    /// <summary>Adjectives that put a time before another ("previous").</summary>
    public IReadOnlySet<string> Earlier { get; init; } = Empty.Set;

    /// <summary>Forms of verbs that are the past and nothing else.</summary>
    public IReadOnlySet<string> PastForms { get; init; } = Empty.Set;

    /// <summary>Adverbs that open a sentence on what came before the news ("recently").</summary>
    public IReadOnlySet<string> Recently { get; init; } = Empty.Set;

    /// <summary>Determiners by which a sentence points back to the event of the one before ("in that raid").</summary>
    public IReadOnlySet<string> Demonstratives { get; init; } = Empty.Set;

    /// <summary>Words after four digits that make them a time of day ("1830 GMT").</summary>
    public IReadOnlySet<string> AfterClock { get; init; } = Empty.Set;

    /// <summary>Verbs by which news follows upon something ("comes a month after"), and what follows them.</summary>
    public IReadOnlySet<string> Follows { get; init; } = Empty.Set;
    public IReadOnlySet<string> After { get; init; } = Empty.Set;

    /// <summary>Forms of verbs before a range ("varying from 2 to 3").</summary>
    public IReadOnlySet<string> RangeVerbs { get; init; } = Empty.Set;

    /// <summary>Auxiliaries of the perfect, which lead back to the present.</summary>
    public IReadOnlySet<string> Perfect { get; init; } = Empty.Set;

    /// <summary>Nouns of results: last year's are this year's news.</summary>
    public IReadOnlySet<string> ResultNouns { get; init; } = Empty.Set;

    /// <summary>Determiners that point back.</summary>
    public IReadOnlySet<string> Definite { get; init; } = Empty.Set;

    /// <summary>Prepositions before a year that plans name ("by 2008").</summary>
    public IReadOnlySet<string> Deadlines { get; init; } = Empty.Set;
}

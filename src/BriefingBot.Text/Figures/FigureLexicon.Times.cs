using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <content>The words of times, and of what a value is compared with.</content>
internal sealed partial class FigureLexicon
{
    /// <summary>Months and weekdays are written with a capital.</summary>
    public bool HasCapitalDates { get; } = !table.Is("HasLowerDates");

    /// <summary>Every noun is written with a capital.</summary>
    public bool HasCapitalNouns { get; } = table.Is();

    /// <summary>Units of time and of repetition, whose numbers are no figures.</summary>
    public IReadOnlySet<string> TimeUnits { get; } = table.Set();

    private HashSet<string>? _boundEnds;

    /// <summary>Whether four digits between two words count things and are no year: "evacuar a 2000 vecinos", "about
    /// 2000 people". English, which parts thousands, counts so only behind a bound.</summary>
    /// <param name="before">The word before the number; null for a name or where none stands.</param>
    /// <param name="after">The word behind it.</param>
    /// <param name="isCapital">Whether that begins with a capital letter.</param>
    public bool IsCount(string? before, string after, bool isCapital)
    {
        _boundEnds ??= [.. BoundsBefore.Keys.Select(PhraseText.LastWord)
            .Where(end => !Definite.Contains(end))];
        return before is { Length: > 0 } && after.Length > 3 && char.IsLetter(after[0]) && !IsTime(after)
            && !IsLight(after) && (Language.Script != Script.Latin ? !isCapital
                : Language.Code is "de" ? isCapital
                    : !isCapital && (after.EndsWith('s') || AnyPeople.Contains(after)))
            && (_boundEnds.Contains(before) || (Language.DecimalMark == ',' && char.IsLetter(before[0])
                && !IsTime(before) && !IsLight(before) && !TimePrepositions.Contains(before)));
    }

    /// <summary>Whether a word is a weekday, a month or a unit of time.</summary>
    public bool IsTime(string word) => TimeUnits.Contains(word) || Months.ContainsKey(word) || Weekdays.Contains(word);

    private bool IsLight(string word) => Language.FunctionWords.Contains(word) || Language.LightWords.Contains(word);

    /// <summary>Names and short forms of the months with their numbers.</summary>
    public IReadOnlyDictionary<string, int> Months { get; } = MonthsOf(table);

    /// <summary>Words before a month that name a part of it ("late").</summary>
    public IReadOnlySet<string> PartsOfMonths { get; } = table.Set();
    public IReadOnlySet<string> Weekdays { get; } = table.Set() is { Count: > 0 } own ? own
        : table.Language.Weekdays.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);

    /// <summary>Forms of verbs of change, and adverbs, before "from" and the former value.</summary>
    public IReadOnlySet<string> ChangeForms { get; } = table.Set();

    /// <summary>Prepositions and conjunctions before a value to compare with ("from", "against", "than").</summary>
    public IReadOnlySet<string> ComparisonBefore { get; } = table.Set();

    /// <summary>Words of comparison that are one only after a comparative or a participle ("than", "with").</summary>
    public IReadOnlySet<string> Compared { get; } = table.Set();

    /// <summary>Phrases of now: the value beside one is the present one, though it is compared with.</summary>
    public IReadOnlySet<string> Now { get; } = table.Set();

    /// <summary>Phrases of the year before, whose results are still news in the first months of a year.</summary>
    public IReadOnlySet<string> LastYear { get; } = table.Set();

    /// <summary>Verbs that report what had happened.</summary>
    public IReadOnlySet<string> Saying { get; } = table.Set();

    /// <summary>Auxiliaries of the future.</summary>
    public IReadOnlySet<string> Future { get; } = table.Set();

    /// <summary>Units of long times ("in the past three years") and the words that open them.</summary>
    public IReadOnlySet<string> LongUnits { get; } = table.Set();
    public IReadOnlySet<string> LongBefore { get; } = table.Set();

    /// <summary>Prepositions of a long time over which something added up ("over more than 20 years").</summary>
    public IReadOnlySet<string> Over { get; } = table.Set();

    /// <summary>Words by which "since" opens a long time ("since the war began").</summary>
    public IReadOnlySet<string> Began { get; } = table.Set();

    /// <summary>Words that go on with a time just named ("in 1998, when …").</summary>
    public IReadOnlySet<string> When { get; } = table.Set();

    /// <summary>Phrases of the past, words parted by one space.</summary>
    public IReadOnlySet<string> PastPhrases { get; } = table.Set();

    /// <summary>Phrases that look like one of those and are none ("it was then that").</summary>
    public IReadOnlySet<string> NoPast { get; } = table.Set();

    /// <summary>Phrases of a time counted back from now.</summary>
    public IReadOnlySet<string> Ago { get; } = table.Set();

    /// <summary>Phrases of the past for amounts alone.</summary>
    public IReadOnlySet<string> PastForAmounts { get; } = table.Set();

    /// <summary>Phrases of what happens again and again, which is no news where it is counted ("each year").</summary>
    public IReadOnlySet<string> Yearly { get; } = table.Set();

    /// <summary>Phrases of the past for anything but amounts ("last year").</summary>
    public IReadOnlySet<string> PastForCounts { get; } = table.Set();

    /// <summary>Times over which counts add up ("so far this year"): of the event only in a lead.</summary>
    public IReadOnlySet<string> Cumulative { get; } = table.Set();

    /// <summary>Adjectives that make the noun they stand at a thing of the past ("previous").</summary>
    public IReadOnlySet<string> PastAdjectives { get; } = table.Set();

    /// <summary>Words of the present ("today", "so far").</summary>
    public IReadOnlySet<string> PresentPhrases { get; } = table.Set();

    /// <summary>Prepositions that put a month or year as the time of an event, rather than as its beginning.</summary>
    public IReadOnlySet<string> TimePrepositions { get; } = table.Set();
    public IReadOnlySet<string> Since { get; } = table.Set();

    /// <summary>Prepositions before what a change is measured against ("on the previous day").</summary>
    public IReadOnlySet<string> Bases { get; } = table.Set();

    /// <summary>The pluperfect's auxiliary form.</summary>
    public IReadOnlySet<string> Pluperfect { get; } = table.Set();

    /// <summary>Adjectives of an event that stands beside the story's own ("a similar attack").</summary>
    public IReadOnlySet<string> OtherEvent { get; } = table.Set();
    public IReadOnlySet<string> Possessive { get; } = table.Set();

    /// <summary>Words before such an event that make it a second one ("another"), nouns of crimes that no cause of
    /// harm is called by, and words by which a sentence goes on with one ("also").</summary>
    public IReadOnlySet<string> AnotherEvent { get; } = table.Set();
    public IReadOnlySet<string> Crimes { get; } = table.Set();
    public IReadOnlySet<string> Also { get; } = table.Set();

    /// <summary>Words of a report of what followed upon a deed in law ("charged").</summary>
    public IReadOnlySet<string> Court { get; } = table.Set();

    /// <summary>What may stand between a word of comparison and the value ("down from a peak of").</summary>
    public IReadOnlySet<string> ComparisonFillers { get; } = table.Set();

    /// <summary>Words before the first and the second value of a change ("from", "to").</summary>
    public IReadOnlySet<string> From { get; } = table.Set();
    public IReadOnlySet<string> To { get; } = table.Set();

    /// <summary>Words of comparison that oppose people too ("against").</summary>
    public IReadOnlySet<string> Opposing { get; } = table.Set();

    /// <summary>Nouns of what a new value takes the place of ("its earlier proposal").</summary>
    public IReadOnlySet<string> Superseded { get; } = table.Set();

    /// <summary>Nouns and verbs of looking back on an event ("on the anniversary of").</summary>
    public IReadOnlySet<string> Remembrance { get; } = table.Set();

    /// <summary>Words of rank before a long time ("the worst in a decade").</summary>
    public IReadOnlySet<string> Ranks { get; } = table.Set();

    /// <summary>Prepositions of what an act is about, whose time is not its own ("jailed over a 2019 …").</summary>
    public IReadOnlySet<string> About { get; } = table.Set();

    /// <summary>Parts of a year, with the ordinals before them ("third quarter") and which they are.</summary>
    public IReadOnlySet<string> PartsOfYears { get; } = table.Set();
    public IReadOnlyDictionary<string, string> Ordinals { get; } = table.Map();

    /// <summary>Adjectives that put a time before another ("previous").</summary>
    public IReadOnlySet<string> Earlier { get; } = table.Set();

    /// <summary>Forms of verbs that are the past and nothing else.</summary>
    public IReadOnlySet<string> PastForms { get; } = table.Set();

    /// <summary>Adverbs that open a sentence on what came before the news ("recently").</summary>
    public IReadOnlySet<string> Recently { get; } = table.Set();

    /// <summary>Words that open a clause about a noun ("who").</summary>
    public IReadOnlySet<string> ClauseOpeners { get; } = table.Set();

    /// <summary>Words that set one clause against another ("but").</summary>
    public IReadOnlySet<string> Contrasting { get; } = table.Set();

    /// <summary>Prepositions before the event that something came of ("in a quake").</summary>
    public IReadOnlySet<string> BeforeEvent { get; } = table.Set();

    /// <summary>Determiners by which a sentence points back to the event of the one before ("in that raid").</summary>
    public IReadOnlySet<string> Demonstratives { get; } = table.Set();

    /// <summary>Words after four digits that make them a time of day ("1830 GMT").</summary>
    public IReadOnlySet<string> AfterClock { get; } = table.Set();

    /// <summary>Verbs by which news follows upon something ("comes a month after"), and what follows them.</summary>
    public IReadOnlySet<string> Follows { get; } = table.Set();
    public IReadOnlySet<string> After { get; } = table.Set();

    /// <summary>Words by which an act answers an earlier one ("in retaliation for").</summary>
    public IReadOnlySet<string> Retaliation { get; } = table.Set();

    /// <summary>Forms of verbs of going beyond a record, and the nouns of it.</summary>
    public IReadOnlySet<string> Breaking { get; } = table.Set();
    public IReadOnlySet<string> Records { get; } = table.Set();

    /// <summary>Forms of verbs before a range ("varying from 2 to 3").</summary>
    public IReadOnlySet<string> RangeVerbs { get; } = table.Set();

    /// <summary>Auxiliaries of the perfect, which lead back to the present.</summary>
    public IReadOnlySet<string> Perfect { get; } = table.Set();

    /// <summary>Nouns of results: last year's are this year's news.</summary>
    public IReadOnlySet<string> ResultNouns { get; } = table.Set();

    /// <summary>Determiners that point back.</summary>
    public IReadOnlySet<string> Definite { get; } = table.Set();

    /// <summary>Prepositions before a year that plans name ("by 2008").</summary>
    public IReadOnlySet<string> Deadlines { get; } = table.Set();

    private static Dictionary<string, int> MonthsOf(FigureTable table) => table.Words("Months").Length > 0
        ? table.Map(text => int.Parse(text, CultureInfo.InvariantCulture), "Months")
        : table.Language.Months.SelectMany((names, at) => names.Select(name => KeyValuePair.Create(name, at + 1)))
            .ToDictionary(StringComparer.Ordinal);
}

namespace BriefingBot.Text.Figures;

/// <summary>What the reading of figures must know of a language; all of it data, one table a language. Words are
/// lower case; verbs, nouns and adjectives are lemmas.</summary>
internal sealed record FigureLexicon
{
    /// <summary>Number words with their values.</summary>
    public required IReadOnlyDictionary<string, decimal> Numbers { get; init; }

    /// <summary>Words and suffixes that multiply the number before them.</summary>
    public required IReadOnlyDictionary<string, decimal> Scales { get; init; }

    /// <summary>Suffixes of scale that count only where a currency stands before the number, or where they are
    /// written onto it and a noun follows.</summary>
    public required IReadOnlySet<string> ShortScales { get; init; }

    /// <summary>Vague words with their base values ("dozens": 12).</summary>
    public required IReadOnlyDictionary<string, decimal> Vague { get; init; }

    /// <summary>What stands before a number word for one ("a million") or for a half ("half a million").</summary>
    public required IReadOnlyDictionary<string, decimal> Fractions { get; init; }

    public required IReadOnlySet<string> IndefiniteArticles { get; init; }

    /// <summary>Phrases before a number that bound it, words parted by one space.</summary>
    public required IReadOnlyDictionary<string, FigureBound> BoundsBefore { get; init; }

    /// <summary>Phrases after a number that bound it ("or more").</summary>
    public required IReadOnlyDictionary<string, FigureBound> BoundsAfter { get; init; }

    /// <summary>Adverbs that may stand between a bound and its number, or before it, and say nothing here
    /// ("just", "only").</summary>
    public required IReadOnlySet<string> Hedges { get; init; }

    /// <summary>Words that open a range ("between") and, with them, what stands inside it.</summary>
    public required IReadOnlySet<string> RangeOpeners { get; init; }

    public required IReadOnlySet<string> RangeJoiners { get; init; }

    /// <summary>Words of addition before and after a number ("another five", "five more").</summary>
    public required IReadOnlySet<string> Additions { get; init; }

    /// <summary>Signs and codes before an amount, with their ISO 4217 codes.</summary>
    public required IReadOnlyDictionary<string, string> CurrencySigns { get; init; }

    /// <summary>Words and suffixes after an amount, with their codes.</summary>
    public required IReadOnlyDictionary<string, string> CurrencyWords { get; init; }

    /// <summary>Words after a currency that make it its hundredth ("euro cents").</summary>
    public required IReadOnlySet<string> Hundredths { get; init; }

    /// <summary>Currency words that are measures too ("pounds"): a measure where one of <see
    /// cref="MeasureOpeners"/> follows.</summary>
    public required IReadOnlyDictionary<string, string> CurrencyOrMeasure { get; init; }

    public required IReadOnlySet<string> MeasureOpeners { get; init; }

    /// <summary>What may stand between a number and its currency or measure ("US dollars", "metric tons").</summary>
    public required IReadOnlySet<string> UnitModifiers { get; init; }

    /// <summary>Percent words, the sign among them, and "percentage points" by its first word.</summary>
    public required IReadOnlySet<string> Percent { get; init; }

    public required IReadOnlySet<string> PercentagePoints { get; init; }

    /// <summary>Measures with the name they are written by.</summary>
    public required IReadOnlyDictionary<string, string> Measures { get; init; }

    /// <summary>Signs of measures that are other words or names too unless written onto the number ("in").</summary>
    public required IReadOnlySet<string> GluedMeasures { get; init; }

    /// <summary>What a measured thing is called ("snow": "snowfall").</summary>
    public required IReadOnlyDictionary<string, string> MeasuredAs { get; init; }

    /// <summary>Units of time and of repetition, whose numbers are no figures.</summary>
    public required IReadOnlySet<string> TimeUnits { get; init; }

    /// <summary>Names and short forms of the months with their numbers.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>Words before a month that name a part of it ("late").</summary>
    public required IReadOnlySet<string> PartsOfMonths { get; init; }

    public required IReadOnlySet<string> Weekdays { get; init; }

    /// <summary>Words after a number that make it a time of day, an ordinal or an age.</summary>
    public required IReadOnlySet<string> NotCounted { get; init; }

    /// <summary>Words before a number that make it a name ("route", "no").</summary>
    public required IReadOnlySet<string> LabelsBefore { get; init; }

    /// <summary>What happened, by class.</summary>
    public required IReadOnlyList<CountClass> Classes { get; init; }

    /// <summary>Nouns of persons in general, whose group is plain "people".</summary>
    public required IReadOnlySet<string> AnyPeople { get; init; }

    /// <summary>Nouns whose number is what they govern ("number of", "total of", "toll").</summary>
    public required IReadOnlySet<string> CountingNouns { get; init; }

    /// <summary>Of these, the ones that count the dead where nothing else is said.</summary>
    public required IReadOnlySet<string> TollNouns { get; init; }

    /// <summary>Verbs that say nothing of what was done to their object or subject ("have", "be", "include").</summary>
    public required IReadOnlySet<string> LightVerbs { get; init; }

    /// <summary>Verbs of bearing an injury or loss ("suffer injuries").</summary>
    public required IReadOnlySet<string> BearingVerbs { get; init; }

    /// <summary>Verbs of leaving or finding in a state ("leave dead").</summary>
    public required IReadOnlySet<string> ResultVerbs { get; init; }

    /// <summary>Verbs of moving to a place ("taken to hospital").</summary>
    public required IReadOnlySet<string> MovingVerbs { get; init; }

    /// <summary>Nouns and names of hospitals.</summary>
    public required IReadOnlySet<string> Hospitals { get; init; }

    /// <summary>Verbs and nouns of change.</summary>
    public required IReadOnlySet<string> ChangeWords { get; init; }

    /// <summary>Forms of verbs of change, and adverbs, before "from" and the former value.</summary>
    public required IReadOnlySet<string> ChangeForms { get; init; }

    /// <summary>Nouns that an amount of money is of.</summary>
    public required IReadOnlySet<string> MoneyNouns { get; init; }

    /// <summary>Verbs with the name of the amount that they govern ("earn": "earnings").</summary>
    public required IReadOnlyDictionary<string, string> MoneyVerbs { get; init; }

    /// <summary>Phrases that tell a state, with the class.</summary>
    public required IReadOnlyDictionary<string, string> StatePhrases { get; init; }

    /// <summary>Modifiers of an injury, with the class's name they make.</summary>
    public required IReadOnlyDictionary<string, string> Severity { get; init; }

    /// <summary>The class of which one person without a number counts ("a worker was killed").</summary>
    public required string SingleClass { get; init; }

    /// <summary>The class that severity is told of.</summary>
    public required string SeverityClass { get; init; }

    /// <summary>Words that deny ("not", "never").</summary>
    public required IReadOnlySet<string> Negations { get; init; }

    /// <summary>"no one", "nobody", "none" as whole subjects, and "no" before a noun.</summary>
    public required IReadOnlySet<string> Nobody { get; init; }

    public required IReadOnlySet<string> No { get; init; }

    /// <summary>Auxiliaries of what did not happen: could, might, should.</summary>
    public required IReadOnlySet<string> Hypothetical { get; init; }

    /// <summary>Verbs whose object or clause has not happened: demand, threaten, warn, hope.</summary>
    public required IReadOnlySet<string> Unreal { get; init; }

    /// <summary>Words that open a condition.</summary>
    public required IReadOnlySet<string> Conditions { get; init; }

    /// <summary>Words that put a part beside its whole ("including").</summary>
    public required IReadOnlySet<string> Including { get; init; }

    public required IReadOnlySet<string> Among { get; init; }

    /// <summary>The preposition of parts and owners.</summary>
    public required IReadOnlySet<string> Of { get; init; }

    /// <summary>Prepositions and conjunctions before a value to compare with ("from", "against", "than").</summary>
    public required IReadOnlySet<string> ComparisonBefore { get; init; }

    /// <summary>Words of comparison that are one only after a comparative or a participle ("than", "with").</summary>
    public required IReadOnlySet<string> Compared { get; init; }

    /// <summary>Verbs and adjectives with the dimension that their measure is of ("fly": "distance").</summary>
    public required IReadOnlyDictionary<string, string> MeasuringVerbs { get; init; }

    public required IReadOnlyDictionary<string, string> MeasuringAdjectives { get; init; }

    /// <summary>Nouns of dimensions ("an altitude of").</summary>
    public required IReadOnlySet<string> MeasuringNouns { get; init; }

    /// <summary>Verbs of what is done to land ("burned 18,000 acres").</summary>
    public required IReadOnlySet<string> Destroying { get; init; }

    /// <summary>Words after a length that make it a place ("5 km north of").</summary>
    public required IReadOnlySet<string> Directions { get; init; }

    /// <summary>Phrases of the year before, whose results are still news in the first months of a year.</summary>
    public required IReadOnlySet<string> LastYear { get; init; }

    /// <summary>Verbs that report what had happened.</summary>
    public required IReadOnlySet<string> Saying { get; init; }

    /// <summary>Auxiliaries of the future.</summary>
    public required IReadOnlySet<string> Future { get; init; }

    /// <summary>Units of long times ("in the past three years") and the words that open them.</summary>
    public required IReadOnlySet<string> LongUnits { get; init; }

    public required IReadOnlySet<string> LongBefore { get; init; }

    /// <summary>Words by which "since" opens a long time ("since the war began").</summary>
    public required IReadOnlySet<string> Began { get; init; }

    /// <summary>Words that go on with a time just named ("in 1998, when …").</summary>
    public required IReadOnlySet<string> When { get; init; }

    /// <summary>Phrases of the past, words parted by one space.</summary>
    public required IReadOnlySet<string> PastPhrases { get; init; }

    /// <summary>Phrases of the past for amounts alone.</summary>
    public required IReadOnlySet<string> PastForAmounts { get; init; }

    /// <summary>Phrases of the past for anything but amounts ("last year").</summary>
    public required IReadOnlySet<string> PastForCounts { get; init; }

    /// <summary>Phrases of a time over which counts add up ("so far this year"): of the event itself only in a
    /// lead.</summary>
    public required IReadOnlySet<string> Cumulative { get; init; }

    /// <summary>Adjectives that make the noun they stand at a thing of the past ("previous").</summary>
    public required IReadOnlySet<string> PastAdjectives { get; init; }

    /// <summary>Words of the present ("today", "so far").</summary>
    public required IReadOnlySet<string> PresentPhrases { get; init; }

    /// <summary>Prepositions that put a month or year as the time of an event, rather than as its beginning.</summary>
    public required IReadOnlySet<string> TimePrepositions { get; init; }

    public required IReadOnlySet<string> Since { get; init; }

    /// <summary>Prepositions before what a change is measured against ("on the previous day").</summary>
    public required IReadOnlySet<string> Bases { get; init; }

    /// <summary>The pluperfect's auxiliary form.</summary>
    public required IReadOnlySet<string> Pluperfect { get; init; }

    /// <summary>Phrases that open a teaser or caption.</summary>
    public required IReadOnlyList<string> DebrisOpeners { get; init; }

    public required IReadOnlyList<string> DebrisPhrases { get; init; }

    /// <summary>Adjectives of an event that stands beside the story's own ("a similar attack").</summary>
    public required IReadOnlySet<string> OtherEvent { get; init; }

    public required IReadOnlySet<string> Possessive { get; init; }

    /// <summary>Verbs by which somebody gives a count of what was just counted ("organisers spoke of
    /// 40,000").</summary>
    public required IReadOnlySet<string> Estimating { get; init; }

    /// <summary>Nouns of relatives and of persons told before, whose number nobody would ask for outside the
    /// classes.</summary>
    public required IReadOnlySet<string> Kin { get; init; }

    /// <summary>Names of scales that stand beside their number ("magnitude 6.8").</summary>
    public required IReadOnlySet<string> Magnitude { get; init; }

    /// <summary>What joins the numbers of a ratio ("one in ten").</summary>
    public required IReadOnlySet<string> Ratio { get; init; }

    /// <summary>The class of the killed and injured together.</summary>
    public required string Casualties { get; init; }

    public required IReadOnlySet<string> Or { get; init; }

    /// <summary>Nouns of what is stolen of people, and the class of these people.</summary>
    public required IReadOnlySet<string> DataNouns { get; init; }

    public required string DataClass { get; init; }

    /// <summary>Nouns of persons before "of" and an age ("boy of five").</summary>
    public required IReadOnlySet<string> Aged { get; init; }

    /// <summary>Auxiliaries of the perfect, which lead back to the present.</summary>
    public required IReadOnlySet<string> Perfect { get; init; }

    /// <summary>Nouns of taking ("take control of"), and what is then said of the things taken.</summary>
    public required IReadOnlySet<string> Control { get; init; }

    public required string Taken { get; init; }

    /// <summary>Nouns of work, the verbs that end it, and the class they make.</summary>
    public required IReadOnlySet<string> JobNouns { get; init; }

    public required IReadOnlySet<string> JobVerbs { get; init; }

    public required string JobClass { get; init; }

    /// <summary>Nouns of results: last year's are this year's news.</summary>
    public required IReadOnlySet<string> ResultNouns { get; init; }

    /// <summary>Determiners that point back.</summary>
    public required IReadOnlySet<string> Definite { get; init; }
}

/// <summary>One thing that happens to those counted.</summary>
/// <param name="Counts">Its name in the ledger.</param>
/// <param name="IsHarm">It happens to people, and more of it becomes known with time.</param>
internal sealed record CountClass(string Counts, bool IsHarm)
{
    /// <summary>It is said of the body: the killed and the injured stay that, whatever happens to them then.</summary>
    public bool IsBodily { get; init; }

    /// <summary>Verbs whose object is counted.</summary>
    public IReadOnlySet<string> Done { get; init; } = Empty;

    /// <summary>Verbs whose subject is counted.</summary>
    public IReadOnlySet<string> Does { get; init; } = Empty;

    /// <summary>Adjectives and participles of state.</summary>
    public IReadOnlySet<string> Is { get; init; } = Empty;

    /// <summary>Nouns that are the event ("death"), whose number is that of the people.</summary>
    public IReadOnlySet<string> Events { get; init; } = Empty;

    /// <summary>Nouns of the people in it ("survivor").</summary>
    public IReadOnlySet<string> People { get; init; } = Empty;

    private static readonly IReadOnlySet<string> Empty = new HashSet<string>();
}

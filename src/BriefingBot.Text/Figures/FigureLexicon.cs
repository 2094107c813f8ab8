namespace BriefingBot.Text.Figures;

/// <summary>What the reading of figures must know of a language; all of it data, one table a language. Words are
/// lower case; verbs, nouns and adjectives are lemmas.</summary>
internal sealed record FigureLexicon
{
    /// <summary>Number words with their values.</summary>
    public required IReadOnlyDictionary<string, decimal> Numbers { get; init; }

    /// <summary>The comma parts off decimals and the point thousands ("3.000", "4,5").</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>The parser errs often in this language: what stands right beside a number tells what happened where
    /// the tree does not.</summary>
    public bool HasWeakTrees { get; init; }

    /// <summary>"nobody" stands beside a denied verb ("никто не пострадал").</summary>
    public bool HasNegativeConcord { get; init; }

    /// <summary>Months and weekdays are written with a capital.</summary>
    public bool HasCapitalDates { get; init; } = true;

    /// <summary>What joins number words ("two hundred and five").</summary>
    public IReadOnlySet<string> NumberJoiners { get; init; } = Empty.Set;

    /// <summary>What joins two groups beside <see cref="NumberJoiners"/> ("six officers with two civilians").</summary>
    public IReadOnlySet<string> With { get; init; } = Empty.Set;

    /// <summary>Words of a number joined by hyphens add up ("dix-sept"), but for four twenties.</summary>
    public bool AddsByHyphen { get; init; }

    /// <summary>"no" before a noun in the singular ("ningún herido").</summary>
    public IReadOnlySet<string> NoSingular { get; init; } = Empty.Set;

    /// <summary>Verbs of being there, whose denied object is none ("no hubo heridos").</summary>
    public IReadOnlySet<string> Existing { get; init; } = Empty.Set;

    /// <summary>Prepositions before a source ("según la policía").</summary>
    public IReadOnlySet<string> AccordingTo { get; init; } = Empty.Set;

    /// <summary>Words and suffixes that multiply the number before them.</summary>
    public required IReadOnlyDictionary<string, decimal> Scales { get; init; }

    /// <summary>Suffixes of scale that count only where a currency stands before the number, or where they are
    /// written onto it and a noun follows.</summary>
    public IReadOnlySet<string> ShortScales { get; init; } = Empty.Set;

    /// <summary>Vague words with their base values ("dozens": 12).</summary>
    public required IReadOnlyDictionary<string, decimal> Vague { get; init; }

    /// <summary>What stands before a number word for one ("a million") or for a half ("half a million").</summary>
    public IReadOnlyDictionary<string, decimal> Fractions { get; init; } = Empty.Map<decimal>();

    public IReadOnlySet<string> IndefiniteArticles { get; init; } = Empty.Set;

    /// <summary>Phrases before a number that bound it, words parted by one space.</summary>
    public required IReadOnlyDictionary<string, FigureBound> BoundsBefore { get; init; }

    /// <summary>Phrases after a number that bound it ("or more").</summary>
    public IReadOnlyDictionary<string, FigureBound> BoundsAfter { get; init; } = Empty.Map<FigureBound>();

    /// <summary>Adverbs that may stand between a bound and its number, or before it, and say nothing here
    /// ("just", "only").</summary>
    public IReadOnlySet<string> Hedges { get; init; } = Empty.Set;

    /// <summary>Words that open a range ("between") and, with them, what stands inside it.</summary>
    public IReadOnlySet<string> RangeOpeners { get; init; } = Empty.Set;

    public IReadOnlySet<string> RangeJoiners { get; init; } = Empty.Set;

    /// <summary>Words of addition before and after a number ("another five", "five more").</summary>
    public IReadOnlySet<string> Additions { get; init; } = Empty.Set;

    /// <summary>Signs and codes before an amount, with their ISO 4217 codes.</summary>
    public required IReadOnlyDictionary<string, string> CurrencySigns { get; init; }

    /// <summary>Words and suffixes after an amount, with their codes.</summary>
    public IReadOnlyDictionary<string, string> CurrencyWords { get; init; } = Empty.Map<string>();

    /// <summary>Words after a currency that make it its hundredth ("euro cents").</summary>
    public IReadOnlySet<string> Hundredths { get; init; } = Empty.Set;

    /// <summary>Currency words that are measures too ("pounds"): a measure where one of <see
    /// cref="MeasureOpeners"/> follows.</summary>
    public IReadOnlyDictionary<string, string> CurrencyOrMeasure { get; init; } = Empty.Map<string>();

    public IReadOnlySet<string> MeasureOpeners { get; init; } = Empty.Set;

    /// <summary>What may stand between a number and its currency or measure ("US dollars", "metric tons").</summary>
    public IReadOnlySet<string> UnitModifiers { get; init; } = Empty.Set;

    /// <summary>Percent words, the sign among them, and "percentage points" by its first word.</summary>
    public required IReadOnlySet<string> Percent { get; init; }

    public IReadOnlySet<string> PercentagePoints { get; init; } = Empty.Set;

    /// <summary>Measures with the name they are written by.</summary>
    public IReadOnlyDictionary<string, string> Measures { get; init; } = Empty.Map<string>();

    /// <summary>Signs of measures that are other words or names too unless written onto the number ("in").</summary>
    public IReadOnlySet<string> GluedMeasures { get; init; } = Empty.Set;

    /// <summary>What a measured thing is called ("snow": "snowfall").</summary>
    public IReadOnlyDictionary<string, string> MeasuredAs { get; init; } = Empty.Map<string>();

    /// <summary>Units of time and of repetition, whose numbers are no figures.</summary>
    public IReadOnlySet<string> TimeUnits { get; init; } = Empty.Set;

    /// <summary>Names and short forms of the months with their numbers.</summary>
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>Words before a month that name a part of it ("late").</summary>
    public IReadOnlySet<string> PartsOfMonths { get; init; } = Empty.Set;

    public IReadOnlySet<string> Weekdays { get; init; } = Empty.Set;

    /// <summary>Words after a number that make it a time of day, an ordinal or an age.</summary>
    public IReadOnlySet<string> NotCounted { get; init; } = Empty.Set;

    /// <summary>Words before a number that make it a name ("route", "no").</summary>
    public IReadOnlySet<string> LabelsBefore { get; init; } = Empty.Set;

    /// <summary>What happened, by class.</summary>
    public required IReadOnlyList<CountClass> Classes { get; init; }

    /// <summary>Nouns of persons in general, whose group is plain "people".</summary>
    public required IReadOnlySet<string> AnyPeople { get; init; }

    /// <summary>Nouns whose number is what they govern ("number of", "total of", "toll").</summary>
    public IReadOnlySet<string> CountingNouns { get; init; } = Empty.Set;

    /// <summary>Of these, the ones that count the dead where nothing else is said.</summary>
    public IReadOnlySet<string> TollNouns { get; init; } = Empty.Set;

    /// <summary>Verbs that say nothing of what was done to their object or subject ("have", "be", "include").</summary>
    public IReadOnlySet<string> LightVerbs { get; init; } = Empty.Set;

    /// <summary>Verbs of bearing an injury or loss ("suffer injuries").</summary>
    public IReadOnlySet<string> BearingVerbs { get; init; } = Empty.Set;

    /// <summary>Verbs of leaving or finding in a state ("leave dead").</summary>
    public IReadOnlySet<string> ResultVerbs { get; init; } = Empty.Set;

    /// <summary>Verbs of moving to a place ("taken to hospital").</summary>
    public IReadOnlySet<string> MovingVerbs { get; init; } = Empty.Set;

    /// <summary>Nouns and names of hospitals.</summary>
    public IReadOnlySet<string> Hospitals { get; init; } = Empty.Set;

    /// <summary>Verbs and nouns of change.</summary>
    public IReadOnlySet<string> ChangeWords { get; init; } = Empty.Set;

    /// <summary>Forms of verbs of change, and adverbs, before "from" and the former value.</summary>
    public IReadOnlySet<string> ChangeForms { get; init; } = Empty.Set;

    /// <summary>Nouns that an amount of money is of.</summary>
    public IReadOnlySet<string> MoneyNouns { get; init; } = Empty.Set;

    /// <summary>Verbs with the name of the amount that they govern ("earn": "earnings").</summary>
    public IReadOnlyDictionary<string, string> MoneyVerbs { get; init; } = Empty.Map<string>();

    /// <summary>Phrases that tell a state, with the class.</summary>
    public IReadOnlyDictionary<string, string> StatePhrases { get; init; } = Empty.Map<string>();

    /// <summary>Modifiers of an injury, with the class's name they make.</summary>
    public IReadOnlyDictionary<string, string> Severity { get; init; } = Empty.Map<string>();

    /// <summary>The class of which one person without a number counts ("a worker was killed").</summary>
    public string SingleClass { get; init; } = "killed";

    /// <summary>The class of those taken to a hospital.</summary>
    public string HospitalClass { get; init; } = "hospitalised";

    /// <summary>The class that severity is told of.</summary>
    public string SeverityClass { get; init; } = "injured";

    /// <summary>Words that deny ("not", "never").</summary>
    public IReadOnlySet<string> Negations { get; init; } = Empty.Set;

    /// <summary>"no one", "nobody", "none" as whole subjects, and "no" before a noun.</summary>
    public IReadOnlySet<string> Nobody { get; init; } = Empty.Set;

    public IReadOnlySet<string> No { get; init; } = Empty.Set;

    /// <summary>Auxiliaries of what did not happen: could, might, should.</summary>
    public IReadOnlySet<string> Hypothetical { get; init; } = Empty.Set;

    /// <summary>Verbs whose object or clause has not happened: demand, threaten, warn, hope.</summary>
    public IReadOnlySet<string> Unreal { get; init; } = Empty.Set;

    /// <summary>Words that open a condition.</summary>
    public IReadOnlySet<string> Conditions { get; init; } = Empty.Set;

    /// <summary>Words that put a part beside its whole ("including").</summary>
    public IReadOnlySet<string> Including { get; init; } = Empty.Set;

    public IReadOnlySet<string> Among { get; init; } = Empty.Set;

    /// <summary>The preposition of parts and owners.</summary>
    public required IReadOnlySet<string> Of { get; init; }

    /// <summary>Prepositions and conjunctions before a value to compare with ("from", "against", "than").</summary>
    public IReadOnlySet<string> ComparisonBefore { get; init; } = Empty.Set;

    /// <summary>Words of comparison that are one only after a comparative or a participle ("than", "with").</summary>
    public IReadOnlySet<string> Compared { get; init; } = Empty.Set;

    /// <summary>Verbs and adjectives with the dimension that their measure is of ("fly": "distance").</summary>
    public IReadOnlyDictionary<string, string> MeasuringVerbs { get; init; } = Empty.Map<string>();

    public IReadOnlyDictionary<string, string> MeasuringAdjectives { get; init; } = Empty.Map<string>();

    /// <summary>Nouns of dimensions ("an altitude of").</summary>
    public IReadOnlySet<string> MeasuringNouns { get; init; } = Empty.Set;

    /// <summary>Verbs of what is done to land ("burned 18,000 acres").</summary>
    public IReadOnlySet<string> Destroying { get; init; } = Empty.Set;

    /// <summary>Words after a length that make it a place ("5 km north of").</summary>
    public IReadOnlySet<string> Directions { get; init; } = Empty.Set;

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

    /// <summary>Phrases of the past for anything but amounts ("last year").</summary>
    public IReadOnlySet<string> PastForCounts { get; init; } = Empty.Set;

    /// <summary>Phrases of a time over which counts add up ("so far this year"): of the event itself only in a
    /// lead.</summary>
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

    /// <summary>Phrases that open a teaser or caption.</summary>
    public IReadOnlyList<string> DebrisOpeners { get; init; } = [];

    public IReadOnlyList<string> DebrisPhrases { get; init; } = [];

    /// <summary>Adjectives of an event that stands beside the story's own ("a similar attack").</summary>
    public IReadOnlySet<string> OtherEvent { get; init; } = Empty.Set;

    public IReadOnlySet<string> Possessive { get; init; } = Empty.Set;

    /// <summary>Verbs by which somebody gives a count of what was just counted ("organisers spoke of
    /// 40,000").</summary>
    public IReadOnlySet<string> Estimating { get; init; } = Empty.Set;

    /// <summary>Words that stand for a noun told before ("ones") and count nothing by themselves.</summary>
    public IReadOnlySet<string> Pronominal { get; init; } = Empty.Set;

    /// <summary>Nouns of relatives and of persons told before, whose number nobody would ask for outside the
    /// classes.</summary>
    public IReadOnlySet<string> Kin { get; init; } = Empty.Set;

    /// <summary>Nouns that say too little to be counted ("three things", "two points").</summary>
    public IReadOnlySet<string> EmptyNouns { get; init; } = Empty.Set;

    /// <summary>Verbs that give somebody a term to serve, with what the term is then called after its unit ("years"
    /// "in_prison").</summary>
    public IReadOnlyDictionary<string, string> TermVerbs { get; init; } = Empty.Map<string>();

    /// <summary>Nouns of where, or as what, a term is served ("prison", "sentence").</summary>
    public IReadOnlySet<string> TermPlaces { get; init; } = Empty.Set;

    /// <summary>Units of time that a term is counted in, with their plural.</summary>
    public IReadOnlyDictionary<string, string> TermUnits { get; init; } = Empty.Map<string>();

    /// <summary>What a term is called after its unit where no verb tells it.</summary>
    public string TermName { get; init; } = "in prison";

    /// <summary>Nouns of what somebody is accused of ("two counts of murder").</summary>
    public IReadOnlySet<string> Charges { get; init; } = Empty.Set;

    /// <summary>Names of scales that stand beside their number ("magnitude 6.8").</summary>
    public IReadOnlySet<string> Magnitude { get; init; } = Empty.Set;

    /// <summary>What a number on such a scale counts.</summary>
    public string MagnitudeName { get; init; } = "magnitude";

    /// <summary>Determiners by which a sentence points back to the event of the one before ("in that raid").</summary>
    public IReadOnlySet<string> Demonstratives { get; init; } = Empty.Set;

    /// <summary>Words after four digits that make them a time of day ("1830 GMT").</summary>
    public IReadOnlySet<string> AfterClock { get; init; } = Empty.Set;

    /// <summary>Verbs by which a sentence says what the news follows upon ("comes a month after"), and what they
    /// stand before.</summary>
    public IReadOnlySet<string> Follows { get; init; } = Empty.Set;

    public IReadOnlySet<string> After { get; init; } = Empty.Set;

    /// <summary>Forms of verbs before a range ("varying from 2 to 3").</summary>
    public IReadOnlySet<string> RangeVerbs { get; init; } = Empty.Set;

    /// <summary>What joins the numbers of a ratio ("one in ten").</summary>
    public IReadOnlySet<string> Ratio { get; init; } = Empty.Set;

    /// <summary>The class of the killed and injured together.</summary>
    public string Casualties { get; init; } = "casualties";

    public IReadOnlySet<string> Or { get; init; } = Empty.Set;

    /// <summary>Nouns of what is stolen of people, and the class of these people.</summary>
    public IReadOnlySet<string> DataNouns { get; init; } = Empty.Set;

    public string DataClass { get; init; } = "affected";

    /// <summary>Nouns of persons before "of" and an age ("boy of five").</summary>
    public IReadOnlySet<string> Aged { get; init; } = Empty.Set;

    /// <summary>Auxiliaries of the perfect, which lead back to the present.</summary>
    public IReadOnlySet<string> Perfect { get; init; } = Empty.Set;

    /// <summary>Nouns of taking ("take control of"), and what is then said of the things taken.</summary>
    public IReadOnlySet<string> Control { get; init; } = Empty.Set;

    public string Taken { get; init; } = "taken";

    /// <summary>Nouns of work, the verbs that end it, and the class they make.</summary>
    public IReadOnlySet<string> JobNouns { get; init; } = Empty.Set;

    public IReadOnlySet<string> JobVerbs { get; init; } = Empty.Set;

    public string JobClass { get; init; } = "jobs cut";

    /// <summary>Nouns of results: last year's are this year's news.</summary>
    public IReadOnlySet<string> ResultNouns { get; init; } = Empty.Set;

    /// <summary>Determiners that point back.</summary>
    public IReadOnlySet<string> Definite { get; init; } = Empty.Set;
}

/// <summary>What a table leaves out.</summary>
internal static class Empty
{
    public static IReadOnlySet<string> Set { get; } = new HashSet<string>();

    public static IReadOnlyDictionary<string, T> Map<T>() => new Dictionary<string, T>();
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

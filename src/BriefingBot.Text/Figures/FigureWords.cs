namespace BriefingBot.Text.Figures;

/// <summary>How a verb stands in a sentence, told by its form.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Base = 1,
    Present = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}

/// <summary>A verb that tells of something counted.</summary>
/// <param name="Counts">The word of the vocabulary it stands for (<c>killed</c>).</param>
/// <param name="IsTransitive">What it is done to is counted (kill); else who does it (die).</param>
/// <param name="IsGeneric">It counts things of any kind, so that the noun belongs to what is counted (<c>homes destroyed</c>).</param>
/// <param name="Nouns">The only nouns it counts, for a verb of many other meanings (<c>take</c>); null where any.</param>
internal sealed record CountVerb(string Counts, bool IsTransitive, bool IsGeneric, IReadOnlySet<string>? Nouns = null);

/// <summary>A verb in one of its forms.</summary>
internal sealed record VerbReading(CountVerb Verb, VerbForm Form)
{
    public bool Has(VerbForm any) => (Form & any) != VerbForm.None;
}

/// <summary>
/// The word lists of one language. A language is added by one file that makes such an object, and a line in <see cref="For"/>.
/// All words are lower case with straight apostrophes.
/// </summary>
internal sealed class FigureWords
{
    private static readonly Lazy<FigureWords> English = new(EnglishFigureWords.Create);

    /// <summary>The lists for a BCP 47 primary language; null where it has none.</summary>
    public static FigureWords? For(string language) => language is "en" ? English.Value : null;

    /// <summary>The lists that are tried on a text whose language nobody states.</summary>
    public static FigureWords Default => English.Value;

    public required IReadOnlyDictionary<string, WordClass> Classes { get; init; }

    /// <summary>Number words below a hundred, and articles do not belong here.</summary>
    public required IReadOnlyDictionary<string, decimal> Numbers { get; init; }

    /// <summary>hundred, thousand, million, … .</summary>
    public required IReadOnlyDictionary<string, decimal> Scales { get; init; }

    /// <summary>Suffixes of numerals: 5bn, 20k.</summary>
    public required IReadOnlyDictionary<string, decimal> ScaleSuffixes { get; init; }

    /// <summary>dozens, hundreds, tens of thousands.</summary>
    public required IReadOnlyDictionary<string, decimal> Vague { get; init; }

    /// <summary>Words before a number that say how exact it is, of up to four words.</summary>
    public required IReadOnlyDictionary<string, FigureBound> Bounds { get; init; }

    /// <summary>Words after a number that say how exact it is (<c>or more</c>).</summary>
    public required IReadOnlyDictionary<string, FigureBound> BoundsAfter { get; init; }

    /// <summary>Words before a number that change nothing (<c>a total of</c>, <c>only</c>).</summary>
    public required IReadOnlySet<string> Fillers { get; init; }

    /// <summary>Words that make a number an addition to one already told (<c>another</c>, <c>a further</c>).</summary>
    public required IReadOnlySet<string> Additions { get; init; }

    public required IReadOnlyDictionary<string, string> CurrencySigns { get; init; }

    public required IReadOnlyDictionary<string, string> CurrencyWords { get; init; }

    /// <summary>ISO codes by "adjective noun" (<c>canadian dollars</c>), where the noun alone would mean another currency.</summary>
    public required IReadOnlyDictionary<string, string> CurrencyPairs { get; init; }

    /// <summary>Units a number is measured in, each with the unit's name in a figure.</summary>
    public required IReadOnlyDictionary<string, string> Measures { get; init; }

    public required IReadOnlySet<string> MeasureSuffixes { get; init; }

    /// <summary>What keeps its number when joined to it by a hyphen (<c>6.2-magnitude</c>).</summary>
    public required IReadOnlySet<string> CountedAfterHyphen { get; init; }

    public required IReadOnlyDictionary<string, List<VerbReading>> Verbs { get; init; }

    /// <summary>Verbs of several words (<c>laid off</c>, <c>took control of</c>) by their first word: the further words.</summary>
    public required IReadOnlyDictionary<string, PhrasalVerb[]> PhrasalVerbs { get; init; }

    /// <summary>Adjectives and phrases after "are", or right after the number (<c>dead</c>, <c>without power</c>).</summary>
    public required IReadOnlyDictionary<string, string> States { get; init; }

    /// <summary>Nouns that say what is counted by themselves (<c>deaths</c>, <c>arrests</c>).</summary>
    public required IReadOnlyDictionary<string, string> CountNouns { get; init; }

    /// <summary>Nouns before "of N …" that say what is counted (<c>the death of one resident</c>).</summary>
    public required IReadOnlyDictionary<string, string> ActNouns { get; init; }

    /// <summary>Nouns with a running total (<c>toll</c>).</summary>
    public required IReadOnlyDictionary<string, string> TollNouns { get; init; }

    /// <summary>Nouns whose amount is told (<c>revenue</c>, <c>turnout</c>), each with the name of what is counted.</summary>
    public required IReadOnlyDictionary<string, string> Metrics { get; init; }

    /// <summary>Words before a metric that belong to its name (<c>net</c> profit).</summary>
    public required IReadOnlySet<string> MetricModifiers { get; init; }

    /// <summary>Verbs that carry money, each with what is counted (<c>fined</c> → fine).</summary>
    public required IReadOnlyDictionary<string, string> MoneyVerbs { get; init; }

    public required IReadOnlySet<string> RiseWords { get; init; }

    public required IReadOnlySet<string> FallWords { get; init; }

    /// <summary>Verbs between a metric and its amount that tell no direction (<c>stood at</c>, <c>reached</c>).</summary>
    public required IReadOnlyDictionary<string, FigureBound> LevelWords { get; init; }

    /// <summary>Words that may stand between "are" and what is counted (<c>were reported killed</c>).</summary>
    public required IReadOnlySet<string> Reportives { get; init; }

    /// <summary>Nouns of causes, each with its family: names of one family may tell of one event.</summary>
    public required IReadOnlyDictionary<string, string> Causes { get; init; }

    /// <summary>Words before a cause that belong to its name (<c>bus</c> crash).</summary>
    public required IReadOnlySet<string> CauseModifiers { get; init; }

    /// <summary>Nouns of places (<c>town</c>, <c>village</c>), before "of".</summary>
    public required IReadOnlySet<string> PlaceNouns { get; init; }

    /// <summary>Nouns for those who say things (<c>police</c>, <c>ministry</c>), for headlines and "the ministry said".</summary>
    public required IReadOnlySet<string> SpeakerNouns { get; init; }

    /// <summary>Nouns of statements (<c>claims</c>), after a possessive.</summary>
    public required IReadOnlySet<string> StatementNouns { get; init; }

    /// <summary>Persons that are one and many at once (<c>a family</c>): "a" before them counts no person.</summary>
    public required IReadOnlySet<string> Collectives { get; init; }

    public required IReadOnlySet<string> Ordinals { get; init; }

    /// <summary>Nouns for work that is cut or created, whatever the verb calls it.</summary>
    public required IReadOnlySet<string> JobNouns { get; init; }

    /// <summary>Words for people in general: a group of no particular kind.</summary>
    public required IReadOnlySet<string> AnyPeople { get; init; }

    /// <summary>Words before a number that name rather than count (<c>flight 12</c>).</summary>
    public required IReadOnlySet<string> Labels { get; init; }

    /// <summary>Words that tell of earlier times by themselves (<c>earlier war</c>).</summary>
    public required IReadOnlySet<string> PastAdjectives { get; init; }

    /// <summary>Superlatives of comparison: "the worst since 2014" does not put the worst into 2014.</summary>
    public required IReadOnlySet<string> Superlatives { get; init; }

    /// <summary>Words of the present (<c>today</c>, <c>so far</c>).</summary>
    public required IReadOnlySet<string> PresentWords { get; init; }

    public WordClass ClassOf(string lower) => Classes.GetValueOrDefault(lower);

    public bool IsPerson(string lower) => (ClassOf(lower) & WordClass.Person) != WordClass.None;
}

/// <summary>A verb of several words.</summary>
/// <param name="Rest">The words after the first.</param>
/// <param name="Reading">What it tells, in this form.</param>
internal sealed record PhrasalVerb(string Rest, VerbReading Reading);

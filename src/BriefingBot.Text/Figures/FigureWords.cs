namespace BriefingBot.Text.Figures;

/// <summary>The word lists of one language by which speakers and circumstances are found. A language is added by one
/// file that makes such an object, and a line in <see cref="For"/>. All words are lower case with straight
/// apostrophes.</summary>
internal sealed class FigureWords
{
    private static readonly Lazy<FigureWords> English = new(EnglishFigureWords.Create);

    /// <summary>The lists for a BCP 47 primary language; null where it has none.</summary>
    public static FigureWords? For(string language) => language is "en" ? English.Value : null;

    /// <summary>The lists that are tried on a text whose language nobody states.</summary>
    public static FigureWords Default => English.Value;

    public required IReadOnlyDictionary<string, WordClass> Classes { get; init; }

    /// <summary>Letters of measures right behind a numeral.</summary>
    public required IReadOnlySet<string> MeasureSuffixes { get; init; }

    /// <summary>What keeps its number when joined to it by a hyphen (<c>6.2-magnitude</c>).</summary>
    public required IReadOnlySet<string> CountedAfterHyphen { get; init; }

    /// <summary>Nouns that say what is counted by themselves (<c>deaths</c>, <c>arrests</c>).</summary>
    public required IReadOnlyDictionary<string, string> CountNouns { get; init; }

    /// <summary>Nouns of causes, each with its family: names of one family may tell of one event.</summary>
    public required IReadOnlyDictionary<string, string> Causes { get; init; }

    /// <summary>Words after a cause that make it a name of something else ("fire service").</summary>
    public required IReadOnlySet<string> NoCauses { get; init; }

    /// <summary>Words before a cause that belong to its name (<c>bus</c> crash).</summary>
    public required IReadOnlySet<string> CauseModifiers { get; init; }

    /// <summary>Nouns of places (<c>town</c>, <c>village</c>), before "of".</summary>
    public required IReadOnlySet<string> PlaceNouns { get; init; }

    /// <summary>Nouns for those who say things (<c>police</c>, <c>ministry</c>).</summary>
    public required IReadOnlySet<string> SpeakerNouns { get; init; }

    /// <summary>Forms of verbs that a speaker's name ends before.</summary>
    public required IReadOnlySet<string> VerbForms { get; init; }

    /// <summary>Of these, the ones that are no noun (rescued, not rescue).</summary>
    public required IReadOnlySet<string> OnlyVerbForms { get; init; }

    /// <summary>Nouns of statements (<c>claims</c>), after a possessive.</summary>
    public required IReadOnlySet<string> StatementNouns { get; init; }

    /// <summary>Verbs of giving a count anew (<c>lowered</c> the toll): who does it says it.</summary>
    public required IReadOnlySet<string> Revising { get; init; }

    /// <summary>What is given anew (<c>toll</c>).</summary>
    public required IReadOnlySet<string> Revised { get; init; }

    /// <summary>What finds things out and so says them ("the <c>study</c> found").</summary>
    public required IReadOnlySet<string> Studies { get; init; }

    public WordClass ClassOf(string lower) => Classes.GetValueOrDefault(lower);

    public bool IsPerson(string lower) => (ClassOf(lower) & WordClass.Person) != WordClass.None;
}

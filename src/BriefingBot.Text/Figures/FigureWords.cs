using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>The word lists of English by which speakers and circumstances are found. All words are lower case with
/// straight apostrophes.</summary>
internal sealed class FigureWords(FigureTable table)
{
    private static readonly Lazy<FigureWords> Loaded =
        new(() => new(FigureTable.For(KnownLanguages.English)!)); // not null: it has a table

    /// <summary>The lists for a BCP 47 primary language; null where it has none.</summary>
    public static FigureWords? For(string language) => language is "en" ? English : null;

    /// <summary>They are asked of the nouns of other languages too.</summary>
    public static FigureWords English => Loaded.Value;

    public IReadOnlyDictionary<string, WordClass> Classes { get; } = ClassesOf(table);

    /// <summary>Nouns that say what is counted by themselves (<c>deaths</c>, <c>arrests</c>).</summary>
    public IReadOnlyDictionary<string, string> CountNouns { get; } = table.Map();

    /// <summary>Nouns of causes, each with its family: names of one family may tell of one event.</summary>
    public IReadOnlyDictionary<string, string> Causes { get; } = table.Map();

    /// <summary>Words after a cause that make it a name of something else ("fire service").</summary>
    public IReadOnlySet<string> NoCauses { get; } = table.Set();

    /// <summary>Nouns of what events befall, each with its family: two reports of one event name the same.</summary>
    public IReadOnlyDictionary<string, string> EventObjects { get; } = table.Map();

    /// <summary>Words before a cause that belong to its name (<c>bus</c> crash).</summary>
    public IReadOnlySet<string> CauseModifiers { get; } = table.Set();

    /// <summary>Nouns of places (<c>town</c>, <c>village</c>), before "of".</summary>
    public IReadOnlySet<string> PlaceNouns { get; } = table.Set();

    /// <summary>Nouns for those who say things (<c>police</c>, <c>ministry</c>).</summary>
    public IReadOnlySet<string> SpeakerNouns { get; } = table.Set();

    /// <summary>Nouns and titles of persons who speak.</summary>
    public IReadOnlySet<string> Offices { get; } = table.Set();

    /// <summary>Forms of verbs that a speaker's name ends before.</summary>
    public IReadOnlySet<string> VerbForms { get; } = table.Set();

    /// <summary>Others, which are no noun (rescued, not rescue).</summary>
    public IReadOnlySet<string> OnlyVerbForms { get; } = table.Set();

    /// <summary>Nouns of statements (<c>claims</c>), after a possessive.</summary>
    public IReadOnlySet<string> StatementNouns { get; } = table.Set();

    /// <summary>Verbs of giving a count anew (<c>lowered</c> the toll): who does it says it.</summary>
    public IReadOnlySet<string> Revising { get; } = table.Set();

    /// <summary>What is given anew (<c>toll</c>).</summary>
    public IReadOnlySet<string> Revised { get; } = table.Set();

    /// <summary>What finds things out and so says them ("the <c>study</c> found").</summary>
    public IReadOnlySet<string> Studies { get; } = table.Set();

    /// <summary>Nouns of what shows something and says nothing (the <c>video</c> showed).</summary>
    public IReadOnlySet<string> NoSpeakers { get; } = table.Set();

    /// <summary>Endings of an age by which somebody is called again ("the 37-year-old said").</summary>
    public IReadOnlySet<string> AgeNames { get; } = table.Set();

    private static Dictionary<string, WordClass> ClassesOf(FigureTable table)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var one in Enum.GetValues<WordClass>())
        {
            foreach (var word in table.Words(one.ToString()))
            {
                classes[word] = classes.GetValueOrDefault(word) | one;
            }
        }

        return classes;
    }

    public WordClass ClassOf(string lower) => Classes.GetValueOrDefault(lower);

    public bool IsPerson(string lower) => (ClassOf(lower) & WordClass.Person) != WordClass.None;
}

using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>One thing that happens to those counted.</summary>
/// <param name="counts">Its name in the ledger.</param>
/// <param name="kind">Of the body, of harm, freed from it, or other.</param>
/// <param name="table">The words of the language.</param>
internal sealed class CountClass(string counts, string kind, FigureTable table)
{
    public string Counts { get; } = counts;

    /// <summary>Whether the class is of the body: the killed and the injured stay that, whatever happens to them
    /// then.</summary>
    public bool IsBodily { get; } = kind is "bodily";

    /// <summary>Whether the class happens to people, and more of it becomes known with time.</summary>
    public bool IsHarm { get; } = kind is "bodily" or "harm" or "freed";

    /// <summary>Whether its words are as common of things ("two songs were released"), of which it says
    /// nothing.</summary>
    public bool IsOfPeopleAlone { get; } = kind is "freed";

    /// <summary>Verbs whose object is counted.</summary>
    public IReadOnlySet<string> Done { get; } = table.Set($"{counts}.Done");

    /// <summary>Verbs whose subject is counted.</summary>
    public IReadOnlySet<string> Does { get; } = table.Set($"{counts}.Does");

    /// <summary>Adjectives and participles of state.</summary>
    public IReadOnlySet<string> Is { get; } = table.Set($"{counts}.Is");

    /// <summary>Nouns that are the event ("death"), whose number is that of the people.</summary>
    public IReadOnlySet<string> Events { get; } = table.Nouns($"{counts}.Events");

    /// <summary>Nouns of the people in it ("survivor").</summary>
    public IReadOnlySet<string> People { get; } = table.Nouns($"{counts}.People");
}

namespace BriefingBot.Text.Figures;

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

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>An English question as it is read: what it is about, and what has to be told to answer it.</summary>
internal sealed record ParsedQuestion
{
    public required AskedKind Kind { get; init; }

    /// <summary>The words it is about, in its order.</summary>
    public required IReadOnlyList<AskedTerm> Terms { get; init; }

    /// <summary>Those of its words that are no names, with their places in <see cref="Terms"/>.</summary>
    public IEnumerable<(int At, AskedTerm Term)> Matter => Terms.Index().Where(term => !term.Item.IsName);

    /// <summary>The names in it, each the places of its words in <see cref="Terms"/>.</summary>
    public IReadOnlyList<int[]> Names { get; init; } = [];

    /// <summary>The places of its verbs in <see cref="Terms"/>, the one that is asked about first.</summary>
    public IReadOnlyList<int> Predicates { get; init; } = [];

    /// <summary>The place of the noun that is asked for ("owner"); null where there is none.</summary>
    public int? Focus { get; init; }

    public AskedRole Role { get; init; }

    /// <summary>The names that do the act, by their places in <see cref="Names"/>.</summary>
    public IReadOnlyList<int> Doers { get; init; } = [];

    /// <summary>The place of whom or what it asks of whether it did so or is so; null where it names none.</summary>
    public int? Subject { get; init; }

    /// <summary>True where the act has an object: "buy a mill".</summary>
    public bool HasObject { get; init; }

    /// <summary>True for "was he arrested".</summary>
    public bool IsPassive { get; init; }

    /// <summary>The names that stand behind it: "sue the Hartwell Mills".</summary>
    public IReadOnlyList<int> Objects { get; init; } = [];

    /// <summary>A preposition left at the end: "charged with".</summary>
    public string? Preposition { get; init; }

    /// <summary>The adjective or noun of a measure: "drunk", "temperature", "salary", the "time" of day.</summary>
    public string? Measure { get; init; }

    /// <summary>True where the noun that is asked for is somebody's: "the owner of the Maren".</summary>
    public bool IsOwned { get; init; }

    /// <summary>True for "how did it happen".</summary>
    public bool AsksHow { get; init; }

    /// <summary>True for "why did it not".</summary>
    public bool IsNegated { get; init; }

    /// <summary>True for "did it", "has it": whether something has come about.</summary>
    public bool IsOfDone { get; init; }

    /// <summary>True where it asks for people at large: "how many", "how many people".</summary>
    public bool CountsPeople { get; init; }

    /// <summary>True for "what kind of gun": the gun alone is no answer.</summary>
    public bool IsOfKind { get; init; }

    /// <summary>True where it asks when, where or why somebody did something: in vain where nobody says so.</summary>
    public bool AsksOfDoing => Doers.Count > 0 && Predicates.Count > 0
        && Kind is AskedKind.Cause or AskedKind.Time or AskedKind.Place or AskedKind.Manner
        && !AskingWords.Light.Contains(Terms[Predicates[0]].Lemma);

    /// <summary>True where one of its verbs tells what is done.</summary>
    public bool IsOfAct => Predicates.Any(term => !AskingWords.Light.Contains(Terms[term].Lemma));

    public bool IsName(int term) => Terms[term].IsName;
}

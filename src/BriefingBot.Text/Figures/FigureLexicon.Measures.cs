namespace BriefingBot.Text.Figures;

/// <content>The words of measures and dimensions.</content>
internal sealed partial class FigureLexicon
{
    /// <summary>Measures with the name they are written by.</summary>
    public IReadOnlyDictionary<string, string> Measures { get; } = table.Map();

    /// <summary>Signs of measures that are other words or names too unless written onto the number ("in").</summary>
    public IReadOnlySet<string> GluedMeasures { get; } = table.Set();

    /// <summary>What a measured thing is called ("snow": "snowfall").</summary>
    public IReadOnlyDictionary<string, string> MeasuredAs { get; } = table.Map();

    /// <summary>Verbs and adjectives with the dimension that their measure is of ("fly": "distance").</summary>
    public IReadOnlyDictionary<string, string> MeasuringVerbs { get; } = table.Map();
    public IReadOnlyDictionary<string, string> MeasuringAdjectives { get; } = table.Map();

    /// <summary>Measures that a way is measured by.</summary>
    public IReadOnlySet<string> Lengths { get; } = table.Set();

    /// <summary>Nouns of dimensions ("an altitude of").</summary>
    public IReadOnlySet<string> MeasuringNouns { get; } = table.Set();

    /// <summary>Verbs of saying what somebody else has to pay ("set bail at").</summary>
    public IReadOnlySet<string> Fixing { get; } = table.Set();

    /// <summary>Verbs of what is done to land ("burned 18,000 acres").</summary>
    public IReadOnlySet<string> Destroying { get; } = table.Set();

    /// <summary>Words behind a measure and a place by which it is a way from there ("entfernt").</summary>
    public IReadOnlySet<string> Apart { get; } = table.Set();

    /// <summary>Words after a length that make it a place ("5 km north of").</summary>
    public IReadOnlySet<string> Directions { get; } = table.Set();
}

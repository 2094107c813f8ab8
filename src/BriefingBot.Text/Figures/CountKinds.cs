using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>How time can change what is counted.</summary>
internal enum CountKind
{
    /// <summary>Time explains no other value: a price asked, a turnout, the size of a crowd.</summary>
    Fixed,

    /// <summary>A count that only grows as more becomes known: a toll.</summary>
    Running,

    /// <summary>A count that goes up and down: the missing are found, power comes back.</summary>
    Standing,
}

internal static class CountKinds
{
    private static readonly WordList Others = English.List();

    private static readonly WordList Standing = English.List();

    private static readonly WordList Running = English.List();

    private static readonly WordList RunningActs = English.List();

    /// <summary>Whether a figure counts people to whom something happened, by a class of the vocabulary ("killed",
    /// "injured").</summary>
    public static bool IsClass(Figure figure) =>
        Running.Contains(figure.Counts) || Standing.Contains(figure.Counts) || Others.Contains(figure.Counts);

    /// <summary>Whether a figure is what instruments read of one event, of which one value is right.</summary>
    public static bool IsReading(Figure figure) => figure is { Unit: null, Counts: CountReader.Magnitude };

    /// <summary>The slightly injured are the injured, where nothing else is said.</summary>
    public static string Whole(string counts) => counts is "slightly injured" ? "injured" : counts;

    /// <summary>The class that a severity is a degree of; null where it is none.</summary>
    public static string? Degree(string counts) =>
        counts.EndsWith("ly injured", StringComparison.Ordinal) ? "injured" : null;

    public static CountKind Of(Figure figure) =>
        figure.Unit is not null || Standing.Contains(figure.Counts) ? CountKind.Standing
        : Running.Contains(figure.Counts)
            || (figure.Unit is not "%" && RunningActs.Contains(PhraseText.LastWord(figure.Counts)))
            ? CountKind.Running
        : CountKind.Fixed;
}

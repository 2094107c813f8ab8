namespace BriefingBot.Subscribers;

/// <summary>What a chat wants to be told at once, between its editions.</summary>
public sealed record AlertSettings
{
    /// <summary>What a chat may ask for as <see cref="Outlets"/>; one outlet alone is never enough.</summary>
    public static readonly IReadOnlyList<int> OutletChoices = [2, 3, 4];

    /// <summary>What a chat may ask for as <see cref="MostADay"/>.</summary>
    public static readonly IReadOnlyList<int> DailyChoices = [1, 3, 5];

    public bool IsOn { get; init; }

    /// <summary>Words and phrases to alert of, beside those that the chat follows.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Topics to alert of, as the sources' <c>Topic</c>.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Figures to alert of, from a value on.</summary>
    public IReadOnlyList<FigureAlert> Figures { get; init; } = [];

    /// <summary>How many independent outlets have to report a story.</summary>
    public int Outlets { get; init; } = 2;

    /// <summary>The most alerts in the chat's local day.</summary>
    public int MostADay { get; init; } = 3;

    /// <summary>When alerts were switched on; a story whose reports all came before is none. Null: never.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>These settings with alerts switched on; where they were on already they go on.</summary>
    public AlertSettings SwitchedOn(DateTimeOffset now) => IsOn ? this : this with { IsOn = true, Since = now };
}

using System.Globalization;

namespace BriefingBot.Subscribers;

/// <summary>A figure that a chat wants to be alerted of.</summary>
/// <param name="AtLeast">From this value on.</param>
/// <param name="Counts">What is counted, as the ledger names it: <c>killed</c>.</param>
public sealed record FigureAlert(decimal AtLeast, string Counts)
{
    /// <summary>What can be asked for: counts that grow, by which the size of an event is told.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["killed", "injured", "missing", "arrested", "displaced", "evacuated"];

    /// <summary>More than there are people on Earth.</summary>
    private const decimal LargestBound = 10_000_000_000;

    /// <summary>Whether something can be asked for from this value on.</summary>
    public static bool IsBound(decimal value) => value is > 0 and <= LargestBound;

    /// <summary>"100 killed"; null for anything else.</summary>
    public static FigureAlert? Parse(string text) => text.Split(' ', 2) is [var number, { Length: > 0 } counts]
        && decimal.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
        && IsBound(value)
        ? new FigureAlert(value, counts.Trim())
        : null;

    /// <summary>The line of text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AtLeast:0.##} {Counts}");
}

using System.Runtime.InteropServices;

namespace BriefingBot.Text.Similarity;

/// <summary>A number of a report, with what it is of where the words beside it tell.</summary>
/// <param name="Value">The number.</param>
/// <param name="Counts">What it counts, a bit each, as <see cref="Languages.EventWords"/> has them; 0 where nothing is
/// told.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CountedNumber(float Value, ulong Counts)
{
    /// <summary>A number that tells so much, in nats, is a figure of the event: of two digits, or of those
    /// killed.</summary>
    public const double Figure = 3;

    private const int MostDigits = 3;
    private const double Digit = 1.2;
    private const double Counted = 2;
    private const double One = 1;

    /// <summary>Whether the number is a figure of the event where another report has it too.</summary>
    public bool IsFigure => Telling(Counts != 0) >= Figure;

    /// <summary>Whether another report's number may be the same one: the value, and of the same where both
    /// tell.</summary>
    public bool Is(CountedNumber other) =>
        Value.Equals(other.Value) && (Counts == 0 || other.Counts == 0 || (Counts & other.Counts) != 0);

    /// <summary>How much it tells, in nats, that another report has it: the more digits it has that are not rounded
    /// off.</summary>
    /// <param name="isCounted">Whether both tell what it counts.</param>
    public double Telling(bool isCounted)
    {
        if (Value < 2 && Value.Equals(MathF.Floor(Value)))
        {
            return isCounted ? One : 0;
        }

        var digits = 0;
        var rest = (decimal)Value;
        while (rest != decimal.Floor(rest) && digits < MostDigits)
        {
            rest *= 10;
            digits++;
        }

        rest = decimal.Floor(rest);
        while (rest >= 10 && rest % 10 == 0)
        {
            rest /= 10;
        }

        digits = 1;
        for (; rest >= 10 && digits < MostDigits; rest = decimal.Floor(rest / 10))
        {
            digits++;
        }

        return (Digit * digits) + (Value >= 10 ? 1 : 0) + (isCounted ? Counted : 0);
    }
}

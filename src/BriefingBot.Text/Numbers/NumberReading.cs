using System.Runtime.InteropServices;

namespace BriefingBot.Text.Numbers;

/// <summary>How a number is written: in digits, in words, or as a word for many.</summary>
internal enum NumberForm
{
    /// <summary>In digits, a scale behind them included (<c>1,200</c>, <c>5 million</c>).</summary>
    Numeral,

    /// <summary>In words (<c>two hundred</c>).</summary>
    Words,

    /// <summary>In a word for many (<c>dozens</c>); the value is the least that it means.</summary>
    Vague,
}

/// <summary>A number where a text writes it, with its value.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in UTF-16 units, its scale included.</param>
/// <param name="Value">What it means in the text's language.</param>
/// <param name="Form">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberReading(int Start, int Length, decimal Value, NumberForm Form)
{
    /// <summary>The value if its marks are another language's (<c>1.200</c> is 1.2 or 1200); else null.</summary>
    public decimal? OtherValue { get; init; }

    public int End => Start + Length;
}

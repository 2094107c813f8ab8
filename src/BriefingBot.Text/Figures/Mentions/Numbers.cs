namespace BriefingBot.Text.Figures;

internal static class Numbers
{
    /// <summary>The number without trailing zeros behind its point: 1.2 million is 1200000, not 1200000.0.</summary>
    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;
}

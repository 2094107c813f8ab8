namespace BriefingBot.Text.Sentences.Models;

/// <summary>
/// Weights in eight bits on a logarithmic scale: a sign and <see cref="Levels"/> steps over three decades below the
/// largest weight. (A linear scale costs eight points of labelled attachment: most weights are small.)
/// </summary>
internal static class WeightCode
{
    /// <summary>Steps for each sign.</summary>
    public const int Levels = 63;

    public static readonly double Decades = Math.Log(1000);

    /// <summary>The weight of every code.</summary>
    public static float[] Weights(float largest)
    {
        var weights = new float[256];
        for (var level = 1; level <= Levels; level++)
        {
            weights[level] = (float)(largest * Math.Exp(-(Levels - level) * Decades / Levels));
            weights[128 + level] = -weights[level];
        }

        return weights;
    }
}

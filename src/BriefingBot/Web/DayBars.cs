using System.Globalization;
using System.Text;

namespace BriefingBot.Web;

/// <summary>A count a day as bars, today on the right: shows when a source went quiet.</summary>
internal static class DayBars
{
    private const double Width = 8;
    private const double Bar = 6;
    private const double Height = 18;

    /// <summary>A day with anything at all is seen beside one with a thousand.</summary>
    private const double LeastHeight = 2;

    /// <summary>Draws them; the whole is told in words too.</summary>
    /// <param name="counts">By day, the oldest first; never empty.</param>
    public static Html Draw(IReadOnlyList<long> counts)
    {
        var most = Math.Max(1, counts.Max());
        var told = string.Create(
            CultureInfo.InvariantCulture, $"{counts.Sum()} in {counts.Count} days, {counts[^1]} today");
        var svg = new StringBuilder(Html.Of(
            $"""
            <svg width="{Width * counts.Count}" height="{Height}" role="img" aria-label="{told}"><title>{told}</title>
            """).Markup);
        for (var day = 0; day < counts.Count; day++)
        {
            var height = counts[day] == 0 ? 0.5 : Math.Max(LeastHeight, Height * counts[day] / most);
            svg.Append(Html.Of(
                $"<rect x=\"{Width * day}\" y=\"{Height - height}\" width=\"{Bar}\" height=\"{height}\"/>").Markup);
        }

        return new Html(svg.Append("</svg>").ToString());
    }
}

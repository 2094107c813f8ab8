using System.Globalization;
using System.Text;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>The samples as a picture: memory above, the database below, outages as bands, kills as lines.</summary>
internal static class SoakPicture
{
    private const double Width = 1000;
    private const double Left = 60;
    private const double Right = 20;
    private const double MemoryTop = 50;
    private const double MemoryHeight = 320;
    private const double DatabaseTop = 430;
    private const double DatabaseHeight = 120;
    private const double Megabyte = 1 << 20;

    public static string Of(IReadOnlyList<SoakSample> samples, string title)
    {
        var end = Math.Max(1, Math.Ceiling(samples[^1].Minute));
        var most = Round(samples.Max(sample => sample.Resident));
        var largest = Round(samples.Max(sample => sample.Database / Megabyte));
        var svg = new StringBuilder();
        Add(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} 590\" font-family=\"sans-serif\" font-size=\"12\">");
        Add(svg, $"<rect width=\"{Width}\" height=\"590\" fill=\"white\"/><text x=\"{Left}\" y=\"20\" font-size=\"15\">{title}</text>");
        Bands(svg, samples, end);
        Axes(svg, end, MemoryTop, MemoryHeight, most, "MB");
        Axes(svg, end, DatabaseTop, DatabaseHeight, largest, "MB of database");
        Line(svg, samples, end, (MemoryTop, MemoryHeight, most), sample => sample.Resident, "#b03030", "resident", 0);
        Line(
            svg, samples, end, (MemoryTop, MemoryHeight, most), sample => sample.Committed,
            "#d0902a", "committed by the collector", 1);
        Line(
            svg, samples, end, (MemoryTop, MemoryHeight, most), sample => sample.Managed,
            "#2a60b0", "managed heap after its last collection", 2);
        Line(
            svg, samples, end, (MemoryTop, MemoryHeight, most), sample => sample.Native,
            "#308040", "native, without files and code", 3);
        Line(
            svg, samples, end, (DatabaseTop, DatabaseHeight, largest), sample => sample.Database / Megabyte,
            "#308040", "", 0);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Add(StringBuilder svg, FormattableString piece) =>
        svg.Append(piece.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static double X(double minute, double end) => Left + ((Width - Left - Right) * minute / end);

    /// <summary>The next of 1, 2 and 5 with noughts that holds a value.</summary>
    private static double Round(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, value))));
        return unit * (value <= unit ? 1 : value <= 2 * unit ? 2 : value <= 5 * unit ? 5 : 10);
    }

    private static void Axes(StringBuilder svg, double end, double top, double height, double most, string unit)
    {
        for (var step = 0; step <= 5; step++)
        {
            var y = top + height - (height * step / 5);
            Add(svg, $"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:0}\" y2=\"{y:0}\" stroke=\"#ddd\"/>");
            Add(svg, $"<text x=\"{Left - 6}\" y=\"{y + 4:0}\" text-anchor=\"end\">{most * step / 5:0.#}</text>");
        }

        Add(svg, $"<text x=\"{Left}\" y=\"{top - 8:0}\">{unit}</text>");
        for (var minute = 0.0; minute <= end; minute += Math.Max(1, Math.Round(end / 12)))
        {
            Add(svg, $"<text x=\"{X(minute, end):0}\" y=\"{top + height + 16:0}\" text-anchor=\"middle\">{minute:0} min</text>");
        }
    }

    private static void Bands(StringBuilder svg, IReadOnlyList<SoakSample> samples, double end)
    {
        foreach (var (first, second) in samples.Zip(samples.Skip(1)))
        {
            var (x, width) = (X(first.Minute, end), X(second.Minute, end) - X(first.Minute, end));
            var colour = first.State switch
            {
                "" => null,
                "telegram" => "#cfe3f7",
                "feeds" => "#f7e6c8",
                _ => "#e6d8ee",
            };
            if (colour is not null)
            {
                Add(svg, $"<rect x=\"{x:0.0}\" y=\"{MemoryTop}\" width=\"{width:0.0}\" height=\"{DatabaseTop + DatabaseHeight - MemoryTop}\" fill=\"{colour}\"/>");
            }

            if (first.Life != second.Life)
            {
                Add(svg, $"<line x1=\"{x:0}\" x2=\"{x:0}\" y1=\"{MemoryTop}\" y2=\"{DatabaseTop + DatabaseHeight}\" stroke=\"black\" stroke-dasharray=\"4\"/>");
                Add(svg, $"<text x=\"{x + 4:0}\" y=\"{MemoryTop + 12}\">killed</text>");
            }
        }

        Add(svg, $"<text x=\"{Left}\" y=\"582\">blue: Telegram away; yellow: feeds down; violet: both; dashed: kill -9 and restart</text>");
    }

    private static void Line(
        StringBuilder svg,
        IReadOnlyList<SoakSample> samples,
        double end,
        (double Top, double Height, double Most) room,
        Func<SoakSample, double> value,
        string colour,
        string name,
        int place)
    {
        foreach (var life in samples.GroupBy(sample => sample.Life))
        {
            var points = string.Join(' ', life.Select(sample => string.Create(
                CultureInfo.InvariantCulture,
                $"{X(sample.Minute, end):0.0},{room.Top + room.Height - (room.Height * value(sample) / room.Most):0.0}")));
            Add(svg, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\" points=\"{points}\"/>");
        }

        Add(svg, $"<text x=\"{Left + 60 + (place * 210)}\" y=\"{room.Top - 8:0}\" fill=\"{colour}\">{name}</text>");
    }
}

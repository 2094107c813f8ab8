using System.Globalization;
using System.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>A figure over time as SVG: a value holds until the next one is reported, so the line goes in steps. Who is
/// said to disagree has a line of their own.</summary>
internal sealed class StepChart
{
    private const double Width = 420;
    private const double Height = 190;
    private const double Left = 52;
    private const double Right = 14;
    private const double Top = 12;
    private const double Bottom = 26;
    private const int MostLines = 4;

    private readonly Texts _texts;
    private readonly DateTimeOffset _local;
    private readonly List<IGrouping<string, Figure>> _lines;
    private readonly DateTimeOffset _from;
    private readonly DateTimeOffset _until;
    private readonly double _top;
    private readonly StringBuilder _svg = new();

    private StepChart(List<IGrouping<string, Figure>> lines, DateTimeOffset local, Texts texts)
    {
        (_lines, _local, _texts) = (lines, local, texts);
        var values = lines.SelectMany(line => line).ToList();
        (_from, _until) = (values.Min(At), values.Max(At));
        _top = RoundUp(values.Max(High), values.TrueForAll(figure => decimal.IsInteger(figure.Value)));
    }

    /// <summary>Draws a line's values; null where they are of one moment, of none, or all the same.</summary>
    /// <param name="line">The figures.</param>
    /// <param name="local">Now, in the zone whose times are shown.</param>
    public static Html? Draw(FigureLine line, DateTimeOffset local, Texts texts)
    {
        var lines = Lines(line).ToList();
        var values = lines.SelectMany(group => group).ToList();
        return values.Select(At).Distinct().Take(2).Count() < 2
            || values.Select(figure => (figure.Value, figure.High)).Distinct().Take(2).Count() < 2
            ? null
            : new StepChart(lines, local, texts).Draw(texts.Label(line));
    }

    /// <summary>Which line of the drawing a value is on; null where all are on one.</summary>
    public static int? LineOf(FigureLine line, Figure figure) => line.Relation == FigureRelation.Disagreement
        && Lines(line).Select(group => group.Key).ToList().IndexOf(Speaker(figure)) is >= 0 and var at ? at : null;

    private static IEnumerable<IGrouping<string, Figure>> Lines(FigureLine line) => line.Values
        .Where(figure => figure.AsOf is not null && figure.Value >= 0)
        .OrderBy(At)
        .GroupBy(figure => line.Relation == FigureRelation.Disagreement ? Speaker(figure) : "")
        .Take(MostLines);

    private string Named(Figure figure) =>
        figure.Says is { } speaker ? _texts.Speaker(speaker) : Speaker(figure);

    private static string Speaker(Figure figure) => figure.Says ?? figure.Origin ?? figure.Outlet ?? "";

    private static DateTimeOffset At(Figure figure) => figure.AsOf!.Value.Instant; // not null: filtered

    private static double High(Figure figure) => (double)(figure.High ?? figure.Value);

    // To a number that people read easily: 1, 2, 2.5 or 5 with zeros. Nobody counts half persons: the half of a count's
    // is whole too.
    private static double RoundUp(double value, bool isCount)
    {
        if (value <= 0)
        {
            return isCount ? 2 : 1;
        }

        var unit = Math.Pow(10, Math.Floor(Math.Log10(value)));
        double[] steps = isCount ? [1, 2, 4, 6, 10] : [1, 2, 2.5, 5, 10];
        var top = steps.First(step => step * unit >= value * 0.999) * unit;
        return isCount ? Math.Max(2, top) : top;
    }

    private Html Draw(string label)
    {
        Add($"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{label}\"><title>{label}</title>");
        foreach (var share in new[] { 0, 0.5, 1 })
        {
            var value = _top * share;
            Add($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{Y(value)}\" y2=\"{Y(value)}\"/>");
            Add($"<text x=\"{Left - 6}\" y=\"{Y(value) + 4}\" text-anchor=\"end\">{Number(value)}</text>");
        }

        Add($"<text x=\"{Left}\" y=\"{Height - 8}\">{Time(_from)}</text>");
        Add($"<text x=\"{Width - Right}\" y=\"{Height - 8}\" text-anchor=\"end\">{Time(_until)}</text>");
        for (var i = 0; i < _lines.Count; i++)
        {
            DrawLine(_lines[i].ToList(), i);
        }

        return new Html(_svg.Append("</svg>").ToString());
    }

    private void DrawLine(List<Figure> values, int number)
    {
        var path = new StringBuilder();
        foreach (var figure in values)
        {
            var (x, y) = (X(At(figure)), Y((double)figure.Value));
            path.Append(path.Length == 0 ? Point('M', x, y) : $"{Point('H', x)}{Point('V', y)}");
        }

        // What was said last still holds when others spoke later.
        path.Append(Point('H', X(_until)));
        Add($"<path class=\"line n{number}\" d=\"{path.ToString()}\"/>");
        foreach (var figure in values.Where((figure, at) => at == 0 || IsAnother(values[at - 1], figure)))
        {
            var (x, y) = (X(At(figure)), Y((double)figure.Value));
            if (figure.High is not null)
            {
                Add($"<line class=\"range n{number}\" x1=\"{x}\" x2=\"{x}\" y1=\"{y}\" y2=\"{Y(High(figure))}\"/>");
            }

            var told = string.Join(
                " · ", new[] { _texts.Quantity(figure), Named(figure), Stated(figure) }.Where(s => s.Length > 0));
            Add($"<circle class=\"dot n{number}\" cx=\"{x}\" cy=\"{y}\" r=\"4\"><title>{told}</title></circle>");
        }
    }

    private static bool IsAnother(Figure before, Figure figure) =>
        (before.Value, before.High) != (figure.Value, figure.High);

    private static string Point(char command, double x, double? y = null) => y is { } down
        ? string.Create(CultureInfo.InvariantCulture, $"{command}{x:0.#} {down:0.#}")
        : string.Create(CultureInfo.InvariantCulture, $"{command}{x:0.#}");

    private double X(DateTimeOffset time) => Left + ((time - _from) / (_until - _from) * (Width - Left - Right));

    private double Y(double value) => Top + ((1 - (Math.Min(value, _top) / _top)) * (Height - Top - Bottom));

    private string Time(DateTimeOffset time) => _texts.ShortTime(NewsTime.At(time), _local);

    // Not null: filtered.
    private string Stated(Figure figure) => _texts.ShortTime(figure.AsOf!.Value, _local);

    private static string Number(double value) => value switch
    {
        >= 1e12 => string.Create(CultureInfo.InvariantCulture, $"{value:0.##e+0}"),
        >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e9:0.###} G"),
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e6:0.###} M"),
        >= 1e4 => string.Create(CultureInfo.InvariantCulture, $"{value / 1e3:0.###} k"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value:0.###}"),
    };

    private void Add(HtmlHandler markup) => _svg.Append(markup.ToString());
}

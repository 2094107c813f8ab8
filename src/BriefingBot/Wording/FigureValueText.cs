using System.Globalization;
using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>A figure in the words of a reader: the quantity with its bound, and who said it when.</summary>
internal static class FigureValueText
{
    private static readonly (decimal Size, string Word)[] Magnitudes = [(1_000_000_000_000m, "trillion"), (1_000_000_000m, "billion"), (1_000_000m, "million")];

    /// <summary>"combat positions taken", "killed (mines)".</summary>
    public static string Label(FigureLine line)
    {
        // "killed" alone is of people; every other group is named.
        var of = line.Of is null or "people" || line.Counts.Contains(line.Of, StringComparison.OrdinalIgnoreCase) ? "" : line.Of + " ";
        return of + line.Counts + (line.Circumstance is null ? "" : $" ({line.Circumstance})");
    }

    /// <summary>"at least 80", "20 to 30", "7 police officers and 2 civilians", "dozens", "about 1.2 billion USD".</summary>
    public static string Quantity(Figure figure)
    {
        if (figure.Parts.Count > 0)
        {
            return Compound(figure);
        }

        var amount = figure.Word ?? WithUnit(Number(figure.Value), figure.Unit);
        return figure.Bound switch
        {
            FigureBound.AtLeast => "at least " + amount,
            FigureBound.MoreThan => "more than " + amount,
            FigureBound.About => "about " + amount,
            FigureBound.UpTo => "up to " + amount,
            FigureBound.LessThan => "fewer than " + amount,
            FigureBound.Range when figure.High is { } high => $"{Number(figure.Value)} to {WithUnit(Number(high), figure.Unit)}",
            _ => amount,
        };
    }

    /// <summary>A compound is its parts; where they do not make up the whole, the whole comes first.</summary>
    private static string Compound(Figure figure)
    {
        var parts = figure.Parts.Select(part => $"{Number(part.Value)} {part.Of}").ToList();
        var listed = parts.Count == 1 ? parts[0] : string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1];
        return figure.Parts.Sum(part => part.Value) == figure.Value ? listed : $"{WithUnit(Number(figure.Value), figure.Unit)}, of them {listed}";
    }

    private static string Number(decimal value)
    {
        foreach (var (size, word) in Magnitudes)
        {
            // Only where the shorter form says the very same number.
            if (Math.Abs(value) >= size && value % (size / 1000) == 0)
            {
                return (value / size).ToString("0.###", CultureInfo.InvariantCulture) + " " + word;
            }
        }

        return value.ToString("#,0.######", CultureInfo.InvariantCulture);
    }

    private static string WithUnit(string number, string? unit) => unit switch
    {
        null => number,
        "%" => number + "%",
        _ => number + " " + unit,
    };
}

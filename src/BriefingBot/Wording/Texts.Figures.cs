using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>
/// Figures in the words of a reader: the number with its bound, what it counts, how values stand to each other.
/// </summary>
public partial class Texts
{
    private static readonly decimal[] Magnitudes = [1_000_000_000_000m, 1_000_000_000m, 1_000_000m];

    public virtual string SourcesDiffer => "Where sources differ";

    public virtual string Figures => "Figures";

    /// <summary>Beside a figure of an earlier event.</summary>
    public virtual string Earlier => "earlier";

    /// <summary>Between the speakers of one value.</summary>
    public virtual string AndAlso => ", and ";

    public virtual string Corrected => "Corrected";

    public virtual string Withdrawn => "Withdrawn";

    public virtual string AtLeast(string amount) => "at least " + amount;

    public virtual string MoreThan(string amount) => "more than " + amount;

    public virtual string About(string amount) => "about " + amount;

    public virtual string UpTo(string amount) => "up to " + amount;

    public virtual string FewerThan(string amount) => "fewer than " + amount;

    public virtual string Range(string low, string high) => $"{low} to {high}";

    /// <summary>A whole whose named parts do not make it up: "6, of them 4 guards".</summary>
    public virtual string OfThem(string whole, string parts) => $"{whole}, of them {parts}";

    /// <summary>A number in millions, billions or trillions.</summary>
    /// <param name="number">How many of them, with digits.</param>
    /// <param name="value">The same as a number.</param>
    /// <param name="size">One of them: 10⁶, 10⁹ or 10¹².</param>
    public virtual string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + " million",
        1_000_000_000m => number + " billion",
        _ => number + " trillion",
    };

    /// <summary>
    /// What is counted, where the ledger has a word of its own for it (<c>killed</c>); else as reports say it.
    /// </summary>
    public virtual string Counted(string counts) => counts;

    /// <summary>The sign for a share of a hundred, with what stands before it.</summary>
    public virtual string Percent(string number) => number + "%";

    /// <summary>"combat positions taken", "killed (mines)".</summary>
    public string Label(FigureLine line)
    {
        var (counts, of) = FigureLabels.Shown(line);
        return Label(counts, of, line.Circumstance);
    }

    /// <inheritdoc cref="Label(FigureLine)"/>
    public string Label(string counts, string? of, string? circumstance)
    {
        // A percentage is told by what it is of.
        if (counts is "percent" && of is not null)
        {
            return of;
        }

        // "killed" alone is of people; every other group is named, in the reports' words: beside a word of another
        // language it is left out.
        var word = Counted(counts);
        var group = of is null or "people" || counts.Contains(of, StringComparison.OrdinalIgnoreCase)
            || !string.Equals(word, counts, StringComparison.Ordinal) ? "" : of + " ";
        return group + word + (circumstance is null ? "" : $" ({circumstance})");
    }

    /// <summary>
    /// "at least 80", "20 to 30", "7 police officers and 2 civilians", "dozens", "about 1.2 billion USD".
    /// </summary>
    public string Quantity(Figure figure)
    {
        if (figure.Parts.Count > 0)
        {
            return Compound(figure);
        }

        var amount = figure.Word ?? WithUnit(Number(figure.Value), figure.Unit);
        return figure.Bound switch
        {
            FigureBound.AtLeast => AtLeast(amount),
            FigureBound.MoreThan => MoreThan(amount),
            FigureBound.About => About(amount),
            FigureBound.UpTo => UpTo(amount),
            FigureBound.LessThan => FewerThan(amount),
            FigureBound.Range when figure.High is { } high =>
                Range(Number(figure.Value), WithUnit(Number(high), figure.Unit)),
            _ => amount,
        };
    }

    /// <summary>A number with the digits grouped, or in millions where that says the very same number.</summary>
    protected string Number(decimal value)
    {
        foreach (var size in Magnitudes)
        {
            if (Math.Abs(value) >= size && value % (size / 1000) == 0)
            {
                return Magnitude((value / size).ToString("0.###", Culture), value / size, size);
            }
        }

        return value.ToString("#,0.######", Culture);
    }

    protected string Decimal(double value) => value.ToString("0.0", Culture);

    protected string Whole(double value) => value.ToString("0", Culture);

    /// <summary>A compound is its parts; where they do not make up the whole, the whole comes first.</summary>
    private string Compound(Figure figure)
    {
        var parts = And([.. figure.Parts.Select(part => $"{Number(part.Value)} {part.Of}")]);
        return figure.Parts.Sum(part => part.Value) == figure.Value
            ? parts
            : OfThem(WithUnit(Number(figure.Value), figure.Unit), parts);
    }

    private string WithUnit(string number, string? unit) => unit switch
    {
        null => number,
        "%" => Percent(number),
        _ => $"{number} {unit}",
    };
}

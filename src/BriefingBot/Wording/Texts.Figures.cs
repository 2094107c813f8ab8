using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>Figures in a reader's words: number and bound, what it counts, how values stand.</summary>
public partial class Texts
{
    /// <summary>Values of a dispute that a short line names.</summary>
    private const int MostDisputed = 4;

    private static readonly decimal[] Magnitudes = [1_000_000_000_000m, 1_000_000_000m, 1_000_000m];

    public virtual string SourcesDiffer => "Sources differ";
    public virtual string Figures => "Figures";

    /// <summary>Beside a figure of an earlier event.</summary>
    public virtual string Earlier => "earlier";

    /// <summary>What stands between two speakers of one value.</summary>
    public virtual string AndAlso => ", and ";
    public virtual string Corrected => "Corrected";
    public virtual string Withdrawn => "Withdrawn";
    public virtual string AtLeast(string amount) => "at least " + amount;
    public virtual string MoreThan(string amount) => "more than " + amount;
    public virtual string About(string amount) => "about " + amount;
    public virtual string UpTo(string amount) => "up to " + amount;

    /// <summary>An amount that a value stays below: "fewer than 20".</summary>
    /// <param name="isCounted">What is measured, as money, has another word in some languages.</param>
    public virtual string FewerThan(string amount, bool isCounted) =>
        (isCounted ? "fewer than " : "less than ") + amount;

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

    /// <summary>What is counted, in the ledger's word (<c>killed</c>), else as reports say it.</summary>
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

        // "killed" alone is of people; every other group is named.
        var group = of is null or "people" || counts.Contains(of, StringComparison.OrdinalIgnoreCase) ? null
            : Counted(of);
        var counted = Counted(counts);
        if (of is not null && Counted($"{of} {counts}") is var phrase && phrase != $"{of} {counts}")
        {
            (counted, group) = (phrase, null); // the language has a phrase for both
        }

        // The group stands in the words of the reports. Beside a word of this language it is bracketed: it may be of
        // another one, and hardly agrees with it in gender and case.
        var (before, notes) = group is null || counted == counts
            ? (group is null ? "" : group + " ", new[] { circumstance })
            : ("", [group, circumstance]);
        var behind = string.Join(", ", notes.OfType<string>());
        return before + counted + (behind.Length == 0 ? "" : $" ({behind})");
    }

    /// <summary>"at least 80", "20 to 30", "7 officers and 2 civilians", "dozens", "about 1.2 billion USD".</summary>
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
            FigureBound.LessThan => FewerThan(amount, figure.Unit is null),
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

        return Grouped(value);
    }

    /// <summary>A number with its thousands set apart: "1,000,000".</summary>
    protected virtual string Grouped(decimal value) => value.ToString("#,0.######", Culture);

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

    /// <summary>A value and the one that it took the place of: "9 (was 3)".</summary>
    public virtual string Was(string now, string before) => $"{now} (was {before})";

    /// <summary>Between values that different speakers give.</summary>
    public virtual string OrSaid => " or ";

    /// <summary>Behind the values of a dispute that are named.</summary>
    public virtual string AndOthers(int count) => count == 1 ? " and 1 other" : $" and {count} others";

    /// <summary>"killed: 9 (was 3)", "on board: 187 (port authority) or 142 (Lark Lines)".</summary>
    public string Short(FigureLine line) => Label(line) + Colon + line.Relation switch
    {
        FigureRelation.Update => Moved(line.Values),
        FigureRelation.Disagreement => Disputed(line.Values),
        _ => Quantity(Shown(line)),
    };

    /// <summary>The value that a line shows: the newest, or where reports agree the newest that is exact, else of lower
    /// bounds the highest; in its parts where a report names them.</summary>
    internal static Figure Shown(FigureLine line) => line.Relation == FigureRelation.Update
        ? line.Values[^1]
        : InParts(line, line.Values.LastOrDefault(value => value.Bound == FigureBound.Exact)
            ?? (line.Values.All(value => value.Bound is FigureBound.AtLeast or FigureBound.MoreThan)
                ? line.Values.Reverse().MaxBy(value => value.Value)! : line.Values[^1]));

    private static Figure InParts(FigureLine line, Figure shown) => line.Values.LastOrDefault(value =>
        value.Parts.Count > 0 && value.Value == shown.Value && value.Bound == shown.Bound) ?? shown;

    private string Moved(IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        return FigureUpdates.Before(values) is not { } before ? Quantity(now) : Was(Quantity(now), Quantity(before));
    }

    /// <summary>A speaker by itself, as in brackets.</summary>
    /// <param name="said">As the report has it: many languages let a place speak, "сообщили в порту". An office that
    /// every country has is named in this language.</param>
    internal virtual string Speaker(string said) => Offices.In(Language, said);

    private string Disputed(IReadOnlyList<Figure> values)
    {
        var differing = values.DistinctBy(Quantity).ToList();
        var named = Foremost.Of(differing, MostDisputed);
        return string.Join(OrSaid, named.Select(value => (value.Says ?? value.Origin ?? value.Outlet) is { } speaker
                ? $"{Quantity(value)} ({Speaker(speaker)})"
                : Quantity(value)))
            + (differing.Count > named.Count ? AndOthers(differing.Count - named.Count) : "");
    }
}

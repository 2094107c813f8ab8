namespace BriefingBot.Text.Figures;

/// <summary>Reads numbers: numerals, number words, vague words, bounds, ranges, currencies, percentages and measures.</summary>
internal sealed class QuantityReader(FigureWords words)
{
    /// <summary>The quantities of a sentence in their order; they do not overlap.</summary>
    public List<Quantity> ReadAll(TokenizedSentence s)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < s.Count; i++)
        {
            if (TryRead(s, i) is { } quantity)
            {
                found.Add(quantity);
                i = quantity.End - 1;
            }
        }

        return found;
    }

    private Quantity? TryRead(TokenizedSentence s, int start)
    {
        if (!s[start].IsWord && s[start].Kind is not (TokenKind.Number or TokenKind.Currency or TokenKind.Mark))
        {
            return null;
        }

        var at = start;
        var bound = FigureBound.Exact;
        var isAddition = false;
        while (ReadPrefix(s, at, ref bound, ref isAddition) is var length and > 0)
        {
            at += length;
        }

        var quantity = ReadAmount(s, at);
        if (quantity is null)
        {
            return at == start && s[at].IsWord ? ReadZeroOrArticle(s, at) : null;
        }

        quantity = ReadBoundAfter(s, quantity);
        return quantity with
        {
            Start = start,
            Number = at,
            Value = Numbers.Plain(quantity.Value),
            High = quantity.High is { } high ? Numbers.Plain(high) : null,
            Bound = bound == FigureBound.Exact || quantity.Bound == FigureBound.Range ? quantity.Bound : bound,
            IsAddition = isAddition || quantity.IsAddition,
        };
    }

    /// <summary>The number of tokens of a bounding or filling phrase at <paramref name="at"/>.</summary>
    private int ReadPrefix(TokenizedSentence s, int at, ref FigureBound bound, ref bool isAddition)
    {
        if (!s[at].IsWord)
        {
            return 0;
        }

        for (var length = 4; length >= 1; length--)
        {
            var phrase = Phrase(s, at, length);
            if (phrase is null || words.Vague.ContainsKey(phrase))
            {
                continue;
            }

            if (words.Bounds.TryGetValue(phrase, out var read))
            {
                bound = bound == FigureBound.Exact ? read : bound;
                return length;
            }

            if (words.Additions.Contains(phrase))
            {
                isAddition = true;
                return length;
            }

            if (words.Fillers.Contains(phrase))
            {
                return length;
            }
        }

        return 0;
    }

    private static string? Phrase(TokenizedSentence s, int at, int length)
    {
        if (length == 1)
        {
            return s.Lower(at);
        }

        for (var i = at; i < at + length; i++)
        {
            if (!s[i].IsWord)
            {
                return null;
            }
        }

        return string.Join(' ', Enumerable.Range(at, length).Select(s.Lower));
    }

    private Quantity? ReadAmount(TokenizedSentence s, int at)
    {
        if (s[at].Kind == TokenKind.Currency || (s[at].IsWord && s[at + 1].Kind == TokenKind.Number && s.Lower(at).Length <= 3 && words.CurrencyWords.ContainsKey(s.Lower(at))))
        {
            var unit = s[at].Kind == TokenKind.Currency ? words.CurrencySigns.GetValueOrDefault(s.Lower(at), s.Lower(at)) : words.CurrencyWords[s.Lower(at)];
            return ReadNumber(s, at + 1) is { } money ? ReadRange(s, money, isMoney: true) with { Unit = unit, IsMoney = true } : null;
        }

        if (ReadVague(s, at) is { } vague)
        {
            return ReadUnit(s, vague);
        }

        if (string.Equals(s.Lower(at), "between", StringComparison.Ordinal) && ReadNumber(s, at + 1) is { } low && s.Lower(low.End) is "and" && ReadNumber(s, low.End + 1) is { } high && high.Value > low.Value)
        {
            return ReadUnit(s, Range(Scaled(s, low, high), high));
        }

        return ReadNumber(s, at) is { } number ? ReadUnit(s, ReadRange(s, number, isMoney: false)) : null;
    }

    private Quantity? ReadVague(TokenizedSentence s, int at)
    {
        for (var length = 3; length >= 1; length--)
        {
            if (Phrase(s, at, length) is { } phrase && words.Vague.TryGetValue(phrase, out var value))
            {
                var end = at + length;
                if (s.Lower(end) is "of" && Phrase(s, end + 1, 1) is { } scale && words.Vague.TryGetValue(scale, out var factor))
                {
                    return new Quantity(at, end + 2, value * factor) { Bound = FigureBound.Vague, Word = $"{phrase} of {scale}", Kind = QuantityKind.Word };
                }

                return new Quantity(at, end, value) { Bound = FigureBound.Vague, Word = phrase, Kind = QuantityKind.Word };
            }
        }

        return null;
    }

    /// <summary>A numeral or number words with their scale: "1.2 million", "two hundred and five", "half a million", "two dozen".</summary>
    private Quantity? ReadNumber(TokenizedSentence s, int at)
    {
        if (s[at].Kind == TokenKind.Number)
        {
            return ReadNumeral(s, at);
        }

        if (!s[at].IsWord)
        {
            return null;
        }

        if (s.Lower(at) is "half" && s.Lower(at + 1) is "a" && ScaleOrDozen(s, at + 2) is { } half)
        {
            return new Quantity(at, at + 3, half / 2) { Bound = FigureBound.About, Word = half == 12 ? "half a dozen" : null, Kind = QuantityKind.Word };
        }

        if (s.Lower(at) is "a" && ScaleOrDozen(s, at + 1) is { } single)
        {
            var dozen = single == 12;
            var rest = dozen ? null : ReadBelow(s, at + 2, single);
            return new Quantity(at, rest?.End ?? at + 2, single + (rest?.Value ?? 0))
            {
                Bound = dozen ? FigureBound.About : FigureBound.Exact,
                Word = dozen ? "a dozen" : null,
                Kind = QuantityKind.Word,
            };
        }

        return words.Numbers.ContainsKey(s.Lower(at)) ? ReadNumberWords(s, at) : null;
    }

    private Quantity ReadNumeral(TokenizedSentence s, int at)
    {
        var value = s[at].Value;
        var end = at + 1;
        while (ScaleOrDozen(s, end) is { } scale && value * scale < 1_000_000_000_000_000_000m)
        {
            value *= scale;
            end++;
        }

        return new Quantity(at, end, value);
    }

    private Quantity? ReadNumberWords(TokenizedSentence s, int at)
    {
        var value = words.Numbers[s.Lower(at)];
        var start = at++;
        if (value >= 20 && value % 10 == 0 && words.Numbers.TryGetValue(s.Lower(at), out var unit) && unit is > 0 and < 10)
        {
            value += unit;
            at++;
        }

        if (s.Lower(at) is "and" && s.Lower(at + 1) is "a" && s.Lower(at + 2) is "half" && ScaleOrDozen(s, at + 3) is { } halved)
        {
            return new Quantity(start, at + 4, (value + 0.5m) * halved) { Kind = QuantityKind.Word };
        }

        var isDozens = false;
        while (ScaleOrDozen(s, at) is { } scale && value * scale < 1_000_000_000_000_000m)
        {
            isDozens |= scale == 12;
            value *= scale;
            at++;
            if (scale >= 100 && ReadBelow(s, at, scale) is { } rest)
            {
                value += rest.Value;
                at = rest.End;
            }
        }

        return isDozens
            ? new Quantity(start, at, value) { Kind = QuantityKind.Word, Bound = FigureBound.About, Word = $"{s.Lower(start)} dozen" }
            : new Quantity(start, at, value) { Kind = QuantityKind.Word };
    }

    /// <summary>The rest of a number after its scale: "two hundred [and five]".</summary>
    private Quantity? ReadBelow(TokenizedSentence s, int at, decimal scale)
    {
        var start = s.Lower(at) is "and" ? at + 1 : at;
        if (!s[start].IsWord || !words.Numbers.ContainsKey(s.Lower(start)) || (start > at && scale > 1000))
        {
            return null;
        }

        return ReadNumberWords(s, start) is { } rest && rest.Value < scale ? rest : null;
    }

    private decimal? ScaleOrDozen(TokenizedSentence s, int at) =>
        !s[at].IsWord ? null
        : s.Lower(at) is "dozen" ? 12
        : words.Scales.TryGetValue(s.Lower(at), out var scale) ? scale
        : null;

    private Quantity ReadRange(TokenizedSentence s, Quantity low, bool isMoney)
    {
        var joint = s.Lower(low.End);
        var next = low.End + 1;
        if (isMoney && s[next].Kind == TokenKind.Currency)
        {
            next++;
        }

        var joins = joint is "-" or "–" or "—" or "or" || (joint is "to" && s.Lower(low.Start - 1) is not "from");
        if (!joins || low.Bound != FigureBound.Exact || ReadNumber(s, next) is not { } high)
        {
            return low;
        }

        low = Scaled(s, low, high);
        var isYears = low.Value is > 1900 and < 2100 && high.Value is > 0 and < 2100;
        return high.Value > low.Value && !isYears && (joint is not "or" || high.Value <= low.Value * 2) ? Range(low, high) : low;
    }

    /// <summary>"5 to 6 million", "between five and seven thousand": the scale belongs to both.</summary>
    private Quantity Scaled(TokenizedSentence s, Quantity low, Quantity high)
    {
        var last = s.Lower(high.End - 1);
        var scale = words.Scales.TryGetValue(last, out var word) ? word
            : words.ScaleSuffixes.TryGetValue(last.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ','), out var suffix) ? suffix
            : 1;
        return scale > 1 && low.Value < scale && low.Value * scale < high.Value ? low with { Value = low.Value * scale } : low;
    }

    private static Quantity Range(Quantity low, Quantity high) => low with { End = high.End, High = high.Value, Bound = FigureBound.Range };

    private Quantity ReadUnit(TokenizedSentence s, Quantity quantity)
    {
        var at = quantity.End;
        if (s[at].Kind == TokenKind.Percent || s.Lower(at) is "percent" or "pct" or "pc")
        {
            return quantity with { End = at + 1, Unit = "%" };
        }

        if (s.Lower(at) is "per" && s.Lower(at + 1) is "cent")
        {
            return quantity with { End = at + 2, Unit = "%" };
        }

        if (s.Lower(at) is "percentage" or "basis" && s.Lower(at + 1) is "points" or "point")
        {
            return quantity with { End = at + 2, Unit = s.Lower(at) is "basis" ? "basis points" : "percentage points" };
        }

        return ReadCurrencyAfter(s, quantity) ?? quantity;
    }

    private Quantity? ReadCurrencyAfter(TokenizedSentence s, Quantity quantity)
    {
        var at = s.Lower(quantity.End) is "of" && quantity.Bound == FigureBound.Vague ? quantity.End + 1 : quantity.End;
        for (var ahead = 1; ahead <= 2; ahead++)
        {
            if (words.CurrencyPairs.TryGetValue($"{s.Lower(at + ahead - 1)} {s.Lower(at + ahead)}", out var paired))
            {
                return quantity with { End = at + ahead + 1, Unit = paired, IsMoney = true };
            }
        }

        if (!words.CurrencyWords.TryGetValue(s.Lower(at), out var code))
        {
            return null;
        }

        if (s.Lower(at + 1) is "cents" or "cent")
        {
            return quantity with { End = at + 2, Unit = code, IsMoney = true, Value = quantity.Value / 100 };
        }

        // Pounds are weighed as often as paid: a weight has no million.
        var isWeight = s.Lower(at) is "pounds" && quantity.Value < 10_000;
        return isWeight ? null : quantity with { End = at + 1, Unit = code, IsMoney = true };
    }

    private Quantity ReadBoundAfter(TokenizedSentence s, Quantity quantity)
    {
        if (s.Lower(quantity.End) is "+")
        {
            return quantity with { End = quantity.End + 1, Bound = FigureBound.AtLeast };
        }

        if (s.Lower(quantity.End) is "more" && s.Lower(quantity.End + 1) is not "than" && !quantity.IsMoney)
        {
            return quantity with { End = quantity.End + 1, IsAddition = true };
        }

        if (quantity.Bound != FigureBound.Exact || Phrase(s, quantity.End, 2) is not { } phrase || !words.BoundsAfter.TryGetValue(phrase, out var bound))
        {
            return quantity;
        }

        // "5 at least 6" does not exist; "killed 5 or more people" does.
        return quantity with { End = quantity.End + 2, Bound = bound };
    }

    private static Quantity? ReadZeroOrArticle(TokenizedSentence s, int at) => s.Lower(at) switch
    {
        "nobody" or "none" => new Quantity(at, at + 1, 0) { Kind = QuantityKind.Zero, Number = at },
        "no" when s.Lower(at + 1) is "one" => new Quantity(at, at + 2, 0) { Kind = QuantityKind.Zero, Number = at },
        "no" when s[at + 1].IsWord => new Quantity(at, at + 1, 0) { Kind = QuantityKind.Zero, Number = at },
        "no-one" => new Quantity(at, at + 1, 0) { Kind = QuantityKind.Zero, Number = at },
        "a" or "an" => new Quantity(at, at + 1, 1) { Kind = QuantityKind.Article, Number = at },
        _ => null,
    };
}

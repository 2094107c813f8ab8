namespace BriefingBot.Text.Figures;

/// <summary>Tells the numbers that count nothing: dates, ages, durations, times, scores, names and labels, shares of a whole's denominator.</summary>
internal sealed class NonFigures(FigureWords words)
{
    public bool Contains(TokenizedSentence s, IReadOnlyList<Quantity> all, int index)
    {
        var quantity = all[index];
        if (quantity.Kind is QuantityKind.Zero or QuantityKind.Article)
        {
            return false;
        }

        return !quantity.IsMoney && quantity.Unit is null
            ? IsDate(s, quantity) || IsAge(s, quantity) || IsTime(s, quantity) || IsLabel(s, quantity) || IsScore(s, quantity) || IsDenominator(s, all, index)
            : IsDenominator(s, all, index);
    }

    /// <summary>A plain numeral that can only be a year here.</summary>
    public static bool IsYear(TokenizedSentence s, Quantity quantity)
    {
        var token = s[quantity.Number];
        if (token.Kind != TokenKind.Number || quantity.End != quantity.Number + 1 || token.End - token.Start != 4
            || token.Value is < 1500 or > 2100 || quantity.Bound is not (FigureBound.Exact or FigureBound.About))
        {
            return false;
        }

        return !s[quantity.End].Is(WordClass.Person) || s[quantity.Start - 1].Is(WordClass.Preposition | WordClass.Month);
    }

    private static bool IsDate(TokenizedSentence s, Quantity quantity)
    {
        var before = s[quantity.Number - 1];
        var after = s[quantity.End];
        return IsYear(s, quantity)
            || (quantity.Value <= 31 && ((before.Is(WordClass.Month) && before.IsCapital) || (after.Is(WordClass.Month) && after.IsCapital)));
    }

    private static bool IsTime(TokenizedSentence s, Quantity quantity)
    {
        var after = s[quantity.End];
        return after.Is(WordClass.TimeUnit)
            || after.Lower is "am" or "pm" or "a.m." or "p.m." or "a.m" or "p.m" or "o'clock" or "gmt" or "utc"
            || (s[quantity.End + 1].Is(WordClass.TimeUnit) && after.Lower is "straight" or "consecutive" or "more" or "long" or "full" or "working" or "business" or "calendar");
    }

    private static bool IsAge(TokenizedSentence s, Quantity quantity)
    {
        var before = s.Lower(quantity.Start - 1);
        if (before is "aged" or "age" or "ages" or "turned")
        {
            return true;
        }

        // "Anna Example, 34, was …"
        return quantity is { Value: <= 120, Kind: QuantityKind.Numeral } && before is "," && s[quantity.Start - 2].IsCapital
            && s.Lower(quantity.End) is "," or "." or ")" or "and" or ";" or "";
    }

    private bool IsLabel(TokenizedSentence s, Quantity quantity)
    {
        var before = s[quantity.Start - 1];
        if (quantity.Start != quantity.Number || !before.IsWord)
        {
            return before.Lower is "#" or "№";
        }

        return words.Labels.Contains(before.Lower) && !s[quantity.End].Is(WordClass.Person) && before.Lower is not ("no" or "house");
    }

    private static bool IsScore(TokenizedSentence s, Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Numeral)
        {
            return false;
        }

        return (s.Lower(quantity.End) is "-" or "–" && s[quantity.End + 1].Kind == TokenKind.Number && Touches(s, quantity.End))
            || (s.Lower(quantity.Start - 1) is "-" or "–" && s[quantity.Start - 2].Kind == TokenKind.Number && Touches(s, quantity.Start - 1));
    }

    private static bool Touches(TokenizedSentence s, int mark) => s[mark - 1].End == s[mark].Start && s[mark].End == s[mark + 1].Start;

    /// <summary>"one in five" counts nothing; of "120 of the 200 seats" the second is the whole.</summary>
    private static bool IsDenominator(TokenizedSentence s, IReadOnlyList<Quantity> all, int index)
    {
        var quantity = all[index];
        if (index > 0 && all[index - 1] is { Kind: QuantityKind.Numeral or QuantityKind.Word } whole && quantity.Start - whole.End is 1 or 2)
        {
            var first = s.Lower(whole.End);
            var second = quantity.Start - whole.End == 2 ? s.Lower(whole.End + 1) : "";
            if ((first is "in" && second is "" && IsRatio(whole, quantity)) || (first is "of" && second is "" or "the" or "its" or "their" or "all") || (first is "out" && second is "of"))
            {
                return true;
            }
        }

        return index + 1 < all.Count && all[index + 1].Start == quantity.End + 1 && s.Lower(quantity.End) is "in" && IsRatio(quantity, all[index + 1]);
    }

    private static bool IsRatio(Quantity part, Quantity whole) => part.Value < whole.Value && whole.Value <= 1000 && part.Unit is null && whole.Unit is null && !(whole.Value is > 1500);
}

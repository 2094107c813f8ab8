namespace BriefingBot.Text.Figures;

/// <summary>
/// Tells whether a number belongs to earlier events: a past year, "decades ago", "a similar crash last year" in its clause, or before it in
/// a sentence that stays in that past. A word of the present in the clause ("on Tuesday", "so far") tells otherwise.
/// </summary>
/// <param name="published">When the article was published, where known: tells how far away a named month is.</param>
internal sealed class HistoryFinder(FigureWords words, DateTimeOffset? published)
{
    /// <summary>True for a figure, at its number and at the word of what is counted, that belongs to the past.</summary>
    /// <param name="year">The year of the report.</param>
    /// <param name="kind">Of an amount "since 2021" tells a change until now, and last year's result is this year's news.</param>
    public bool IsHistory(TokenizedSentence s, int number, int anchor, int year, CountedKind kind)
    {

        var start = Math.Min(number, anchor);
        var end = Math.Max(number, anchor);
        if (HasPresent(s, ClauseStart(s, start), ClauseEnd(s, end)))
        {
            return false;
        }

        return HasPast(s, ClauseStart(s, start), ClauseEnd(s, end), year, kind) || ComesAfterPast(s, start, year, kind);
    }

    /// <summary>The past stands before the number, and nothing between leads back to the present.</summary>
    private bool ComesAfterPast(TokenizedSentence s, int start, int year, CountedKind kind)
    {
        for (var at = start - 1; at >= 0; at--)
        {
            var token = s[at];
            if (token.Lower is ";" or "but" or "while" || (token.Lower is "," && at > 0 && !IsRelativeComma(s, at) && !IsOpening(s, at) && !ClosesCause(s, at) && !IsConsequence(s, at)) || token.Kind == TokenKind.Quote)
            {
                return false;
            }

            if (IsPast(s, at, year, kind))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelativeComma(TokenizedSentence s, int comma) => s[comma + 1].Is(WordClass.Relative);

    /// <summary>", killing 157": what came of it.</summary>
    private static bool IsConsequence(TokenizedSentence s, int comma) => s[comma + 1].IsWord && s.Lower(comma + 1).EndsWith("ing", StringComparison.Ordinal) && s.Lower(comma + 1) is not "including";

    /// <summary>The end of a clause on the event itself: "the war, which ended in 1995, killed …".</summary>
    private bool ClosesCause(TokenizedSentence s, int comma)
    {
        var open = comma - 1;
        while (open > 0 && s.Lower(open) is not ",")
        {
            open--;
        }

        return open > 0 && s[open + 1].Is(WordClass.Relative) && words.Causes.ContainsKey(s.Lower(open - 1));
    }

    /// <summary>The comma after an opening phrase: "In 2014, 12 people were killed".</summary>
    private static bool IsOpening(TokenizedSentence s, int comma) =>
        comma <= 8 && (s[0].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Adverb) || s.Lower(comma - 1) is "ago") && !Enumerable.Range(0, comma).Any(at => s[at].Lower is ",");

    private bool HasPast(TokenizedSentence s, int from, int to, int year, CountedKind kind)
    {
        for (var at = from; at < to; at++)
        {
            if (IsPast(s, at, year, kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPast(TokenizedSentence s, int at, int year, CountedKind kind)
    {
        if (kind == CountedKind.Amount)
        {
            return s.Lower(at - 1) is not "since" && s.Lower(at) is not "last" && IsPastAt(s, at, year - 1) && !IsComparison(s, at);
        }

        return (IsPastAt(s, at, year) || (kind == CountedKind.People && IsDistantMonth(s, at))) && !IsComparison(s, at);
    }

    private bool HasPresent(TokenizedSentence s, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if ((s[at].Is(WordClass.Weekday) && s[at].IsCapital) || words.PresentWords.Contains(s.Lower(at)) || s.StandsAt(at, "so far") || (s.Lower(at) is "this" && s.Lower(at + 1) is "week" or "month" or "year" && s.Lower(at - 1) is not "earlier"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPastAt(TokenizedSentence s, int at, int year)
    {
        var token = s[at];
        if (IsPastYear(token, year))
        {
            return true;
        }

        return token.Lower switch
        {
            "ago" => s[at - 1].Lower is "years" or "decades" or "decade" or "year" or "months" or "century" or "centuries" or "generation",
            "earlier" when s.Lower(at + 1) is "this" && s.Lower(at + 2) is "month" or "year" => true,
            "earlier" or "before" or "previously" => s[at - 1].Lower is "years" or "decades" or "decade" or "year" or "months" or "month",
            "last" => s.Lower(at + 1) is "year" or "century" or "decade" && !s.StandsAt(at - 1, "the last"),
            "decades" or "centuries" => s.Lower(at - 1) is "for" or "past" or "recent",
            "month" or "week" => s.Lower(at - 1) is "last" && IsOtherEvent(s, at - 1),
            "history" => s.Lower(at - 1) is "in" or "recent",
            _ => words.PastAdjectives.Contains(token.Lower) && words.Causes.ContainsKey(s.Lower(at + 1)),
        };
    }

    /// <summary>"in September" or "on September 5", told in May: another event, or a part of this one long known.</summary>
    private bool IsDistantMonth(TokenizedSentence s, int at)
    {
        if (published is not { } now || !s[at].Is(WordClass.Month) || !s[at].IsCapital || s.Lower(at - 1) is not ("in" or "on" or "of" or "last"))
        {
            return false;
        }

        var month = Array.FindIndex(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => name.Length > 0 && name.StartsWith(s.Lower(at)[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0 && (now.Month - month + 12) % 12 is >= 2 and <= 10;
    }

    private static bool IsPastYear(Token token, int year) =>
        (token.Kind == TokenKind.Number && token.End - token.Start == 4 && token.Value > 1500 && token.Value < year && decimal.IsInteger(token.Value) && !token.Lower.Contains(',') && !token.Lower.Contains('.'))
        || (token.Kind == TokenKind.OtherDigits && token.Lower.Length is 5 or 6 && token.Lower.EndsWith('s') && token.Lower.All(c => char.IsAsciiDigit(c) || c is 's') && token.Lower[0] is '1' or '2');

    /// <summary>"a similar crash last month": an indefinite event of its own.</summary>
    private bool IsOtherEvent(TokenizedSentence s, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 8); before--)
        {
            if (words.PastAdjectives.Contains(s.Lower(before)) || (before == 0 && s.Lower(0) is "a" or "an"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the worst since 2014", "the first in ten years": a comparison, not the time of the figure.</summary>
    private bool IsComparison(TokenizedSentence s, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 10); before--)
        {
            if (words.Superlatives.Contains(s.Lower(before)))
            {
                return !(s[at].Kind == TokenKind.Number && (s.Lower(at - 1) is "in" or "of" || s[at - 1].Is(WordClass.Month)));
            }

            if (s.Lower(before) is "," or ";" || s[before].Is(WordClass.Be))
            {
                return false;
            }
        }

        return s.Lower(at - 1) is "than" or "since" && s[0].Is(WordClass.None);
    }

    private static int ClauseStart(TokenizedSentence s, int at)
    {
        while (at > 0 && !Breaks(s, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int ClauseEnd(TokenizedSentence s, int at)
    {
        at++;
        while (at < s.Count && !Breaks(s, at))
        {
            at++;
        }

        return at;
    }

    private static bool Breaks(TokenizedSentence s, int at) =>
        s[at].Kind is TokenKind.Mark && s.Lower(at) is "," or ";" or ":" or "(" or ")" or "–" or "—"
        || s[at].Kind == TokenKind.Quote
        || (s.Lower(at) is "from" or "than" or "against" or "on" && (s[at + 2].Is(WordClass.TimeUnit) || s.Lower(at + 2) is "previous" or "same"))
        || (s.Lower(at) is "from" or "than" or "against" && (s[at + 1].Kind is TokenKind.Number or TokenKind.Currency || s[at + 2].Kind is TokenKind.Number)) || s.Lower(at) is "compared" or "versus"
        || s.Lower(at) is "that" or "which" or "who" or "but" or "while" or "when" or "where";
}

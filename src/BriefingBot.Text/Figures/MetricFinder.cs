namespace BriefingBot.Text.Figures;

/// <summary>
/// Reads amounts: tolls ("the death toll rose to 27"), money, percentages and measures with the thing they are the amount of
/// ("revenue fell 5% to $1.2bn", "a fine of $2m", "turnout was 62%", "a magnitude-6.2 quake").
/// </summary>
internal sealed class MetricFinder(FigureWords words, NounPhrases phrases)
{
    private const int Reach = 24;

    public CountReading? Find(TokenizedSentence s, IReadOnlyList<Quantity> all, int index)
    {
        var quantity = all[index];
        var isOneOf = quantity.Kind == QuantityKind.Word && quantity.Value == 1 && s.Lower(quantity.End) is "of";
        if (isOneOf || quantity.Kind is QuantityKind.Article or QuantityKind.Zero || IsFormerValue(s, quantity) || IsRate(s, quantity))
        {
            return null;
        }

        return Toll(s, all, index)
            ?? Sentence(s, quantity)
            ?? Magnitude(s, quantity)
            ?? (quantity.Unit is not null
                ? WithOwner(s, Attached(s, quantity)) ?? Money(s, quantity) ?? Share(s, quantity) ?? WithOwner(s, Subject(s, all, index))
                : WithOwner(s, Subject(s, all, index)));
    }

    private static CountReading? WithOwner(TokenizedSentence s, CountReading? reading)
    {
        if (reading is not { Of: null })
        {
            return reading;
        }

        var modifiers = 0;
        while (reading.Counts.Split(' ').Contains(s.Lower(reading.Anchor - modifiers - 1)))
        {
            modifiers++;
        }

        return reading with { Of = Owner(s, reading.Anchor, modifiers) };
    }

    /// <summary>"up from 4%", "compared with $3bn a year earlier", "from 12 to 15": what it was before.</summary>
    public static bool IsFormerValue(TokenizedSentence s, Quantity quantity) =>
        s.Lower(quantity.Start - 1) is "from" or "against" or "versus"
        || (s[quantity.Start - 1].IsPossessive && (s.Lower(quantity.Start - 1) is "quarter's" or "year's" or "month's" || s[quantity.Start - 1].Lower[..^2] is { Length: > 2 } month && IsMonth(month)))
        || (s.Lower(quantity.Start - 1) is "with" or "to" && s.Lower(quantity.Start - 2) is "compared" or "compares");

    /// <summary>"police put the figure at 60,000": what was counted before in the sentence, by somebody else.</summary>
    public static bool IsSameFigure(TokenizedSentence s, Quantity quantity) =>
        s.Lower(quantity.Start - 1) is "at" && s.Lower(quantity.Start - 2) is "figure" or "number" or "total" or "toll" && s.Lower(quantity.Start - 4) is "put" or "puts" or "putting";

    private static bool IsMonth(string word) => Array.Exists(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));

    private static bool IsRate(TokenizedSentence s, Quantity quantity) =>
        !quantity.IsMoney && (s.Lower(quantity.End) is "per" or "daily" || (s.Lower(quantity.End) is "a" && s[quantity.End + 1].Is(WordClass.TimeUnit)));

    /// <summary>A toll with its number anywhere after it in the clause, whatever stands between.</summary>
    private CountReading? Toll(TokenizedSentence s, IReadOnlyList<Quantity> all, int index)
    {
        var quantity = all[index];
        if (quantity.Unit is not null || !IsTollLink(s, all, index, out var bound, out var at))
        {
            return null;
        }

        for (var steps = 0; at >= 0 && steps < Reach; at--, steps++)
        {
            if (TollNoun(s, at) is { } counts)
            {
                return new CountReading(quantity, quantity.Value, counts.Counts, counts.Of, at) { Bound = quantity.Bound == FigureBound.Exact ? bound : quantity.Bound, IsPeople = true };
            }

            if (s.Lower(at) is ";" or ":" or "but" or "while" || (s[at].Is(WordClass.Speech) && s.Lower(at - 1) is not "of") || (s.Lower(at) is "," && s.Lower(at + 1) is "with"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Between a toll and its number stands "of", or a verb with or without "to" and "at".</summary>
    private bool IsTollLink(TokenizedSentence s, IReadOnlyList<Quantity> all, int index, out FigureBound bound, out int at)
    {
        bound = FigureBound.Exact;
        at = SkipFormerValue(s, all, index, all[index].Start - 1);
        if (s.Lower(at) is ":" && TollNoun(s, at - 1) is not null)
        {
            at--;
            return true;
        }

        var hasPreposition = s.Lower(at) is "to" or "at" or "of" or "above" or "past" or "as" or "beyond";
        if (hasPreposition)
        {
            at = s.BackOverAdverbs(at);
            return true;
        }

        at = s[at].Is(WordClass.Adverb) ? s.BackOverAdverbs(at) : at;
        var verb = s.Lower(at);
        return words.LevelWords.TryGetValue(verb, out bound) || words.RiseWords.Contains(verb);
    }

    private static int SkipFormerValue(TokenizedSentence s, IReadOnlyList<Quantity> all, int index, int at)
    {
        // "rose from 12 to 15", "rose 5% to $3bn"
        if (index > 0 && s.Lower(at) is "to" && all[index - 1].End == at)
        {
            var before = all[index - 1].Start - 1;
            return s.Lower(before) is "from" or "by" ? before - 1 : before;
        }

        return at;
    }

    private (string Counts, string? Of)? TollNoun(TokenizedSentence s, int at)
    {
        if (words.TollNouns.TryGetValue($"{s.Lower(at - 1)} {s.Lower(at)}", out var pair) || words.TollNouns.TryGetValue(s.Lower(at), out pair))
        {
            return (pair, pair is "cases" ? null : "people");
        }

        if (s.Lower(at) is not "number" || s.Lower(at + 1) is not "of")
        {
            return null;
        }

        // "the number of confirmed cases", "the number of people injured", "the number of wounded"
        string? of = null;
        for (var next = at + 2; next <= at + 6; next++)
        {
            var word = s.Lower(next);
            if (words.CountNouns.TryGetValue(word, out var counts) || words.States.TryGetValue(word, out counts))
            {
                return (counts, counts is "cases" ? null : of ?? "people");
            }

            if (words.Verbs.TryGetValue(word, out var readings) && phrases.IsParticiple(s, next) && of is not null)
            {
                return readings[0].Verb.IsGeneric ? ($"{of} {readings[0].Verb.Counts}", null) : (readings[0].Verb.Counts, of);
            }

            if (s[next].Is(WordClass.Be | WordClass.Have | WordClass.PlainVerb) && !words.Verbs.ContainsKey(word))
            {
                return null;
            }

            of = s[next].IsWord && !s[next].Is(WordClass.Function) ? word : of;
        }

        return null;
    }

    /// <summary>"sentenced to 12 years", "jailed for six years".</summary>
    private static CountReading? Sentence(TokenizedSentence s, Quantity quantity)
    {
        if (s.Lower(quantity.End) is not ("years" or "months") || s.Lower(quantity.Start - 1) is not ("to" or "for"))
        {
            return null;
        }

        for (var at = quantity.Start - 2; at >= Math.Max(0, quantity.Start - 6); at--)
        {
            if (s.Lower(at) is "sentenced" or "jailed" or "imprisoned" or "sentences" or "jails" or "sentence")
            {
                return new CountReading(quantity, quantity.Value, "prison sentence", Of: null, at) { Unit = s.Lower(quantity.End) };
            }
        }

        return null;
    }

    private static CountReading? Magnitude(TokenizedSentence s, Quantity quantity)
    {
        var isMagnitude = s.Lower(quantity.Start - 1) is "magnitude" || s.Lower(quantity.Start - 2) is "magnitude" && s.Lower(quantity.Start - 1) is "of" or "-" || s.Lower(quantity.End) is "magnitude";
        var isUpTo = s.StandsAt(quantity.Start - 3, "up to magnitude");
        return isMagnitude && quantity.Value is > 0 and < 11
            ? new CountReading(quantity, quantity.Value, "magnitude", Of: null, quantity.Number) { Bound = isUpTo ? FigureBound.UpTo : quantity.Bound }
            : null;
    }

    /// <summary>The noun right after the amount or joined to it by "of", "in": "a $2m fine", "revenue of $5bn", "$3m in damages", "a 5% rise in sales".</summary>
    private CountReading? Attached(TokenizedSentence s, Quantity quantity)
    {
        var after = quantity.End;
        if (quantity.IsPercent && IsDirection(s.Lower(after)) is { } direction && s.Lower(after + 1) is "in" && MetricFrom(s, after + 2, 4) is { } moved)
        {
            return Reading(quantity, $"{moved.Name} {direction}", moved.At);
        }

        if (quantity.IsPercent && s.Lower(quantity.Start - 1) is "of" && IsDirection(s.Lower(quantity.Start - 2)) is { } turned && MetricFrom(s, quantity.End + 1, 4) is { } changed && s.Lower(quantity.End) is "in")
        {
            return Reading(quantity, $"{changed.Name} {turned}", changed.At);
        }

        if (s.Lower(quantity.Start - 1) is "of" && IsDirection(s.Lower(quantity.Start - 2)) is { } named && MetricBefore(s, quantity.Start - 3) is { } raised)
        {
            return Reading(quantity, $"{raised.Name} {named}", raised.At);
        }

        if (MetricAt(s, after) is { } next && IsHead(s, next.At) && !(quantity.IsPercent && IsDirection(s.Lower(next.At + 1)) is null && !IsRiseNoun(s, next.At)))
        {
            return quantity.IsPercent
                ? Reading(quantity, $"{next.Name} {IsDirection(s.Lower(next.At + 1)) ?? "rise"}", next.At)
                : Reading(quantity, next.Name, next.At);
        }

        if (s.Lower(after) is "in" or "of" && quantity.IsMoney && MetricFrom(s, after + 1, 3) is { } joined)
        {
            return Reading(quantity, joined.Name, joined.At);
        }

        return s.Lower(quantity.Start - 1) is "of" or "worth" && MetricBefore(s, quantity.Start - 2) is { } before && !(quantity.IsPercent && IsDirection(s.Lower(quantity.Start - 2)) is not null)
            ? Reading(quantity, before.Name, before.At)
            : null;
    }

    /// <summary>A metric before another noun only describes that: "a $1bn cost reduction plan".</summary>
    private bool IsHead(TokenizedSentence s, int at)
    {
        var next = s[at + 1];
        return !next.IsWord || next.Is(WordClass.Function | WordClass.PlainVerb | WordClass.Speech) || IsDirection(next.Lower) is not null || words.Verbs.ContainsKey(next.Lower)
            || next.Lower.EndsWith("ed", StringComparison.Ordinal) || next.Lower.EndsWith("ing", StringComparison.Ordinal) || (next.IsCapital && !s.IsTitleCase);
    }

    private static bool IsRiseNoun(TokenizedSentence s, int at) => s.Lower(at + 1) is "rise" or "increase" or "hike" or "cut";

    /// <summary>A verb that carries money: "fined the company $5m", "cost about $3bn", "ordered to pay $2m".</summary>
    private CountReading? Money(TokenizedSentence s, Quantity quantity)
    {
        if (!quantity.IsMoney)
        {
            return null;
        }

        var at = quantity.Start - 1;
        if (s.Lower(at) is "at" or "for" or "to")
        {
            at--;
        }

        (string Name, int At)? raised = null;
        for (var steps = 0; steps < 6 && at >= 0; steps++, at--)
        {
            var token = s[at];
            raised ??= s.Lower(quantity.Start - 1) is "to" ? MetricBefore(s, at) : null;
            if (raised is { } metric && IsDirection(token.Lower) is not null)
            {
                // "raised its offer to $80m": not the sum is raised, the offer is.
                return Reading(quantity, metric.Name, metric.At);
            }

            if (words.MoneyVerbs.TryGetValue(token.Lower, out var counts))
            {
                // "the deal is worth $1bn"
                var subject = counts is "value" && s[at - 1].Is(WordClass.Be) ? MetricBefore(s, at - 2) : null;
                return s[at - 1].Is(WordClass.Negation) ? null : Reading(quantity, subject?.Name ?? counts, at);
            }

            if (token.Kind == TokenKind.Mark || token.Lower is "by" or "and" or "than" or "as" || token.Is(WordClass.Relative))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"52% of the vote", "62% of voters backed it": a share with its whole.</summary>
    private CountReading? Share(TokenizedSentence s, Quantity quantity)
    {
        if (!quantity.IsPercent || s.Lower(quantity.End) is not "of")
        {
            return null;
        }

        var at = quantity.End + 1;
        while (s[at].Is(WordClass.Determiner))
        {
            at++;
        }

        var phrase = phrases.Read(s, at);
        return !phrase.IsEmpty && s.Lower(phrase.Head) is "vote" or "votes"
            ? Reading(quantity, "vote", phrase.Head) with { Of = GroupNames.NameBefore(s, quantity.Start) }
            : null;
    }

    /// <summary>The amount's subject before a verb: "revenue rose 5%", "inflation stood at 3%", "shares were up 4%".</summary>
    private CountReading? Subject(TokenizedSentence s, IReadOnlyList<Quantity> all, int index)
    {
        var quantity = all[index];
        var at = s[quantity.Start - 1].Is(WordClass.Adverb) && IsDirection(s.Lower(quantity.Start - 1)) is null ? s.BackOverAdverbs(quantity.Start) : quantity.Start - 1;
        var skipped = SkipFormerValue(s, all, index, at);
        var isLevel = s.Lower(at) is "to" or "at" || s.Lower(quantity.Start) is "below" or "above";
        var isLinked = s.Lower(at) is "to" or "at" or "by";
        at = skipped != at ? skipped : isLinked ? s.BackOverAdverbs(at) : at;
        if (isLinked && skipped == quantity.Start - 1 && MetricBefore(s, at) is { } joined && quantity.Unit is not null)
        {
            // "raised interest rates to 5.25%", "cut prices by 10%"
            var verb = DirectionBefore(s, joined.At);
            return verb is null && s.Lower(quantity.Start - 1) is "by" ? null
                : Reading(quantity, isLevel || verb is null ? joined.Name : $"{joined.Name} {verb}", joined.At);
        }

        var word = s.Lower(at);
        var direction = IsDirection(word);
        if (direction is null && !words.LevelWords.ContainsKey(word))
        {
            return null;
        }

        var isRelative = quantity.IsPercent && s.Lower(quantity.End) is "above" or "below" or "higher" or "lower" or "more" or "less" or "owned";
        if ((quantity.Unit is null && !isLevel && direction is not null) || (isRelative && direction is null))
        {
            return null;
        }

        var metric = MetricBackwards(s, at - 1);
        if (metric is null)
        {
            return null;
        }

        var bound = quantity.Bound == FigureBound.Exact ? words.LevelWords.GetValueOrDefault(word) : quantity.Bound;
        var isChange = direction is not null && !isLevel;
        return Reading(s, quantity, isChange ? $"{metric.Value.Name} {direction}" : metric.Value.Name, metric.Value.At) with { Bound = bound };
    }

    private string? DirectionBefore(TokenizedSentence s, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 5); at--)
        {
            if (IsDirection(s.Lower(at)) is { } direction)
            {
                return direction;
            }
        }

        return null;
    }

    private string? IsDirection(string word) =>
        words.RiseWords.Contains(word) ? "rise" : words.FallWords.Contains(word) || word is "reduction" or "loss" ? "fall" : null;

    private (string Name, int At)? MetricBackwards(TokenizedSentence s, int from)
    {
        for (var at = from; at >= Math.Max(0, from - Reach); at--)
        {
            if (MetricBefore(s, at) is { } found && IsHead(s, at))
            {
                return found;
            }

            if (s.Lower(at) is ";" or ":" or "but" or "while" or "that" || s[at].Is(WordClass.Speech) || (s.Lower(at) is "," && s.Lower(at + 1) is "and" or "with"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The metric whose noun is the token at <paramref name="at"/>, with the words before it that belong to its name.</summary>
    private (string Name, int At)? MetricBefore(TokenizedSentence s, int at)
    {
        if (!s[at].IsWord || !words.Metrics.TryGetValue(s.Lower(at), out var name))
        {
            return null;
        }

        var start = at;
        while (start > 0 && words.MetricModifiers.Contains(s.Lower(start - 1)))
        {
            start--;
        }

        return (start == at ? name : $"{string.Join(' ', Enumerable.Range(start, at - start).Select(s.Lower))} {name}", at);
    }

    /// <summary>The metric whose name begins at <paramref name="at"/>, modifiers first.</summary>
    private (string Name, int At)? MetricAt(TokenizedSentence s, int at)
    {
        var noun = at;
        while (words.MetricModifiers.Contains(s.Lower(noun)) && noun < at + 4 && !words.Metrics.ContainsKey(s.Lower(noun + 1)))
        {
            noun++;
        }

        if (words.MetricModifiers.Contains(s.Lower(noun)) && words.Metrics.ContainsKey(s.Lower(noun + 1)))
        {
            noun++;
        }

        if (words.Metrics.ContainsKey(s.Lower(noun)) && words.Metrics.ContainsKey(s.Lower(noun + 1)) && s[noun + 1].IsWord)
        {
            // "aid package", "profit growth": the last noun tells, the first belongs to its name.
            noun++;
        }

        return words.Metrics.TryGetValue(s.Lower(noun), out var name) && s[noun].IsWord
            ? (noun == at ? name : $"{string.Join(' ', Enumerable.Range(at, noun - at).Select(s.Lower))} {name}", noun)
            : null;
    }

    private (string Name, int At)? MetricFrom(TokenizedSentence s, int at, int reach)
    {
        for (var from = at; from < at + reach; from++)
        {
            if (MetricAt(s, from) is { } found)
            {
                return found;
            }

            if (!s[from].IsWord || (s[from].Is(WordClass.Function) && !s[from].Is(WordClass.Determiner)))
            {
                return null;
            }
        }

        return null;
    }

    private CountReading Reading(TokenizedSentence s, Quantity quantity, string counts, int anchor)
    {
        var unit = quantity.Unit ?? words.Measures.GetValueOrDefault(s.Lower(quantity.End));
        var isPerHour = (s.Lower(quantity.End + 1) is "/" or "per" or "an") && s.Lower(quantity.End + 2) is "h" or "hour";
        return Reading(quantity, counts, anchor) with { Unit = isPerHour ? unit switch { "km" => "km/h", "miles" => "mph", _ => unit } : unit };
    }

    private static CountReading Reading(Quantity quantity, string counts, int anchor) => new(quantity, quantity.Value, counts, Of: null, anchor);

    /// <summary>Whose amount it is, where a name stands right before it: "Norvik's net profit".</summary>
    private static string? Owner(TokenizedSentence s, int metric, int modifiers)
    {
        var end = metric - modifiers;
        if (s.IsTitleCase || end <= 0 || !s[end - 1].IsCapital || !s[end - 1].IsWord || (end == 1 && !s[0].IsPossessive) || s[end - 1].Is(WordClass.Function))
        {
            return null;
        }

        var first = end - 1;
        while (first > 0 && s[first - 1].IsWord && s[first - 1].IsCapital && !s[first - 1].Is(WordClass.Function))
        {
            first--;
        }

        var name = s.Slice(first, end);
        return s[end - 1].IsPossessive ? name[..name.LastIndexOfAny(['\'', '’'])] : name;
    }
}

using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Times of the day as dates write them.</summary>
internal static class ClockTime
{
    private static readonly Half[] EnglishHalves = HalvesOf([KnownLanguages.English]);

    private static readonly Lazy<Half[]> Halves = new(() => HalvesOf(KnownLanguages.All));

    private static readonly Lazy<string[]> BeforeTime = new(() =>
        [.. KnownLanguages.All.SelectMany(language => language.BeforeTime).Distinct().Select(word => word + " ")]);

    /// <summary>Whether a number at the text's start is one of a time (<c>8:10</c>, <c>8h10</c>).</summary>
    /// <param name="text">Starts with the number.</param>
    /// <param name="mayHavePoints">Whether <c>8.10</c> is one too, as a date stands before it.</param>
    public static bool StartsWithOne(ReadOnlySpan<char> text, bool mayHavePoints)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2))
        {
            return false;
        }

        var next = digits + 1 < text.Length ? text[digits + 1] : ' ';
        return text[digits] switch
        {
            ':' or '時' or '时' or '시' or '点' => true,
            'h' or 'H' => !char.IsLetter(next),
            '.' => mayHavePoints && char.IsAsciiDigit(next),
            _ => false,
        };
    }

    /// <summary>Takes <c>08:10:59.5</c> from the text's start; null where it is none. Second 60 is the 59th.</summary>
    public static TimeSpan? Take(ref ReadOnlySpan<char> text)
    {
        if (!TakePart(ref text, out var hours) || text.IsEmpty)
        {
            return null;
        }

        int minutes = 0, seconds = 0;
        var separator = text[0];
        text = text[1..].TrimStart();
        if (TakePart(ref text, out minutes))
        {
            text = text is ['分' or '분', ..] ? text[1..].TrimStart() : text;
            if (text is [':', ..] || (separator == '.' && text is ['.', >= '0' and <= '9', ..]))
            {
                text = text[1..];
                TakePart(ref text, out seconds);
            }

            TakeFraction(ref text);
        }
        else if (separator == ':')
        {
            return null;
        }

        return Make(hours, minutes, seconds);
    }

    /// <summary>Digits alone (ISO 8601's basic format): <c>08</c>, <c>0810</c>, <c>081000</c>.</summary>
    public static TimeSpan? TakeBasic(ref ReadOnlySpan<char> text)
    {
        var digits = FeedDates.Digits(text);
        if (digits is not (2 or 4 or 6))
        {
            return null;
        }

        int Part(ReadOnlySpan<char> time, int at) => at < digits ? ((time[at] - '0') * 10) + time[at + 1] - '0' : 0;
        var time = Make(Part(text, 0), Part(text, 2), Part(text, 4));
        text = text[digits..];
        TakeFraction(ref text);
        return time;
    }

    /// <summary>The moment that follows a date: <c>T08:10:00+00:00</c>, <c> at 5:30 p.m. EST</c>.</summary>
    /// <returns>The moment and the characters it took; null and 0 where no time with an offset is stated.</returns>
    public static (DateTimeOffset? Moment, int Length) ReadAfter(DateOnly date, ReadOnlySpan<char> rest)
    {
        var text = SkipToTime(rest);
        if (!StartsWithOne(text, mayHavePoints: true) || Take(ref text) is not { Days: 0 } time)
        {
            return (null, 0);
        }

        var before = text;
        text = Skip(text, " \u00a0\u202f", 1);
        if (TakeHalf(ref text, isBeforeTime: false) is { } isAfternoon)
        {
            time = InHalf(time, isAfternoon);
        }
        else
        {
            text = before;
        }

        text = Skip(text, " ,(", 2);
        var local = date.ToDateTime(TimeOnly.FromTimeSpan(time), DateTimeKind.Unspecified);
        return TimeZoneNames.Take(ref text, local) is { } offset && offset.Duration() <= TimeSpan.FromHours(14)
            ? (new DateTimeOffset(local, offset), rest.Length - text.Length)
            : (null, 0);
    }

    /// <summary>How many characters after a date are a time (<c> at 5:30 p.m.</c>), whether it has an offset or not; 0
    /// for none.</summary>
    public static int LengthAfter(ReadOnlySpan<char> rest)
    {
        var text = SkipToTime(rest);
        if (!StartsWithOne(text, mayHavePoints: true) || Take(ref text) is not { Days: 0 })
        {
            return 0;
        }

        var half = Skip(text, " \u00a0\u202f", 1);
        return rest.Length - (TakeHalf(ref half, isBeforeTime: false) is null ? text : half).Length;
    }

    /// <summary>Takes a word for the half of the day: true for the afternoon, null where there is none.</summary>
    public static bool? TakeHalf(ref ReadOnlySpan<char> text, bool isBeforeTime)
    {
        // What stands before the time in letters of ASCII is short for two words in one: "du."
        if (text.IsEmpty || (text[0] < 0x80
            && (isBeforeTime ? text is not [_, _, '.', ..] : text[0] is not ('A' or 'a' or 'P' or 'p'))))
        {
            return null;
        }

        foreach (var (word, isAfternoon, isBefore) in text[0] < 0x80 && !isBeforeTime ? EnglishHalves : Halves.Value)
        {
            if (isBefore == isBeforeTime && StartsWith(text, word)
                && !(text.Length > word.Length && char.IsLetter(text[word.Length])
                    && !Scripts.Of(text[word.Length]).IsUnparted()))
            {
                text = text[word.Length..].TrimStart('.');
                return isAfternoon;
            }
        }

        return null;
    }

    // The space of "p. m." is mostly one at which no line breaks.
    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        var space = word.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            : text.Length >= word.Length && char.IsWhiteSpace(text[space])
                && text.StartsWith(word.AsSpan(0, space), StringComparison.OrdinalIgnoreCase)
                && text[(space + 1)..].StartsWith(word.AsSpan(space + 1), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The time on a clock of twelve hours, as one of twenty-four.</summary>
    public static TimeSpan InHalf(TimeSpan time, bool isAfternoon) => (time.Hours, isAfternoon) switch
    {
        ( < 12, true) => time + TimeSpan.FromHours(12),
        (12, false) => time - TimeSpan.FromHours(12),
        _ => time,
    };

    private static Half[] HalvesOf(IEnumerable<Language> languages) => [.. languages.SelectMany(HalvesOf)];

    private static IEnumerable<Half> HalvesOf(Language language) => language.Morning
        .Select(word => new Half(word, IsAfternoon: false, language.HalfStandsFirst))
        .Concat(language.Afternoon.Select(word => new Half(word, IsAfternoon: true, language.HalfStandsFirst)));

    private static ReadOnlySpan<char> SkipToTime(ReadOnlySpan<char> rest)
    {
        if (rest is ['T', ..])
        {
            return rest[1..];
        }

        rest = Skip(rest, " ,|/–—-", 4);
        foreach (var word in rest is [>= '0' and <= '9', ..] ? [] : BeforeTime.Value)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..];
                break;
            }
        }

        return Skip(rest, " ", 2);
    }

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text, ReadOnlySpan<char> marks, int most)
    {
        var others = text.IndexOfAnyExcept(marks);
        return text[Math.Min(most, others < 0 ? text.Length : others)..];
    }

    private static TimeSpan? Make(int hours, int minutes, int seconds) =>
        hours > 24 || minutes > 59 || seconds > 60 || (hours == 24 && minutes + seconds > 0)
            ? null
            : new TimeSpan(hours, minutes, Math.Min(seconds, 59));

    private static bool TakePart(ref ReadOnlySpan<char> text, out int value)
    {
        var digits = FeedDates.Digits(text);
        value = 0;
        if (digits is 0 or > 2 || !FeedDates.Number(text[..digits], out value))
        {
            return false;
        }

        text = text[digits..];
        return true;
    }

    private static void TakeFraction(ref ReadOnlySpan<char> text)
    {
        if (text is ['.' or ',', >= '0' and <= '9', ..])
        {
            text = text[(1 + FeedDates.Digits(text[1..]))..];
        }
    }

    private readonly record struct Half(string Word, bool IsAfternoon, bool StandsFirst);
}

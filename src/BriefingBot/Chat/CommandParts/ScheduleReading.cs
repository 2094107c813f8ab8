using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Reads times and days as people write them: <c>8 and 18 on weekdays</c>, <c>7:30 mon-fri, 10 sat sun</c>,
/// <c>montag bis freitag 7 uhr</c>. What can be read in two ways is refused rather than guessed.</summary>
internal sealed partial class ScheduleReading
{
    private static readonly TimeSpan LongestNight = TimeSpan.FromHours(14);

    private readonly List<SaidPiece> _tokens;

    private ScheduleReading(List<SaidPiece> tokens) => _tokens = tokens;

    /// <summary>Times with their days, as typed, also times or days alone; null for anything else.</summary>
    public static IReadOnlyList<TimesOnDays>? Read(string typed, Texts texts)
    {
        var tokens = Tokens(Joined(typed, texts), texts);
        return tokens is null || tokens.Count == 0 ? null : new ScheduleReading(tokens).Groups();
    }

    /// <summary>Times with their days, typed in the chat's language or else in another of the bot's; null for anything
    /// else.</summary>
    public static IReadOnlyList<TimesOnDays>? Read(string typed, Texts texts, Languages languages) =>
        languages.From(texts).Select(reader => Read(typed, reader)).FirstOrDefault(read => read is not null);

    /// <summary>Two times, as "22-7" or "von 22 uhr bis 7 uhr"; of "10 to 6" the hours of the night, as most of a day
    /// is hardly meant; null for anything else.</summary>
    public static (TimeOnly From, TimeOnly Until)? ReadSpan(string typed, Texts texts)
    {
        var words = Joined(typed, texts)
            .Split(['-', ' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !texts.IsFiller(word) && !texts.MeansTo(word) && word != texts.WishWords.Between)
            .ToList();
        if (words.Select(word => texts.ReadTime(word) ?? EditionTimes.TryParse(word)).ToList()
            is not [{ } from, { } until] || from == until)
        {
            return null;
        }

        var isBare = words.TrueForAll(word => word.All(char.IsAsciiDigit) && word[0] != '0');
        return isBare && from.Hour < 12 && until.Hour < 12 && until - from > LongestNight
            ? (from.AddHours(12), until) : (from, until);
    }

    /// <inheritdoc cref="Read(string, Texts, Languages)"/>
    public static (TimeOnly From, TimeOnly Until)? ReadSpan(string typed, Texts texts, Languages languages) =>
        languages.From(texts).Select(reader => ReadSpan(typed, reader)).FirstOrDefault(read => read is not null);

    /// <summary>A time or a span of days in one word: "8 am", "mon - fri", "from monday to friday".</summary>
    private static string Joined(string typed, Texts texts)
    {
        var text = Dashes().Replace(SpokenTimes.InDigits(typed, texts), "-");
        // Where the word is one of the language's own small words ("18 am Montag"), it is that.
        return HalfOfDay().Replace(text, match =>
            texts.IsFiller(match.Groups[2].Value)
                ? match.Value
                : match.Groups[1].Value + match.Groups[2].Value.Replace(" ", "", StringComparison.Ordinal));
    }

    private static List<SaidPiece>? Tokens(string text, Texts texts)
    {
        var words = text.Split([' ', ',', ';', '\n', '\t', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        var tokens = new List<SaidPiece>();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (IsInterval(words, i, texts))
            {
                return null;
            }

            if (tokens is [.., { Days: { } from }] && texts.MeansTo(word) && i + 1 < words.Length
                && texts.ReadDays(words[i + 1]) is { } to && Span(from, to) is { } span)
            {
                tokens[^1] = new SaidPiece(null, span, IsEndOfDay: false);
                i++;
            }
            else if ((texts.ReadTime(word) ?? EditionTimes.TryParse(word)) is { } time)
            {
                tokens.Add(new SaidPiece(time, null, EditionTimes.IsEndOfDay(word)));
            }
            else if (ReadDays(texts, word) is { } days)
            {
                Add(tokens, days);
            }
            else if (!texts.IsFiller(word) || (texts.MeansTo(word) && tokens is [.., { IsTime: true }]
                && EditionTimes.TryParse(words[i - 1]) is not null && i + 1 < words.Length
                && EditionTimes.TryParse(words[i + 1]) is not null))
            {
                return null; // "8 to 10" is no two times
            }
        }

        return tokens;
    }

    /// <summary>"Every 2 h", "tous les 2 jours": a number where a day's name or noun would make days of it.</summary>
    private static bool IsInterval(string[] words, int at, Texts texts) => texts.SpokenTimes.Every.Contains(words[at])
        && words.Skip(at + 1).SkipWhile(word => texts.IsFiller(word) && !texts.SpokenTimes.Day.Contains(word))
            .FirstOrDefault() is { } next && ReadDays(texts, next) is null && !texts.SpokenTimes.Day.Contains(next);

    /// <summary>"Every Monday" is Monday: every day is not meant where a day follows.</summary>
    private static void Add(List<SaidPiece> tokens, Weekdays days)
    {
        if (tokens is [.., { Days: Weekdays.Everyday }])
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        tokens.Add(new SaidPiece(null, days, IsEndOfDay: false));
    }

    // One day, or a span of them: mon-fri, also across the end of the week.
    private static Weekdays? ReadDays(Texts texts, string word)
    {
        if (texts.ReadDays(word.TrimEnd('.')) is { } days)
        {
            return days;
        }

        return word.Split('-').Select(day => day.TrimEnd('.')).ToList() is [var first, var last]
            && texts.ReadDays(first) is { } from && texts.ReadDays(last) is { } to
            ? Span(from, to)
            : null;
    }

    private static Weekdays? Span(Weekdays from, Weekdays to)
    {
        if (int.PopCount((int)from) != 1 || int.PopCount((int)to) != 1)
        {
            return null;
        }

        var (span, day) = (from, from);
        while (day != to)
        {
            day = After(day);
            span |= day;
        }

        return span;
    }

    private static Weekdays After(Weekdays day) => day == Weekdays.Sunday ? Weekdays.Monday : (Weekdays)((int)day << 1);

    /// <summary>Groups of times with the days beside them. A group ends where times and days have both been said and
    /// the kind that began it comes again; one that lacks either beside others that have both is not
    /// understood.</summary>
    private List<TimesOnDays>? Groups()
    {
        var groups = new List<TimesOnDays>();
        var beginsWithTimes = _tokens[0].IsTime;
        var group = new List<SaidPiece>();
        foreach (var token in _tokens)
        {
            if (token.IsTime == beginsWithTimes && group.Exists(other => other.IsTime != beginsWithTimes))
            {
                groups.AddRange(Group(group));
                group.Clear();
            }

            group.Add(token);
        }

        groups.AddRange(Group(group));
        // "Every morning at half past seven, at ten on weekends": one of the two on each day.
        var named = groups.Where(row => row.Days != Weekdays.Everyday)
            .Aggregate(Weekdays.None, (days, row) => days | row.Days);
        groups = groups.ConvertAll(row => row.Days == Weekdays.Everyday ? row with { Days = row.Days & ~named } : row);
        var isWhole = groups.Count == 1 || groups.TrueForAll(row => row.Times.Count > 0 && row.Days != Weekdays.None);
        return isWhole ? groups : null;
    }

    /// <summary>Midnight at the end of a day is the beginning of the next one.</summary>
    private static IEnumerable<TimesOnDays> Group(List<SaidPiece> tokens)
    {
        var days = tokens.Aggregate(Weekdays.None, (all, token) => all | (token.Days ?? Weekdays.None));
        var times = tokens.Where(token => token.IsTime && !(token.IsEndOfDay && days != Weekdays.None))
            .Select(token => token.Time!.Value) // not null: IsTime
            .Distinct()
            .Order()
            .ToList();
        if (days == Weekdays.None || times.Count > 0 || !tokens.Exists(token => token.IsEndOfDay))
        {
            yield return new TimesOnDays(days, times);
        }

        if (days != Weekdays.None && tokens.Exists(token => token.IsEndOfDay))
        {
            var shifted = Enumerable.Range(0, 7)
                .Select(index => (Weekdays)(1 << index))
                .Where(day => days.HasFlag(day))
                .Aggregate(Weekdays.None, (all, day) => all | After(day));
            yield return new TimesOnDays(shifted, [TimeOnly.MinValue]);
        }
    }

    private sealed record SaidPiece(TimeOnly? Time, Weekdays? Days, bool IsEndOfDay)
    {
        public bool IsTime => Time is not null;
    }

    [GeneratedRegex(@"\s*[\p{Pd}−～〜]\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\b(\d{1,2}(?:[:.]\d{2})?)\s+(am|pm|[ap]\. ?m\.)")]
    private static partial Regex HalfOfDay();
}

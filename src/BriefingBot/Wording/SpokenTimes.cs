using System.Globalization;
using BriefingBot.Subscribers;
using BriefingBot.Text.Languages;

namespace BriefingBot.Wording;

/// <summary>How a language says times: "halb acht", "siete y media", "семь вечера", "20 h 15". A word that cannot be
/// applied to a time stays where it is, so that no reader takes the rest for the whole.</summary>
/// <param name="numbers">From one on, as far as hours are said.</param>
/// <param name="units">What is said behind an hour: its minutes may follow.</param>
/// <param name="and">What stands between two times; the mark between them is a comma.</param>
/// <param name="parts">Phrases for parts of an hour.</param>
/// <param name="ofDay">What says which half of the day is meant, before a time or behind it.</param>
internal sealed class SpokenTimes(string numbers, string units, string and, SpokenPart[] parts, PartOfDay[] ofDay)
{
    private const int LeastMinutes = 10;

    private readonly string[] _numbers = numbers.Split(' ');
    private readonly string[] _units = units.Split(' ');
    private readonly string[] _and = [",", .. and.Split(' ')];

    /// <summary>Words for which others are written: "unter der woche", "weekdays".</summary>
    public (string Said, string Written)[] Same { get; init; } = [];

    /// <summary>What makes every day of the day's noun, and of a number an interval: "every 2 h".</summary>
    public required string[] Every { get; init; }

    /// <summary>The noun of the day, as it stands behind <see cref="Every"/>.</summary>
    public required string[] Day { get; init; }

    /// <summary>The text with its times in digits; the rest as it is, in lower case.</summary>
    public static string InDigits(string text, Texts texts)
    {
        var typed = string.Concat(Apostrophes.Straight(text.ToLowerInvariant()).Select(letter => letter switch
        {
            'ё' => "е",
            ',' or ';' or '&' or '+' or '\n' => " , ",
            _ => $"{letter}",
        }));
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList(); // at any blank
        foreach (var spoken in new[] { texts.SpokenTimes, Texts.English.SpokenTimes }.Distinct())
        {
            words = spoken.Bound(spoken.Written(words), texts);
        }

        return string.Join(' ', words);
    }

    private List<string> Written(List<string> words)
    {
        var written = new List<string>();
        for (var i = 0; i < words.Count;)
        {
            if (Same.FirstOrDefault(row => Stands(row.Said.Split(' '), words, i)) is { Said: { } said } same)
            {
                written.Add(same.Written);
                i += said.Split(' ').Length;
            }
            else if (parts.FirstOrDefault(part => Fits(part, words, i)) is { } part)
            {
                var whole = part.Hour
                    ?? NumberOf(words[i + Array.IndexOf(part.Words, "#")])!.Value; // not null: it fits
                written.Add(Digits(new TimeOnly(whole % 24, 0).AddMinutes(part.Minutes)));
                i += part.Words.Length;
            }
            else if (HourAt(words, i) is { } hour)
            {
                written.Add(hour.Written);
                i += hour.Length;
            }
            else if (Array.IndexOf(_numbers, words[i]) is var at and >= 0)
            {
                // "Eight ten" has minutes; what "seven eight" means nobody knows, so both stay words.
                var minutes = i + 1 < words.Count ? Array.IndexOf(_numbers, words[i + 1]) + 1 : 0;
                written.AddRange(minutes == 0 ? [Number(at + 1)]
                    : minutes < LeastMinutes ? words[i..(i + 2)] : [Clock(at + 1, minutes)]);
                i += minutes == 0 ? 1 : 2;
            }
            else
            {
                written.Add(words[i++]);
            }
        }

        return written;
    }

    /// <summary>An hour with its word, and the minutes behind it: "20 h 15", "acht Uhr zehn", "7:30 uhr".</summary>
    private (string Written, int Length)? HourAt(List<string> words, int start)
    {
        var digits = words[start].TakeWhile(char.IsAsciiDigit).Count();
        var isJoined = digits > 0 && Array.IndexOf(_units, words[start][digits..]) >= 0;
        var next = start + (isJoined ? 1 : 2);
        if (!isJoined && (next > words.Count || Array.IndexOf(_units, words[start + 1]) < 0))
        {
            return null;
        }

        var hour = isJoined ? words[start][..digits] : words[start];
        if (NumberOf(hour) is not { } number)
        {
            return EditionTimes.TryParse(hour) is null ? null : (hour, next - start);
        }

        // "8 uhr 15 uhr" are two times.
        return next < words.Count && NumberOf(words[next], 59) is { } minutes
            && (next + 1 == words.Count || Array.IndexOf(_units, words[next + 1]) < 0)
            ? (Clock(number, minutes), next + 1 - start)
            : (Clock(number, 0), next - start);
    }

    /// <summary>Each part of the day goes to the time that it stands behind, or else to the next one.</summary>
    private List<string> Bound(List<string> words, Texts texts)
    {
        var times = words.Select(EditionTimes.TryParse).ToList();
        var isBound = new bool[words.Count];
        var isGone = new bool[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            if (PartAt(words, i, texts) is not { } part)
            {
                continue;
            }

            var after = i + part.Words.Length;
            var at = i > 0 && IsFree(i - 1) ? i - 1 : Following(after);
            if (at < 0 || part.Applied(times[at]!.Value) is not { } time || (at < i && IsShared(at, part)))
            {
                i = after - 1;
                continue;
            }

            Set(at, time);
            Array.Fill(isGone, value: true, i, part.Words.Length);
            if (part.IsDaily)
            {
                (words[i], isGone[i]) = ("daily", false);
            }

            // "In the evening at 6 and 8", but "in the evening at 6, 10 on saturdays".
            for (; at > i && at + 2 < words.Count && _and.Contains(words[at + 1]) && IsFree(at + 2)
                && (at + 3 == words.Count
                    || (PartAt(words, at + 3, texts) is null && texts.ReadDays(words[at + 3]) is null))
                && part.Applied(times[at + 2]!.Value) is { } shared; at += 2)
            {
                Set(at + 2, shared);
            }

            i = after - 1;
        }

        return [.. words.Where((_, at) => !isGone[at])];

        bool IsFree(int at) => times[at] is not null && !isBound[at];

        void Set(int at, TimeOnly time)
        {
            (isBound[at], words[at]) = (true, time == times[at] ? words[at] : Digits(time));
        }

        int Following(int start)
        {
            while (start < words.Count && times[start] is null && !_and.Contains(words[start])
                && texts.IsFiller(words[start]))
            {
                start++;
            }

            return start < words.Count && IsFree(start) ? start : -1;
        }

        // Whether "6 and 8 in the evening" or "10 to 7 at night" may mean both.
        bool IsShared(int at, PartOfDay part) => at > 1 && IsFree(at - 2)
            && (_and.Contains(words[at - 1]) || texts.MeansTo(words[at - 1]))
            && part.Applied(times[at - 2]!.Value) is { } other && other != times[at - 2];
    }

    private PartOfDay? PartAt(List<string> words, int start, Texts texts) =>
        ofDay.FirstOrDefault(part => Stands(part.Words, words, start)) ?? texts.ReadTime(words[start]) switch
        {
            { Hour: 0 } => new PartOfDay(HalfOfDay.Midnight, words[start]),
            { } => new PartOfDay(HalfOfDay.Noon, words[start]),
            null => null,
        };

    private bool Fits(SpokenPart part, List<string> words, int start) => start + part.Words.Length <= words.Count
        && part.Words.Select((word, at) => word == "#"
            ? NumberOf(words[start + at]) is not null
            : word == words[start + at]).All(fits => fits);

    private static bool Stands(string[] phrase, List<string> words, int start) =>
        start + phrase.Length <= words.Count && phrase.SequenceEqual(words.Skip(start).Take(phrase.Length));

    private int? NumberOf(string word, int greatest = 24) => Array.IndexOf(_numbers, word) is var at and >= 0 ? at + 1
        : word.Length <= 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= greatest
            ? number
            : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Clock(int hour, int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{hour}:{minutes:00}"); // 24:00 as well

    private static string Digits(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Reads how long somebody was away: "3d", "zwei Wochen", "since Friday", "за выходные". Words beside it
/// ("over the last") are passed over.</summary>
internal static partial class SpanReading
{
    private const int OfWeek = 7;
    private const int OfMonth = 30;
    private const int ShortestOther = 4;
    private const int LongestDays = 1_000_000;

    /// <summary>In days, but hours of less than one as such; null where no span is said, or no clear one.</summary>
    /// <param name="typed">What somebody wrote.</param>
    /// <param name="today">On the chat's clocks.</param>
    /// <param name="readers">The languages it may be in, the likeliest first.</param>
    public static TimeSpan? Read(string typed, DateTimeOffset today, IEnumerable<Texts> readers) =>
        typed.StartsWith('-') ? null
            : readers.Select((texts, at) => Read(typed, today, texts, isOther: at > 0))
                .FirstOrDefault(span => span is not null);

    // "So far", "mes sujets": a short word by itself is a day or a month of the chat's own language alone.
    private static TimeSpan? Read(string typed, DateTimeOffset today, Texts texts, bool isOther)
    {
        var text = texts.SpokenTimes.Same.Aggregate(
            Apostrophes.Straight(typed.ToLowerInvariant()),
            (left, row) => left.Replace(row.Said, row.Written, StringComparison.Ordinal));
        var language = KnownLanguages.OrEnglish(texts.Language);
        var numbers = NumberReader.Read(text, language);
        var (hours, pending, isSaid, hasOthers) = (0m, (decimal?)null, false, false);
        for (var at = 0; at < text.Length;)
        {
            if (numbers.FirstOrDefault(one => one.Start == at) is { Length: > 0 } number)
            {
                if (pending is not null)
                {
                    return null;
                }

                (pending, at) = (number.Value, number.End);
                continue;
            }

            var word = Word().Match(text, at);
            if (!word.Success || word.Index != at)
            {
                at++;
                continue;
            }

            at += word.Length;
            if ((isOther && word.Length < ShortestOther && pending is null)
                || Hours(word.Value.TrimEnd('-'), texts, today) is not var (length, isUnit))
            {
                hasOthers = true;
                continue;
            }

            hours += isUnit ? (pending ?? 1) * length : length;
            (pending, isSaid) = (isUnit ? null : pending, true);
        }

        // A bare number counts days; "3 ferries" are none.
        var days = isSaid ? pending is null ? hours / 24 : null : hasOthers ? null : pending;
        return days is not > 0 ? null
            : days < 1 ? TimeSpan.FromHours((double)Math.Ceiling(Math.Round(days.Value * 24, 6)))
            : TimeSpan.FromDays((int)Math.Ceiling(Math.Min(days.Value, LongestDays)));
    }

    /// <summary>What a word stands for, and whether a number may stand before it; null for another word.</summary>
    private static (decimal Hours, bool IsUnit)? Hours(string word, Texts texts, DateTimeOffset today)
    {
        foreach (var words in new[] { texts.SpanWords, Texts.English.SpanWords })
        {
            (string Forms, int Hours, bool IsUnit)[] known =
            [
                (words.Hours, 1, true), (words.Days, 24, true), (words.Weeks, OfWeek * 24, true),
                (words.Months, OfMonth * 24, true), (words.Yesterday, 48, false), (words.DayBefore, 72, false),
                (words.Today, 24, false),
            ];
            if (Array.Find(known, row => row.Forms.Split(' ').Contains(word)) is { Forms: not null } found)
            {
                return (found.Hours, found.IsUnit);
            }
        }

        return texts.ReadDays(word) switch
        {
            Weekdays.Weekend => ((Since(Weekdays.Saturday, today) + 1) * 24, false),
            // On a Monday, "since Monday" is since the last one.
            { } day when int.PopCount((int)day) == 1 =>
                ((Since(day, today) is > 0 and var since ? since + 1 : OfWeek + 1) * 24, false),
            _ => null,
        };
    }

    /// <summary>The days since the last such day; 0 on it.</summary>
    private static int Since(Weekdays day, DateTimeOffset today)
    {
        var now = ((int)today.DayOfWeek + OfWeek - 1) % OfWeek; // Monday is the first
        return (now - int.TrailingZeroCount((int)day) + OfWeek) % OfWeek;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

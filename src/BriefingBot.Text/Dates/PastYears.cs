using System.Buffers;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>What a text that states no date of its own tells by the years it names: who writes of "the 2020 war" or "in
/// 2020" writes after that year, since nobody names the year they are in. Years still to come ("due in 2031", "by
/// 2030") tell nothing.</summary>
internal static class PastYears
{
    /// <summary>Characters before a year in which a word can put it into the future.</summary>
    private const int LettersBefore = 40;

    private const int LettersRead = 12_000;

    private static readonly Lazy<SearchValues<string>> Ahead = new(() => SearchValues.Create(
        [
            .. KnownLanguages.WidelyRead.SelectMany(language => language.FutureWords.Select(word => $" {word} ")
                .Concat(language.FutureBeginnings.Select(beginning => " " + beginning))),
        ],
        StringComparison.OrdinalIgnoreCase));

    /// <summary>The first moment after the latest year that a text calls past; null where it names none.</summary>
    /// <param name="seen">When it was first seen: it was not written later.</param>
    public static DateTimeOffset? NotBefore(string text, DateTimeOffset seen)
    {
        var read = text[..Math.Min(text.Length, LettersRead)];
        var latest = TextDates.Of(read, Words.Of(read))
            .Where(date => date is { Year: not null, Day: null } && date.Year < seen.Year && !IsAhead(read, date.Start))
            .Max(date => date.Year);
        return latest is { } year ? new DateTimeOffset(year + 1, 1, 1, 0, 0, 0, TimeSpan.Zero) : null;
    }

    private static bool IsAhead(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LettersBefore), Math.Min(start, LettersBefore));
        var sentence = before.LastIndexOfAny(".!?\n".AsSpan());
        return (sentence < 0 ? before : before[sentence..]).ContainsAny(Ahead.Value);
    }
}

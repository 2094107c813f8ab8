using System.Globalization;
using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>How a language says times: "halb acht", "siete y media", "семь вечера".</summary>
/// <param name="hours">One to twelve.</param>
/// <param name="parts">Phrases for parts of an hour.</param>
/// <param name="evening">What makes a time one of the day's second half, before or behind it.</param>
/// <param name="morning">What leaves it as it is.</param>
internal sealed class SpokenTimes(string hours, SpokenPart[] parts, string[] evening, string[] morning)
{
    /// <summary>How far before an evening's word its time may stand: "7 часов вечера".</summary>
    private const int Back = 2;

    private readonly string[] _hours = hours.Split(' ');
    private readonly string[][] _evening = [.. evening.Select(phrase => phrase.Split(' '))];
    private readonly string[][] _morning = [.. morning.Select(phrase => phrase.Split(' '))];

    /// <summary>The text with its times in digits; the rest as it is, in lower case.</summary>
    public static string InDigits(string text, Texts texts)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Replace('ё', 'е')
            .Replace(",", " , ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var spoken in new[] { texts.SpokenTimes, Texts.English.SpokenTimes }.Distinct())
        {
            spoken.Write(words);
        }

        return string.Join(' ', words);
    }

    private void Write(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (parts.FirstOrDefault(part => Fits(part, words, i)) is { } part)
            {
                var hour = part.Hour > 0 ? part.Hour
                    : HourOf(words[i + Array.IndexOf(part.Words, "#")])!.Value; // not null: it fits
                words.RemoveRange(i, part.Words.Length);
                words.Insert(i, Digits(new TimeOnly(hour % 24, 0).AddMinutes(part.Minutes)));
            }
            else if (Array.IndexOf(_hours, words[i]) is var at and >= 0)
            {
                words[i] = (at + 1).ToString(CultureInfo.InvariantCulture);
            }
            else if (_morning.FirstOrDefault(phrase => Stands(phrase, words, i)) is { } early)
            {
                words.RemoveRange(i--, early.Length);
            }
            else if (_evening.FirstOrDefault(phrase => Stands(phrase, words, i)) is { } late)
            {
                words.RemoveRange(i, late.Length);
                MoveToEvening(words, i--);
            }
        }
    }

    private static void MoveToEvening(List<string> words, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - 1 - Back); i--)
        {
            if (EditionTimes.TryParse(words[i]) is { Hour: < 12 } time)
            {
                words[i] = Digits(time.AddHours(12));
                return;
            }
        }
    }

    private bool Fits(SpokenPart part, List<string> words, int start) => start + part.Words.Length <= words.Count
        && part.Words.Select((word, at) => word == "#"
            ? HourOf(words[start + at]) is not null
            : word == words[start + at]).All(fits => fits);

    private static bool Stands(string[] phrase, List<string> words, int start) =>
        start + phrase.Length <= words.Count && phrase.SequenceEqual(words.Skip(start).Take(phrase.Length));

    private int? HourOf(string word) => Array.IndexOf(_hours, word) is var at and >= 0 ? at + 1
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is > 0 and <= 24
            ? hour
            : null;

    private static string Digits(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}

/// <summary>What a phrase does to its hour.</summary>
/// <param name="Phrase">Its words, with # for the hour where it may be any.</param>
/// <param name="Minutes">What is added to the hour.</param>
/// <param name="Hour">The hour that it names itself; 0 for none.</param>
internal sealed record SpokenPart(string Phrase, int Minutes, int Hour = 0)
{
    public string[] Words { get; } = Phrase.Split(' ');

    /// <summary>Half an hour before each hour of a form that phrases alone have.</summary>
    /// <param name="phrases">With # for the hour.</param>
    /// <param name="hours">One to twelve.</param>
    public static SpokenPart[] Halves(string[] phrases, string hours) =>
    [
        .. phrases.SelectMany(phrase => hours.Split(' ').Select((hour, at) =>
            new SpokenPart(phrase.Replace("#", hour, StringComparison.Ordinal), -30, at + 1))),
    ];
}

using System.Collections.Frozen;
using System.Globalization;
using BriefingBot.Subscribers;

namespace BriefingBot.Wording;

/// <summary>Spoken times, "halb acht", "siete y media", "семь вечера", in digits.</summary>
internal static class SpokenTimes
{
    /// <summary>How far before an evening's word its time may stand: "7 часов вечера".</summary>
    private const int Back = 2;

    private static readonly FrozenDictionary<string, Spoken> ByLanguage = new Dictionary<string, Spoken>
    {
        ["en"] = new(
            "one two three four five six seven eight nine ten eleven twelve",
            [new("half past #", 30), new("quarter past #", 15), new("quarter to #", -15)],
            ["in the evening", "in the afternoon", "at night"],
            ["in the morning"]),
        ["de"] = new(
            "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
            [
                new("halb #", -30), new("viertel nach #", 15), new("viertel vor #", -15), new("dreiviertel #", -15),
            ],
            ["abends", "am abend", "nachmittags", "am nachmittag"],
            ["morgens", "am morgen", "früh", "vormittags", "am vormittag"]),
        ["es"] = new(
            "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
            [new("# y media", 30), new("# y cuarto", 15), new("# menos cuarto", -15)],
            ["de la tarde", "de la noche", "por la tarde", "por la noche"],
            ["de la mañana", "por la mañana"]),
        ["fr"] = new(
            "une deux trois quatre cinq six sept huit neuf dix onze douze",
            [
                new("# heures et demie", 30), new("# heures et quart", 15), new("# heures moins le quart", -15),
                new("# heures", 0),
            ],
            ["du soir", "de l'après-midi"],
            ["du matin"]),
        ["ru"] = new(
            "час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
            [
                .. Halves(["половине #", "половину #"],
                    "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого "
                        + "одиннадцатого двенадцатого"),
            ],
            ["вечера", "вечером"],
            ["утра", "утром"]),
        ["uk"] = new(
            "першій другій третій четвертій п'ятій шостій сьомій восьмій дев'ятій десятій одинадцятій дванадцятій",
            [
                .. Halves(["пів на #"],
                    "першу другу третю четверту п'яту шосту сьому восьму дев'яту десяту одинадцяту дванадцяту"),
            ],
            ["вечора", "увечері", "ввечері"],
            ["ранку", "вранці", "зранку"]),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text with its times in digits; the rest as it is, in lower case.</summary>
    public static string InDigits(string text, string language)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Replace('ё', 'е')
            .Replace(",", " , ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var code in new[] { language, "en" }.Distinct())
        {
            if (ByLanguage.TryGetValue(code, out var spoken))
            {
                spoken.Write(words);
            }
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<Part> Halves(IReadOnlyList<string> phrases, string hours) =>
        phrases.SelectMany(phrase => hours.Split(' ')
            .Select((hour, at) => new Part(phrase.Replace("#", hour, StringComparison.Ordinal), -30, at + 1)));

    /// <summary>What a phrase does to its hour.</summary>
    /// <param name="Phrase">Its words, with # for the hour where it may be any.</param>
    /// <param name="Minutes">What is added to the hour.</param>
    /// <param name="Hour">The hour that it names itself; 0 for none.</param>
    private sealed record Part(string Phrase, int Minutes, int Hour = 0)
    {
        public string[] Words { get; } = Phrase.Split(' ');
    }

    private sealed class Spoken(string hours, Part[] parts, string[] evening, string[] morning)
    {
        private readonly string[] _hours = hours.Split(' ');
        private readonly string[][] _evening = [.. evening.Select(phrase => phrase.Split(' '))];
        private readonly string[][] _morning = [.. morning.Select(phrase => phrase.Split(' '))];

        public void Write(List<string> words)
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

        private bool Fits(Part part, List<string> words, int start) => start + part.Words.Length <= words.Count
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
}

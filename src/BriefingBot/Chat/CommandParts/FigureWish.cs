using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Wording;
using NumberReader = BriefingBot.Text.Numbers.NumberReader;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Reads a figure to be alerted of as people write it: "more than 100 injured", "Tote ab 10", "deaths > 20",
/// "fifty dead". What it counts is read as reports are read, so that the words are those that a report may
/// use.</summary>
internal static partial class FigureWish
{
    private const string AnyNumber = "2";

    /// <summary>In the chat's language, else in English; null where no harm is counted, or several.</summary>
    public static FigureAlert? Read(string typed, Texts texts)
    {
        var text = Folded(typed);
        return LanguagesOf(texts)
            .Select(language => Number(text, language) is { } number
                ? OfReport(text, number, number.Value.ToString("0.##", CultureInfo.InvariantCulture), language)
                : null)
            .FirstOrDefault(figure => figure is not null);
    }

    /// <summary>Whether it counts harm by a number in words, clear or not: "dozens dead", "forty or fifty
    /// killed".</summary>
    public static bool HoldsHarm(string typed, Texts texts)
    {
        var text = Folded(typed);
        return LanguagesOf(texts).Any(language => Numbers(text, language)
            .Exists(number => number.Value > 1 && OfReport(text, number, AnyNumber, language) is not null));
    }

    private static Language[] LanguagesOf(Texts texts) =>
    [
        .. new[] { texts.Language, Texts.English.Language }.Distinct().Select(KnownLanguages.Find).OfType<Language>(),
    ];

    /// <summary>Digits of all scripts as ASCII's, and the marks of Arabic numbers as those of English ones.</summary>
    private static string Folded(string typed) =>
        VisibleText.WithDigits(typed).Replace('\u066B', '.').Replace('\u066C', ',');

    private static List<NumberReading> Numbers(string text, Language language) =>
        NumberReader.Read(text, language).FindAll(number => !IsOfWord(text, number));

    /// <summary>The one number of a text: in digits, else in words; null where there are several, and where it is
    /// none to count by.</summary>
    private static NumberReading? Number(string text, Language language)
    {
        var numbers = Numbers(text, language);
        var written = numbers.FindAll(number => number.Form == NumberForm.Numeral);
        // "A", "un" and "eine" are seldom meant as one.
        var said = written.Count > 0 ? written : numbers.FindAll(number => number.Value > 1);
        return said is [{ Form: not NumberForm.Vague } number]
            // "5000 millions": no five thousand.
            && !numbers.Exists(other => other.Start == number.End + 1)
            && FigureAlert.IsBound(number.Value)
            && number.Value == decimal.Truncate(number.Value)
            // "1.000 displaced", as some languages write a thousand, is no one and a fraction.
            && (number.Form == NumberForm.Words || number.Value >= 1000
                || text.AsSpan(number.Start, number.Length).IndexOfAnyExceptInRange('0', '9') < 0)
                ? number
                : null;
    }

    /// <summary>The number of "covid-19" and "five-year-old", and one below zero; each of "10-20" is one.</summary>
    private static bool IsOfWord(string text, NumberReading number) =>
        (number.Start > 0 && text[number.Start - 1] is '-' or '−'
            && (number.Start == 1 || !char.IsDigit(text[number.Start - 2])))
        || (text.AsSpan(number.End) is ['-', var next, ..] && char.IsLetter(next));

    private static FigureAlert? OfReport(string text, NumberReading number, string value, Language language)
    {
        var words = Signs().Replace(text.Remove(number.Start, number.Length), " ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The count may stand anywhere about its number: "wenn es mehr als 20 Tote gibt".
        string[] phrases = words.Length == 0 ? [] : [string.Join(' ', words), .. words.Reverse()];
        return phrases.Select(phrase => OfReport($"{value} {phrase}", language.Code))
            .FirstOrDefault(figure => figure is not null);
    }

    private static FigureAlert? OfReport(string phrase, string language) => FigureExtractor.Extract(new Article
    {
        Id = "",
        Url = null,
        SourceName = "",
        SourceId = 0,
        Text = phrase,
        Language = language,
    }) is [{ Value: > 0 } figure] && FigureAlert.Kinds.Contains(figure.Counts)
        ? new FigureAlert(figure.Value, figure.Counts)
        : null;

    [GeneratedRegex(@"[>=≥+,]", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}

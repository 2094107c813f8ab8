using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Reads a figure to be alerted of as people write it: "more than 100 injured", "Tote ab 10", "deaths > 20".
/// What it counts is read as reports are read, so that the words are those that a report may use.</summary>
internal static partial class FigureWish
{
    /// <summary>In the chat's language, else in English; null where no harm is counted, or several.</summary>
    public static FigureAlert? Read(string typed, Texts texts)
    {
        if (Number().Matches(typed) is not [var number])
        {
            return null;
        }

        var words = Signs().Replace(typed.Remove(number.Index, number.Length), " ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return null;
        }

        // The count may stand anywhere about its number: "wenn es mehr als 20 Tote gibt".
        string[] phrases = [string.Join(' ', words), .. words.Reverse()];
        return new[] { texts.Language, Texts.English.Language }
            .SelectMany(language => phrases.Select(phrase => OfReport($"{number.Value} {phrase}", language)))
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
        // "1.000 displaced", as some languages write a thousand, is no one and a fraction.
        && (figure.Value >= 1000 || Number().Match(phrase).Value.All(char.IsAsciiDigit))
        ? new FigureAlert(figure.Value, figure.Counts)
        : null;

    [GeneratedRegex(@"\d+(?:[.,'’]\d+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"[>=≥+,]", RegexOptions.NonBacktracking)]
    private static partial Regex Signs();
}

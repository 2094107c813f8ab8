using BriefingBot.Text.Dates;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>The day on which a text says that it was written: the whole date in a line of its own above its first
/// sentence. What a sentence tells to have been on a day is not asked.</summary>
public static class StatedDay
{
    /// <summary>Such a line stands among the first.</summary>
    private const int Lines = 6;

    /// <summary>A line with a date and fewer other words says when and where it was written.</summary>
    private const int WordsBesideDate = 7;

    /// <summary>Words of fewer letters are those of a time of day or of a zone.</summary>
    private const int ShortestWord = 3;

    /// <summary>The day; null where no such line gives one. A date in its title is that of the event.</summary>
    public static NewsTime? Of(string text, string? title)
    {
        var head = text.Split('\n', Lines + 1, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return head.Take(Lines)
            .TakeWhile(line => !NewsSentences.ReadsAsSentence(line))
            .Where(line => IsLineOf(line) && line != title?.Trim())
            .SelectMany(line => TextDates.Of(line, Words.Of(line)))
            .Select(date => date.Full)
            .FirstOrDefault(day => day is not null) is { } found
            ? NewsTime.On(found)
            : null;
    }

    /// <summary>Whether a line says little more than when something was written.</summary>
    internal static bool IsLineOf(string line)
    {
        var words = Words.Of(line);
        return TextDates.Of(line, words).Exists(date => date.Day is not null || date.Weekday is not null)
            && words.Count(word => !word.IsNumber && word.Length >= ShortestWord) < WordsBesideDate;
    }
}

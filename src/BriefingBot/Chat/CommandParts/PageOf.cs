using System.Globalization;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>One page of a long list, and the buttons to those beside it.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Number">From 1.</param>
/// <param name="IsLast">True where nothing follows.</param>
internal sealed record PageOf<T>(IReadOnlyList<T> Items, int Number, bool IsLast)
{
    /// <summary>A row with the buttons to the pages before and after; none where this is the only one.</summary>
    /// <param name="texts">What stands on them.</param>
    /// <param name="command">The command whose argument is the number of a page.</param>
    public IReadOnlyList<IReadOnlyList<MessageButton>> Buttons(Texts texts, string command)
    {
        var row = new List<MessageButton>();
        if (Number > 1)
        {
            row.Add(new(texts.Previous, string.Create(CultureInfo.InvariantCulture, $"{command} {Number - 1}")));
        }

        if (!IsLast)
        {
            row.Add(new(texts.Next, string.Create(CultureInfo.InvariantCulture, $"{command} {Number + 1}")));
        }

        return row.Count == 0 ? [] : [row];
    }
}

/// <summary>Cuts a long list into pages.</summary>
internal static class PageOf
{
    /// <summary>Page <paramref name="number"/> of a list; the last one where the number is too great.</summary>
    public static PageOf<T> Of<T>(IReadOnlyList<T> all, int number, int size)
    {
        var last = Math.Max(1, (all.Count + size - 1) / size);
        number = Math.Clamp(number, 1, last);
        return new(all.Skip((number - 1) * size).Take(size).ToList(), number, number == last);
    }
}

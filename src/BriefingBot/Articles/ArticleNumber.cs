using System.Globalization;

namespace BriefingBot.Articles;

/// <summary>The one place where an article's id becomes the number of its row and back: ids are text to everybody else,
/// for those of a verb are no numbers.</summary>
internal static class ArticleNumber
{
    /// <summary>The number of an article's row, by the article's id.</summary>
    /// <exception cref="FormatException">The id is not one of a stored article.</exception>
    public static long Of(string id) => long.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number of the row; null where there is no article.</summary>
    public static long? OfNullable(string? id) => id is null ? null : Of(id);

    /// <summary>An article's id, by the number of its row.</summary>
    public static string Id(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of a row; null where there is none.</summary>
    public static string? Id(long? number) => number is { } known ? Id(known) : null;
}

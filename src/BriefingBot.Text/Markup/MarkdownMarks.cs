using System.Text.RegularExpressions;

namespace BriefingBot.Text.Markup;

/// <summary>The marks inside of a line of Markdown that say how a word looks.</summary>
internal static partial class MarkdownMarks
{
    /// <summary>The line without them; what they stand around stays.</summary>
    public static string Without(string line) =>
        Emphasis().Replace(line, "$2").Replace("`", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^*_]{1,500}?)(?<=\S)\1(?![\w*])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}

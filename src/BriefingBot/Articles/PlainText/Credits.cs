using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads who wrote and who owns a text from the forms in which that is said everywhere: the copyright
/// line, the line that names the source. No list of agencies: the form says that the name is one.</summary>
internal static partial class Credits
{
    private const int LongestCopyrightLine = 400;
    private const int LongestSourceLine = 60;

    /// <summary>What parts a holder from "all rights reserved".</summary>
    private static readonly char[] BeforeRights = [' ', '.', ',', ';', '|'];

    /// <summary>The holder in a line that is all copyright, without its legal form; else null.</summary>
    public static string? CopyrightHolder(string line)
    {
        if (line.Length > LongestCopyrightLine || Copyright().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var holder = match.Groups["holder"].Value;
        var reserved = LineWords.All.RightsReserved.Find(holder).At;
        return CleanName(LegalForm().Replace(reserved < 0 ? holder : holder[..reserved].TrimEnd(BeforeRights), ""));
    }

    /// <summary>The name in a line like <c>by : Agency</c> or <c>Source: Agency</c>, or null.</summary>
    public static string? SourceLine(string line) =>
        line.Length <= LongestSourceLine && NamedBehind().Match(line, LineWords.All.Sources.LengthAtStart(line)) is
        { Success: true, Index: > 0 } match
            ? CleanName(match.Groups["name"].Value)
            : null;

    /// <summary>Whether names are one: the same letters, or initials (<c>NP</c>, <c>The Nord Press</c>).</summary>
    public static bool SameName(string? one, string? other) =>
        one is not null && other is not null && (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || one == Initials(other)
            || other == Initials(one));

    private static string Initials(string name) =>
        string.Concat(
            name.Split(' ', '-')
                .Where(word => word.Length > 1 && char.IsUpper(word[0]) && word is not "The")
                .Select(word => word[0]));

    /// <summary>A name as it is shown, or null where it is none: no capital, digits only, a sentence.</summary>
    public static string? CleanName(string name)
    {
        name = name.Trim(' ', '.', ',', ':', '|', '-', '–', '—', '(', ')');
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6 && name.Length <= 60 && name.Any(char.IsLetter)
            ? string.Join(' ', words)
            : null;
    }

    [GeneratedRegex(
        @"^(?:copyright ?)?(?:©|\(c\)|&copy;"
        + @"|copyright)[ ,]*(?:\d{4}(?: ?[-–] ?\d{2,4})?)[ ,.]*(?:by )?(?<holder>[^©]{2,380})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(
        @",? (?:L\.?P\.?|L\.?L\.?[CP]\.?|Inc\.?|Ltd\.?|Limited|GmbH|AG|S\.?A\.?|plc|Corp\.?|Corporation|Company"
        + @"|Co\.|B\.?V\.?|AB|Oy|Pty\.?)(?=$|[ .,]).{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"\G ?: ?(?<name>\p{L}[\p{L}.&'’ -]{1,50})$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBehind();
}

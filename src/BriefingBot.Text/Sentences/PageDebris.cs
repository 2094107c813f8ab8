using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// What stands among a report's sentences and tells nothing of its event: captions, the names of photographers,
/// counters of galleries, teasers of other pages, announcements of what follows, appeals to call a number.
/// </summary>
internal static partial class PageDebris
{
    private const string Month = @"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)"
        + @"|Sept(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))";

    // How captions and teasers begin ("pictured"); what a page says of itself and to its readers ("more to follow").
    private static readonly Phrases Openings = new(EveryLanguage.List());
    private static readonly Phrases Announcements = new(EveryLanguage.List());

    /// <summary>Whether it tells nothing: a caption, a gallery's counter, a teaser, an announcement.</summary>
    public static bool Is(string text) =>
        IsOfPage(text)
        || Opener().IsMatch(text)
        || Announcement().IsMatch(text)
        || (EndsInDigit(text) && DateAtEnd().IsMatch(text) && !DateInSentence().IsMatch(text))
        || (text.Contains(';', StringComparison.Ordinal) && TitleList().IsMatch(text))
        || (text.Contains('/', StringComparison.Ordinal) && Counters().Count(text) > 1)
        || CapitalRun().IsMatch(text);

    /// <summary>Whether its own words say so; a title, or an entry of a list, may have the shape of the
    /// others.</summary>
    public static bool IsOfPage(string text) =>
        IsLabelled(text)
        || Announcements.IsIn(text)
        || (MayCredit(text) && (Credit().IsMatch(text) || NamesPicture(text)));

    /// <summary>Whether it opens as a caption does, or a pointer to another page.</summary>
    public static bool OpensBox(string text) => IsLabelled(text) || Opener().IsMatch(text);

    /// <summary>Whether it is who took a picture, and no more: what stands before it is the caption.</summary>
    public static bool IsCredit(string text) => text is ['(', ..] && Credited().IsMatch(text);

    private static bool IsLabelled(string text) =>
        LineWords.Pictures.LabelAtStart(text) > 0 || LineWords.Pointers.LabelAtStart(text) > 0
        || LineWords.Teasers.LengthAtStart(text) > 0 || Openings.LengthAtStart(text) > 0;

    // "… off the pier. (Photo: Ann Lee)".
    private static bool NamesPicture(string text) =>
        text.LastIndexOf('(') is >= 0 and var at && LineWords.Pictures.LabelAtStart(text.AsSpan(at + 1)) > 0;

    // The automata of the patterns are costly to make and to run, so each is asked only where a sentence has the signs
    // that it cannot match without.
    private static bool MayCredit(string text) =>
        text.AsSpan().ContainsAny('(', '/') || text.StartsWith("CLOSE", StringComparison.Ordinal)
        || text.Contains("Getty", StringComparison.Ordinal);

    private static bool EndsInDigit(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return (end is [.. var dated, '.'] ? dated : end) is [.., var last] && char.IsDigit(last);
    }

    // Counters of galleries, entries of lists and of a player's menu, captions.
    [GeneratedRegex(
        @"^(?:\d{1,2}\s?/\s?\d{1,2}\b|[•·▪►*]"
        + @"|\d{1,2}:\d{2}\s+['‘""“]?(?-i:\p{Lu}(?!(?:\.?M|[A-Z]{0,2}T|TC|hr)\b))"
        + @"|(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten) "
        + @"(?:must-(?:see|read|watch)|best\b(?! friends)"
        + @"|top (?:stories|picks|tips|things|places|moments|reasons|ways)\b)"
        + @"|\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?|h|uhr|gmt|bst|est|edt|cet)?\s*[-–—:]\s"
        + @"|here(?:['’]s| is| are)\b|in this (?:\w+ )?(?:photo|picture|image|frame grab)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opener();

    [GeneratedRegex(
        @"\bwith .{2,60} in the (?:back|fore)ground\b"
        + @"|\b(?:has|have) (?:(?:the|this|that|our) (?:full |whole |latest )?(?:story|details|report|latest)"
        + @"|more(?: details)?(?: on (?:this|the) (?:story|case))?|(?:\p{L}+ )?reaction from \p{L}+)\.$"
        + @"|\b\p{L}{1,30}_\p{L}{1,30}[_|]"
        + @"|\bis (?:a )?(?:part|unit|division|subsidiary) of .{2,80}, an? (?:division|unit|subsidiary) of\b"
        + @"|\bis an? .{0,60}(?:\b(?:living|based) in\b|\b(?:who )?cover(?:s|ing)\b)"
        + @"|\b(?:call|contact|ring|dial)(?:ed|ing)?\b.{0,80}\d{3,5}[ -]\d{3}"
        + @"|\byou need an? .{1,30} to (?:view|read)\b|\bcopyright \d{4}\b"
        + @"|\bmake (?:a|your) (?:\S+ )?(?:donation|contribution|gift)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();

    // "… leave the court in Lonsk, Karvia March 5, 2026.": no sentence puts its date down without a word before it.
    [GeneratedRegex(
        @"[\p{L}.)],?\s+" + Month + @"\s\d{1,2},\s\d{4}\.?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd();

    [GeneratedRegex(
        @"\b(?:on|by|of|since|until|till|from|to|through|between|and|in|before|after|dated|for|around"
        + @"|(?<!,\s)\p{L}+day),?\s+" + Month + @"\s\d{1,2},\s\d{4}\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateInSentence();

    // Who took a picture, who stands where in it, and the label of a gallery's button.
    [GeneratedRegex(
        @"^CLOSE\s+\p{Lu}|\b(?:AP|REUTERS|Reuters|AFP|Getty|EPA)\s?/\s?\p{Lu}"
        + @"|^\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+\s?/\s?(?:AP|Reuters|REUTERS|AFP|Getty|EPA)\b|\bGetty Images\b"
        + @"|\p{Lu}\p{L}+ \((?:\d(?:st|nd|rd|th) [LRC]|(?:\d(?:st|nd|rd|th) |far )?(?:left|right))\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    // "(WBX9)", "(Ann Lee/Harbour Wire)", "(Published Monday, May 4, 2026)" behind a caption.
    [GeneratedRegex(
        @"^\((?:\p{Lu}[\p{L}\d.,/' -]{1,40}[/:|]\s?\p{Lu}[\p{L}\d .,'-]{1,30}|\p{Lu}{2,6}\d?"
        + @"|\p{Lu}[\p{L}.-]*(?:,? \p{Lu}[\p{L}.-]+){0,5} \d{1,2}, \d{4})\)\.?\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credited();

    // Headlines of other pages in a row: "Actor dies at 77; Police: inquiry goes on; Pair split after a year."
    [GeneratedRegex(
        @"(?:^|;)\s*\p{Lu}[^;.“”""]{12,}[^;\d];\s+\p{Lu}[^;.“”""]{12,};\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex TitleList();

    [GeneratedRegex(@"\b\d{1,2}/\d{1,2}\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Counters();

    // Three words in capitals: the label of another box of the page.
    [GeneratedRegex(@"(?<!\p{Lu})(?:\p{Lu}{3,}[ ,:&]+){2,}\p{Lu}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalRun();
}

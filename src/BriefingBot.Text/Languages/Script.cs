using System.Globalization;

namespace BriefingBot.Text.Languages;

/// <summary>The scripts that languages are told by.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Greek,
    Hebrew,
    Thai,
    Hangul,
    Kana,
    Armenian,
    Georgian,
    Devanagari,
    Bengali,
    Tamil,
    Telugu,
}

/// <summary>Tells the script of a letter.</summary>
internal static class Scripts
{
    /// <summary>Whether it is of a script that puts no space between words, or none before what is added to one
    /// (Korean).</summary>
    public static bool IsUnspaced(char letter) =>
        Of(letter) is var script && (script.IsUnparted() || script.IsEastAsian());

    /// <summary>Whether a script puts nothing between its words.</summary>
    public static bool IsUnparted(this Script script) => script is Script.Han or Script.Kana or Script.Thai;

    /// <summary>Whether a script is one of Chinese, Japanese or Korean.</summary>
    public static bool IsEastAsian(this Script script) => script is Script.Han or Script.Kana or Script.Hangul;

    /// <summary>Whether a character is written onto the letter before it: an accent, a vowel sign.</summary>
    public static bool IsMark(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The script of a code point; <see cref="Script.None"/> for signs and unknown scripts.</summary>
    public static Script Of(int rune) => rune switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) =>
            Script.Latin,
        < 0x370 => Script.None,
        <= 0x3FF => Script.Greek,
        <= 0x52F => Script.Cyrillic,
        >= 0x531 and <= 0x58F => Script.Armenian,
        >= 0x590 and <= 0x5FF => Script.Hebrew,
        (>= 0x600 and <= 0x6FF) or (>= 0x750 and <= 0x77F) or (>= 0xFB50 and <= 0xFDFF) => Script.Arabic,
        >= 0x900 and <= 0x97F => Script.Devanagari,
        >= 0x980 and <= 0x9FF => Script.Bengali,
        >= 0xB80 and <= 0xBFF => Script.Tamil,
        >= 0xC00 and <= 0xC7F => Script.Telugu,
        >= 0xE00 and <= 0xE7F => Script.Thai,
        >= 0x10A0 and <= 0x10FF => Script.Georgian,
        >= 0x3040 and <= 0x30FF => Script.Kana,
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2FFFF) => Script.Han,
        >= 0xAC00 and <= 0xD7AF => Script.Hangul,
        _ => Script.None,
    };
}

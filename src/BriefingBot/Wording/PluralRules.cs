namespace BriefingBot.Wording;

/// <summary>Which form a whole number takes: the cardinal rules of Unicode CLDR 46.</summary>
internal static class PluralRules
{
    /// <summary>The category of plural that a number takes in a language: "one", "few", "many".</summary>
    /// <param name="language">ISO 639-1; one that is not listed has one form for 1 and another for all else.</param>
    /// <param name="number">Its sign does not matter.</param>
    public static PluralCategory Of(string language, long number)
    {
        var n = Math.Abs(number);
        return language switch
        {
            "ja" or "ko" or "zh" or "vi" or "th" or "id" or "ms" or "lo" or "my" or "km" => PluralCategory.Other,
            "fr" or "pt" => n <= 1 ? PluralCategory.One : Millions(n),
            "es" or "it" or "ca" => n == 1 ? PluralCategory.One : Millions(n),
            "hi" or "bn" or "fa" or "gu" or "kn" or "zu" or "am" or "hy" =>
                n <= 1 ? PluralCategory.One : PluralCategory.Other,
            "ru" or "uk" or "be" => EastSlavic(n, PluralCategory.Many),
            "sr" or "hr" or "bs" => EastSlavic(n, PluralCategory.Other),
            "pl" => Polish(n),
            "cs" or "sk" => n == 1 ? PluralCategory.One
                : n is >= 2 and <= 4 ? PluralCategory.Few : PluralCategory.Other,
            "sl" => Slovenian(n),
            "lt" => Lithuanian(n),
            "lv" => Latvian(n),
            "ro" => n == 1 ? PluralCategory.One
                : n == 0 || n % 100 is >= 1 and <= 19 ? PluralCategory.Few : PluralCategory.Other,
            "ar" => Arabic(n),
            "he" => n == 1 ? PluralCategory.One : n == 2 ? PluralCategory.Two : PluralCategory.Other,
            "ga" => Irish(n),
            "cy" => Welsh(n),
            "mt" => Maltese(n),
            "is" or "mk" => EndsInOne(n) ? PluralCategory.One : PluralCategory.Other,
            _ => n == 1 ? PluralCategory.One : PluralCategory.Other,
        };
    }

    private static bool EndsInOne(long n) => n % 10 == 1 && n % 100 != 11;

    private static bool EndsInTwoToFour(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);

    private static PluralCategory Millions(long n) =>
        n != 0 && n % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;

    private static PluralCategory EastSlavic(long n, PluralCategory rest) =>
        EndsInOne(n) ? PluralCategory.One : EndsInTwoToFour(n) ? PluralCategory.Few : rest;

    private static PluralCategory Polish(long n) =>
        n == 1 ? PluralCategory.One : EndsInTwoToFour(n) ? PluralCategory.Few : PluralCategory.Many;

    private static PluralCategory Slovenian(long n) => (n % 100) switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 or 4 => PluralCategory.Few,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Lithuanian(long n) => n % 100 is >= 11 and <= 19
        ? PluralCategory.Other
        : (n % 10) switch { 0 => PluralCategory.Other, 1 => PluralCategory.One, _ => PluralCategory.Few };

    private static PluralCategory Latvian(long n) =>
        n % 10 == 0 || n % 100 is >= 11 and <= 19 ? PluralCategory.Zero
        : n % 10 == 1 ? PluralCategory.One : PluralCategory.Other;

    private static PluralCategory Arabic(long n) => n switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ => (n % 100) switch
        {
            >= 3 and <= 10 => PluralCategory.Few,
            >= 11 => PluralCategory.Many,
            _ => PluralCategory.Other,
        },
    };

    private static PluralCategory Irish(long n) => n switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        >= 3 and <= 6 => PluralCategory.Few,
        >= 7 and <= 10 => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Welsh(long n) => n switch
    {
        0 => PluralCategory.Zero,
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        3 => PluralCategory.Few,
        6 => PluralCategory.Many,
        _ => PluralCategory.Other,
    };

    private static PluralCategory Maltese(long n) => n switch
    {
        1 => PluralCategory.One,
        2 => PluralCategory.Two,
        _ when n == 0 || n % 100 is >= 3 and <= 10 => PluralCategory.Few,
        _ => n % 100 is >= 11 and <= 19 ? PluralCategory.Many : PluralCategory.Other,
    };
}

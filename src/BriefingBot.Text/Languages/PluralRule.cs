namespace BriefingBot.Text.Languages;

/// <summary>How a language tells one from many, by the name of its rule.</summary>
internal enum PluralRule
{
    /// <summary>One form for all (Japanese).</summary>
    None,

    /// <summary>One, and all others (English).</summary>
    OneOther,

    /// <summary>Nought and one, and all others (French).</summary>
    OneUpToTwo,

    /// <summary>1, 21, 31 …; 2–4, 22–24 …; others (Russian).</summary>
    EastSlavic,

    /// <summary>The forms of Russian, in the languages south of it (Serbian).</summary>
    SouthSlavic,

    /// <summary>1; 2–4, 22–24 …; others (Polish).</summary>
    Polish,

    /// <summary>1; 2–4; others (Czech).</summary>
    Czech,

    /// <summary>1, 101 …; 2, 102 …; 3–4, 103 …; others (Slovenian).</summary>
    Slovenian,

    /// <summary>1, 21 …; 2–9, 22–29 …; others (Lithuanian).</summary>
    Lithuanian,

    /// <summary>0, 10–20 …; 1, 21 …; others (Latvian).</summary>
    Latvian,

    /// <summary>1; 0, 2–19, 102–119 …; others (Romanian).</summary>
    Romanian,

    /// <summary>1; 2; others (Hebrew).</summary>
    Hebrew,

    /// <summary>0; 1; 2; 3–10; 11–99; others (Arabic).</summary>
    Arabic,
}

/// <summary>The form that a number takes, by the names of Unicode's plural rules (UTS 35, part 3, section 5).</summary>
internal enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>Chooses a plural form for a whole number.</summary>
internal static class PluralRules
{
    /// <summary>The form that a number takes by a rule.</summary>
    /// <param name="rule">The language's rule.</param>
    /// <param name="number">Not negative.</param>
    public static PluralForm Form(this PluralRule rule, int number)
    {
        var (ten, hundred) = (number % 10, number % 100);
        return rule switch
        {
            PluralRule.None => PluralForm.Other,
            PluralRule.OneUpToTwo => number <= 1 ? PluralForm.One : PluralForm.Other,
            PluralRule.EastSlavic or PluralRule.SouthSlavic => ten == 1 && hundred != 11 ? PluralForm.One
                : IsFew(ten, hundred) ? PluralForm.Few
                : rule == PluralRule.EastSlavic ? PluralForm.Many : PluralForm.Other,
            PluralRule.Polish => number == 1 ? PluralForm.One : IsFew(ten, hundred) ? PluralForm.Few : PluralForm.Many,
            PluralRule.Czech =>
                number == 1 ? PluralForm.One : number is >= 2 and <= 4 ? PluralForm.Few : PluralForm.Other,
            PluralRule.Slovenian =>
                hundred switch
                {
                    1 => PluralForm.One,
                    2 => PluralForm.Two,
                    3
                    or 4 => PluralForm.Few,
                    _ => PluralForm.Other
                },
            PluralRule.Lithuanian =>
                hundred is >= 11 and <= 19 || ten == 0 ? PluralForm.Other : ten == 1 ? PluralForm.One : PluralForm.Few,
            PluralRule.Latvian =>
                ten == 0 || hundred is >= 11 and <= 19 ? PluralForm.Zero : ten == 1 ? PluralForm.One : PluralForm.Other,
            PluralRule.Romanian =>
                number == 1
                    ? PluralForm.One
                    : number == 0 || hundred is >= 1 and <= 19
                    ? PluralForm.Few
                    : PluralForm.Other,
            PluralRule.Hebrew => number switch { 1 => PluralForm.One, 2 => PluralForm.Two, _ => PluralForm.Other },
            PluralRule.Arabic =>
                number <= 2
                ? (PluralForm)number // zero, one, two
                : OfArabic(hundred),
            _ => number == 1 ? PluralForm.One : PluralForm.Other,
        };
    }

    private static bool IsFew(int ten, int hundred) => ten is >= 2 and <= 4 && hundred is not (>= 12 and <= 14);

    private static PluralForm OfArabic(int hundred) =>
        hundred is >= 3 and <= 10 ? PluralForm.Few : hundred >= 11 ? PluralForm.Many : PluralForm.Other;
}

namespace BriefingBot.Wording;

/// <summary>The classes of numbers that languages tell apart (Unicode CLDR, "Language Plural Rules").</summary>
public enum PluralCategory
{
    Other,
    Zero,
    One,
    Two,
    Few,
    Many,
}

/// <summary>One noun in its language's forms; one not given is <paramref name="Other"/>.</summary>
/// <param name="Other">The form of most numbers, the only one in a language without plural forms.</param>
public sealed record PluralForms(string Other)
{
    public PluralForms(string one, string other) : this(other) => One = one;

    /// <summary>The forms of the Slavic languages.</summary>
    public PluralForms(string one, string few, string other) : this(one, other) => Few = few;

    public string? Zero { get; init; }
    public string? One { get; init; }
    public string? Two { get; init; }
    public string? Few { get; init; }
    public string? Many { get; init; }

    public string For(PluralCategory category) => category switch
    {
        PluralCategory.Zero => Zero,
        PluralCategory.One => One,
        PluralCategory.Two => Two,
        PluralCategory.Few => Few,
        PluralCategory.Many => Many,
        _ => null,
    } ?? Other;
}

namespace BriefingBot.Text.Figures;

/// <summary>What a token is by its characters alone.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A numeral that counts something.</summary>
    Number,

    /// <summary>The sign of a currency, or of percent.</summary>
    Sign,

    /// <summary>Digits that count nothing: a time of day, an ordinal, a decade, <c>20-year-old</c>.</summary>
    OtherDigits,
    Quote,
    Mark,
}

/// <summary>A word, numeral or mark of a sentence.</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Lower">Lower case, with straight apostrophes.</param>
/// <param name="Class">What the language's word lists say of it.</param>
/// <param name="IsCapital">It begins with a capital letter.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, string Lower, WordClass Class, bool IsCapital)
{
    public bool Is(WordClass any) => (Class & any) != WordClass.None;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsPossessive =>
        Lower.EndsWith("'s", StringComparison.Ordinal) || Lower.EndsWith("s'", StringComparison.Ordinal);
}

/// <summary>What a closed-class word can be; open classes (nouns, most verbs) have none.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1,
    Preposition = 1 << 1,
    Conjunction = 1 << 2,
    Be = 1 << 3,
    Have = 1 << 4,
    Modal = 1 << 5,
    Adverb = 1 << 6,
    Pronoun = 1 << 7,
    Relative = 1 << 8,
    Weekday = 1 << 9,
    Month = 1 << 10,
    TimeUnit = 1 << 11,
    PlainVerb = 1 << 12,
    Speech = 1 << 13,
    Person = 1 << 14,
    Negation = 1 << 15,

    /// <summary>Words that end a noun phrase.</summary>
    Function = Determiner
        | Preposition
        | Conjunction
        | Be
        | Have
        | Modal
        | Adverb
        | Pronoun
        | Relative
        | Weekday
        | Month
        | Negation,
}

using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Tells sentences in which a writer speaks for himself or to the reader ("I'd wager", "it seems"), or says that
/// nothing is known, from those that tell what happened. What somebody is quoted as saying is not asked. Other
/// languages than English are asked for their first persons alone.
/// </summary>
internal static partial class Comment
{
    private static readonly Phrases Praises = new(English.List());
    private static readonly Phrases Doubts = new(English.List());
    private static readonly Phrases Withholding = new(English.List());
    private static readonly Phrases Withheld = new(English.List());
    private static readonly WordList Withholders = English.List();

    /// <summary>Words before "is not releasing" among which the police stand: a firm that gives no details is news.
    /// </summary>
    private const int WordsOfWithholder = 4;

    /// <summary>Characters behind "is not releasing" within which "the pilot's name" stands.</summary>
    private const int ReachOfWithholding = 40;

    /// <summary>Whether it is one, or says what may be.</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static bool Is(string sentence, string? language) => KnownLanguages.IsEnglish(language)
        && Quoted().Replace(sentence, "") is var told
        && (Doubts.IsIn(told) || May().IsMatch(told) || Speaks(told) || IsSilent(sentence));

    /// <summary>Whether its writer speaks in it, or praises.</summary>
    /// <inheritdoc cref="Is"/>
    public static bool Judges(string sentence, string? language)
    {
        var told = Quoted().Replace(sentence, "");
        return KnownLanguages.IsEnglish(language)
            ? Speaks(told)
            : KnownLanguages.Find(language) is { } known
                && Word().Matches(told).Any(word => known.FirstPersons.Contains(word.Value.ToLowerInvariant()));
    }

    /// <summary>Whether it tells that nothing was told: "police did not immediately name a motive".</summary>
    /// <inheritdoc cref="Is"/>
    public static bool TellsNothing(string sentence, string? language) =>
        KnownLanguages.IsEnglish(language) && IsSilent(sentence);

    private static bool IsSilent(string sentence)
    {
        var (at, length) = Withholding.Find(sentence);
        var behind = at < 0 || !IsWithheldBy(sentence[..at]) ? "" : sentence[(at + length)..];
        return Silence().IsMatch(sentence)
            || Withheld.IsIn(behind.AsSpan(0, Math.Min(ReachOfWithholding, behind.Length)));
    }

    private static bool IsWithheldBy(string before) => before.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .TakeLast(WordsOfWithholder)
        .Select(word => word.Trim(',').ToLowerInvariant())
        .Any(word => Police.Has(word) || Withholders.Contains(word));

    private static bool Speaks(string told) => Praises.IsIn(told) || Writer().IsMatch(told);

    [GeneratedRegex(
        """``.*?''|"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|‘[^’]*’|”[^”]*”""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    // With its apostrophe: "j'ai" is a person's, "J. Dupont" has an initial.
    [GeneratedRegex(@"\p{L}+['’]?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b(?!\.)"
        + @"|\b(?:iconic|beloved)\b|\b[Ll]et\s?['’]s\b|[?!](?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Writer();

    // With a capital it is a month, and a party's.
    [GeneratedRegex(@"\b(?:may|popular)\b", RegexOptions.CultureInvariant)]
    private static partial Regex May();

    [GeneratedRegex(
        @"\b(?:(?:did|has|have|had|was|were|is|are)(?:\s?n['’]t| not)"
        + @" (?:immediately|yet|been (?:released|identified|named))|declined to|unclear"
        + @"|not (?:immediately|known)|no (?:further |other |immediate )?(?:word|details|information))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Silence();
}

using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Languages;

/// <summary>Which words of any language name one country, its people or its government ("Moscou", "russe").</summary>
internal static class Countries
{
    private sealed record Name(string Form, bool IsBeginning, bool IsCapital, int Row);

    private const int Key = 2;
    private const int ShortestInSmallLetters = 5;

    private static readonly Lazy<ILookup<string, Name>> Known = new(Load);

    /// <summary>The rows that a word belongs to; short words only with a capital.</summary>
    public static IEnumerable<int> Of(PlainWord word) => Find(word).Select(known => known.Row).Distinct();

    /// <summary>Whether a word, as it is written, names a country, its people or its government.</summary>
    public static bool Has(string form) => Find(form, PlainFold.Of(form)).Any();

    /// <summary>True for the name of a seat of government.</summary>
    public static bool IsCapital(PlainWord word) => Find(word).Any(known => known.IsCapital);

    private static IEnumerable<Name> Find(PlainWord word) =>
        word.Number is null ? Find(word.Form, word.Folded) : [];

    private static IEnumerable<Name> Find(string form, string folded) =>
        folded.Length >= Key && (folded.Length >= ShortestInSmallLetters || char.IsUpper(form[0]))
        ? Known.Value[folded[..Key]].Where(known => known.IsBeginning
            ? folded.StartsWith(known.Form, StringComparison.Ordinal)
            : folded == known.Form)
        : [];

    private static ILookup<string, Name> Load() => WordFile.Lines("claims/countries")
        .SelectMany((line, row) => line.Split('|').SelectMany((part, side) => part
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(form => new Name(PlainFold.Of(form.TrimEnd('*')), form.EndsWith('*'), side > 0, row))))
        .ToLookup(known => known.Form[..Key], StringComparer.Ordinal);
}

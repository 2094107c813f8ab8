using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Languages;

/// <summary>Which words of any language name one country, its people or its government ("Moscou", "russe").</summary>
internal static class Countries
{
    private sealed record Name(string Form, bool IsBeginning, bool IsCapital, int Row);

    private const int Key = 2;
    private const int ShortestInSmallLetters = 5;

    private static readonly Lazy<ILookup<string, Name>> Known = new(Load);

    /// <summary>The rows that a word belongs to; short words only with a capital, where its script has such.</summary>
    public static IEnumerable<int> Of(PlainWord word) => Find(word).Select(known => known.Row).Distinct();

    /// <summary>Adds the rows of a word that begins with a letter and is folded so.</summary>
    /// <returns>Whether it is the seat of a government.</returns>
    public static bool Add(char first, string folded, List<int> rows)
    {
        var isCapital = false;
        if (folded.Length >= Key && (folded.Length >= ShortestInSmallLetters || !char.IsLower(first)))
        {
            foreach (var known in Known.Value[folded[..Key]])
            {
                if (Names(known, folded))
                {
                    rows.Add(known.Row);
                    isCapital |= known.IsCapital;
                }
            }
        }

        return isCapital;
    }

    /// <summary>Whether a word, as it is written, names a country, its people or its government.</summary>
    public static bool Has(string form) => Find(form, PlainFold.Of(form)).Any();

    /// <summary>True for the name of a seat of government.</summary>
    public static bool IsCapital(PlainWord word) => Find(word).Any(known => known.IsCapital);

    private static IEnumerable<Name> Find(PlainWord word) =>
        word.Number is null ? word.Forms.SelectMany(folded => Find(word.Form, folded)) : [];

    private static IEnumerable<Name> Find(string form, string folded) =>
        folded.Length >= Key && (folded.Length >= ShortestInSmallLetters || !char.IsLower(form[0]))
        ? Known.Value[folded[..Key]].Where(known => Names(known, folded))
        : [];

    private static bool Names(Name known, string folded) => known.IsBeginning
        ? folded.StartsWith(known.Form, StringComparison.Ordinal)
        : folded == known.Form;

    private static ILookup<string, Name> Load() => WordFile.Lines("claims/countries")
        .SelectMany((line, row) => line.Split('|').SelectMany((part, side) => part
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(form => new Name(PlainFold.Of(form.TrimEnd('*')), form.EndsWith('*'), side > 0, row))))
        .ToLookup(known => known.Form[..Key], StringComparer.Ordinal);
}

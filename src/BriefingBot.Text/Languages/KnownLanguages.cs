namespace BriefingBot.Text.Languages;

/// <summary>The languages that the program has words of: those with a file in <c>Known</c>. Each is read when first
/// asked for.</summary>
internal static class KnownLanguages
{
    /// <summary>The most read first: where only the script is known, or two languages abbreviate alike, the first is
    /// meant. What is not named comes behind them.</summary>
    public const string MostRead = """
        en de fr es it pt nl ru pl cs sk hu ro sv da nb fi et lv lt hr sl sr bg uk el tr ca id vi ar he hi zh ja ko th
        fa ur be mk kk hy ka bn ta te mr ne sw tl
        """;

    private static readonly Lazy<Dictionary<string, Lazy<Language>>> ByCode = new(() => LanguageFile.Codes.ToDictionary(
        code => code, code => new Lazy<Language>(() => new(new(code))), StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<Language[]> Every = new(() =>
    [
        .. WordRows.Split(MostRead).Union(ByCode.Value.Keys.Order(StringComparer.Ordinal))
            .Select(code => ByCode.Value[code].Value),
    ]);

    private static readonly Lazy<Dictionary<string, Language>> ByAlias = new(() => All
        .SelectMany(language => language.Aliases.Select(alias => KeyValuePair.Create(alias, language)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase));

    private static readonly Language Unknown = new(new(""));

    public static Language English => ByCode.Value["en"].Value;

    public static IReadOnlyList<Language> All => Every.Value;

    /// <summary>The languages whose function words are passed over in texts of unknown language.</summary>
    public static IEnumerable<Language> WidelyRead => All.Where(language => language.IsWidelyRead);

    /// <summary>Whether a BCP 47 tag says English, or there is none: what is unknown is taken for it.</summary>
    public static bool IsEnglish(string? tag) =>
        OrEnglish(tag).Code == "en";

    /// <summary>The language of a BCP 47 tag; English where there is none, and nothing known of one without a
    /// file.</summary>
    public static Language OrEnglish(string? tag) => string.IsNullOrEmpty(tag) ? English : Find(tag) ?? Unknown;

    /// <summary>The language of a BCP 47 tag, without region and script; null for one without a file.</summary>
    public static Language? Find(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        var end = tag.AsSpan().IndexOfAny('-', '_');
        var code = end < 0 ? tag : tag[..end];
        return ByCode.Value.TryGetValue(code, out var known) ? known.Value : ByAlias.Value.GetValueOrDefault(code);
    }
}

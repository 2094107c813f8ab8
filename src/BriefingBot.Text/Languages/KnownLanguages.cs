using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>The languages that the program has words of. A new one is a file and a line here.</summary>
internal static class KnownLanguages
{
    // By itself: most runs read English alone, and making all of them takes some milliseconds.
    private static readonly Lazy<Language> OfEnglish = new(Languages.English.Create);

    // The most read first: where only the script is known, or two languages abbreviate alike, the first is meant.
    private static readonly Lazy<Language[]> Every = new(() =>
    [
        English,
        German.Create(),
        French.Create(),
        Spanish.Create(),
        Italian.Create(),
        Portuguese.Create(),
        Dutch.Create(),
        Russian.Create(),
        Polish.Create(),
        Czech.Create(),
        Slovak.Create(),
        Hungarian.Create(),
        Romanian.Create(),
        Swedish.Create(),
        Danish.Create(),
        Norwegian.Create(),
        Finnish.Create(),
        Estonian.Create(),
        Latvian.Create(),
        Lithuanian.Create(),
        Croatian.Create(),
        Slovenian.Create(),
        Serbian.Create(),
        Bulgarian.Create(),
        Ukrainian.Create(),
        Greek.Create(),
        Turkish.Create(),
        Catalan.Create(),
        Indonesian.Create(),
        Vietnamese.Create(),
        Arabic.Create(),
        Hebrew.Create(),
        Hindi.Create(),
        Chinese.Create(),
        Japanese.Create(),
        Korean.Create(),
        Thai.Create(),
        Persian.Create(),
        Urdu.Create(),
        Belarusian.Create(),
        Macedonian.Create(),
        Kazakh.Create(),
        Armenian.Create(),
        Georgian.Create(),
        Bengali.Create(),
        Tamil.Create(),
        Telugu.Create(),
        Marathi.Create(),
        Nepali.Create(),
        Swahili.Create(),
        Tagalog.Create(),
    ]);

    private static readonly Lazy<FrozenDictionary<string, Language>> ByCode = new(() => All
        .SelectMany(
        language => language.Aliases.Prepend(language.Code).Select(code => KeyValuePair.Create(code, language)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    public static Language English => OfEnglish.Value;

    public static IReadOnlyList<Language> All => Every.Value;

    /// <summary>The languages whose function words are passed over in texts of unknown language.</summary>
    public static IEnumerable<Language> WidelyRead => All.Where(language => language.IsWidelyRead);

    /// <summary>Whether a BCP 47 tag says English, or there is none: what is unknown is taken for it.</summary>
    public static bool IsEnglish(string? tag) =>
        tag is null || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of a BCP 47 tag, without region and script; null for one without a file.</summary>
    public static Language? Find(string? tag)
    {
        if (tag is null)
        {
            return null;
        }

        var end = tag.AsSpan().IndexOfAny('-', '_');
        var code = end < 0 ? tag : tag[..end];
        return code.Equals(English.Code, StringComparison.OrdinalIgnoreCase)
            ? English
            : ByCode.Value.GetValueOrDefault(code);
    }
}

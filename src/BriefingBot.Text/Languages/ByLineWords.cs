using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>The words around a by-line's names, in English and the language of the page: in some language, one of them
/// is a name ("Dana" is "of the day", "De" is "by").</summary>
internal sealed class ByLineWords
{
    private static readonly FrozenDictionary<string, Lazy<ByLineWords>> OfLanguages = KnownLanguages.All
        .ToFrozenDictionary(
            language => language.Code,
            language => new Lazy<ByLineWords>(() => new([KnownLanguages.English, language])));

    private readonly IReadOnlyList<Language> _languages;

    private ByLineWords(IReadOnlyList<Language> languages)
    {
        _languages = languages;
        By = Of(nameof(By));
        And = Of(nameof(And));
        At = Of(nameof(At));
        Updated = Of(nameof(Updated));
        Dated = Of(nameof(Dated));
    }

    /// <summary>Those of all languages, for a page of which nothing is known.</summary>
    public static ByLineWords All { get; } = new(KnownLanguages.All);

    /// <summary>What opens a by-line (<c>written by</c>).</summary>
    public Phrases By { get; }

    /// <summary>What stands between two names.</summary>
    public Phrases And { get; }

    /// <summary>What stands between a job and its place (<c>correspondent in</c>).</summary>
    public Phrases At { get; }

    /// <summary>What stands before the date of a change.</summary>
    public Phrases Updated { get; }

    /// <summary>What else stands around a page's date.</summary>
    public Phrases Dated { get; }

    /// <summary>Those that fit a page.</summary>
    /// <param name="language">Its language where it is sure.</param>
    public static ByLineWords Fitting(string? language) =>
        KnownLanguages.Find(language) is { } known ? OfLanguages[known.Code].Value : All;

    private Phrases Of(string list) =>
        new(_languages.Distinct().SelectMany(language => language.Words($"Page.{list}")));
}

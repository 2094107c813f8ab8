using System.Collections.Concurrent;
using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Parsing;
using BriefingBot.Text.Sentences.Tagging;
using BriefingBot.Text.Sentences.Tokenizing;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Reads text into sentences with words, parts of speech, lemmas and dependency trees, by the model of one language.
/// Thread-safe.
/// </summary>
public sealed class SentenceReader
{
    /// <summary>Tokens, its full stop among them.</summary>
    private const int ShortestSentence = 4;

    private static readonly ConcurrentDictionary<string, Lazy<SentenceReader?>> Readers = new(StringComparer.Ordinal);

    private readonly LanguageModel _model;

    /// <summary>Makes a reader of a model.</summary>
    /// <param name="model">What was learned of the language.</param>
    internal SentenceReader(LanguageModel model) => _model = model;

    /// <summary>The language it reads: a two-letter code of ISO 639-1.</summary>
    public string Language => _model.Language;

    /// <summary>
    /// The reader of a language; null where there is no model of it. The model is loaded at the first request and kept.
    /// </summary>
    /// <param name="language">A language tag of BCP 47 ("en", "pt-BR"): its first part counts, in any case.</param>
    public static SentenceReader? For(string language)
    {
        var code = language.Split('-', '_')[0].ToLowerInvariant();
        return Readers.GetOrAdd(code, static key => new(() => Load(key))).Value;
    }

    /// <summary>The sentences of a text, as <see cref="Read(string, CancellationToken)"/> gives them; null where there
    /// is no model of its language.</summary>
    /// <param name="language">A language tag, as of <see cref="For"/>; English where it is unknown.</param>
    public static IReadOnlyList<ParsedSentence>? Read(string text, string? language) =>
        For(language ?? "en")?.Read(text);

    /// <summary>
    /// The sentences of a text in their order; a line break always ends one. Never throws for what the text holds;
    /// white space alone gives none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the reading between two sentences.</param>
    public IReadOnlyList<ParsedSentence> Read(string text, CancellationToken cancellationToken = default) =>
        _model.Tokenizer.Tokenize(text).ConvertAll(tokens =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Read(text, tokens);
        });

    /// <summary>The sentences of a text, tagged and not yet parsed: trees cost most of a reading.</summary>
    internal IEnumerable<TaggedSentence> Tag(string text)
    {
        foreach (var tokens in _model.Tokenizer.Tokenize(text))
        {
            yield return new(text, Tagged(tokens));
        }
    }

    /// <summary>Tags and parses the words of a sentence.</summary>
    internal ParsedSentence Read(string text, IReadOnlyList<TextToken> tokens) => Parse(new(text, Tagged(tokens)));

    /// <summary>Parses a tagged sentence.</summary>
    internal ParsedSentence Parse(TaggedSentence sentence)
    {
        var words = sentence.Words;
        var arcs = _model.Parser.Parse(words);
        Predicate.Raise(words, arcs);
        return new(
            sentence.Text,
            sentence.Offset,
            [.. words.Select((word, i) => Token(word, i, arcs[i].Head, RelationOf(arcs, i)))]);
    }

    // "About 12 were hurt": a number is in no noun phrase with what a copula or an auxiliary parts it from.
    private static string RelationOf(IReadOnlyList<Arc> arcs, int at)
    {
        var (head, relation) = (arcs[at].Head, arcs[at].Relation);
        var parting = relation == "nummod"
            ? Enumerable.Range(at + 1, Math.Max(0, head - at - 1)).Select(between => arcs[between])
                .FirstOrDefault(arc => arc.Head == head && arc.Relation is "cop" or "aux" or "aux:pass").Relation
            : null;
        return parting is null ? relation : parting == "aux:pass" ? "nsubj:pass" : "nsubj";
    }

    // What ends as a sentence, and no headline is, has a finite verb, but in Russian. A tagger that goes from the first
    // word to the last takes that of "A ferry capsized off Lindau, killing nine." for a headline's participle, and the
    // end of the name "Selmouth United" for one, too.
    private void CorrectVerbs(IReadOnlyList<TextToken> tokens, WordKeys[] keys, int[] tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (_model.Tags[tags[i]].IsPastParticiple && _model.Tags[tags[i - 1]].Upos == Upos.Propn
                && char.IsUpper(tokens[i].Form[0]))
            {
                tags[i] = tags[i - 1];
            }
        }

        if (Language != "ru" && !Array.Exists(tags, tag => _model.Tags[tag].IsFinite))
        {
            _model.Tagger.TagPredicate(keys, tags, _model.Tags);
        }
    }

    private TaggedWord[] Tagged(IReadOnlyList<TextToken> tokens)
    {
        var keys = tokens.Select(token => WordKeys.Of(token.Form)).ToArray();
        var tags = new int[keys.Length];
        _model.Tagger.Tag(keys, tags);
        if (tokens.Count >= ShortestSentence && tokens[^1].Form == ".")
        {
            CorrectVerbs(tokens, keys, tags);
        }

        var words = new TaggedWord[keys.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new(tokens[i], keys[i], tags[i], _model.Tags[tags[i]],
                _model.Lemmatizer.Lemma(tokens[i].Form, tags[i]));
        }

        return words;
    }

    private static ParsedToken Token(TaggedWord word, int index, int head, string relation) => new()
    {
        Index = index,
        Form = word.Token.Form,
        Lemma = word.Lemma,
        Upos = word.Upos,
        Morphology = word.Tag.Morphology,
        Head = head,
        Relation = relation,
        Start = word.Token.Start,
        End = word.Token.End,
        IsContracted = word.Token.IsContracted,
    };

    private static SentenceReader? Load(string language)
    {
        using var stream = typeof(SentenceReader).Assembly.GetManifestResourceStream($"sentences/{language}.model");
        return stream is null ? null : new(LanguageModel.Read(stream));
    }
}

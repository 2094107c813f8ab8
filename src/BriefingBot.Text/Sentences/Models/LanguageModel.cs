using System.IO.Compression;
using BriefingBot.Text.Sentences.Parsing;
using BriefingBot.Text.Sentences.Tagging;
using BriefingBot.Text.Sentences.Tokenizing;

namespace BriefingBot.Text.Sentences.Models;

/// <summary>All that the trainer learned of a language, read only.</summary>
internal sealed class LanguageModel
{
    /// <summary>Begins a model file, before its language.</summary>
    public const string Signature = "BriefingBot sentences 2";

    /// <summary>The language it was trained for.</summary>
    public required string Language { get; init; }
    public required Tag[] Tags { get; init; }
    public required Tokenizer Tokenizer { get; init; }
    public required Tagger Tagger { get; init; }
    public required Lemmatizer Lemmatizer { get; init; }
    public required SentenceParser Parser { get; init; }

    /// <summary>The bytes of its weights in memory.</summary>
    public required int Size { get; init; }

    /// <summary>Reads a model file (Brotli); throws <see cref="InvalidDataException"/> for another file.</summary>
    public static LanguageModel Read(Stream stream)
    {
        using var unpacked = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionMode.Decompress))
        {
            brotli.CopyTo(unpacked);
        }

        unpacked.Position = 0;
        using var reader = new BinaryReader(unpacked);
        if (reader.ReadString() != Signature)
        {
            throw new InvalidDataException("Not a model of sentences, or one of another version.");
        }

        var language = reader.ReadString();
        var (tags, relations) = (Strings(reader), Strings(reader));
        var (speechVerbs, relatives) = (Set(reader), Set(reader));
        var tables = Tables(reader);
        var lemmatizer = Lemmas(reader);
        var (boundaries, tagger, parser) = (LinearModel.Read(reader), LinearModel.Read(reader),
            LinearModel.Read(reader));
        return new()
        {
            Language = language,
            Tags = [.. tags.Select(Tag.Parse)],
            Tokenizer = new(language, tables, boundaries),
            Tagger = new(tagger),
            Lemmatizer = lemmatizer,
            Parser = new(new(parser, relations.Length, Array.IndexOf(relations, "root")), relations, speechVerbs,
                relatives),
            Size = boundaries.Size + tagger.Size + parser.Size,
        };
    }

    private static WordTables Tables(BinaryReader reader)
    {
        var words = Strings(reader).Select(line => line.Split('\t'))
            .ToDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);
        var endings = Strings(reader).Select(line => line.Split('\t'))
            .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        return new()
        {
            Words = words,
            Endings = endings,
            Beginnings = Set(reader),
            CutsHyphens = reader.ReadBoolean(),
            HyphenExceptions = Set(reader),
        };
    }

    private static Lemmatizer Lemmas(BinaryReader reader)
    {
        var scripts = new LemmaScript[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] = new(reader.ReadByte(), reader.ReadString(), reader.ReadBoolean());
        }

        var endings = Strings(reader);
        var rules = new Dictionary<string, int>(endings.Length, StringComparer.Ordinal);
        foreach (var ending in endings)
        {
            rules.Add(ending, reader.ReadUInt16());
        }

        return new(rules, scripts);
    }

    private static HashSet<string> Set(BinaryReader reader) => Strings(reader).ToHashSet(StringComparer.Ordinal);

    private static string[] Strings(BinaryReader reader)
    {
        var strings = new string[reader.ReadInt32()];
        for (var i = 0; i < strings.Length; i++)
        {
            strings[i] = reader.ReadString();
        }

        return strings;
    }
}

using System.IO.Compression;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Head">The index of its head; the number of words where it is the root.</param>
/// <param name="Surface">The index of the surface token that it is part of.</param>
internal sealed record TreebankWord(
    string Form, string Lemma, string Upos, string Features, int Head, string Relation, int Surface);

/// <summary>A surface token: what stands in the text between two gaps, which may hold several words.</summary>
/// <param name="Form">As written.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
internal sealed record TreebankToken(string Form, bool SpaceAfter);

/// <summary>A sentence of a treebank.</summary>
/// <param name="BeginsParagraph">Whether a document or paragraph begins with it.</param>
internal sealed record TreebankSentence(
    bool BeginsParagraph, IReadOnlyList<TreebankWord> Words, IReadOnlyList<TreebankToken> Tokens)
{
    /// <summary>The text as the tokens make it.</summary>
    public string Text =>
        string.Concat(Tokens.Select(token => token.SpaceAfter ? token.Form + " " : token.Form)).Trim();
}

/// <summary>Reads CoNLL-U, gzipped. Empty nodes are passed over.</summary>
internal static class Treebank
{
    public static List<TreebankSentence> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var sentences = new List<TreebankSentence>();
        var (begins, lines) = (true, new List<string[]>());
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                sentences.Add(Sentence(begins, lines));
                (begins, lines) = (false, []);
            }
            else if (line[0] == '#')
            {
                begins |= line.StartsWith("# newdoc", StringComparison.Ordinal)
                    || line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else
            {
                lines.Add(line.Split('\t'));
            }
        }

        return sentences;
    }

    private static TreebankSentence Sentence(bool begins, List<string[]> lines)
    {
        var (words, tokens, lastOfToken) = (new List<TreebankWord>(), new List<TreebankToken>(), 0);
        var count = lines.Count(line => int.TryParse(line[0], out _));
        foreach (var line in lines)
        {
            if (line[0].IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
            {
                lastOfToken = int.Parse(line[0][(dash + 1)..]);
                tokens.Add(new(line[1], SpaceAfter(line)));
            }
            else if (int.TryParse(line[0], out var id))
            {
                if (id > lastOfToken)
                {
                    tokens.Add(new(line[1], SpaceAfter(line)));
                }

                var head = int.Parse(line[6]);
                words.Add(new(line[1], line[2], line[3], line[5], head == 0 ? count : head - 1, line[7],
                    tokens.Count - 1));
            }
        }

        return new(begins, words, tokens);
    }

    private static bool SpaceAfter(string[] line) => !line[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
}

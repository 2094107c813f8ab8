using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BriefingBot.Benchmarks.Lexicon;

/// <summary>
/// <c>build-word-relations FOLDER [FILE]</c>: makes the English resource of synonyms, antonyms, wider words and related
/// words of other classes from WordNet 3.0's <c>data.*</c> and <c>index.*</c> files (https://wordnet.princeton.edu,
/// formats: wndb(5WN)). Deterministic: the same folder gives the same bytes.
/// </summary>
internal static class BuildWordRelations
{
    // A word's rare senses make strangers synonyms.
    private const int MostSenses = 4;

    // Lexicographer files (lexnames(5WN)) of animals and plants: their names tell no news.
    private static readonly HashSet<int> LeftOut = [5, 20];

    private static readonly (string Name, char Class)[] Parts =
    [
        ("noun", 'n'), ("verb", 'v'), ("adj", 'a'), ("adv", 'r'),
    ];

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "data.verb")))
        {
            Console.Error.WriteLine(
                "build-word-relations FOLDER [FILE]: a folder with WordNet's data.* and index.* files");
            return 2;
        }

        var synsets = Parts.SelectMany(part => Synsets(args[0], part)).ToDictionary(synset => synset.Key);
        var lemmas = Parts.SelectMany(part => Lemmas(args[0], part, synsets)).ToList();
        var numbers = lemmas.SelectMany(lemma => lemma.Senses).Distinct().Order(StringComparer.Ordinal)
            .Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        var path = args.Length > 1
            ? args[1]
            : Path.Combine("src", "BriefingBot.Text", "Languages", "WordRelations", "english.relations");
        using (var file = File.Create(path))
        using (var packed = new BrotliStream(file, CompressionLevel.SmallestSize))
        using (var text = new StreamWriter(packed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            text.NewLine = "\n";
            foreach (var (key, _) in numbers)
            {
                text.WriteLine(string.Join(' ', Numbers(synsets[key].Wider, numbers)));
            }

            text.WriteLine("=");
            foreach (var lemma in lemmas)
            {
                var links = lemma.Senses.SelectMany(sense => synsets[sense].Links)
                    .Where(link => link.From == lemma.Word).Select(link => $"{link.Kind}{link.To}").Distinct();
                text.WriteLine(
                    string.Join(
                        '\t',
                        $"{lemma.Word}{lemma.Class}",
                        string.Join(' ', Numbers(lemma.Senses, numbers)),
                        string.Join(' ', links)));
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {lemmas.Count} words, {numbers.Count} meanings, {new FileInfo(path).Length / 1000} kB"));
        return 0;
    }

    private static IEnumerable<int> Numbers(IEnumerable<string> keys, Dictionary<string, int> numbers) =>
        keys.Where(numbers.ContainsKey).Select(key => numbers[key]);

    // offset lex_filenum ss_type w_cnt word lex_id … p_cnt symbol offset pos source/target … | gloss
    private static IEnumerable<Synset> Synsets(string folder, (string Name, char Class) part)
    {
        var rows = Rows(Path.Combine(folder, $"data.{part.Name}")).ToList();
        var words = rows.ToDictionary(row => row[0], row => Words(row));
        foreach (var row in rows.Where(row => !LeftOut.Contains(int.Parse(row[1], CultureInfo.InvariantCulture))))
        {
            var own = words[row[0]];
            var pointers = Pointers(row, 4 + (own.Count * 2)).ToList();
            // Names of single things (instance hypernyms) are the texts' own matter.
            if (pointers.Exists(pointer => pointer.Symbol == "@i"))
            {
                continue;
            }

            yield return new Synset(
                part.Class + row[0],
                [.. pointers.Where(pointer => pointer.Symbol is "@" or "&").Select(
                    pointer => pointer.Class + pointer.Offset)],
                [.. pointers.Where(pointer => pointer.Symbol is "!" or "+" && pointer.From > 0).Select(pointer =>
                    new Link(own[pointer.From - 1], pointer.Symbol[0], Target(folder, pointer)))]);
        }
    }

    private static readonly Dictionary<(string, char), Dictionary<string, List<string>>> WordsOf = [];

    private static string Target(string folder, Pointer pointer)
    {
        var part = Array.Find(Parts, known => known.Class == pointer.Class);
        if (!WordsOf.TryGetValue((folder, part.Class), out var words))
        {
            WordsOf[(folder, part.Class)] = words = Rows(Path.Combine(folder, $"data.{part.Name}"))
                .ToDictionary(row => row[0], Words);
        }

        return words[pointer.Offset][pointer.To - 1] + pointer.Class;
    }

    private static List<string> Words(string[] row) =>
        [.. Enumerable.Range(
            0,
            int.Parse(row[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                .Select(i => row[4 + (i * 2)].Split('(')[0].ToLowerInvariant())];

    private static IEnumerable<Pointer> Pointers(string[] row, int at)
    {
        var count = int.Parse(row[at], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
        {
            var (symbol, offset, part, ends) =
                (row[at + 1 + (i * 4)], row[at + 2 + (i * 4)], row[at + 3 + (i * 4)], row[at + 4 + (i * 4)]);
            yield return new Pointer(
                symbol, offset, part[0] == 's' ? 'a' : part[0],
                int.Parse(ends.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                int.Parse(ends.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }
    }

    // lemma pos synset_cnt p_cnt symbols … sense_cnt tagsense_cnt offset …; the senses stand in the order of their
    // frequency.
    private static IEnumerable<Lemma> Lemmas(
        string folder, (string Name, char Class) part, Dictionary<string, Synset> synsets) =>
        from row in Rows(Path.Combine(folder, $"index.{part.Name}"))
        where row[0].All(char.IsAsciiLetterLower) && row[0].Length > 1
        let symbols = int.Parse(row[3], CultureInfo.InvariantCulture)
        let senses = row[(6 + symbols)..]
            .Select(offset => part.Class + offset)
            .Where(synsets.ContainsKey)
            .Take(MostSenses)
            .ToList()
        where senses.Count > 0
        select new Lemma(row[0], part.Class, senses);

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != ' ')
        .Select(line => line.Split(" | ")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Synset(string Key, IReadOnlyList<string> Wider, IReadOnlyList<Link> Links);

    private sealed record Link(string From, char Kind, string To);

    private sealed record Pointer(string Symbol, string Offset, char Class, int From, int To);

    private sealed record Lemma(string Word, char Class, List<string> Senses);
}

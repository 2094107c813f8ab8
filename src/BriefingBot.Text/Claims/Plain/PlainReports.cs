using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>The sentences of some reports, and how rare their words are among them.</summary>
internal sealed class PlainReports
{
    private const int ShortestStem = 4;
    private const int ShortestPart = 5;
    private const double StemShare = 0.6;

    // "Rey", "Reyes"; longer ones have a stem.
    private static readonly string[] Plurals = ["s", "es"];

    private readonly Dictionary<string, int> _sentencesWith;
    private readonly ILookup<string, string> _byBeginning;
    private readonly ILookup<string, string> _byReduced;
    private readonly ILookup<int, string> _byCountry;
    private readonly Dictionary<string, HashSet<string>> _alike = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _large;
    private readonly HashSet<string> _small;
    private readonly PlainReader _reader;

    public PlainReports(IReadOnlyList<string> texts, PlainReader reader, CancellationToken cancellationToken)
    {
        _reader = reader;
        var sentences = new List<PlainSentence>();
        for (var report = 0; report < texts.Count; report++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sentences.AddRange(reader.Read(texts[report], report, sentences.Count));
        }

        Sentences = sentences;
        _sentencesWith = sentences.SelectMany(sentence => sentence.Words.SelectMany(word => word.Forms).Distinct())
            .CountBy(form => form, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var stems = _sentencesWith.Keys.Where(form => form.Length >= ShortestStem).ToList();
        _byBeginning = stems.ToLookup(form => form[..ShortestStem], StringComparer.Ordinal);
        _byReduced = stems.ToLookup(Reduced, StringComparer.Ordinal);
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        _byCountry = words.DistinctBy(word => word.Folded)
            .SelectMany(word => Countries.Of(word).Select(country => (country, word.Folded)))
            .ToLookup(name => name.country, name => name.Folded);
        _large = [.. words.Where(word => word.IsCapital).SelectMany(word => word.Forms)];
        _small = [.. words.Where(word => word.Number is null && !char.IsUpper(word.Form[0]))
            .SelectMany(word => word.Forms)];
    }

    public IReadOnlyList<PlainSentence> Sentences { get; }

    /// <summary>The words of another text, read as the reports are.</summary>
    public IEnumerable<PlainWord> Read(string text) => _reader.Read(text, 0, 0).SelectMany(sentence => sentence.Words);

    /// <summary>The forms of the reports that are this word, or it with another ending.</summary>
    public IReadOnlySet<string> Alike(PlainWord word)
    {
        if (!_alike.TryGetValue(word.Folded, out var alike))
        {
            alike = [.. word.Forms.Where(_sentencesWith.ContainsKey)];
            foreach (var form in word.Forms.Where(form => form.Length >= ShortestStem))
            {
                alike.UnionWith(_byReduced[Reduced(form)]);
                alike.UnionWith(_byBeginning[form[..ShortestStem]].Where(other => HaveOneStem(form, other)));
            }

            alike.UnionWith(word.Forms.SelectMany(Compounds));
            alike.UnionWith(word.Forms.Where(form => form.Length == ShortestStem - 1).SelectMany(form =>
                Plurals.Select(ending => form + ending).Where(_sentencesWith.ContainsKey)));
            alike.UnionWith(Countries.IsCapital(word) ? [] : OfItsCountry(word));
            _alike[word.Folded] = alike;
        }

        return alike;
    }

    /// <summary>Whether a word of a report is the claim's, or it with another ending.</summary>
    public bool AreAlike(PlainWord said, PlainWord told) => Alike(said).Overlaps(told.Forms);

    /// <summary>True for a word that has a capital within a sentence.</summary>
    public bool IsLarge(PlainWord word) => Alike(word).Overlaps(_large);

    /// <summary>Whether the reports write a word in small letters somewhere: then a capital makes no name of
    /// it.</summary>
    public bool IsSmall(PlainWord word) => Alike(word).Overlaps(_small);

    /// <summary>The forms of the reports that name the country of a word, its people or its government.</summary>
    public IEnumerable<string> OfItsCountry(PlainWord word) =>
        Countries.Of(word).SelectMany(country => _byCountry[country]);

    // "Mangel" and "Fachkräftemangel", "Putin-Ära" and "Putin".
    private IEnumerable<string> Compounds(string form)
    {
        var parts = form.Split('-').Where(part => part.Length >= ShortestStem && part != form)
            .Where(_sentencesWith.ContainsKey);
        return !_reader.HasCompounds || form.Length < ShortestPart ? parts : parts.Concat(_sentencesWith.Keys
            .Where(other => other.Length >= ShortestPart && (other.EndsWith(form, StringComparison.Ordinal)
                || form.EndsWith(other, StringComparison.Ordinal))));
    }

    /// <summary>What a word tells: the rarer among the reports, the more.</summary>
    public double Weight(PlainWord word)
    {
        if (!_weights.TryGetValue(word.Folded, out var weight))
        {
            var having = Alike(word).Select(form => _sentencesWith.GetValueOrDefault(form)).DefaultIfEmpty().Max();
            _weights[word.Folded] = weight = Math.Log((Sentences.Count + 1.0) / (having + 0.5)) + 0.3;
        }

        return weight;
    }

    // Slavic names lose a vowel before an ending: "Павел", "Павла".
    private static string Reduced(string form)
    {
        if (form[0] is < 'а' or > 'ҁ')
        {
            return form;
        }

        var stem = form.TrimEnd('а', 'у', 'ю', 'я', 'о', 'е', 'и', 'ы', 'і', 'ь');
        return stem.Length >= 4 && stem[^2] is 'е' or 'о' or 'і' ? stem[..^2] + stem[^1] : stem;
    }

    private static bool HaveOneStem(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared >= ShortestStem && shared >= StemShare * Math.Max(one.Length, other.Length)
            && Math.Min(one.Length, other.Length) - shared <= 3;
    }
}

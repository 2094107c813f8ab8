using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Claims;

/// <summary>What stands in one article, in the forms in which a model's sentence is held against it.</summary>
internal sealed class ReportFacts
{
    // Names stand close together: "Foreign Minister Ina Velt" bears out "Minister Velt".
    private const int NamesReach = 3;

    private readonly HashSet<string> _numbers;
    private readonly Dictionary<string, List<int>> _places = [];
    private readonly HashSet<string> _initials = [];
    private readonly HashSet<string> _terms;
    private readonly string _phrase;

    public ReportFacts(Article article)
    {
        Article = article;
        Sentences = SentenceSplitter.Split(article.Text);
        var text = $"{article.Title}\n{article.Text}";
        var around = $"{article.Outlet}\n{article.Origin}\n{string.Join('\n', article.Authors)}\n{Date(article.Published)}";
        Language = NumberMentions.LanguageOf(text, article.Language);
        _numbers = [.. NumberMentions.In($"{text}\n{around}", Language).SelectMany(mention => mention)];
        _terms = [.. ContentWords.Of(text)];
        _phrase = $" {FoldedText.Phrase(text)} ";
        ReadWords(FoldedText.Words($"{text}\n{around}"));
    }

    public Article Article { get; }

    /// <summary>The language in which its numbers are read.</summary>
    public Language Language { get; }

    public IReadOnlyList<string> Sentences { get; }

    public bool HasNumber(IReadOnlySet<string> readings) => readings.Overlaps(_numbers);

    public bool HasPhrase(string phrase) => _phrase.Contains($" {phrase} ", StringComparison.Ordinal);

    /// <summary>True where the word stands in the article, as it is or with another ending of the same name ("Armenia", "Armenians").</summary>
    public bool HasName(string word) => _places.ContainsKey(word) || _initials.Contains(word) || NameEndings.Variants(word).Any(_places.ContainsKey);

    /// <summary>True where the first letters of names that stand together in the article make this word ("United Nations", "UN").</summary>
    public bool HasInitials(string word) => _initials.Contains(word);

    /// <summary>True where two words of a name stand in the article close to one another, in this order.</summary>
    public bool HasTogether(string first, string second)
    {
        var places = Places(second).ToHashSet();
        return Places(first).Any(place => Enumerable.Range(place + 1, NamesReach).Any(places.Contains));
    }

    /// <summary>True where the article has the term, or one with the same stem.</summary>
    public bool HasTerm(string term) => _terms.Contains(term) || (term.Length >= 6 && _terms.Any(other => SharesStem(term, other)));

    private IEnumerable<int> Places(string word) =>
        NameEndings.Variants(word).Prepend(word).Where(_places.ContainsKey).SelectMany(variant => _places[variant]);

    private void ReadWords(List<string> words)
    {
        var initials = "";
        for (var i = 0; i < words.Count; i++)
        {
            var folded = FoldedText.Word(words[i]);
            if (!_places.TryGetValue(folded, out var places))
            {
                _places[folded] = places = [];
            }

            places.Add(i);
            initials = char.IsUpper(words[i][0]) && folded.Length > 0 ? initials + folded[0] : "";
            for (var length = 2; length <= Math.Min(5, initials.Length); length++)
            {
                _initials.Add(initials[^length..]);
            }
        }
    }

    private static bool SharesStem(string one, string other)
    {
        var least = Math.Min(one.Length, other.Length);
        return least >= 5 && one.AsSpan(0, 5).SequenceEqual(other.AsSpan(0, 5)) && Math.Abs(one.Length - other.Length) <= 4;
    }

    private static string Date(NewsTime? time) => time?.Instant.ToString("dddd d MMMM MMM yyyy", CultureInfo.InvariantCulture) ?? "";
}

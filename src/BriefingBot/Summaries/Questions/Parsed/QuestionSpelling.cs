using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Writes a question as the reports would: capitals, apostrophes, no typing errors.</summary>
internal sealed partial class QuestionSpelling
{
    private const int ShortestMistyped = 5;
    private const int ShortestMistypedName = 7;

    private const int Frequent = 5;

    // Reports have mistakes too, of which the right word is so many times as frequent.
    private const int Rarer = 20;
    private const double MostlyName = 0.7;

    // A capital behind so many others is a headline's.
    private const int LongestName = 3;

    // What somebody has one of.
    private static readonly WordList Attributes = English.List();

    private static readonly WordList BeforeActs = English.List();

    private readonly WordLinks _links;
    private readonly IReadOnlyList<Article> _articles;
    private readonly Dictionary<string, Spelling> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), Spelling> _pairs = [];

    private QuestionSpelling(IReadOnlyList<Article> articles, WordLinks links) =>
        (_articles, _links) = (articles, links);

    /// <summary>The question as the reports would write it.</summary>
    public static string Of(string question, IReadOnlyList<Article> articles, WordLinks links)
    {
        var spelling = new QuestionSpelling(articles, links);
        var words = Word().Matches(question).Select(match => match.Value.ToLowerInvariant()).ToList();
        var last = "";
        foreach (var word in words)
        {
            spelling._pairs.TryAdd((last, word), new Spelling());
            last = word;
            spelling._known.TryAdd(word, new Spelling());
            if (word.Length > 3 && word[^1] == 's')
            {
                spelling._known.TryAdd(word[..^1], new Spelling());
            }
        }

        spelling.Count();
        var at = 0;
        return Word().Replace(question, match => spelling.Corrected(
            match.Value, at > 0 ? words[at - 1] : "", ++at < words.Count ? words[at] : ""));
    }

    private void Count()
    {
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[64];
        foreach (var article in _articles)
        {
            var text = article.Text;
            var (capitals, before, wasCapital) = (LongestName + 1, default(string), false);
            foreach (var match in Word().EnumerateMatches(text))
            {
                var word = text.AsSpan(match.Index, match.Length);
                var isCapital = char.IsUpper(word[0]);
                if (word.Length <= lower.Length
                    && lookup.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var asked, out var known))
                {
                    known.Add(word, isCapital, isInText: capitals <= LongestName);
                    if (before is not null && _pairs.TryGetValue((before, asked), out var pair))
                    {
                        // Behind the first word of a sentence a capital tells again.
                        pair.Add(word, isCapital && wasCapital, isInText: capitals <= 2 * LongestName);
                    }

                    (before, wasCapital) = (asked, isCapital);
                }
                else
                {
                    before = null;
                }

                // Behind a full stop a capital says nothing.
                var end = match.Index + match.Length;
                var isEnd = end < text.Length && text[end] is '.' or '\n' or '"';
                capitals = isEnd ? LongestName + 1 : isCapital ? capitals + 1 : 0;
            }
        }
    }

    private string Corrected(string word, string before, string after)
    {
        var lower = word.ToLowerInvariant();
        var known = _known[lower];
        if (known.Times > 0 && char.IsLower(word[0]) && word.Length > 1
            && (IsNamed(before, lower) || IsNamed(lower, after)))
        {
            return known.Capitalised(word);
        }

        if (known.Times == 0 && lower[^1] == 's' && _known.TryGetValue(lower[..^1], out var owner) && owner.IsName)
        {
            return owner.Written + "'s";
        }

        if (Attributes.Contains(after) && lower[^1] == 's'
            && _known.TryGetValue(lower[..^1], out var one) && one.Times > 0)
        {
            return word[..^1] + "'s";
        }

        // "a reward for catching him" is about no film of that name.
        if (BeforeActs.Contains(before) && lower.EndsWith("ing", StringComparison.Ordinal)
            && CrudeLemmas.Of(lower).Skip(1).Any(WordLinks.IsVerb))
        {
            return word;
        }

        if (word.Length < 3 || !char.IsLower(word[0]) || StopWords.Contains(lower) || AskingWords.Light.Contains(lower)
            || AskingWords.Interrogatives.Contains(lower))
        {
            // "Colombia" is not "Columbia": a name with its capital is meant as it stands.
            return word;
        }

        if (known.IsName)
        {
            return known.Written;
        }

        if (WordLinks.IsCountry(lower))
        {
            return char.ToUpperInvariant(word[0]) + word[1..];
        }

        return lower.Length < ShortestMistyped || CrudeLemmas.Of(lower).Any(WordLinks.IsWord)
            ? word
            : Meant(lower, known.Times) ?? word;
    }

    // "How Did Lee Die" of a headline makes no names.
    private bool IsNamed(string one, string other) => !IsAsking(one) && !IsAsking(other)
        && _pairs.TryGetValue((one, other), out var pair) && pair.IsName;

    private static bool IsAsking(string word) => AskingWords.Interrogatives.Contains(word)
        || (AskingWords.Helping.Contains(word) && word is not ("will" or "may"));

    // What the reports have that differs by a letter; of names only long ones, for "Marin" is not "Martin".
    private string? Meant(string word, int times)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in _articles)
        {
            foreach (var match in Word().EnumerateMatches(article.Text))
            {
                if (char.ToLowerInvariant(article.Text[match.Index]) == word[0]
                    && Math.Abs(match.Length - word.Length) <= 1)
                {
                    var other = article.Text.Substring(match.Index, match.Length);
                    found[other] = found.GetValueOrDefault(other) + 1;
                }
            }
        }

        return found.Where(pair => EditDistance.Between(pair.Key.ToLowerInvariant(), word, limit: 1) == 1
                && pair.Value > Rarer * times && (word.Length >= ShortestMistypedName || pair.Value >= Frequent
                    || CrudeLemmas.Of(pair.Key.ToLowerInvariant()).Any(WordLinks.IsWord)))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).FirstOrDefault();
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+")]
    private static partial Regex Word();

    /// <summary>How reports write a word that a question may have mistyped.</summary>
    private sealed class Spelling
    {
        private const int LongestAcronym = 5;
        private const int MostTimes = 1_000_000;

        private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
        private int _names;
        private int _words;

        public int Times { get; private set; }

        public bool IsName => _names > 0 && _names >= MostlyName * (_names + _words);

        // "NASA", but not the "LOUISVILLE" of a dateline where the text has "Louisville".
        public string Written => _forms.OrderByDescending(pair => pair.Value
            - (pair.Key.Length > LongestAcronym && pair.Key.All(char.IsUpper) ? MostTimes : 0)).First().Key;

        public string Capitalised(string word) =>
            _forms.Count > 0 ? Written : char.ToUpperInvariant(word[0]) + word[1..];

        public void Add(ReadOnlySpan<char> word, bool isCapital, bool isInText)
        {
            Times++;
            _words += isCapital ? 0 : 1;
            if (isCapital && isInText)
            {
                _names++;
                var form = word.ToString();
                _forms[form] = _forms.GetValueOrDefault(form) + 1;
            }
        }
    }
}

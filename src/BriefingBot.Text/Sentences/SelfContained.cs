using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>Tells whether a sentence can be read by itself, without the one before it.</summary>
internal static partial class SelfContained
{
    private static readonly ConcurrentDictionary<string, Openings> ByLanguage = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<Openings> OfAnyLanguage = new(() => new Openings([.. KnownLanguages.WidelyRead]));

    private static readonly FrozenSet<string> Speakers = new[] { "he", "she", "they", "it" }.ToFrozenSet();

    // Persons that a sentence has to name before it can speak of them so.
    private static readonly FrozenSet<string> Persons = new[]
    {
        "he", "she", "his", "him", "her", "they", "their", "them",
        "il", "elle", "ils", "elles", "ella", "ellos", "ellas",
        "ele", "ela", "eles", "elas", "он", "она", "они", "его", "её", "их", "він", "вона", "вони", "його", "їх", "sie",
        "ihm", "ihre", "ihr",
    }.ToFrozenSet();

    // "The two", "the pair": of whom, the sentence before says.
    private static readonly FrozenSet<string> Counts = new[]
    {
        "two", "three", "four", "five", "pair", "couple", "duo", "trio", "others", "latter", "former", "same", "other",
    }.ToFrozenSet();

    // Who speaks of himself in a quotation is named by the sentence around it.
    private static readonly FrozenSet<string> Selves = new[]
    {
        "i", "i'm", "we", "we're", "my", "our", "you", "your", "ich", "wir", "je", "nous", "yo", "nosotros", "eu",
        "nós", "io", "noi", "я", "ми", "мы", "ik", "wij",
    }.ToFrozenSet();

    private const string OpeningMarks = "\"“„«‘'`「『";

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「」");

    private const string ClosingMarks = "\"”“»’'」』";

    /// <summary>
    /// False where the sentence opens with a word that points or joins to an earlier one ("He", "This", "However"), or
    /// with a phrase that does ("In his speech"), names nobody after an opening "The", is spoken by a mere pronoun, or
    /// holds half a quotation.
    /// </summary>
    /// <param name="sentence">The sentence, without a dateline.</param>
    /// <param name="language">BCP 47 language of its text; null where nobody says.</param>
    /// <param name="isKnown">Whether a reader has already met the noun after an opening "The"; null: none.</param>
    public static bool Is(string sentence, string? language = null, Func<string, bool>? isKnown = null)
    {
        var words = Words().Matches(sentence);
        if (words.Count == 0 || !QuotesClose(sentence) || IsQuotationAlone(sentence))
        {
            return false;
        }

        var openings = OpeningsOf(language);
        var isSelf = OpensWithQuotation(sentence) && Selves.Contains(First(words));
        if ((!isSelf && PointsBack(words, openings)) || openings.JoinByPhrase(sentence[words[0].Index..]))
        {
            return false;
        }

        return (!First(words).Equals("the", StringComparison.Ordinal)
                || NamesSomebody(words, 1, words.Count)
                || (isKnown is not null && !Counts.Contains(words[Math.Min(1, words.Count - 1)].Value)
                    && words.Skip(1).Take(2).Any(word => isKnown(word.Value))))
            && !IsSpokenByPronoun(words);
    }

    /// <summary>Whether it opens with somebody's words, which tell no event before it is known who speaks.</summary>
    public static bool OpensWithQuotation(string sentence) => sentence.Length > 0 && OpeningMarks.Contains(sentence[0]);

    /// <summary>Whether most of it is somebody's words: what happened is not in it.</summary>
    public static bool IsMostlyQuotation(string sentence) => QuotedLength(sentence) > 0.6 * sentence.Length;

    /// <summary>Whether it has somebody's words, of a length at least in UTF-16 units.</summary>
    public static bool Quotes(string sentence, int length) => QuotedLength(sentence) > length;

    private static int QuotedLength(string sentence)
    {
        var (quoted, isOpen) = (0, false);
        for (var i = 0; i < sentence.Length; i++)
        {
            var isDouble = sentence[i] is '`' or '\'' && i + 1 < sentence.Length && sentence[i + 1] == sentence[i];
            isOpen = sentence[i] switch
            {
                '"' => !isOpen,
                '“' or '„' or '«' or '「' => true,
                '”' or '»' or '」' => false,
                '`' when isDouble => true,
                '\'' when isDouble => false,
                _ => isOpen,
            };
            quoted += isOpen ? 1 : 0;
        }

        return quoted;
    }

    // "Get this man a shield!": nobody is named who says it.
    private static bool IsQuotationAlone(string sentence)
    {
        var text = sentence.AsSpan().TrimEnd(". ");
        return OpensWithQuotation(sentence)
            && text.Length > 2
            && ClosingMarks.Contains(text[^1])
            && !text[1..^1].ContainsAny(QuotationMarks);
    }

    // "He's", "they're", "she'd".
    private static string Uncontracted(string word) =>
        word.IndexOfAny(['\'', '’']) is > 1 and var mark && word[(mark + 1)..] is "s" or "d" or "ll" or "re" or "ve"
            ? word[..mark]
            : word;

    private static string First(MatchCollection words) => words[0].Value.ToLowerInvariant();

    private static Openings OpeningsOf(string? language) => KnownLanguages.Find(language) is { } known
        ? ByLanguage.GetOrAdd(known.Code, _ => new Openings([known]))
        : OfAnyLanguage.Value;

    // The opener itself, or a pronoun behind words of grammar alone: "When he arrived", "After her death".
    private static bool PointsBack(MatchCollection words, Openings openings)
    {
        if (openings.Words.Contains(First(words)) || openings.Words.Contains(Uncontracted(First(words))))
        {
            return true;
        }

        // "Behind her another mother …".
        if (words.Count > 1 && Persons.Contains(words[1].Value)
            && words[1].Index == words[0].Index + words[0].Length + 1)
        {
            return true;
        }

        for (var i = 0; i < words.Count && i < 4; i++)
        {
            var word = words[i].Value.ToLowerInvariant();
            if (i > 0 && Persons.Contains(word))
            {
                return true;
            }

            if (!openings.IsGrammar(word))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSpokenByPronoun(MatchCollection words) =>
        words.Zip(words.Skip(1)).Skip(1).ToList()
            .FindIndex(pair => Speakers.Contains(pair.First.Value) && IsSaying(pair.Second.Value)) is >= 0 and var at
        && !NamesSomebody(words, 0, at + 1);

    private static bool IsSaying(string word) => KnownLanguages.English.SayingVerbs.Contains(word);

    // A capital after the first word: in the languages that capitalise names alone, that is a name.
    private static bool NamesSomebody(MatchCollection words, int from, int to) =>
        words.Take(Math.Max(1, from)..to).Any(word => word.Value is not "I" && char.IsUpper(word.Value[0]));

    // German closes with the mark that opens in English.
    private static bool QuotesClose(string sentence)
    {
        var (low, high) = (sentence.Count(letter => letter == '„'), sentence.Count(letter => letter == '“'));
        return sentence.Count(letter => letter == '"') % 2 == 0
            && (!sentence.Contains("``", StringComparison.Ordinal)
                || PairsOf(sentence, "``") == PairsOf(sentence, "''"))
            && (low > 0 ? low == high : high == sentence.Count(letter => letter == '”'));
    }

    private static int PairsOf(string sentence, string mark) => sentence.AsSpan().Count(mark);

    // Linear as it stands, and generated code starts at once: an automaton would be built anew in each run of a verb
    // that looks.
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>How sentences of some languages open that go on from another.</summary>
    private sealed class Openings(Language[] languages)
    {
        private readonly string[] _phrases = [.. languages.SelectMany(language => language.JoiningPhrases)];

        // Where words are not parted, an opener is the beginning of a run of letters.
        private readonly string[] _unparted =
        [
            .. languages.Where(language => language.Script is Script.Han or Script.Kana or Script.Thai)
                .SelectMany(language => language.BackPointers.Concat(language.JoiningOpeners)),
        ];

        // One letter is a word of grammar in one language and an article in the next.
        public FrozenSet<string> Words { get; } = languages
            .SelectMany(language => language.BackPointers.Concat(language.JoiningOpeners))
            .Where(word => languages.Length == 1 || word.Length > 1)
            .ToFrozenSet(StringComparer.Ordinal);

        public bool IsGrammar(string word) =>
            Array.Exists(languages, language => language.FunctionWords.Contains(word));

        public bool JoinByPhrase(string sentence) =>
            Array.Exists(_phrases, phrase => sentence.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (sentence.Length == phrase.Length || !char.IsLetterOrDigit(sentence[phrase.Length])))
            || Array.Exists(_unparted, opener => sentence.StartsWith(opener, StringComparison.Ordinal));
    }
}

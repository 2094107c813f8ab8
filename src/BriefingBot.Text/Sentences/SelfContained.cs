using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>Tells whether a sentence can be read by itself, without the one before it.</summary>
internal static partial class SelfContained
{
    private static readonly Lazy<Language[]> AnyLanguage = new(() => [.. KnownLanguages.WidelyRead]);

    /// <summary>Pronouns of a subject of which the sentence before tells who or what it is.</summary>
    internal static readonly WordList Pronouns = English.List();

    // Persons that a sentence has to name before it can speak of them so.
    private static readonly WordList Persons = EveryLanguage.List();

    // "The two", "the pair": of whom, the sentence before says.
    private static readonly WordList Counts = English.List();

    private static readonly WordList AtPlace = English.List();

    // "There a", "there he": what is there follows elsewhere behind a verb.
    private static readonly WordList Followed = English.List();

    // Who speaks of himself in a quotation is named by the sentence around it.
    private static readonly WordList Selves = EveryLanguage.List();

    private const string OpeningMarks = "\"“„«‘'`「『";

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»「」");

    // They come in these pairs alone, unlike the English ones.
    private static readonly List<string> Pairs = ["«»", "「」", "『』"];

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

        var languages = KnownLanguages.Find(language) is { } known ? [known] : AnyLanguage.Value;
        var isSelf = OpensWithQuotation(sentence) && Selves.Contains(First(words));
        if ((!isSelf && (PointsBack(words, languages) || OpensAtPlace(words, languages)))
            || OpensJoined(sentence[words[0].Index..], languages))
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

    // The opener itself, or a pronoun behind words of grammar alone: "When he arrived", "After her death".
    private static bool PointsBack(MatchCollection words, Language[] languages)
    {
        // "Behind her another mother …".
        if (IsOpener(First(words), languages) || IsOpener(Uncontracted(First(words)), languages)
            || (words.Count > 1 && Persons.Contains(words[1].Value)
                && words[1].Index == words[0].Index + words[0].Length + 1))
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

            if (!Array.Exists(languages, language => language.FunctionWords.Contains(word)))
            {
                return false;
            }
        }

        return false;
    }

    // "There a boy was found", unlike "There was a boy".
    private static bool OpensAtPlace(MatchCollection words, Language[] languages) =>
        languages.Contains(KnownLanguages.English) && AtPlace.Contains(First(words)) && words.Count > 1
        && Followed.Contains(words[1].Value.ToLowerInvariant());

    // One letter is a word of grammar in one language and an article in the next.
    private static bool IsOpener(string word, Language[] languages) => (languages.Length == 1 || word.Length > 1)
        && Array.Exists(languages, language =>
            language.BackPointers.Contains(word) || language.JoiningOpeners.Contains(word));

    // Where words are not parted, an opener is the beginning of a run of letters.
    private static bool OpensJoined(string sentence, Language[] languages) => Array.Exists(languages, language =>
        language.JoiningPhrases.Any(phrase => sentence.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
            && (sentence.Length == phrase.Length || !char.IsLetterOrDigit(sentence[phrase.Length])))
        || (language.Script.IsUnparted()
            && language.BackPointers.Concat(language.JoiningOpeners)
                .Any(opener => sentence.StartsWith(opener, StringComparison.Ordinal))));

    private static bool IsSpokenByPronoun(MatchCollection words) =>
        words.Zip(words.Skip(1)).Skip(1).ToList()
            .FindIndex(pair => Pronouns.Contains(pair.First.Value) && IsSaying(pair.Second.Value)) is >= 0 and var at
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
                || sentence.AsSpan().Count("``") == sentence.AsSpan().Count("''"))
            && (low > 0 ? low == high : high == sentence.Count(letter => letter == '”'))
            && Pairs.TrueForAll(pair => ClosesAll(sentence, pair));
    }

    // Some close with the mark that others open with, and some use one alone.
    private static bool ClosesAll(string sentence, string pair) =>
        sentence.Count(letter => letter == pair[0]) is var opened
        && sentence.Count(letter => letter == pair[1]) is var closed
        && (opened == closed || (opened == 0 && closed % 2 == 0));

    // Linear as it stands, and generated code starts at once: an automaton would be built anew in each run of a verb
    // that looks.
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{N}'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}

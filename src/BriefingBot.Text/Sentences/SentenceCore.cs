using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Shortens a sentence to what it mainly says, as a headline would: who does what to whom, without the clauses, the
/// additions between commas and the times that its own text tells below it.
/// </summary>
internal static partial class SentenceCore
{
    /// <summary>A headline of so many UTF-16 units is short enough.</summary>
    private const int Enough = 50;

    /// <summary>No headline is longer.</summary>
    private const int Longest = 100;

    /// <summary>What is no shorter than this share of its sentence is that sentence once more.</summary>
    private const double OfSentence = 0.8;

    /// <summary>What is shorter tells too little.</summary>
    private const int Shortest = 40;

    // What only holds under a condition, or is denied for a reason, is not true without it.
    private static readonly WordList Conditions = English.List();

    private static readonly WordList Times = English.List();

    private static readonly char[] Pauses = [',', '–', '—', ' '];

    /// <summary>
    /// The core; the sentence itself where nothing can be left out of it. In other languages than English clauses that
    /// stand around the main one stay, for they may be its conditions.
    /// </summary>
    /// <param name="sentence">Without a full stop.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static string Of(string sentence, string? language)
    {
        var isEnglish = KnownLanguages.IsEnglish(language);
        var reader = SentenceReader.For(language ?? "en");
        var text = Parentheses().Replace(sentence, "");
        while (text.Length > Enough && (text.Length > Longest || text.Length > OfSentence * sentence.Length)
            && reader?.Read(text + ".") is [var read] && Shorter(read, text, isEnglish) is { } shorter)
        {
            text = shorter;
        }

        return text;
    }

    // The first part that can go: what describes somebody, then what stands around the main clause, the last first.
    private static string? Shorter(ParsedSentence sentence, string text, bool isEnglish)
    {
        var isDenied = sentence.Children(sentence.Root).Any(child => EnglishActs.Denying.Contains(child.Lower));
        return sentence.Tokens
            .Where(token => !token.IsRoot && token.Upos != Upos.Punct)
            .Select(token => (Token: token, Rank: RankOf(sentence, token, isDenied, isEnglish)))
            .Where(part => part.Rank > 0)
            .OrderBy(part => part.Rank)
            .ThenByDescending(part => part.Token.Index)
            .Select(part => Without(sentence, part.Token, text))
            .FirstOrDefault(rest => rest is not null);
    }

    // 1 goes first; 0 stays.
    private static int RankOf(ParsedSentence sentence, ParsedToken token, bool isDenied, bool isEnglish)
    {
        var words = sentence.Subtree(token);
        var (first, last) = (words[0].Index, words[^1].Index);
        if (last - first >= words.Count || words.Any(word => Conditions.Contains(word.Lower)))
        {
            return 0;
        }

        var isSetOff = IsPause(sentence.FormAt(first - 1)) || IsPause(words[0].Form)
            || (first == 0 && (IsPause(sentence.FormAt(last + 1)) || IsPause(words[^1].Form)));
        var isOfMain = IsMain(sentence, sentence.HeadOf(token)!);
        if (isSetOff && token.IsAny("appos", "acl"))
        {
            return 1;
        }

        if (!isEnglish)
        {
            return isSetOff && isOfMain && token.IsAny("parataxis", "obl") ? 2 : 0;
        }

        if (isSetOff && isOfMain && token.IsAny("parataxis", "advcl", "obl", "advmod"))
        {
            return 2;
        }

        if (isOfMain && !isDenied && first > 1 && token.IsAny("advcl", "obl")
            && (token.Is("obl:tmod") || (sentence.CaseOf(token) is { } word && Times.Contains(word))))
        {
            return 3;
        }

        return isOfMain && token.Is("conj") && token.Upos == Upos.Verb && token.Index > sentence.Root.Index
            && sentence.Child(token, "cc") is { Lower: "and" } ? 4 : 0;
    }

    private static bool IsPause(string form) => form is "," or "–" or "—";

    // The main clause, or what somebody says in it.
    private static bool IsMain(ParsedSentence sentence, ParsedToken token) => token.IsRoot
        || (token.IsAny("ccomp", "xcomp") && sentence.HeadOf(token) is { } head && IsMain(sentence, head));

    // The rest of the sentence; null where that is too short or tells less of what came of the matter.
    private static string? Without(ParsedSentence sentence, ParsedToken part, string text)
    {
        var words = sentence.Subtree(part);
        var (before, behind) = (text[..words[0].Start].TrimEnd(), text[Math.Min(words[^1].End, text.Length)..].Trim());
        if (before.Length == 0 || IsPause(before[^1..]) || IsPause(words[0].Form))
        {
            (before, behind) = (before.TrimEnd(Pauses), behind.TrimStart(Pauses));
        }

        var rest = before.Length == 0 ? behind
            : behind.Length == 0 || IsPause(behind[..1]) ? before + behind : $"{before} {behind}";
        return rest.Length >= Shortest && rest.Length < text.Length
            && rest.Count('"') % 2 == 0 && rest.Count('“') == rest.Count('”')
            && !OpenName().IsMatch(rest)
            && Outcomes.Of(text).IsSubsetOf(Outcomes.Of(rest)) ? rest : null;
    }

    // "For a New Bedford, Massachusetts man": no name is one of several, so what follows is what it stands before.
    [GeneratedRegex(@"\b[Aa]n?(?:\s+\p{Lu}[\p{L}'’-]*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenName();

    [GeneratedRegex(@"\s?\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parentheses();
}

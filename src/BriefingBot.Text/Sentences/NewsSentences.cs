using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>A sentence of a report that tells something.</summary>
/// <param name="Text">Without the dateline and the by-line before it; a piece of <paramref name="Source"/>.</param>
/// <param name="Source">Exactly as the report has it.</param>
/// <param name="Position">Its place among the report's telling sentences, from 0.</param>
internal sealed record NewsSentence(string Text, string Source, int Position);

/// <summary>
/// What of a report's text can be told on: its sentences without datelines, and without what stands among them but
/// tells nothing: captions, gallery counters, teasers, announcements of what follows.
/// </summary>
internal static partial class NewsSentences
{
    private const int FewestWords = 5;
    private const int MostWords = 60;

    /// <summary>What is longer, in UTF-16 units, is no sentence that a reader is shown, whatever it is.</summary>
    internal const int Longest = 350;

    private const int LettersOfSmallWord = 3;

    /// <summary>Fewer words with capitals may be the names of a short sentence.</summary>
    private const int FewestOfTitle = 4;

    /// <summary>A dateline with its by-line is never longer, in UTF-16 units.</summary>
    private const int LongestDateline = 120;

    // Each form of an agency's dateline has one of these.
    private static readonly SearchValues<char> OpensAgency = SearchValues.Create("([【新中");

    // Of a label, or of the number of a picture in a gallery.
    private static readonly SearchValues<string> LabelSigns =
        SearchValues.Create([":", " of "], StringComparison.Ordinal);

    private const string Closing = "\"”’'»)」』］]";

    /// <summary>The telling sentences of a text, in its order.</summary>
    public static IEnumerable<NewsSentence> Of(string text)
    {
        var position = 0;
        foreach (var source in text.Split('\n').SelectMany(OfParagraph))
        {
            var told = WithoutDateline(source);
            if (ReadsAsSentence(told) && ClosesBrackets(told) && !PageDebris.OpensBox(source) && !PageDebris.Is(told))
            {
                yield return new NewsSentence(told, source, position++);
            }
        }
    }

    /// <summary>The sentence from its first word on: "KESTREL BAY, May 4 (Harbour Wire) - Nine …".</summary>
    public static string WithoutDateline(string sentence)
    {
        var head = sentence.Length > LongestDateline ? sentence[..LongestDateline] : sentence;
        var length = head.AsSpan().ContainsAny(OpensAgency) ? AgencyDateline().Match(head).Length : 0;
        if (length == 0 && OpensInCapitals(head))
        {
            length = CapitalDateline().Match(head).Length is > 0 and var ruled
                ? ruled
                : StateDateline().Match(head).Length;
        }

        length += head.AsSpan(length).IndexOfAnyExcept("-–—> ") is > 0 and var dashes ? dashes : 0;
        length += LineWords.Alerts.LabelAtStart(head.AsSpan(length)) is > 0 and var label ? label
            : head.AsSpan().ContainsAny(LabelSigns) ? Label().Match(head[length..]).Length : 0;

        // "NATO - the alliance - said": what goes on in small letters had no dateline before it.
        return length > 0 && length < sentence.Length && !char.IsLower(sentence[length])
            ? sentence[length..]
            : sentence;
    }

    /// <summary>
    /// Whether it is neither cut off nor a line of a list: five to sixty words, not too long, closed as a statement is.
    /// </summary>
    public static bool ReadsAsSentence(string text) =>
        OpensWhole(text)
        && text.AsSpan().TrimEnd(Closing) is [.., '.' or '!' or '。' or '！' or '।'] and not [.., '.', '.']
        && text.Length <= Longest && ContentWords.CountWords(text) is >= FewestWords and <= MostWords
        && !text.Contains("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a headline: nearly all words but the small ones have capitals.</summary>
    internal static bool IsInTitleCase(string text)
    {
        var (words, capitals) = (0, 0);
        foreach (var word in Words.Of(text))
        {
            if (!word.IsNumber && word.Length > LettersOfSmallWord)
            {
                words++;
                capitals += word.IsCapitalised ? 1 : 0;
            }
        }

        return words >= FewestOfTitle && capitals >= 0.8 * words;
    }

    /// <summary>
    /// Whether a piece stops where no sentence does ("the suspect aimed a .", "presented by Dr ."): what follows is
    /// its rest.
    /// </summary>
    internal static bool EndsCut(string text) =>
        text.AsSpan().TrimEnd('\n') is [.., var before, '.'] && char.IsWhiteSpace(before) && Cut().IsMatch(text);

    // "… a mark of 182 - 158 ( .": the splitter took a stop within brackets for the end.
    private static bool ClosesBrackets(string text) =>
        text.AsSpan().Count('(') == text.AsSpan().Count(')') && text.AsSpan().Count('[') == text.AsSpan().Count(']');

    private static bool OpensInCapitals(string text) =>
        text is [var first, var second, ..] && char.IsUpper(first)
        && (char.IsUpper(second) || second is ' ' or '.' or '\'' or '’' or '/' or '-');

    // Small letters and commas open the rest of a sentence; "iPhone" and "al-Nasr" are names.
    private static bool OpensWhole(string text)
    {
        var first = text.AsSpan().TrimStart("\"“„«‘'`¿¡「『( ");
        if (first.IsEmpty || !char.IsLetterOrDigit(first[0]))
        {
            return false;
        }

        var word = first.IndexOfAny(' ', ',') is > 0 and var end ? first[..end] : first;
        return !char.IsLower(first[0]) || word.Contains('-') || word.IndexOfAnyInRange('A', 'Z') > 0;
    }

    // Without pieces and their rests; "Read more:" makes what follows it in its paragraph titles of other pages.
    private static IEnumerable<string> OfParagraph(string paragraph)
    {
        var goesOn = false;
        var sources = SentenceSplitter.Split(paragraph);
        if (sources is [.., var last] && PageDebris.IsCredit(last))
        {
            yield break;
        }

        foreach (var source in sources)
        {
            if (LineWords.Teasers.LabelAtStart(source) > 0)
            {
                yield break;
            }

            var isRest = goesOn;
            goesOn = EndsCut(source);
            if (!isRest && !goesOn)
            {
                yield return source;
            }
        }
    }

    // "8 p.m. update: Nine …", "UPDATE @ 8:05 p.m. (May 4): Nine …", "ORIGINAL STORY: Nine …", "PORT AMBER: Nine …",
    // "Image 1 of 8 Nine …".
    [GeneratedRegex(
        @"^(?:(?:\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?\supdate[ds]?"
        + @"|update[ds]?\s@?\s?\d[\d:/.,]*(?:\s?[ap]\.?m\.?)?(?:\s\([^():]{3,16}\))?"
        + @"|(?-i:\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,2}))\s*:\s+"
        + @"|(?:image|photo|picture|slide)\s\d{1,3}\sof\s\d{1,3}\s+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // "By Ann Lee PORT AMBER, May 4 (Reuters) - ", "(dpa) – ", "Madrid, 5 mar (EFE).- ", "【ロンドン共同】", "新华社北京3月5日电".
    [GeneratedRegex(
        @"^(?:\(\p{Lu}{2,8}\)\s*(?:[-–—]+\s*)?|(?:By\s+)?(?:(?:\p{Lu}[\p{L}\d.'’/-]*|and|und|et|y|e|и|та|de|del|di"
        + @"|\d{1,2}\.?\s+(?:de\s+)?\p{Ll}+|\d{1,4}\.?)"
        + @"(?:[,/:;]?\s+|(?=\())){0,9}\([\p{L}\d .,'’/-]{2,30}\)\.?\s*[-–—]+\s*"
        + @"|[(\[]\p{Lo}{2,10}=[\p{L}\d]{2,15}[)\]]\s*(?:[\p{Lo}· ]{2,20}\s(?:기자|특파원)\s*=\s*)?"
        + @"|[【\[][^】\]]{1,30}[】\]]\s*"
        + @"|(?:新华社|新華社|中新社|中新网|中央社)[^，。]{0,24}[电電]\s*(?:（[^）]{1,30}）)?\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyDateline();

    // "PORT AMBER — ", "МОСКВА, 5 марта – ", "PORT AMBER- ", "AMBER COUNTY, OK- ", "AMBER, Okla._", "AMBER | ".
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,\s+[^-–—()]{2,40})?\s*(?:\s-|--|–|—|_|>>?|-\s|\s\|)\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex CapitalDateline();

    // "PORT AMBER, Fla. Police …".
    [GeneratedRegex(
        @"^\p{Lu}{3,}[\p{Lu} .'’-]*, (?:\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.\p{Lu}\.)\s+(?=\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex StateDateline();

    [GeneratedRegex(
        @"(?:\s|^)(?:an?|the|der|die|das|dem|den|une?|el|los|las|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|St|Lt|Sgt|\p{Lu}"
        + @"|[$€£¥]\s?\d{1,3})\s\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();
}

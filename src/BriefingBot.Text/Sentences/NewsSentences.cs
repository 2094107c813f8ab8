using System.Buffers;
using System.Text.RegularExpressions;
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

    private const int LettersOfSmallWord = 3;

    /// <summary>Fewer words with capitals may be the names of a short sentence.</summary>
    private const int FewestOfTitle = 4;

    /// <summary>A dateline with its by-line is never longer, in UTF-16 units.</summary>
    private const int LongestDateline = 120;

    // Each form of an agency's dateline has one of these.
    private static readonly SearchValues<char> OpensAgency = SearchValues.Create("([【新中");

    private const string Closing = "\"”’'»)」』］]";

    /// <summary>The telling sentences of a text, in its order.</summary>
    public static IEnumerable<NewsSentence> Of(string text)
    {
        var position = 0;
        foreach (var source in text.Split('\n').SelectMany(OfParagraph))
        {
            var told = WithoutDateline(source);
            if (ReadsAsSentence(told) && !Opener().IsMatch(source) && !IsDebris(told))
            {
                yield return new NewsSentence(told, source, position++);
            }
        }
    }

    /// <summary>The sentence from its first word on: "KESTREL BAY, May 4 (Harbour Wire) - Nine …".</summary>
    public static string WithoutDateline(string sentence)
    {
        var head = sentence.Length > LongestDateline ? sentence[..LongestDateline] : sentence;
        var length = head.AsSpan().ContainsAny(OpensAgency) ? LengthOf(AgencyDateline(), head) : 0;
        if (length == 0 && OpensInCapitals(head))
        {
            length = LengthOf(CapitalDateline(), head);
        }

        length += head.AsSpan(length).IndexOfAnyExcept("-–—> ") is > 0 and var dashes ? dashes : 0;
        length += head.AsSpan().Contains(':') ? LengthOf(Label(), head[length..]) : 0;

        // "NATO - the alliance - said": what goes on in small letters had no dateline before it.
        return length > 0 && length < sentence.Length && !char.IsLower(sentence[length])
            ? sentence[length..]
            : sentence;
    }

    /// <summary>
    /// Whether it is neither cut off nor a line of a list: five to sixty words, closed as a statement is.
    /// </summary>
    public static bool ReadsAsSentence(string text) =>
        OpensWhole(text)
        && text.AsSpan().TrimEnd(Closing) is [.., '.' or '!' or '。' or '！' or '।'] and not [.., '.', '.']
        && ContentWords.CountWords(text) is >= FewestWords and <= MostWords
        && !text.Contains("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells nothing: a caption, a gallery's counter, a teaser, an announcement.</summary>
    public static bool IsDebris(string text) =>
        Opener().IsMatch(text)
        || Announcement().IsMatch(text)
        || (MayCredit(text) && Credit().IsMatch(text))
        || (EndsInDigit(text) && DateAtEnd().IsMatch(text) && !DateInSentence().IsMatch(text))
        || (text.Contains(';', StringComparison.Ordinal) && TitleList().IsMatch(text))
        || (text.Contains('/', StringComparison.Ordinal) && Counters().Count(text) > 1)
        || (HasCapitals(text) && CapitalRun().IsMatch(text));

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

    // The automata of the patterns are costly to make and to run, so each is asked only where a sentence has the signs
    // that it cannot match without.
    private static bool MayCredit(string text) =>
        text.AsSpan().ContainsAny('(', '/') || text.StartsWith("CLOSE", StringComparison.Ordinal)
        || text.Contains("Getty", StringComparison.Ordinal);

    private static bool EndsInDigit(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return (end is [.. var dated, '.'] ? dated : end) is [.., var last] && char.IsDigit(last);
    }

    private static bool OpensInCapitals(string text) =>
        text is [var first, var second, ..] && char.IsUpper(first)
        && (char.IsUpper(second) || second is ' ' or '.' or '\'' or '’' or '/' or '-');

    /// <summary>Three capitals in a row.</summary>
    private static bool HasCapitals(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsUpper(c) ? run + 1 : 0;
            if (run == 3)
            {
                return true;
            }
        }

        return false;
    }

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
        if (sources is [.., var last] && last is ['(', ..] && Credited().IsMatch(last))
        {
            yield break;
        }

        foreach (var source in sources)
        {
            if (source.Contains(':', StringComparison.Ordinal) && Pointer().IsMatch(source))
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

    private static int LengthOf(Regex pattern, string text)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            return match.Length;
        }

        return 0;
    }

    // "UPDATE: Nine …", "BREAKING NEWS: Nine …".
    [GeneratedRegex(
        @"^(?:update[ds]?|(?:breaking|latest)(?: news)?|developing|exclusive|just in|eilmeldung|update \d|urgente?"
        + @"|última hora|actualización|atualização|mise à jour|срочно|обновлено|терміново|оновлено)\s*:\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label();

    // "By Ann Lee PORT AMBER, May 4 (Reuters) - ", "(dpa) – ", "Madrid, 5 mar (EFE).- ", "【ロンドン共同】",
    // "新华社北京3月5日电".
    [GeneratedRegex(
        @"^(?:\(\p{Lu}{2,8}\)\s*(?:[-–—]+\s*)?|(?:By\s+)?(?:(?:\p{Lu}[\p{L}\d.'’/-]*|and|und|et|y|e|и|та|de|del|di"
        + @"|\d{1,2}\.?\s+(?:de\s+)?\p{Ll}+|\d{1,4}\.?)"
        + @"[,/:;]?\s+){0,9}\([\p{L}\d .,'’/-]{2,30}\)\.?\s*[-–—]+\s*|[【\[][^】\]]{1,30}[】\]]\s*"
        + @"|(?:新华社|新華社|中新社|中新网|中央社)[^，。]{0,24}[电電]\s*(?:（[^）]{1,30}）)?\s*)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AgencyDateline();

    // "PORT AMBER — ", "МОСКВА, 5 марта – ".
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,\s+[^-–—()]{2,40})?\s*(?:\s-|--|–|—|>>?)\s*",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CapitalDateline();

    [GeneratedRegex(
        @"^(?:read (?:more|also|next)|also read|related(?: \p{L}+)?|more on this|most read|recommended|see also"
        + @"|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr zum thema|читайте также|читайте також|lea también"
        + @"|lee también|leia (?:também|mais)|leggi anche)\s*:",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pointer();

    // Captions, counters of galleries, pointers to other pages.
    [GeneratedRegex(
        @"^(?:\d{1,2}\s?/\s?\d{1,2}\b|[•·▪►*]"
        + @"|(?:photos?|pictures?|images?|videos?|watch|file(?: photo)?|gallery|slideshow|caption|credit|fotos?"
        + @"|bild(?:er)?|archivbild"
        + @"|фото|видео|відео|imagen|imágenes|imagem|vídeo|légende|immagini)\s*(?::|\s[-–—])"
        + @"|\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?|h|uhr|gmt|bst|est|edt|cet)?\s*[-–—:]\s"
        + @"|(?:photo(?:graph)?|picture|image)s?\s+(?:by|credit|courtesy|copyright|caption)\b"
        + @"|buy (?:this )?photo\b|close[- ]up of\b|in this (?:\w+ )?(?:photo|picture|image|frame grab)\b|(?:a )?still image\b|pictured\b"
        + @"|(?:read (?:more|also|next)|also read|related|more on this|most read|recommended|click here|sign up"
        + @"|subscribe"
        + @"|follow us|advertisement|story continues|see also|watch live|lire aussi|à lire|lesen sie auch"
        + @"|mehr zum thema"
        + @"|читайте также|читайте також|lea también|lee también|leia (?:também|mais)|leggi anche)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Opener();

    [GeneratedRegex(
        @"^here(?:['’]s| is| are) "
        + @"|\bthis (?:is a (?:developing|breaking)|(?:story|article|page) (?:has been|was|will be))\b"
        + @"|\b(?:is|are) (?:seen|pictured|shown) in (?:this|an? undated)\b"
        + @"|\bwith .{2,60} in the (?:back|fore)ground\b"
        + @"|\b(?:handout|file|undated) (?:photo|picture|image)\b"
        + @"|\b(?:can be (?:reached|followed)|follow (?:him|her|them|me|us) (?:on|at)|you can follow"
        + @"|live coverage|email us|e-?mail (?:notifications|newsletters?|alerts))\b"
        + @"|\b(?:has|have) (?:(?:the|this|that|our) (?:full |whole |latest )?(?:story|details|report|latest)"
        + @"|more(?: details)?(?: on (?:this|the) (?:story|case))?|(?:\p{L}+ )?reaction from \p{L}+)\.$"
        + @"|\breports live\b|\byour (?:notifications?|newsletters?|subscription|inbox|browser|e-?mail address)\b"
        + @"|\bis an? .{0,60}(?:\b(?:living|based) in\b|\b(?:who )?cover(?:s|ing)\b)"
        + @"|\b(?:any(?:one|body) (?:who has|with) (?:any )?(?:further )?information|crime ?stoppers)\b"
        + @"|\b(?:call|contact|ring|dial)(?:ed|ing)?\b.{0,80}\d{3,5}[ -]\d{3}"
        + @"|\bmore (?:to follow|details soon)\b|\b(?:what we know so far|all rights reserved|copyright \d{4})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Announcement();

    // "… leave the court in Lonsk, Karvia March 5, 2026.": no sentence puts its date down without a word before it.
    [GeneratedRegex(
        @"[\p{L}.)],?\s+(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)"
        + @"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s\d{1,2},\s\d{4}\.?\s*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateAtEnd();

    [GeneratedRegex(
        @"\b(?:on|by|of|since|until|till|from|to|through|between|and|in|before|after|dated|for|around|\p{L}+day),?\s+"
        + @"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)"
        + @"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s\d{1,2},\s\d{4}\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateInSentence();

    // Who took a picture, and the label of a gallery's button.
    [GeneratedRegex(
        @"^CLOSE\s+\p{Lu}|\((?:photo|picture|image|foto|credit|фото)s?\s?:"
        + @"|\b(?:AP|REUTERS|AFP|Getty|EPA)\s?/\s?\p{Lu}"
        + @"|^\p{Lu}\p{L}+ \p{Lu}[\p{L}'’-]+\s?/\s?(?:AP|Reuters|REUTERS|AFP|Getty|EPA)\b|\bGetty Images\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Credit();

    // "(WBX9)", "(Ann Lee/Harbour Wire)" behind a caption.
    [GeneratedRegex(
        @"^\((?:\p{Lu}[\p{L}\d./' -]{1,40}[/:]\s?\p{Lu}[\p{L}\d .'-]{1,30}|\p{Lu}{2,6}\d?)\)\.?\s*$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Credited();

    // Headlines of other pages in a row: "Actor dies at 77; Police: inquiry goes on; Pair split after a year."
    [GeneratedRegex(
        @"(?:^|;)\s*\p{Lu}[^;.“”""]{12,}[^;\d];\s+\p{Lu}[^;.“”""]{12,};\s+\p{Lu}",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TitleList();

    [GeneratedRegex(
        @"(?:\s|^)(?:an?|the|der|die|das|dem|den|une?|el|los|las|Dr|Mr|Mrs|Ms|Gov|Sen|Rep|St|Lt|Sgt|\p{Lu}"
        + @"|[$€£¥]\s?\d{1,3})\s\.$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Cut();

    [GeneratedRegex(@"\b\d{1,2}/\d{1,2}\s+\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Counters();

    // Three words in capitals: the label of another box of the page.
    [GeneratedRegex(
        @"(?<!\p{Lu})(?:\p{Lu}{3,}[ ,:&]+){2,}\p{Lu}{3,}", RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CapitalRun();
}

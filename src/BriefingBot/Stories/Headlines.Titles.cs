using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <content>A report's own title, made ready to be a story's.</content>
internal static partial class Headlines
{
    /// <summary>A label is cut off where so many words stand behind it.</summary>
    private const int FewestBehindLabel = 3;

    /// <summary>Pages cut no title that is shorter, in UTF-16 units.</summary>
    private const int ShortestCut = 50;

    /// <summary>A title of this length before its site's name was probably cut by the site, in UTF-16 units.</summary>
    private const int LongestOfSite = 62;

    /// <summary>A piece of a word that can be told from other words' has so many UTF-16 units.</summary>
    private const int ShortestPiece = 3;

    /// <summary>A title of so many words that ends in a full stop is a sentence.</summary>
    private const int WordsOfSentence = 9;

    private static readonly SearchValues<char> BeforeLabel = SearchValues.Create("-–—|([");

    // The first sentence of a report that has no title is said as a headline says it.
    private static Title? TitleOf(Article article)
    {
        if (ReportTitle.Of(article) is not { } whole)
        {
            return null;
        }

        var title = WithoutLabel(OutletTail.Cut(whole, article));
        title = title.Length < whole.Length && title.Length >= ShortestCut ? Completed(title, article.Text) : title;
        title = title.EndsWith("...", StringComparison.Ordinal) ? WithoutOpenClause(title.TrimEnd('.', ' ')) : title;
        var isSentence = title.EndsWith('.') && ContentWords.CountWords(title) >= WordsOfSentence;
        var text = isSentence ? MadeHeadline.Of(title)
            : title.EndsWith(" .", StringComparison.Ordinal) ? title[..^2].TrimEnd() : title;
        return new Title(article, text, isSentence ? title : null, IsCut: text.Length < ToldBeforeCut * whole.Length);
    }

    // "… during drive-b - WBX9": the page cut it at a length and put its name behind; its text has the whole word.
    private static string Completed(string title, string text)
    {
        var space = title.LastIndexOf(' ');
        var before = title.LastIndexOf(' ', Math.Max(0, space - 1));
        var last = title[(space + 1)..];
        var isCut = title.Length >= LongestOfSite;
        var rest = RestOf(title[(before + 1)..], text)
            ?? (isCut && last.Length >= ShortestPiece ? RestOf(last, text) : null);
        title = rest is null && isCut && last.Length < ShortestPiece ? title[..space] : title + rest;
        return isCut ? WithoutOpenClause(title) : OpenEnd().Replace(title, "");
    }

    private static string WithoutOpenClause(string title) =>
        OpenEnd().Replace(OpenClause().Replace(title, ""), "").TrimEnd(' ', ',', ':', ';', '-', '–');

    // What the text has behind a piece: nothing where the piece is a word of it, null where it has no such word.
    private static string? RestOf(string piece, string text)
    {
        const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;
        string? rest = null;
        for (var at = text.IndexOf(piece, Ignoring); at >= 0; at = text.IndexOf(piece, at + 1, Ignoring))
        {
            var (from, end) = (at + piece.Length, at + piece.Length);
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                rest = from == end || rest is null ? text[from..end].ToLowerInvariant() : rest;
            }
        }

        return rest is "s" or "es" or "ed" or "ing" or "er" ? null : rest;
    }

    // "Breaking News - Three …", "[Video] …"; "… (VIDEO)", "… | Updated".
    private static string WithoutLabel(string title)
    {
        var (alerts, pictures) = (LineWords.Alerts, LineWords.Pictures);
        var at = title.AsSpan().LastIndexOfAny(BeforeLabel);
        var behind = title.AsSpan(at + 1).Trim(" )]");
        title = at > 0 && (title[at] is '|' or '(' or '[' || title[at - 1] == ' ')
            && (alerts.Contains(behind) || pictures.Contains(behind))
                ? title[..at].TrimEnd()
                : LabelBehind().Replace(title, "");
        var length = alerts.LabelAtStart(title) is > 0 and var alert ? alert
            : title is ['(' or '[' or '【', ..] && pictures.LabelAtStart(title) is > 0 and var picture ? picture
            : Label().Match(title).Length;
        return length > 0 && ContentWords.CountWords(title[length..]) >= FewestBehindLabel
            ? MadeHeadline.Capitalised(title[length..])
            : title;
    }

    // "Norra news: …", "NEW: …", "EN IMAGES. …", "[02.08.2018 - 11:18 Uhr] …".
    [GeneratedRegex(
        @"^(?:\p{Lu}\p{L}+ [Nn]ews|NEW)\s*:\s*|^\p{Lu}[\p{Lu}’' ]{3,12}\.\s+(?=[\p{Lu}\d«“""])(?=.*\p{Ll})"
        + @"|^\[[\d\s.:,/–-]+(?:\p{L}+)?\]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // "… in Oceanside-Updated", "… WITH VIDEO".
    [GeneratedRegex(@"(?:-(?i:update[ds]?)|\s+WITH (?:VIDEO|PHOTOS?))$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelBehind();

    // Nothing stands behind these.
    [GeneratedRegex(
        @"\s+(?:from|of|with|for|by|at|the|an?|and|or|after|during|who|that)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    // "… when police", "… while 'playing", "…, killing", "… in last": what tells nothing without its rest.
    [GeneratedRegex(
        @"\s+(?:when|while|as|because|before|where|which|that|who)(?:\s\S+)?$|,\s\p{L}+ing$"
        + @"|\s+(?:in|on|to|near|into|over|from|of|with|for|by|at)\s(?:last|his|her|their|its|the|an?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OpenClause();

    /// <summary>A report's headline, ready to be the story's.</summary>
    /// <param name="Article">The report.</param>
    /// <param name="Text">As the story would have it.</param>
    /// <param name="Sentence">The report's first sentence that it is made of for want of a headline; or null.</param>
    /// <param name="IsCut">Whether much was left out of it.</param>
    private sealed record Title(Article Article, string Text, string? Sentence, bool IsCut)
    {
        /// <summary>As it is shown: what is a sentence of the report is shorter above it.</summary>
        public string Shown => Sentence is null ? Text : MadeHeadline.CoreOf(Sentence, Article.Language);
    }
}

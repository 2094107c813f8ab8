using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// A story's headline: the one of its reports' that says most of what the others say and no count that a later report
/// has raised; made from a lead where all of them ask, list, quote or show instead of telling.
/// </summary>
internal static partial class Headlines
{
    private const int LongestMade = 110;

    /// <summary>A lead that is no longer than this is better whole than cut.</summary>
    private const int LongestWhole = 140;

    private const int ShortestClause = 40;

    /// <summary>A sentence of which less is left as a headline may have lost its news.</summary>
    private const double ToldBeforeCut = 0.7;

    /// <summary>What a sentence that serves as a title is worth beside a headline.</summary>
    private const double OfSentence = 0.75;

    /// <summary>A title of so many words that ends in a full stop is a sentence.</summary>
    private const int WordsOfSentence = 9;

    /// <summary>The weight of terms at which a title has said half of what one can say.</summary>
    private const double FewTerms = 3;

    private const string Died = "died";

    private static readonly string[] Harmed = ["injured", "shot", "critical", "hospital"];

    /// <summary>Of a long text, so much holds the lead, in UTF-16 units.</summary>
    private const int Opening = 2000;

    /// <summary>The headline.</summary>
    /// <param name="articles">The story's, at least one.</param>
    /// <param name="figures">The story's, lined up.</param>
    public static string For(IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures)
    {
        var titled = articles.Where(IsTitled).ToList();
        var originals = titled.Where(article => article.CopyOf is null).ToList();
        if (articles.Count == 1 && titled is [var only])
        {
            return TitleOf(only);
        }

        var leads = articles
            .Select(article => (article, SentenceTerms.Of($"{article.Title}. {Lead(article)}")))
            .ToList();
        var telling = (originals.Count > 0 ? originals : titled)
            .Where(article => HeadlineKinds.Tells(TitleOf(article), article))
            .OrderByDescending(article => Score(article, leads))
            .ToList();
        return (telling.Find(article => !IsOvertaken(article, figures) && !IsOutlived(article, articles))
            ?? telling.FirstOrDefault()) is { } best
            ? TitleOf(best)
            : FromLead(articles) ?? titled.Select(TitleOf).FirstOrDefault() ?? "";
    }

    /// <summary>The first sentence of a text that tells something, without a dateline.</summary>
    public static string Lead(Article article)
    {
        var start = article.Text.Length > Opening ? article.Text[..Opening] : article.Text;
        if (NewsSentences.Of(start).FirstOrDefault() is { } lead)
        {
            return lead.Text;
        }

        var sentences = SentenceSplitter.Split(start);
        var line = sentences.FirstOrDefault(sentence => sentence.Count(char.IsWhiteSpace) >= 5)
            ?? (sentences.Count > 0 ? sentences[0] : "");
        return NewsSentences.WithoutDateline(line).Trim();
    }

    /// <summary>
    /// A lead as a headline: without who says so and on which weekday, the longest run of whole clauses.
    /// </summary>
    internal static string Made(string lead)
    {
        lead = Weekday().Replace(WithoutSpeaker(lead.TrimEnd('.', '。', ' ')), "");
        lead = Capitalised(MainClause(RelativeDay().Replace(lead, "")));
        if (lead.Length > LongestMade)
        {
            lead = Apposition().Replace(lead, "${name} ", 1);
        }

        if (lead.Length <= LongestWhole)
        {
            return lead;
        }

        var cut = -1;
        foreach (var pause in Pause().EnumerateMatches(lead))
        {
            var isWhole = pause.Index is >= ShortestClause and <= LongestMade && !IsQuoted(lead, pause.Index);
            cut = isWhole ? pause.Index : cut;
        }

        if (cut > 0)
        {
            return lead[..cut].TrimEnd(' ', ',');
        }

        if (BeforeAddition(lead) is { } main)
        {
            return lead[..main].TrimEnd(' ', ',');
        }

        var space = lead.LastIndexOf(' ', LongestMade);
        return space > 0 ? WithoutOpenEnd(lead[..space]) + "…" : lead.Shorten(LongestMade);
    }

    /// <summary>Whether a sentence opens with a clause that leads to what it tells.</summary>
    internal static bool IsSubordinate(string sentence) => Subordinate().IsMatch(sentence);

    // "… in Lindholm that the": nothing stands behind words of grammar.
    private static string WithoutOpenEnd(string text)
    {
        for (var space = text.LastIndexOf(' '); space > ShortestClause; space = text.LastIndexOf(' '))
        {
            if (!KnownLanguages.English.FunctionWords.Contains(text[(space + 1)..].ToLowerInvariant()))
            {
                break;
            }

            text = text[..space];
        }

        return text.TrimEnd(' ', ',', ';', ':', '.');
    }

    // "Now that it is certain that …, the town …": what comes behind the clause that leads to it.
    private static string MainClause(string lead)
    {
        var comma = lead.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && lead.Length - comma > ShortestClause && Subordinate().IsMatch(lead)
            ? lead[(comma + 2)..]
            : lead;
    }

    /// <summary>
    /// Where what the lead adds to its main clause begins: the last phrase or clause before the longest length that is
    /// neither the verb's own nor inside another; null where the parser finds none.
    /// </summary>
    private static int? BeforeAddition(string lead)
    {
        if (SentenceReader.For("en")?.Read(lead) is not [var sentence])
        {
            return null;
        }

        var root = sentence.Root;
        return sentence.Tokens
            .Where(token => token.Head == root.Index && token.Index > root.Index
                && token.IsAny("obl", "advcl", "parataxis", "conj", "ccomp"))
            .Select(token => sentence.Subtree(token).Min(part => part.Start) - sentence.Offset)
            .Where(start => start is > ShortestClause and <= LongestMade
                && start > root.End - sentence.Offset)
            .Select(start => (int?)start)
            .LastOrDefault();
    }

    private static string Capitalised(string lead) =>
        lead.Length > 0 && char.IsLower(lead[0]) ? char.ToUpperInvariant(lead[0]) + lead[1..] : lead;

    private static bool IsQuoted(string lead, int at) =>
        lead.AsSpan(0, at).Count('"') % 2 == 1 || lead.AsSpan(0, at).Count('“') > lead.AsSpan(0, at).Count('”');

    private static string? FromLead(IReadOnlyList<Article> articles)
    {
        var leads = articles.Select(article => (Text: Lead(article), article.Language, Article: article))
            .Where(lead => lead.Text.Any(char.IsLetter))
            .OrderByDescending(lead => HeadlineKinds.Tells(lead.Text, lead.Article))
            .ToList();
        var alone = leads.Find(lead => SelfContained.Is(lead.Text, lead.Language)
            && !SelfContained.OpensWithQuotation(lead.Text)).Text;
        return (alone ?? leads.FirstOrDefault().Text) is { } best ? Made(best) : null;
    }

    // ", the prefect said", ", according to a filing": the last clause, where it tells who says so.
    private static string WithoutSpeaker(string lead)
    {
        var comma = lead.LastIndexOf(',');
        if (comma < ShortestClause)
        {
            return lead;
        }

        var last = lead[(comma + 1)..];
        var words = last.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSaid = (words.Length <= 8 && words.Any(word => KnownLanguages.English.SayingVerbs.Contains(word)))
            || AccordingTo().IsMatch(last);
        return isSaid ? lead[..comma] : lead;
    }

    // "Three dead" above a story that goes on to nine.
    private static bool IsOvertaken(Article article, IReadOnlyList<FigureLine> figures)
    {
        var present = figures.Where(line => !line.IsHistory).ToList();
        if (present.Exists(line => line.Relation == FigureRelation.Update && NamesOldState(article, line.Values)))
        {
            return true;
        }

        // Where nothing could raise what the title says, it need not be parsed.
        var others = present.SelectMany(line => line.Values).Where(figure => CanRaise(figure, article)).ToList();
        return others.Count > 0
            && FigureExtractor.Extract(article with { Text = "" })
                .Any(said => !said.IsHistory && others.Exists(figure => Raises(figure, said)));
    }

    // "In critical condition" above a story that goes on to a death.
    private static bool IsOutlived(Article article, IReadOnlyList<Article> articles)
    {
        var title = FactTerms.Of(TitleOf(article), article.Language);
        return !title.Contains(Died)
            && Array.Exists(Harmed, title.Contains)
            && articles.Any(later => later.Published is { } then
                && article.Published is { } now
                && now.Instant < then.Instant
                && later.Title is { } told
                && FactTerms.Of(told, later.Language).Contains(Died));
    }

    // The title has the number, or the vague word, that its report had, and not the one that holds now.
    private static bool NamesOldState(Article article, IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        var title = FactTerms.Of(TitleOf(article), article.Language);
        return !title.Has(now.Value) && values.Any(old =>
            old.ArticleId == article.Id
            && old.Value != now.Value
            && (title.Has(old.Value)
                || (old.Word is { } word && TitleOf(article).Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    private static bool CanRaise(Figure figure, Article article) =>
        figure.ArticleId != article.Id
        && CountKinds.Of(figure) == CountKind.Running
        && figure.Bound != FigureBound.Vague;

    private static bool Raises(Figure figure, Figure said) =>
        figure.Counts == said.Counts
        && figure.Unit == said.Unit
        && figure.Value > said.Value
        && (said.Bound == FigureBound.Vague || !FigureComparison.Agree(figure, said))
        && FigureComparison.Order(said, figure) <= 0;

    private static bool IsTitled(Article article) =>
        article.Title is { } title
        && title.Any(char.IsLetter)
        && !HeadlineKinds.IsAddress(title)
        && !HeadlineKinds.IsNameOfSite(title, article);

    // Not null: the titled alone are asked.
    private static string TitleOf(Article article)
    {
        var title = OutletTail.Cut(article.Title!.Trim(), article);
        // The first sentence of a report that has no title: said as a headline says it.
        return title.EndsWith('.') && ContentWords.CountWords(title) >= WordsOfSentence ? Made(title)
            : title.EndsWith(" .", StringComparison.Ordinal) ? title[..^2].TrimEnd() : title;
    }

    /// <summary>
    /// How much of what it says the other reports say too; a title of few words says little however sure it is.
    /// </summary>
    private static double Score(Article from, List<(Article Article, SentenceTerms Terms)> leads)
    {
        var title = SentenceTerms.Of(TitleOf(from));
        var covered = leads.Where(lead => lead.Article != from)
            .Select(lead => title.CoveredBy(lead.Terms))
            .DefaultIfEmpty(0)
            .Average();
        var isAlone = SelfContained.Is(TitleOf(from), from.Language)
            && !IsSubordinate(TitleOf(from))
            && !OfThen().IsMatch(TitleOf(from));
        // What a report without a title was given for one is its first sentence, made to be read with the others.
        var isSentence = from.Title!.TrimEnd().EndsWith('.') && ContentWords.CountWords(from.Title) >= WordsOfSentence;
        var isCut = TitleOf(from).Length < ToldBeforeCut * from.Title!.Length; // not null: it is titled
        return (0.1 + covered) * (title.Total / (title.Total + FewTerms)) * (isAlone ? 1 : 0.5) * (isCut ? 0.7 : 1)
            * (isSentence ? OfSentence : 1);
    }

    [GeneratedRegex(
        @"^(?:yesterday|today|tonight|this (?:morning|afternoon|evening)|last night)\s?,?\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RelativeDay();

    [GeneratedRegex(
        @"^(?:now that|with|despite|although|though|while|as|when|since|because|if|even as|just \p{L}+ after)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Subordinate();

    // "Ann Brask , the harbour master who …, has died": who it was is told below.
    [GeneratedRegex(
        @"^(?<name>\p{Lu}[^,]{2,50}?)\s?,\s(?:an?|the|who|whose|which)\b[^,]+,\s+",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apposition();

    // "Last May, a stray bullet …": what went before the news.
    [GeneratedRegex(
        @"^(?:last (?:year|month|January|February|March|April|May|June|July|August|September|October|November"
        + @"|December)|(?:back )?in (?:\d{4}|January|February|March|April|May|June|July|August|September|October"
        + @"|November|December)|\p{L}+ (?:years?|months?) (?:ago|after))\b"
        + @"|^(?:going|heading|coming|entering|speaking|looking)\b[^,]{3,60},\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfThen();

    [GeneratedRegex(@"^\s*according to\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AccordingTo();

    [GeneratedRegex(
        @"\s+on\s+(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        + @"(?:\s+(?:morning|afternoon|evening|night))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"[,;:]\s|\s(?:[–—]+|--+)\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pause();
}

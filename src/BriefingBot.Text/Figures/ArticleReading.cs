using System.Text.RegularExpressions;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Sentences.Parsing;

namespace BriefingBot.Text.Figures;

/// <summary>One pass over an article: sentence by sentence, with who spoke last, what the sentence before was
/// about, and in which time it stands.</summary>
internal sealed partial class ArticleReading
{
    /// <summary>What is longer is no sentence but a table or junk, and would cost time out of proportion.</summary>
    private const int LongestSentence = 1500;

    /// <summary>Characters of the text within which its lead ends.</summary>
    private const int LeadLength = 1000;

    /// <summary>Sentences that an article leads with.</summary>
    private const int LeadSentences = 3;

    /// <summary>Sentences after which a vague number, and one of what was, is told beside the event.</summary>
    private const int Late = 8;
    private const int VeryLate = 16;

    private readonly Article article;
    private readonly SentenceReader reader;
    private readonly SentenceFigures sentences;
    private readonly NumberReader numbers;
    private readonly Tenses tenses;
    private readonly ParsedSpeaker? sources;
    private readonly Debris debris;
    private readonly UnnumberedReader unnumbered;
    private readonly string opening;
    private readonly TimeFrame time;
    private readonly ArticleContext context;
    private readonly List<Figure> figures = [];
    private int sentenceCount;

    public ArticleReading(Article article, SentenceReader reader, FigureLexicon lexicon)
    {
        this.article = article;
        this.reader = reader;
        sentences = new SentenceFigures(lexicon);
        numbers = new NumberReader(lexicon);
        tenses = new Tenses(lexicon);
        debris = new Debris(lexicon);
        unnumbered = new UnnumberedReader(lexicon);
        var published = (article.Published ?? article.Modified)?.Instant;
        opening = article.Title + "\n" + FirstSentence(article.Text);
        time = new TimeFrame(lexicon, published, published?.Year ?? LatestYear(article), Lead(article));
        context = new ArticleContext(article, FigureWords.For(reader.Language));
        sources = FigureWords.For(reader.Language) is null ? new ParsedSpeaker(lexicon) : null;
    }

    public IReadOnlyList<Figure> Read()
    {
        if (article.Title is { } title)
        {
            ReadSentence(title, isLead: true);
            context.EndParagraph();
        }

        foreach (var paragraph in article.Text.Split('\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            context.EndParagraph();
            time.NextParagraph();
            sentences.NextParagraph();
            foreach (var sentence in SentenceSplitter.Split(paragraph))
            {
                ReadSentence(sentence, isLead: sentenceCount < LeadSentences);
                sentenceCount++;
            }
        }

        return context.Weekday is null ? figures
            : figures.ConvertAll(figure => figure with { Weekday = context.Weekday });
    }

    private void ReadSentence(string text, bool isLead)
    {
        if (text.Length > LongestSentence || debris.Contains(text))
        {
            return;
        }

        context.Enter(text);
        if ((numbers.MayHold(text) && numbers.Read(text).Count > 0) || unnumbered.MayHold(text))
        {
            var start = text.Contains('(', StringComparison.Ordinal) ? Dateline().Match(text).Length : 0;
            foreach (var sentence in reader.Tag(text[start..]))
            {
                ReadTagged(text, start, sentence, isLead);
            }
        }

        time.Next(text);
        context.Leave();
    }

    private void ReadTagged(string text, int start, TaggedSentence sentence, bool isLead)
    {
        var mentions = numbers.Read(sentence.Text);
        if (mentions.Count == 0 && !unnumbered.MayHold(sentence.Words))
        {
            return;
        }

        var parsed = reader.Parse(sentence);
        if (!Debris.HasNoVerb(parsed))
        {
            ReadParsed(text, start, parsed, mentions, isLead);
        }
    }

    private void ReadParsed(string text, int start, ParsedSentence parsed, List<NumberMention> mentions, bool isLead)
    {
        foreach (var (mention, counted, parts) in sentences.Read(parsed, mentions))
        {
            var offset = start + parsed.Offset;
            var anchor = start + counted.Anchor.Start;
            var isAmount = mention.Kind is NumberKind.Money or NumberKind.Percent || counted.IsAmount;
            var isFirst = isLead && sentenceCount == 0;
            var circumstance = context.Circumstance(offset + mention.At, anchor, counted.IsPeople);
            if (mention.Value == 1 && mention.NumberEnd - mention.At == 1 && circumstance.Place is null)
            {
                // One person without a number is told only where a place sets the figure apart.
                continue;
            }

            figures.Add(new Figure
            {
                Value = mention.Value,
                High = mention.High,
                Bound = mention.Bound,
                Word = mention.Word,
                Unit = mention.Unit,
                Parts = parts,
                Counts = counted.Counts,
                Of = counted.Of,
                Circumstance = circumstance.Text,
                Place = circumstance.Place,
                Says = sources is not null ? sources.Of(parsed, counted.Anchor) : context.Speaker(offset + mention.At),
                IsHistory = time.IsHistory(text,
                    mention with
                    {
                        Start = mention.Start + offset,
                        At = mention.At + offset,
                        End = mention.End + offset
                    }, anchor, new(isAmount, counted.IsPeople, isLead,
                        tenses.IsOfThen(parsed, counted.Anchor), IsOfOwn(parsed, counted),
                        tenses.Name(parsed, counted.Anchor))
                    {
                        IsBelow = IsBelow(parsed, counted.Anchor, start),
                        IsFirst = isFirst,
                    }),
                IsLead = isLead,
                IsPart = counted.IsPart,
                IsOfOther = isAmount && counted.Of is { } owner && IsOther(owner),
                IsInflected = reader.Language != "en" && counted.Of is not (null or "people"),
                IsBeside = counted.Class is null && mention.Unit is null && IsBeside(parsed, counted, mention),
                IsNewTotal = counted.IsNewTotal,
                AsOf = article.Published ?? article.Modified,
                Sentence = text,
                ArticleId = article.Id,
                Outlet = article.Outlet,
                Origin = article.Origin,
            });
        }
    }

    /// <summary>Tells the places whose verb hangs on the figure's.</summary>
    private static Func<int, bool> IsBelow(ParsedSentence parsed, ParsedToken anchor, int start) => place =>
    {
        if (parsed.TokenAt(place - start) is not { } cue || Verb(parsed, anchor) is not { } own
            || Verb(parsed, cue) is not { } verb || verb.Index == own.Index || verb.Is("conj"))
        {
            return false;
        }

        return parsed.Governs(own, verb);
    };

    private static ParsedToken? Verb(ParsedSentence parsed, ParsedToken token) => parsed.Ancestors(token)
        .Prepend(token).FirstOrDefault(above => above.Upos is Upos.Verb);

    /// <summary>Its clause's subject stands in the title or the first sentence.</summary>
    private bool IsOfOwn(ParsedSentence parsed, Counted counted)
    {
        var subject = parsed.Ancestors(counted.Anchor).Prepend(counted.Anchor)
            .Select(token => parsed.Child(token, "nsubj")).FirstOrDefault(token => token is not null);
        return subject is { Upos: Upos.Noun or Upos.Propn }
            && opening.Contains(subject.Form, StringComparison.OrdinalIgnoreCase);
    }

    private bool IsBeside(ParsedSentence parsed, Counted counted, NumberMention mention) =>
        (mention.Bound == FigureBound.Vague && sentenceCount >= Late)
        || (sentenceCount >= VeryLate && tenses.Name(parsed, counted.Anchor) is "past" or "perfect" or "pluperfect");

    private static string? FirstSentence(string text) =>
        SentenceSplitter.Split(text[..Math.Min(text.Length, LeadLength)]) is [var first, ..] ? first : null;

    /// <summary>A name of which the title and the first sentence have no word.</summary>
    private bool IsOther(string owner)
    {
        var names = owner.Split(' ').Where(word => word.Length > 2 && char.IsUpper(word[0])).ToList();
        return names.Count > 0 && !names.Exists(name => opening.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The title and the first sentence, of two paragraphs where the first is no longer.</summary>
    private static string Lead(Article article)
    {
        var paragraphs = article.Text[..Math.Min(article.Text.Length, LeadLength)]
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(2)
            .Select(SentenceSplitter.Split).ToList();
        var isShort = paragraphs is [{ Count: 1 }, ..];
        return article.Title + "\n"
            + string.Join('\n', paragraphs.Take(isShort ? 2 : 1)
                .Select(found => found is [var first, ..] ? first : null));
    }

    /// <summary>The year that an undated article names most; of two the later.</summary>
    private static int LatestYear(Article article)
    {
        var most = article.FirstSeen.Year > 1 ? article.FirstSeen.Year : 2100;
        var times = new Dictionary<int, int>();
        foreach (var match in Year().EnumerateMatches(article.Text))
        {
            var named = int.Parse(article.Text.AsSpan(match.Index, match.Length),
                System.Globalization.CultureInfo.InvariantCulture);
            times[named] = times.GetValueOrDefault(named) + 1;
        }

        return times.Where(pair => pair.Key <= most).OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault(int.MaxValue);
    }

    [GeneratedRegex(
        """^(?:[^.()]{0,60}(?:[A-Z][a-z]{2}\.? \d{1,2} )?)\([^()]{2,30}\)\s*(?:[-–—]+)\s*|^\([A-Z]{2,8}\)\s*""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dateline();

    [GeneratedRegex("""\b(?:19|20)\d\d\b""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();
}

using System.Text.RegularExpressions;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Sentences.Parsing;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Figures;

/// <summary>One pass over an article: sentence by sentence, with its speaker, subject and time.</summary>
internal sealed partial class ArticleReading
{
    /// <summary>What is longer is no sentence but a table or junk, and would cost time out of proportion.</summary>
    private const int LongestSentence = 1500;

    /// <summary>Sentences that an article leads with.</summary>
    private const int LeadSentences = 3;

    private readonly Article article;
    private readonly FigureLexicon lexicon;
    private readonly SentenceReader reader;
    private readonly SentenceFigures sentences;
    private readonly FigureNumbers numbers;
    private readonly ScoreReader scores;
    private readonly Tenses tenses;
    private readonly TreeSpeaker? sources;
    private readonly string opening;
    private readonly TimeFrame time;
    private readonly ArticleContext context;
    private readonly Asides asides;
    private readonly List<Figure> figures = [];
    private int sentenceCount;

    public ArticleReading(Article article, SentenceReader reader, FigureLexicon lexicon)
    {
        this.article = article;
        this.lexicon = lexicon;
        this.reader = reader;
        sentences = new SentenceFigures(lexicon);
        numbers = new FigureNumbers(lexicon);
        scores = new ScoreReader(lexicon);
        tenses = new Tenses(lexicon);
        var published = (article.Published ?? article.Modified)?.Instant;
        opening = article.Title + "\n" + ArticleOpening.FirstSentence(article);
        var lead = ArticleOpening.Lead(article);
        time = new TimeFrame(lexicon, published, published?.Year ?? ArticleOpening.LatestYear(article, lexicon), lead);
        asides = new Asides(lexicon, lead);
        context = new ArticleContext(article, FigureWords.For(reader.Language));
        sources = FigureWords.For(reader.Language) is null ? new TreeSpeaker(lexicon) : null;
    }

    public IReadOnlyList<Figure> Read()
    {
        if (article.Title is { } title && !ArticleTerms.IsAddress(title))
        {
            ReadSentence(title, isLead: true);
            context.EndParagraph();
        }

        foreach (var paragraph in article.Text.Split('\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            context.EndParagraph();
            context.EnterParagraph(paragraph);
            time.NextParagraph();
            sentences.NextParagraph();
            if (ArticleTerms.IsAddress(paragraph) || (sentenceCount == 0 && paragraph == article.Title?.Trim()))
            {
                // The text repeats its title, or says where it stood.
                continue;
            }

            foreach (var sentence in SentenceSplitter.Split(paragraph))
            {
                ReadSentence(sentence, isLead: sentenceCount < LeadSentences);
                sentenceCount++;
            }
        }

        RoundedTitle.Settle(figures, article.Title);
        return context.Weekday is null ? figures
            : figures.ConvertAll(figure => figure with { Weekday = context.Weekday });
    }

    private void ReadSentence(string written, bool isLead)
    {
        if (written.Length > LongestSentence || Debris.Contains(written))
        {
            return;
        }

        var text = SpacedText.Closed(written);
        var before = figures.Count;
        context.Enter(text);
        if ((numbers.MayHold(text) && numbers.Read(text).Count > 0) || lexicon.Unnumbered.MayHold(text)
            || (isLead && scores.MayHold(text)))
        {
            var start = text.Contains('(', StringComparison.Ordinal) ? Dateline().Match(text).Length : 0;
            foreach (var sentence in reader.Tag(text[start..]))
            {
                ReadTagged(text, start, sentence, isLead);
            }
        }

        for (var at = before; at < figures.Count; at++)
        {
            figures[at] = figures[at] with { Sentence = written };
        }

        time.Next(text);
        context.Leave();
    }

    private void ReadTagged(string text, int start, TaggedSentence sentence, bool isLead)
    {
        var mentions = numbers.Read(sentence.Text);
        if (mentions.Count == 0 && !lexicon.Unnumbered.MayHold(sentence.Words)
            && !(isLead && scores.MayHold(sentence.Text)))
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
        var first = figures.Count;
        foreach (var (mention, counted, parts) in sentences.Read(parsed, mentions))
        {
            figures.Add(FigureOf(text, start, parsed, mention, WithoutOthers(counted, mention.Value, first), isLead)
                with
            { Parts = parts });
        }

        // The score of another match than the report's is told later in it.
        foreach (var (mention, counted) in isLead ? scores.Read(parsed) : [])
        {
            figures.Add(FigureOf(text, start, parsed, mention, counted, isLead));
        }
    }

    /// <summary>"Two were killed and four others hurt": others than those of another deed are no addition.</summary>
    private Counted WithoutOthers(Counted counted, decimal value, int first) =>
        counted.Class is { IsBodily: true } && counted.Of is { } of
        && of.StartsWith(CountReader.More, StringComparison.Ordinal)
        && figures.Skip(first).Any(figure => figure.Counts != counted.Counts && CountKinds.IsClass(figure))
        && !figures.Exists(figure => figure.Counts == counted.Counts && figure.Value != value)
            ? counted with { Of = of[CountReader.More.Length..] } : counted;

    private Figure FigureOf(
        string text, int start, ParsedSentence parsed, NumberMention mention, Counted counted, bool isLead)
    {
        var offset = start + parsed.Offset;
        var isAmount = mention.Kind is NumberKind.Money or NumberKind.Percent || counted.IsAmount;
        var circumstance = context.Circumstance(offset + mention.At, start + counted.Anchor.Start, counted.IsPeople);
        circumstance = circumstance with { Place = counted.Place ?? circumstance.Place };
        var speaker = sources is not null ? sources.Of(parsed, counted.Anchor) : context.Speaker(offset + mention.At);
        var of = lexicon.GroupOf(counted.Of);
        var told = ContextOf(start, parsed, mention, counted, isAmount) with { IsLead = isLead };
        // One person without a number counts by himself only where a place sets him apart.
        var isOne = counted.IsSingle && (circumstance.Place is null || counted.Counts != FigureLexicon.SingleClass);
        return new Figure
        {
            Value = mention.Value,
            High = mention.High,
            Bound = mention.Bound,
            Word = mention.Word,
            Unit = mention.Unit,
            Counts = counted.Counts,
            Of = of,
            Circumstance = circumstance.Text,
            Place = circumstance.Place,
            Says = speaker,
            IsHistory = (!isLead && asides.IsRecord(parsed, counted, told.Tense)) || time.IsHistory(text,
                mention with
                {
                    Start = mention.Start + offset,
                    At = mention.At + offset,
                    End = mention.End + offset
                }, start + counted.Anchor.Start, told),
            IsLead = isLead,
            IsPart = counted.IsPart,
            IsOfOther = isAmount && counted.Of is { } owner && IsOther(owner),
            IsInflected = reader.Language != "en" && of is not (null or "people")
                && !lexicon.Groups.ContainsKey(counted.Of!), // not null: nor is what it is called
            IsSingle = isOne,
            IsBeside = isOne || asides.Holds(parsed, counted, mention,
                new(sentenceCount, told.Tense, speaker is null, time.NamesPresent(text))),
            IsNewTotal = counted.IsNewTotal,
            IsMinor = counted is { IsMinor: true }
                || (counted is { Class: null, Noun: { } thing } && (lexicon.MinorNouns.Contains(thing.Lemma)
                || (mention.Kind == NumberKind.Percent && thing.Upos == Upos.Propn))),
            AsOf = article.Published ?? article.Modified,
            Sentence = text,
            ArticleId = article.Id,
            Outlet = article.Outlet,
            Origin = article.Origin,
        };
    }

    private TimeFrame.FigureContext ContextOf(
        int start, ParsedSentence parsed, NumberMention mention, Counted counted, bool isAmount) => new()
        {
            IsAmount = isAmount,
            IsPeople = counted.IsPeople,
            IsOfThen = tenses.IsOfThen(parsed, counted.Anchor),
            IsOfOwn = IsOfOwn(parsed, counted),
            Tense = tenses.Name(parsed, isAmount
                ? parsed.WordAt(mention.At) ?? counted.Anchor : counted.Anchor),
            Reach = new ClauseReach(parsed, counted, start, lexicon),
            IsRemembered = parsed.Ancestors(counted.Anchor).Any(token => lexicon.Remembrance.Contains(token.Lemma)),
            IsFirst = sentenceCount == 0,
            IsOfClass = counted.Class is not null,
        };

    /// <summary>Whether the subject of the count's clause, other than just people, is named in the title or first
    /// sentence.</summary>
    private bool IsOfOwn(ParsedSentence parsed, Counted counted)
    {
        var subject = parsed.Ancestors(counted.Anchor).Prepend(counted.Anchor)
            .Select(token => parsed.Child(token, "nsubj")).FirstOrDefault(token => token is not null);
        return subject is { Upos: Upos.Noun or Upos.Propn } && !lexicon.AnyPeople.Contains(subject.Lemma)
            && opening.Contains(subject.Form, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A name of which the title and the first sentence have no word.</summary>
    private bool IsOther(string owner)
    {
        var names = owner.Split(' ').Where(word => word.Length > 2 && char.IsUpper(word[0])).ToList();
        return names.Count > 0 && !names.Exists(name => opening.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        """^(?:[^.()]{0,60}(?:[A-Z][a-z]{2}\.? \d{1,2} )?)\([^()]{2,30}\)\s*(?:[-–—]+)\s*|^\([A-Z]{2,8}\)\s*""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();
}

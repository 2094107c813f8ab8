using System.Globalization;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.CommandLine;

/// <summary>The lines of an earlier edition (<c>brief --told</c>), and what their reader therefore knows of the stories
/// of now. A line belongs to the story that has its articles; where the sources of the two editions share none, to the
/// one that its words are about.</summary>
internal sealed class EarlierEdition(IReadOnlyList<BriefLine> lines)
{
    /// <summary>The share of a told headline in a report that makes the report one of the told event.</summary>
    private const double HeadlineShared = 0.5;

    /// <summary>The share of all that was told of an event in a report that makes the report one of that
    /// event.</summary>
    private const double WordsShared = 0.35;

    /// <summary>How much of a report is looked at for its event, in UTF-16 units.</summary>
    private const int LettersOfOpening = 1500;

    // Each report is compared with the lines of many stories.
    private readonly Dictionary<string, SentenceTerms> _openings = new(StringComparer.Ordinal);

    /// <summary>Reads the lines, without those that cannot be read or that tell of a failure.</summary>
    /// <param name="text">The file's lines.</param>
    /// <param name="faults">Takes what is wrong with a line, in words, with its number.</param>
    public static EarlierEdition Read(IEnumerable<string> text, ICollection<string> faults)
    {
        var lines = new List<BriefLine>();
        foreach (var (index, line) in text.Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (JsonLines.Read<BriefLine>(line) is { Story: not null } told)
            {
                lines.Add(told);
            }
            else if (JsonLines.Read<FailedLine>(line) is not { Error: not null })
            {
                faults.Add(string.Create(
                    CultureInfo.InvariantCulture, $"line {index + 1} is no line of brief --json and was passed over."));
            }
        }

        return new EarlierEdition(lines);
    }

    /// <summary>What the reader knows, by the ids of the stories of now.</summary>
    /// <param name="sentences">How many an edition's summary has.</param>
    public Dictionary<string, ToldStory> Of(IReadOnlyList<Story> stories, int sentences)
    {
        var told = new Dictionary<string, ToldStory>(StringComparer.Ordinal);
        var named = lines.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        List<Story> others =
            [.. stories.Where(story => !story.Articles.Any(article => named.Contains(article.Id)))];
        foreach (var line in lines)
        {
            foreach (var (story, until) in StoriesOf(line, stories, others))
            {
                var known = IsToldSo(line, ReadersLanguage.Of(story, KnownLanguages.English.Code), sentences)
                    ? ToldStory.Of(story, Said(line))
                    : Known(line, story, until);
                told[story.Id] = told.TryGetValue(story.Id, out var other) ? other.And(known) : known;
            }
        }

        return told;
    }

    /// <summary>Whether an edition would tell the story today as the line told it: nothing came since, or nothing that
    /// an edition would tell.</summary>
    private static bool IsToldSo(BriefLine line, Story story, int sentences) =>
        line is { By: ExtractiveSummarizer.BackendName, New: null or [] }
        && line.Headline == story.Headline
        && Figures(line.Figures).Concat(Figures(line.Differs)).ToHashSet(StringComparer.Ordinal).SetEquals(
            ShownFigures.Of(story.Figures, moved: null).Select(BriefFigure.From).Select(figure => figure.Text))
        && Sentences(line).Select(sentence => sentence.Evidence).ToHashSet(StringComparer.Ordinal).SetEquals(
            ExtractiveSummarizer.Summarize(story, sentences).Sentences.Select(sentence => sentence.Evidence));

    private static IEnumerable<string> Figures(IReadOnlyList<BriefFigure>? figures) =>
        (figures ?? []).Select(figure => figure?.Text).OfType<string>();

    /// <summary>The stories of now that the line told of; a part, of which what came out until then was told, has none
    /// of the reports that the line names.</summary>
    /// <param name="others">Those of whose reports no line names any.</param>
    private IEnumerable<(Story Story, DateTimeOffset? Until)> StoriesOf(
        BriefLine line, IReadOnlyList<Story> stories, List<Story> others)
    {
        var named = Named(line);
        var sharing = stories.Where(story => story.Articles.Any(article => named.Contains(article.Id))).ToList();
        if (string.IsNullOrWhiteSpace(line.Headline))
        {
            return sharing.Select(Whole);
        }

        var headline = SentenceTerms.Of(line.Headline);
        var words = SentenceTerms.Of(string.Join('\n', Said(line)));
        bool IsMeant(Story story) => story.Articles.Any(article => IsOf(article, headline, words));
        if (sharing.Count == 0)
        {
            return stories.Where(IsMeant).Take(1).Select(Whole);
        }

        // A story that was parted: what came out before the newest report that the line stands on was told with it, for
        // the edition told all that it had.
        var newest = sharing.SelectMany(story => story.Articles).Where(article => named.Contains(article.Id))
            .Max(article => article.Published?.Instant);
        var parts = line.Articles is { Count: > 0 } ? [] : others
            .Where(story => story.Articles.Any(article => article.Published?.Instant <= newest) && IsMeant(story));
        return sharing.Select(Whole).Concat(parts.Select(story => (story, newest)));

        static (Story, DateTimeOffset?) Whole(Story story) => (story, null);
    }

    private bool IsOf(Article article, SentenceTerms headline, SentenceTerms words)
    {
        if (!_openings.TryGetValue(article.Id, out var report))
        {
            var text = article.Text.Length > LettersOfOpening ? article.Text[..LettersOfOpening] : article.Text;
            report = _openings[article.Id] = SentenceTerms.Of($"{article.Title}\n{text}");
        }

        return headline.CoveredBy(report) >= HeadlineShared && words.CoveredBy(report) >= WordsShared;
    }

    /// <summary>It stood on the reports that it lists; where it lists none, on those that it names and on those older
    /// than their newest.</summary>
    /// <param name="until">Of a part, when the newest of them came out; else null.</param>
    private static ToldStory Known(BriefLine line, Story story, DateTimeOffset? until)
    {
        // A story's reports stand in the order of time, behind them those without one in the order of their source.
        var named = Named(line);
        int LastOf(bool isDated) => story.Articles.ToList().FindLastIndex(article =>
            named.Contains(article.Id) && article.Published is not null == isDated);
        var (dated, undated) = (LastOf(isDated: true), LastOf(isDated: false));
        var edited = Edited(line, story);
        var known = story.Articles.Where((article, at) => !edited.Contains(article.Id)
            && (line.Articles is { Count: > 0 } listed ? listed.Contains(article.Id)
                : until is null ? at <= (article.Published is null ? undated : dated)
                : article.Published?.Instant <= until))
            .ToList();
        var ids = known.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var figures = story.Figures
            .Select(figure => figure with { Values = [.. figure.Values.Where(value => ids.Contains(value.ArticleId))] })
            .Where(figure => figure.Values.Count > 0)
            .ToList();
        var told = ToldStory.Of(story with { Articles = known, Figures = figures }, Said(line));
        return told with
        {
            Headlines = string.IsNullOrWhiteSpace(line.Headline) ? [] : [line.Headline],
            // As another text than they have now.
            Articles = told.Articles.Concat(edited.Select(id => KeyValuePair.Create(id, ""))).ToDictionary(),
            Figures = [.. told.Figures.Concat(Figures(line)).Distinct()],
        };
    }

    /// <summary>The reports that have no sentence any more that the edition had from them alone.</summary>
    private static HashSet<string> Edited(BriefLine line, Story story) => Sentences(line)
        .Where(sentence => sentence is { Evidence: not null, Articles: [not null] })
        .Where(sentence => story.ArticleById.GetValueOrDefault(sentence.Articles[0]) is { } article
            && !$"{article.Title}\n{article.Text}".Contains(sentence.Evidence, StringComparison.Ordinal))
        .Select(sentence => sentence.Articles[0])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The figures in what was said, for reports that are gone or changed.</summary>
    private static IEnumerable<ToldFigure> Figures(BriefLine line)
    {
        var text = string.Join('\n', Said(line));
        var language = LanguageDetector.Detect(text) ?? "en";
        return Sentences(line)
            .Where(sentence => sentence.Text is not null)
            .Select(sentence => (Article: sentence.Articles is [{ } only] ? only : "", sentence.Text))
            .Prepend((Article: "", Text: line.Headline ?? ""))
            .GroupBy(said => said.Article, said => said.Text)
            .SelectMany(said => FigureExtractor.Extract(
                new Article { Id = said.Key, SourceName = "", Text = string.Join("\n\n", said), Language = language }))
            .Where(figure => !figure.IsHistory)
            .Select(ToldFigure.From);
    }

    private static List<string> Said(BriefLine line) =>
        [line.Headline ?? "", .. Sentences(line).Select(sentence => sentence.Text).OfType<string>()];

    private static HashSet<string> Named(BriefLine line) => Sentences(line).Select(sentence => sentence.Articles)
        .Concat((line.Figures ?? []).Concat(line.Differs ?? []).Where(figure => figure is not null)
                .Select(figure => figure.Articles))
        .SelectMany(ids => ids ?? [])
        .Where(id => id is not null)
        .ToHashSet(StringComparer.Ordinal);

    // Lines that others wrote may leave anything out.
    private static IEnumerable<BriefSentence> Sentences(BriefLine line) =>
        (line.Sentences ?? []).Concat(line.New ?? []).Where(sentence => sentence is not null);
}

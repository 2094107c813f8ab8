using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// Tells what of a story is new relative to an earlier moment: figures, facts and speakers, not re-phrasings; and what
/// was corrected.
/// </summary>
public static class WhatIsNew
{
    /// <summary>
    /// The least weight of unknown terms that makes a sentence news: a name and a word, or three words of which two are
    /// rare.
    /// </summary>
    private const double LeastNews = 2.5;

    /// <summary>The least share of a sentence that must be unknown.</summary>
    private const double LeastShare = 0.3;

    /// <summary>
    /// So many sentences of a report hold its news; behind them stands what everybody knew, and other stories.
    /// </summary>
    private const int Openings = 10;

    /// <summary>
    /// Behind so many sentences a report may speak of something else: there one that names others names the story too.
    /// </summary>
    private const int Leads = 3;

    /// <summary>A report opens with its news, in whatever tense.</summary>
    private const int Opening = 2;

    /// <summary>Days after which an event is no news.</summary>
    private const int LongAgo = 30;

    /// <summary>So much of a sentence in one told sentence makes it a re-phrasing.</summary>
    private const double Rephrased = 0.5;

    public static StoryNews Since(Story story, ToldStory told)
    {
        var fresh = story.Articles.Where(article => !told.Knows(article)).ToList();
        if (fresh.Count == 0)
        {
            return new StoryNews([], [], [], []);
        }

        var freshIds = fresh.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var facts = Facts(story, fresh, told);
        var known = told.KnownTerms();
        var speakers = facts.Select(fact => Speakers.Of(fact.Sentence)).OfType<string>()
            .Where(name => SentenceTerms.Of(name).WeightBeyond(known) > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return new StoryNews(Figures(story, freshIds, told), facts, speakers, Corrections.Of(story, fresh, told));
    }

    /// <summary>
    /// Values that cannot be what was told: the newest of each line, in a running count only a greater one, and none
    /// that any line of that count was told with. 40 after "at least 40" is not new, nor an older toll in a late
    /// report.
    /// </summary>
    private static List<NewFigure> Figures(Story story, HashSet<string> freshIds, ToldStory told)
    {
        var news = new List<NewFigure>();
        var earlier = told.Figures.Select(figure => figure.AsFigure())
            .Concat(story.Figures.Where(line => !line.IsHistory)
                .SelectMany(line => line.Values)
                .Where(figure => !freshIds.Contains(figure.ArticleId)))
            .ToLookup(figure => (figure.Counts, figure.Unit));
        var openings = story.Articles.Where(article => freshIds.Contains(article.Id))
            .SelectMany(article => SentenceSplitter.Split(article.Text).Take(Openings).Append(article.Title ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        var titles = story.Articles.Select(article => article.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var line in story.Figures.Where(line => !line.IsHistory))
        {
            var fresh = line.Values.Where(figure => freshIds.Contains(figure.ArticleId)
                && (line.Relation != FigureRelation.Single || openings.Contains(figure.Sentence)))
                .OrderByDescending(figure => titles.Contains(figure.Sentence)); // better told by a sentence
            foreach (var figure in line.Relation == FigureRelation.Disagreement ? fresh : fresh.TakeLast(1))
            {
                var known = earlier[(figure.Counts, figure.Unit)]
                    .Concat(figure.Counts == line.Counts ? [] : earlier[(line.Counts, figure.Unit)])
                    .Concat(news.Select(other => other.Figure).Where(other => IsSameCount(other, figure)));
                if (known.All(other => IsNewBeside(figure, other)))
                {
                    news.Add(new NewFigure(figure, line));
                }
            }
        }

        return news;
    }

    private static bool IsSameCount(Figure one, Figure other) => one.Counts == other.Counts && one.Unit == other.Unit;

    private static bool IsNewBeside(Figure figure, Figure known) =>
        !FigureComparison.Agree(figure, known)
        && (CountKinds.Of(figure) != CountKind.Running || figure.Value > known.Value || !IsSameGroup(figure, known));

    // Six officers beside forty people are no old state of the forty.
    private static bool IsSameGroup(Figure one, Figure other) =>
        one.Of == other.Of || one.Of is null || other.Of is null;

    private static List<NewFact> Facts(Story story, List<Article> fresh, ToldStory told)
    {
        var known = told.KnownTerms();
        var earlier = story.Articles.Where(told.Knows)
            .SelectMany(article => SentenceSplitter.Split(article.Text))
            .Concat(told.Sentences)
            .Concat(story.Articles.Select(article => article.Title).OfType<string>())
            .Select(SentenceTerms.Of).ToList();
        var taken = NotFacts(story, fresh);
        var core = Core(story, told);
        var names = Names(story, told);
        var found = new List<FoundFact>();
        foreach (var article in fresh.Where(article => article.CopyOf is null))
        {
            var sentences = NewsSentences.Of(article.Text).Take(Openings).ToList();
            foreach (var sentence in sentences.Where(sentence => !taken.Contains(sentence.Source)))
            {
                var terms = SentenceTerms.Of(Attribution.Without(sentence.Text, article.Language));
                var news = terms.WeightBeyond(known);
                if (news >= LeastNews && news >= LeastShare * terms.Total
                    && (sentence.Position < Leads
                        || (!NamesOthersAlone(sentence.Text, terms, core, known)
                            && IsOnStory(sentences, sentence.Position, names)))
                    && !IsTalkOfKnown(sentence.Text, known)
                    && (sentence.Position < Opening || !Background.Is(sentence.Text, article.Language))
                    && !IsOfLongAgo(sentence, article)
                    && earlier.TrueForAll(other => terms.CoveredBy(other) < Rephrased))
                {
                    var fact = new NewFact(sentence.Source, article.Id, article.ShownOutlet);
                    // The nearer to the opening, the more it is what the report is about.
                    var worth = news / (5 + terms.Total) / (1 + (0.2 * sentence.Position));
                    found.Add(new FoundFact(
                        fact, worth, StandsAlone(sentence, article, known), IsFirm(sentence.Text, known)));
                    earlier.Add(terms);
                }
            }
        }

        // "He had rented it" tells nothing without its neighbour, and words without a new name or number tell little:
        // such sentences speak only where no other does.
        var alone = found.Exists(fact => fact.StandsAlone) ? found.FindAll(fact => fact.StandsAlone) : found;
        var firm = alone.FindAll(fact => fact.IsFirm);
        return [.. (firm.Count > 1 ? firm : alone).OrderByDescending(fact => fact.Worth).Select(fact => fact.Fact)];
    }

    /// <summary>What the story's titles and its told sentences speak of.</summary>
    private static HashSet<int> Core(Story story, ToldStory told) => story.Articles
        .Select(article => article.Title ?? "")
        .Concat(told.Sentences)
        .Append(story.Headline)
        .SelectMany(text => SentenceTerms.Of(text).Keys)
        .ToHashSet();

    /// <summary>The names that the told sentences and the reports' openings have.</summary>
    private static HashSet<int> Names(Story story, ToldStory told) => story.Articles
        .SelectMany(article => NewsSentences.Of(article.Text).Take(2).Select(sentence => sentence.Text))
        .Concat(told.Sentences)
        .SelectMany(NamesIn)
        .ToHashSet();

    private static IEnumerable<int> NamesIn(string sentence) => Words.Of(sentence)
        .Where(word => word.IsCapitalised && !word.OpensSentence)
        .Select(word => Term.KeyOf(ArticleTerms.StemOf(sentence, word)));

    // A page of many stories has left this one where its last sentences name nobody of it.
    private static bool IsOnStory(List<NewsSentence> sentences, int position, HashSet<int> names) =>
        names.Count == 0
        || sentences.Skip(position - 2).Take(3).SelectMany(sentence => NamesIn(sentence.Text)).Any(names.Contains);

    // More words of somebody who was told of are no news.
    private static bool IsTalkOfKnown(string sentence, HashSet<int> known) =>
        SelfContained.IsMostlyQuotation(sentence)
        && NamesIn(sentence).All(known.Contains);

    // What the report itself dates to a month before it, or to a year gone by, it does not tell as news.
    private static bool IsOfLongAgo(NewsSentence sentence, Article article) =>
        article.Published is { } published
        && DateOnly.FromDateTime(published.Instant.Date) is var on
        && TextDates.Of(sentence.Text, Words.Of(sentence.Text)) is var dates
        && (dates.Exists(date => date.Full is { } day && day < on.AddDays(-LongAgo))
            || (sentence.Position > 0 && dates.Exists(date => date.Year < on.Year)));

    private static bool IsFirm(string sentence, HashSet<int> known) => Words.Of(sentence).Exists(word =>
        (word.IsNumber || (word.IsCapitalised && !word.OpensSentence))
        && ArticleTerms.StemOf(sentence, word) is { Length: > 0 } stem
        && !known.Contains(Term.KeyOf(stem)));

    // Stars of another page's news: names that nobody was told, and no word of this story.
    private static bool NamesOthersAlone(
        string sentence, SentenceTerms terms, HashSet<int> core, HashSet<int> known) =>
        Words.Of(sentence).Exists(word => word.IsCapitalised && !word.OpensSentence
            && !known.Contains(Term.KeyOf(ArticleTerms.StemOf(sentence, word))))
        && terms.Total - terms.WeightBeyond(core) < 1;

    /// <summary>Sentences of earlier events, and those that are told as the sentences of figures.</summary>
    private static HashSet<string> NotFacts(Story story, List<Article> fresh)
    {
        var ids = fresh.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return story.Figures
            .Where(line => line.IsHistory || line.Relation != FigureRelation.Single || line.Values.Count > 1)
            .SelectMany(line => line.Values)
            .Where(figure => ids.Contains(figure.ArticleId))
            .Select(figure => figure.Sentence)
            .ToHashSet(StringComparer.Ordinal);
    }

    // Further down, "the couple" are those of the sentence before.
    private static bool StandsAlone(NewsSentence sentence, Article article, HashSet<int> known) =>
        SelfContained.Is(
            sentence.Text,
            article.Language,
            sentence.Position < Leads ? noun => known.Contains(Term.KeyOf(WordStem.Of(noun))) : null)
        && (HalfNames.Opening(sentence.Source, article.Text) is not { } half
            || known.Contains(Term.KeyOf(WordStem.Of(half))));

    private sealed record FoundFact(NewFact Fact, double Worth, bool StandsAlone, bool IsFirm);
}

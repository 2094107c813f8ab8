using BriefingBot.Articles;
using BriefingBot.Stories;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Holds each sentence of a message against the reports of its own event.</summary>
internal sealed class ClaimChecks(ArticleStore articles, StoryStore stories, StoryCache cache)
{
    private const int Candidates = 40;

    /// <summary>The least share of a sentence that its event's reports must have.</summary>
    private const double LeastShared = 0.34;

    /// <summary>What the reports make of each sentence.</summary>
    /// <param name="sentences">In the order of the message: one may go on with the event of the one before.</param>
    /// <param name="chatLanguage">Decides where a sentence is too short to tell its language.</param>
    public async Task<IReadOnlyList<CheckedSentence>> CheckAsync(
        IEnumerable<string> sentences, string chatLanguage, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, Event>(StringComparer.Ordinal);
        var found = new List<CheckedSentence>();
        Event? before = null;
        foreach (var sentence in sentences)
        {
            var of = await EventAsync(sentence, before, known, chatLanguage, cancellationToken);
            found.Add(of?.Claims.Check(sentence) ?? CheckedSentence.Without(sentence, CheckOutcome.Unknown));
            before = of ?? before;
        }

        return found;
    }

    /// <summary>The event that a sentence is of; null where no report tells of it.</summary>
    private async Task<Event?> EventAsync(
        string sentence,
        Event? before,
        Dictionary<string, Event> known,
        string chatLanguage,
        CancellationToken cancellationToken)
    {
        var found = await articles.SearchAnyAsync(Answering.Beginnings(sentence), Candidates, cancellationToken);
        var ids = await stories.OfArticlesAsync([.. found.Select(article => article.Id)], cancellationToken);
        var (terms, names) = (SentenceTerms.Of(sentence), NamesIn(sentence));
        var best = (await cache.FindAsync(ids, cancellationToken))
            .Select(story => known.TryGetValue(story.Id, out var made)
                ? made
                : known[story.Id] = new Event(story, chatLanguage, cancellationToken))
            .Select(of => (Event: of, Names: names.Count(of.Names.Contains), Shared: terms.CoveredBy(of.Terms)))
            .OrderByDescending(match => match.Names).ThenByDescending(match => match.Shared)
            .ThenByDescending(match => match.Event.Story.NewestReport)
            .FirstOrDefault();
        return best.Event is null || (best.Names == 0 && (names.Count > 0 || best.Shared < LeastShared))
            ? names.Count == 0 ? before : null
            : best.Names == 0 && before is not null && terms.CoveredBy(before.Terms) >= LeastShared ? before
            : best.Event;
    }

    // Dates are no names. In German every noun is one, which its reports write with a capital as well.
    private static HashSet<string> NamesIn(string sentence)
    {
        var dates = TextDates.Of(sentence, Words.Of(sentence));
        return
        [
            .. AnswerNames.Capitalised(
                sentence,
                word => !dates.Any(date => word.Start >= date.Start && word.Start < date.Start + date.Length)),
        ];
    }

    /// <summary>A story that a sentence of the message may be of; what is read of it is read once a message.</summary>
    private sealed class Event(Story story, string chatLanguage, CancellationToken cancellationToken)
    {
        private readonly Lazy<string> _text = new(() => string.Join('\n', story.Articles.Select(
            article => $"{article.Title}\n{article.Text}")));

        private SentenceTerms? _terms;
        private HashSet<string>? _names;
        private StoryClaims? _claims;

        public Story Story { get; } = story;

        public SentenceTerms Terms => _terms ??= SentenceTerms.Of(_text.Value);

        public HashSet<string> Names => _names ??= [.. AnswerNames.Capitalised(_text.Value)];

        public StoryClaims Claims => _claims ??= new StoryClaims(Story, chatLanguage, cancellationToken);
    }
}

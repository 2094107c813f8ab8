using System.Collections.Concurrent;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions;

/// <summary>What each private chat asked last, so that "and how many were hurt?" is understood. In memory and for a
/// quarter of an hour: it is a conversation, not a record.</summary>
public sealed class FollowUps(TimeProvider clock)
{
    private const int MostChats = 1_000;
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<long, (AskedQuestion Asked, DateTimeOffset At)> _last = new();

    /// <summary>What the chat asked last; null where that is long ago.</summary>
    public AskedQuestion? LastOf(long chat) =>
        _last.TryGetValue(chat, out var last) && clock.GetUtcNow() - last.At is var age
            && age >= TimeSpan.Zero && age < Memory
            ? last.Asked
            : null;

    /// <summary>Remembers a question that was answered.</summary>
    /// <param name="chat">Who asked.</param>
    /// <param name="asked">See <see cref="AskedQuestion.Of"/>.</param>
    public void Remember(long chat, AskedQuestion asked)
    {
        if (_last.Count >= MostChats)
        {
            _last.Clear();
        }

        _last[chat] = (asked, clock.GetUtcNow());
    }

    /// <summary>The chat wants nothing kept.</summary>
    public void Forget(long chat) => _last.TryRemove(chat, out _);
}

/// <summary>A question that was answered.</summary>
/// <param name="Question">As it was understood.</param>
/// <param name="Answer">The sentences of its answer.</param>
public sealed record AskedQuestion(string Question, string Answer)
{
    /// <summary>The report that its answer rests on first; null for none.</summary>
    public string? ReportId { get; init; }

    private static readonly WordList Openings = EveryLanguage.List();

    // Asked of nothing in particular, each goes on.
    private static readonly WordList Reasons = EveryLanguage.List();

    // "Is there", "gibt es" point at nothing.
    private static readonly WordList Empty = EveryLanguage.List();

    private static readonly WordList Pronouns = EveryLanguage.List();

    private static readonly WordList People = EveryLanguage.List();

    // "Is that so?" and "who did that?" point back; "the tax that was raised" does not.
    private static readonly WordList AtEitherEnd = English.List();

    /// <summary>The question as one that stands alone: with the last one where it leans on that.</summary>
    public static string Understood(string question, AskedQuestion? last) =>
        last is not null && LeansOnAnother(question) ? $"{last.Question} {question}" : question;

    /// <summary>What to remember of an answer: of follow-ups, however many, the question they all lean on.</summary>
    public static AskedQuestion Of(string question, AskedQuestion? last, string answer) =>
        new(last is not null && LeansOnAnother(question) ? last.Question : question, answer);

    /// <summary>"How many died?": it counts those whom something befell, and says not what.</summary>
    public static bool IsOfCountAlone(string question) => NewestCounts.Of(question) is { } counts
        && Questions.Question.Of(question).Wanted is var wanted
        && wanted.All(term => !term.IsName && (counts.IsOfCount(term.Forms[0]) || term.Forms.Any(People.Contains)));

    /// <summary>"Why?"</summary>
    public static bool IsBareReason(string question) =>
        Reasons.Contains(question.Trim().ToLowerInvariant().TrimEnd('?', '!', ' '));

    /// <summary>An opening that goes on, a bare "why?", a count of nothing said, or a pronoun with no name beside
    /// it.</summary>
    public static bool LeansOnAnother(string question)
    {
        var text = question.Trim().ToLowerInvariant();
        var told = FoldedText.Words(Empty.Aggregate(
            text, (left, empty) => left.Replace(empty, "", StringComparison.Ordinal))).ConvertAll(FoldedText.Word);
        return Openings.Any(opening => text.StartsWith(opening, StringComparison.Ordinal))
            || IsOfCountAlone(question)
            || IsBareReason(question)
            || ((told.Exists(Pronouns.Contains) || told.Take(2).Concat(told.TakeLast(1)).Any(AtEitherEnd.Contains))
                && !Questions.Question.Of(question).Wanted.Any(wanted => wanted.IsName));
    }
}

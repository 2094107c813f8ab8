using System.Collections.Concurrent;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Questions;

/// <summary>
/// What each private chat asked last, so that "and how many were hurt?" is understood. In memory and for a quarter of an
/// hour: it is a conversation, not a record.
/// </summary>
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
    /// <param name="asked">As it is to be understood: a follow-up with what it follows.</param>
    public void Remember(long chat, AskedQuestion asked)
    {
        if (_last.Count >= MostChats)
        {
            _last.Clear();
        }

        _last[chat] = (asked, clock.GetUtcNow());
    }
}

/// <summary>A question that was answered.</summary>
/// <param name="Question">As it was understood.</param>
/// <param name="Answer">The sentences of its answer.</param>
public sealed record AskedQuestion(string Question, string Answer)
{
    // A question of so few telling words leans on the one before.
    private const int FewWords = 1;

    // English and German; of other languages the few telling words decide alone.
    private static readonly string[] Openings =
        ["and ", "but ", "what about", "how about", "why", "so ", "und ", "aber ", "warum", "wieso", "was ist mit"];

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "it", "they", "them", "him", "her", "his", "their", "its", "there", "this", "that", "these",
        "those", "er", "sie", "es", "ihn", "ihm", "ihr", "ihnen", "dort", "dabei", "davon", "dafür",
    };

    /// <summary>The question as one that stands alone: with the last one where it leans on that.</summary>
    public static string Understood(string question, AskedQuestion? last) =>
        last is not null && LeansOnAnother(question) ? $"{last.Question} {question}" : question;

    private static bool LeansOnAnother(string question)
    {
        var words = FoldedText.Words(question).ConvertAll(FoldedText.Word);
        return Array.Exists(Openings, opening => question.TrimStart().StartsWith(
                opening, StringComparison.OrdinalIgnoreCase))
            || words.Exists(Pronouns.Contains)
            || Questions.Question.Of(question).Wanted.Count <= FewWords;
    }
}

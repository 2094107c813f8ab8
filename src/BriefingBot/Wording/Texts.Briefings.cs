using BriefingBot.Summaries;

namespace BriefingBot.Wording;

/// <summary>What frames the stories of a briefing, and a story on a page of its own.</summary>
public partial class Texts
{
    public virtual string NothingNew => "Nothing new.";

    /// <summary>Before the sentences that a chat was not told yet.</summary>
    public virtual string New => "New";

    /// <summary>Behind an outlet that others republish: "also in 3 papers".</summary>
    public virtual string AlsoInPapers(int papers) => papers == 1 ? "also in 1 paper" : $"also in {papers} papers";

    /// <summary>Behind an agency that is read in others' papers alone: "in 3 papers".</summary>
    public virtual string InPapers(int papers) => papers == 1 ? "in 1 paper" : $"in {papers} papers";

    /// <summary>Stories that found no room.</summary>
    public virtual string Waiting(int count) => count == 1
        ? "One more story waits for the next edition."
        : $"{count} more stories wait for the next edition.";

    /// <summary>Stories that a fault of the program kept out.</summary>
    public virtual string LeftOut(int count) => count == 1
        ? "One story is missing because of an error; the admins know."
        : $"{count} stories are missing because of an error; the admins know.";

    public virtual string IsMadeUp(string source) => $"{source} is made up, to try the bot";
    public virtual string NothingReadYet => "No source has been read yet";
    public virtual string UnreachableSince(string name, string time) => $"{name} unreachable since {time}";
    public virtual string NotFoundSince(string name, string time) => $"{name} not found since {time}";
    public virtual string AsksToWaitSince(string name, string time) => $"{name} asks to wait since {time}";
    public virtual string MoreUnreachable(int count) => $"{count} more unreachable";
    public virtual string NewestReport(string time) => $"newest report {time}";

    /// <summary>Why sentences of the reports stand where a model's were expected.</summary>
    public virtual string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "the daily budget of the model is used up",
        FallbackReason.NoAnswer => "the model gives no answer",
        FallbackReason.Unreadable => "the model's answer cannot be read",
        FallbackReason.NotBorneOut => "the model's answer does not follow from the reports",
        FallbackReason.NothingWritten => "the model wrote nothing",
        FallbackReason.LanguageNotChecked => "a model cannot be checked in the language of the reports",
        _ => "no model is configured",
    };

    public virtual string Timeline => "Timeline";
    public virtual string WhoReports => "Who reports it";
}

using BriefingBot.Operation;

namespace BriefingBot.Wording;

/// <summary>What admins are told of the machine that the bot runs on.</summary>
public partial class Texts
{
    /// <summary>What does not work, why, and what to do.</summary>
    public ReplyText Fault(Finding finding) =>
        $"<b>{Say(finding.Check)}</b>: {Say(finding.Message)} {Say(finding.Remedy)}";

    /// <summary>The wall clock was set.</summary>
    /// <param name="jump">Forward; negative for back.</param>
    public virtual ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"The clock of my machine was set forward by {Duration(jump)}. What that made late comes now.";
        }

        return $"The clock of my machine was set back by {Duration(jump.Negate())}. What would have waited for a "
            + $"moment that was never right is due now.";
    }

    /// <summary>The database takes nothing.</summary>
    /// <param name="fault">What is wrong, and what to do, in the operator's words.</param>
    public virtual ReplyText StorageFails(string fault) =>
        $"I can store nothing at present: {fault}\nUntil then I read no source and send nothing; nothing is lost.";

    /// <summary>The database takes writes again.</summary>
    public virtual ReplyText StorageWorks() => $"I can store things again, and everything goes on.";

    /// <summary>The nightly backup could not be made, or could not have been restored.</summary>
    public virtual ReplyText BackupFailed(string fault) => $"Last night's backup failed: {fault}";
}

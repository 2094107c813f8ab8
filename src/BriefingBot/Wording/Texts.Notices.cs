using BriefingBot.Text;

namespace BriefingBot.Wording;

/// <summary>What admins are told without having asked.</summary>
public partial class Texts
{
    private const int MostIds = 3;

    private static readonly PluralForms RefusedForms = new("entry", "entries");

    public virtual ReplyText SourceBad(string name, long id, string problem) =>
        $"<b>{name}</b> cannot be read: {problem}\n"
        + $"I keep trying, less and less often, but at least once a day. "
        + $"/source {id} tells more, /pausesource {id} stops it.";

    /// <summary>Several sources went bad together.</summary>
    /// <param name="names">All of them; the first few are said.</param>
    public virtual ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> cannot be read: {FirstOf(names)}\n"
        + $"I keep trying, less and less often, but at least once a day. /health lists them all and says why.";

    public virtual ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> can be read again: {FirstOf(names)}";

    public virtual ReplyText SourceRecovered(string name) => $"<b>{name}</b> can be read again.";

    public virtual ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
        $"<b>{name}</b> can be read, but has offered nothing new for {Whole(days)} days or more; "
        + $"it used to bring {Pace(entriesPerDay)}.\n"
        + $"Perhaps it moved or was given up. /testsource {id} shows what it offers now.";

    public virtual ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> offers something new again.";

    public virtual ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> has moved for good, its server says: I read it at <code>{to}</code> from now on, "
            + $"no longer at <code>{from}</code>.";

    public virtual ReplyText SourceRetired(string name, long id) =>
        $"<b>{name}</b> is gone for good: its server says that it no longer exists (410), so I have stopped checking "
            + $"it. /removesource {id} takes it off the list.";

    /// <summary>Some entries of a source could not be stored; the others were.</summary>
    public virtual ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
        $"<b>{name}</b>: {Count(ids.Count, RefusedForms)} ({Some(ids)}) could not be stored. The others were. "
        + $"I will try again later; the log says what failed.";

    public virtual ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> gives its entries new ids at every check. I remember the newest of them only, so the disk does "
            + $"not fill up; something old may be told as new. /removesource {id} takes it off the list.";

    /// <summary>Told to the administrators of a chat in which the bot may not write.</summary>
    /// <param name="chat">The chat's title, or null.</param>
    public virtual ReplyText CannotPost(string? chat) =>
        $"I could not post in <b>{chat ?? "your chat"}</b>. Give me the right to write there, open its topic where "
            + $"that is closed, and send /start in it; until then it gets no briefings.";

    public virtual ReplyText StoryFault(string id) =>
        $"Story <code>{id}</code> could not be told and was left out of a briefing. The log has the reason.";

    public virtual ReplyText EditionFault(string id) =>
        $"A briefing for subscriber <code>{id}</code> could not be made; I keep trying. The log has the reason.";

    public virtual ReplyText CorrectionFault(string id) =>
        $"A correction (<code>{id}</code>) could not be told; I keep trying. The log has the reason.";

    public virtual ReplyText PartFault(string id) =>
        $"Message <code>{id}</code> could not be sent and was given up. The log has the reason.";

    public virtual ReplyText JobFault(string id) =>
        $"A job of mine (<code>{id}</code>) failed; the others went on, and it is tried again at its next time. "
        + $"The log has the reason.";

    public virtual ReplyText UpdateFault(string id) =>
        $"What somebody wrote (update <code>{id}</code>) could not be read or answered. The log has the reason.";

    /// <summary>How often a source brought something new.</summary>
    protected virtual string Pace(double entriesPerDay) =>
        entriesPerDay >= 1.5 ? $"about {Whole(entriesPerDay)} a day" : $"about {Whole(entriesPerDay * 7)} a week";

    /// <summary>The first few names, and how many more there are.</summary>
    protected string FirstOf(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostIds).Select(name => name.Shorten(LongestName)))
        + (names.Count > MostIds ? " " + AndMore(names.Count - MostIds) : "");

    /// <summary>The first few, and a mark that there are more.</summary>
    protected static string Some(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostIds)) + (ids.Count > MostIds ? ", …" : "");
}

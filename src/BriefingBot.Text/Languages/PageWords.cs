using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>Words in which pages speak of themselves and to their visitors, of all languages at once: a page's menus
/// and by-lines need not be in the language of its article. They stand in each language's file, as <c>Page.By</c> and
/// so on; loaded at first use, immutable.</summary>
internal sealed class PageWords
{
    private PageWords()
    {
    }

    public static PageWords All { get; } = new();

    /// <summary>What stands between a name and the paper it writes for.</summary>
    public Phrases For { get; } = Of();

    /// <summary>Words of job titles: beside a name, they are no part of it.</summary>
    public Phrases Jobs { get; } = Of();

    /// <summary>What stands in a name's place and names no person (<c>staff</c>).</summary>
    public Phrases Nobody { get; } = Of();

    /// <summary>Words for those who make a paper together: what has one in it is no person.</summary>
    public Phrases Desks { get; } = Of();

    /// <summary>Words in the names of those who publish (<c>times</c>), which are no person's.</summary>
    public Phrases Media { get; } = Of();

    /// <summary>The words for those who make the page.</summary>
    public Phrases We { get; } = Of();

    /// <summary>The words for whoever reads it.</summary>
    public Phrases You { get; } = Of();

    /// <summary>What pages call themselves and their addresses.</summary>
    public Phrases Page { get; } = Of();

    /// <summary>What stands above the works that a text cites.</summary>
    public Phrases Cited { get; } = Of();

    /// <summary>What is said of a page that is not there.</summary>
    public Phrases Gone { get; } = Of();

    /// <summary>What of it readers alone leave (<c>comments</c>, <c>likes</c>).</summary>
    public Phrases Answered { get; } = Of();

    /// <summary>What is counted of a posting (<c>comments</c>, <c>points</c>).</summary>
    public Phrases Counted { get; } = OfLists(nameof(Counted), nameof(Answered));

    /// <summary>What pages speak of to their visitors: mail, terms, data, prices.</summary>
    public IReadOnlyList<Phrases> Topics { get; } =
        [Of("Mail"), Of("Terms"), Of("Data"), Of("Price")];

    private static Phrases Of([CallerMemberName] string list = "") => OfLists(list);

    private static Phrases OfLists(params string[] lists) =>
        new(lists.SelectMany(list => EveryLanguage.Named($"Page.{list}")));
}

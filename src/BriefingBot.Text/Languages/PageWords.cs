using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>Words in which pages speak of themselves and to their visitors, of all languages at once: a page's menus
/// and by-lines need not be in the language of its article. They stand in each language's file, as <c>Page.By</c> and
/// so on; loaded at first use, immutable.</summary>
internal static class PageWords
{
    /// <summary>What stands between a name and the paper it writes for.</summary>
    public static Phrases For { get; } = Of();

    /// <summary>What opens the name of one who worked on a text and did not write it (<c>edited by</c>).</summary>
    public static Phrases EditedBy { get; } = Of();

    /// <summary>Words of job titles: beside a name, they are no part of it.</summary>
    public static Phrases Jobs { get; } = Of();

    /// <summary>What stands in a name's place and names no person (<c>staff</c>).</summary>
    public static Phrases Nobody { get; } = Of();

    /// <summary>Words for those who make a paper together: what has one in it is no person.</summary>
    public static Phrases Desks { get; } = Of();

    /// <summary>Words in the names of those who publish (<c>times</c>), which are no person's.</summary>
    public static Phrases Media { get; } = Of();

    /// <summary>The words for those who make the page.</summary>
    public static Phrases We { get; } = Of();

    /// <summary>The words for whoever reads it.</summary>
    public static Phrases You { get; } = Of();

    public static Phrases Mail { get; } = Of();
    public static Phrases Terms { get; } = Of();
    public static Phrases Data { get; } = Of();
    public static Phrases Price { get; } = Of();

    /// <summary>What pages call themselves and their addresses.</summary>
    public static Phrases Page { get; } = Of();

    /// <summary>What stands above the works that a text cites.</summary>
    public static Phrases Cited { get; } = Of();

    /// <summary>What is said of a page that is not there.</summary>
    public static Phrases Gone { get; } = Of();

    /// <summary>What of it readers alone leave (<c>comments</c>, <c>likes</c>).</summary>
    public static Phrases Answered { get; } = Of();

    /// <summary>What is counted of a posting (<c>comments</c>, <c>points</c>).</summary>
    public static Phrases Counted { get; } = OfLists(nameof(Counted), nameof(Answered));

    /// <summary>What pages speak of to their visitors.</summary>
    public static IReadOnlyList<Phrases> Topics { get; } = [Mail, Terms, Data, Price];

    private static Phrases Of([CallerMemberName] string list = "") => OfLists(list);

    private static Phrases OfLists(params string[] lists) => EveryLanguage.Phrases("Page", lists);
}

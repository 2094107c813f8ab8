using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>Words in which pages speak of themselves and to their visitors, of all languages at once: a page's menus
/// and by-lines need not be in the language of its article. One file a language, in <c>Pages</c>; loaded at first use,
/// immutable.</summary>
internal sealed class PageWords(ILookup<string, string> lists)
{
    private static readonly Lazy<PageWords> OfAll = new(() => new PageWords(WordFile.Lists(typeof(PageWords).Assembly
        .GetManifestResourceNames().Where(name => name.StartsWith("pages/", StringComparison.Ordinal))
        .Select(name => name[..^".words".Length]))));

    public static PageWords All => OfAll.Value;

    /// <summary>What opens a by-line (<c>written by</c>).</summary>
    public Phrases By { get; } = Of(lists);

    /// <summary>What stands between two names.</summary>
    public Phrases And { get; } = Of(lists);

    /// <summary>What stands between a name and the paper it writes for.</summary>
    public Phrases For { get; } = Of(lists);

    /// <summary>Words of job titles: beside a name, they are no part of it.</summary>
    public Phrases Jobs { get; } = Of(lists);

    /// <summary>What stands in a name's place and names no person (<c>staff</c>).</summary>
    public Phrases Nobody { get; } = Of(lists);

    /// <summary>Words in the names of those who publish (<c>times</c>), which are no person's.</summary>
    public Phrases Media { get; } = Of(lists);

    /// <summary>What stands before the date of a change.</summary>
    public Phrases Updated { get; } = Of(lists);

    /// <summary>What else stands around a page's date.</summary>
    public Phrases Dated { get; } = Of(lists);

    /// <summary>The words for those who make the page.</summary>
    public Phrases We { get; } = Of(lists);

    /// <summary>The words for whoever reads it.</summary>
    public Phrases You { get; } = Of(lists);

    /// <summary>What pages call themselves and their addresses.</summary>
    public Phrases Page { get; } = Of(lists);

    /// <summary>What stands above the works that a text cites.</summary>
    public Phrases Cited { get; } = Of(lists);

    /// <summary>What is said of a page that is not there.</summary>
    public Phrases Gone { get; } = Of(lists);

    /// <summary>What of it readers alone leave (<c>comments</c>, <c>likes</c>).</summary>
    public Phrases Answered { get; } = Of(lists);

    /// <summary>What is counted of a posting (<c>comments</c>, <c>points</c>).</summary>
    public Phrases Counted { get; } = new(lists["counted"].Concat(lists["answered"]));

    /// <summary>What pages speak of to their visitors: mail, terms, data, prices.</summary>
    public IReadOnlyList<Phrases> Topics { get; } =
        [Of(lists, "mail"), Of(lists, "terms"), Of(lists, "data"), Of(lists, "price")];

    private static Phrases Of(ILookup<string, string> lists, [CallerMemberName] string list = "") => new(lists[list]);
}

namespace BriefingBot.Text.Languages;

/// <summary>Words in which pages speak of themselves and to their visitors, of all languages at once: a page's menus
/// and by-lines need not be in the language of its article. One file a language, in <c>Pages</c>; loaded at first use,
/// immutable.</summary>
internal sealed class PageWords
{
    private static readonly Lazy<PageWords> OfAll = new(() => new PageWords(Lines()));

    private PageWords(IEnumerable<string> lines)
    {
        var lists = lines.Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => (Name: line[..line.IndexOf(':', StringComparison.Ordinal)], Line: line))
            .ToLookup(
                item => item.Name,
                item => item.Line[(item.Name.Length + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Phrases Of(string name) => new(lists[name].SelectMany(words => words));
        By = Of("by");
        And = Of("and");
        For = Of("for");
        Jobs = Of("jobs");
        Nobody = Of("nobody");
        Updated = Of("updated");
        Dated = Of("dated");
        Media = Of("media");
        We = Of("we");
        You = Of("you");
        Page = Of("page");
        Gone = Of("gone");
        Answered = Of("answered");
        Counted = new(lists["counted"].Concat(lists["answered"]).SelectMany(words => words));
        Topics = [Of("mail"), Of("terms"), Of("data"), Of("price")];
    }

    public static PageWords All => OfAll.Value;

    /// <summary>What opens a by-line (<c>written by</c>).</summary>
    public Phrases By { get; }

    /// <summary>What stands between two names.</summary>
    public Phrases And { get; }

    /// <summary>What stands between a name and the paper it writes for.</summary>
    public Phrases For { get; }

    /// <summary>Words of job titles: beside a name, they are no part of it.</summary>
    public Phrases Jobs { get; }

    /// <summary>What stands in a name's place and names no person (<c>staff</c>).</summary>
    public Phrases Nobody { get; }

    /// <summary>Words in the names of those who publish (<c>times</c>), which are no person's.</summary>
    public Phrases Media { get; }

    /// <summary>What stands before the date of a change.</summary>
    public Phrases Updated { get; }

    /// <summary>What else stands around a page's date.</summary>
    public Phrases Dated { get; }

    /// <summary>The words for those who make the page.</summary>
    public Phrases We { get; }

    /// <summary>The words for whoever reads it.</summary>
    public Phrases You { get; }

    /// <summary>What pages call themselves and their addresses.</summary>
    public Phrases Page { get; }

    /// <summary>What is said of a page that is not there.</summary>
    public Phrases Gone { get; }

    /// <summary>What of it readers alone leave (<c>comments</c>, <c>likes</c>).</summary>
    public Phrases Answered { get; }

    /// <summary>What is counted of a posting (<c>comments</c>, <c>points</c>).</summary>
    public Phrases Counted { get; }

    /// <summary>What pages speak of to their visitors: mail, terms, data, prices.</summary>
    public IReadOnlyList<Phrases> Topics { get; }

    private static IEnumerable<string> Lines()
    {
        var assembly = typeof(PageWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("pages/", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!); // not null: it was listed
            while (text.ReadLine() is { } line)
            {
                yield return line;
            }
        }
    }
}

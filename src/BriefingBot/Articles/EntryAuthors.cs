using BriefingBot.Articles.PlainText;

namespace BriefingBot.Articles;

/// <summary>The names of an entry's authors, which feeds write with mail addresses and pages of theirs.</summary>
internal static class EntryAuthors
{
    /// <summary>The names alone, each once; a person of whom only an address is given has none.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> authors) =>
    [
        .. authors.Select(NameOf).Where(name => name.Any(char.IsLetter)).SelectMany(People)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    // A whole by-line stands in the field of some feeds.
    private static IReadOnlyList<string> People(string name)
    {
        var rest = PersonNames.AfterBy(name);
        var people = PersonNames.In(rest ?? name);
        return people.Count > (rest is null ? 1 : 0) ? people : [name];
    }

    private static string NameOf(string author)
    {
        var name = author.Trim();
        foreach (var (open, close) in new[] { ('(', ')'), ('<', '>'), ('[', ']') })
        {
            if (!name.EndsWith(close) || name.LastIndexOf(open) is not (>= 0 and var at))
            {
                continue;
            }

            var (before, inside) = (name[..at].Trim(), name[(at + 1)..^1].Trim());
            name = IsAddress(inside) ? before : IsAddress(before) ? inside : name;
        }

        name = name.Trim().Trim('"', '“', '”');
        return IsAddress(name) ? "" : name;
    }

    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
        && (text.IndexOf('@', StringComparison.Ordinal) > 0
            || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || text.Contains("://", StringComparison.Ordinal)
            || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
}

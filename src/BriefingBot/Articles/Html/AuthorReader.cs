using BriefingBot.Articles.PlainText;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Finds a page's author: JSON-LD, meta, microdata, then <see cref="VisibleAuthors"/>.</summary>
internal static class AuthorReader
{
    private const int MostAuthors = 8;
    private const int LongestName = 60;
    private const int LevelsOfLine = 3;

    private static readonly string[] Names =
    [
        "author", "article:author", "og:article:author", "parsely-author", "dc.creator", "dcterms.creator",
        "sailthru.author", "byl", "citation_author", "article:author_name", "cXenseParse:author", "authors", "byline",
    ];

    /// <summary>The names, of people and of agencies; empty where the page gives none.</summary>
    public static IReadOnlyList<string> Read(
        MetaTags tags, JsonLd json, string? outlet, HtmlNode root, ByLineWords around)
    {
        IEnumerable<string>[] statements =
        [
            json.Authors.Select(FamilyFirst),
            .. Names.Select(name => name == "citation_author" ? tags.All(name).Select(GivenFirst) : tags.All(name)),
            WrittenBy(tags),
            OfFirstLine(tags.Authors).Select(Written),
        ];
        var stated = statements.Select(texts => Clean(texts, outlet, around)).Where(names => names.Count > 0).ToList();
        var names = stated.FirstOrDefault([]);

        // Where one statement runs together what another parts.
        names = stated.Find(other => other.Count > names.Count
            && LetterKey.Same(string.Concat(other), string.Concat(names))) ?? names;
        if (names.Exists(name => !Agencies.Is(name) && PersonNames.In(name, around: around).Count > 0))
        {
            return names;
        }

        // A site fills its own short name in where the page shows a person's.
        List<string> seen =
        [
            .. VisibleAuthors.Find(root, around).Where(name => !IsOutlet(name, outlet)).Take(MostAuthors),
        ];
        return seen.Count > 0 ? [.. names.Where(Agencies.Is).Union(seen)] : names;
    }

    // The names of one by-line stand together; those of other articles stand by their headlines.
    private static IEnumerable<HtmlNode> OfFirstLine(List<HtmlNode> authors)
    {
        var line = authors.Find(node => Written(node).Length > 0);
        for (var level = 0; level < LevelsOfLine && line?.Parent is { Tag: not ("body" or "head") } box; level++)
        {
            line = level > 0 && box.Holds("h1") ? line : box;
        }

        return line is null ? [] : authors.Where(node => node.IsWithin(line));
    }

    private static string Written(HtmlNode author) => author["content"] ?? OwnName(author) ?? author.InnerText();

    // What else stands in the box is the person's job, or life.
    private static string? OwnName(HtmlNode author)
    {
        string? given = null, family = null;
        foreach (var node in author.WalkWithout(node => node != author && node["itemscope"] is not null))
        {
            if (node == author || MetaTags.ItemWords(node) is not [_, ..] words)
            {
                continue;
            }

            var text = node["content"] ?? node.InnerText();
            if (words.Contains("name") && text.Length > 0)
            {
                return text;
            }

            given ??= words.Contains("givenName") ? text : null;
            family ??= words.Contains("familyName") ? text : null;
        }

        return MarkupText.NotEmpty($"{given} {family}".Trim());
    }

    // Bibliographic data writes "Family, Given".
    private static string GivenFirst(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
            ? $"{given} {family}"
            : name;

    // Elsewhere what stands between commas are names of people, each of two words.
    private static string FamilyFirst(string name) =>
        name.Split(',', StringSplitOptions.TrimEntries) is [var family, var given] && IsNameOfWord(family)
            && IsNameOfWord(given)
            ? GivenFirst(name)
            : name;

    private static bool IsNameOfWord(string word) =>
        !Agencies.Is(word) && !PageWords.Media.Contains(word) && PersonNames.In(word, mayBeOneWord: true) is [var name]
            && name == word && !word.Contains(' ', StringComparison.Ordinal) && word.Any(char.IsLower);

    // Publishing programs label what they tell of an article: "Written by", in the site's language.
    private static IEnumerable<string> WrittenBy(MetaTags tags)
    {
        for (var i = 1; i <= 3; i++)
        {
            if (tags[$"twitter:label{i}"] is { } label
                && ByLineWords.All.By.Contains(label.AsSpan().Trim(": "))
                && tags[$"twitter:data{i}"] is { } name)
            {
                yield return name;
            }
        }
    }

    private static List<string> Clean(IEnumerable<string> texts, string? outlet, ByLineWords around) =>
        [.. texts.SelectMany(text => Split(text, around))
            .Select(name => name.Trim(' ', ',', '.', ';'))
            .Where(name => IsName(name) && !IsOutlet(name, outlet))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostAuthors)];

    private static IEnumerable<string> Split(string text, ByLineWords around)
    {
        text = MarkupText.Line(text);
        text = PersonNames.AfterBy(text, around) is { Length: > 0 } rest ? rest : text;
        if (PageWords.Nobody.Contains(text))
        {
            return [];
        }

        var several = PersonNames.In(text, around: around);
        var names = several.Count > 0 ? several : PersonNames.In(text, mayBeOneWord: true, around);
        return names.Count > 0 ? names : [text];
    }

    private static bool IsName(string name) =>
        name.Length is > 1 and <= LongestName
            && name.Any(char.IsLetter)
            && !name.Contains("://", StringComparison.Ordinal)
            && !name.Contains('@')
            && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && !IsKey(name)
            && MarkupText.Stated(name) is not null
            && !PageWords.Nobody.Contains(name)
            && !name.Split(' ').Any(word => PageWords.Desks.Contains(word))
            && !IsAccount(name)
            && !IsJobTitle(name);

    // What a template should have filled in: "page.author.name".
    private static bool IsKey(string name) =>
        char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal)
            && name.AsSpan().ContainsAny('.', '_', '{');

    // "user1".
    private static bool IsAccount(string name) =>
        name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) && char.IsAsciiDigit(name[^1]);

    private static bool IsJobTitle(string name) =>
        PersonNames.In(name, mayBeOneWord: true).Count == 0
            && name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => PageWords.Jobs.Contains(word));

    /// <summary>The publisher is no author, unless the site is a person's own and bears the name.</summary>
    private static bool IsOutlet(string name, string? outlet) =>
        (LetterKey.Same(name, outlet) || Credits.SameName(name, outlet)) && !IsPersonal(name);

    private static bool IsPersonal(string name) =>
        !Agencies.Is(name) && PersonNames.In(name) is [var only] && only == name
            && name.Split(' ') is { Length: 2 or 3 } words
            && words.All(word => word.Any(char.IsLower) && !PageWords.Media.Contains(word));
}

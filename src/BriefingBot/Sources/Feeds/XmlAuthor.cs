using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>A person in RSS, Atom and Dublin Core: <c>Name (mail@example.com)</c>, or one of the two.</summary>
internal static class XmlAuthor
{
    // Each is held against all the others.
    private const int MostAuthors = 50;

    /// <summary>Adds the person of an element unless already there.</summary>
    public static void Add(List<string> authors, MarkupElement element)
    {
        if (authors.Count >= MostAuthors)
        {
            return;
        }

        var person = element.FirstChild is null ? Written(element) : Structured(element);
        if (person.Length is 0 or > 300)
        {
            return;
        }

        var known = authors.FindIndex(
            author => author == person || IsShorter(author, person) || IsShorter(person, author));
        if (known < 0)
        {
            authors.Add(person);
        }
        else if (person.Length > authors[known].Length)
        {
            authors[known] = person;
        }
    }

    // The same person, once with a mail address and once without.
    private static bool IsShorter(string name, string full) =>
        full.Length > name.Length + 1
        && full.StartsWith(name, StringComparison.Ordinal)
        && full.AsSpan(name.Length).StartsWith(" (");

    // Atom, RFC 4287 section 3.2.
    private static string Structured(MarkupElement element)
    {
        string? Part(string name) => element.Child(name) is { } part ? MarkupText.PlainText(part.Text()) : null;

        var name = Part("name");
        var mail = Part("email");
        return (string.IsNullOrEmpty(name), string.IsNullOrEmpty(mail)) switch
        {
            (false, false) => $"{name} ({mail})",
            (false, true) => name!, // not null: not empty
            (true, false) => mail!, // not null: not empty
            _ => name is null ? MarkupText.PlainText(element.Text()) : "",
        };
    }

    // RSS 2.0: "mail@example.com (Name)"; others write a mail's "Name <mail@example.com>".
    private static string Written(MarkupElement element)
    {
        var text = MarkupText.PlainText(element.Text());
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        if (open > 0 && text[^1] == ')' && text.AsSpan(0, open).Contains('@') && !text.AsSpan(open).Contains('@'))
        {
            return $"{text[(open + 2)..^1]} ({text[..open]})";
        }

        open = text.IndexOf(" <", StringComparison.Ordinal);
        return open > 0 && text[^1] == '>' && text.AsSpan(open).Contains('@')
            ? $"{text[..open].Trim('"')} ({text[(open + 2)..^1]})"
            : text;
    }
}

namespace BriefingBot.Sources.Formats;

/// <summary>A person as RSS, Atom and Dublin Core write one: <c>Name (mail@example.com)</c>, or the one of the two that is given.</summary>
internal static class XmlAuthor
{
    /// <summary>Adds the person of an element unless already there.</summary>
    public static void Add(List<string> authors, MarkupElement element)
    {
        var person = element.FirstChild is null ? Written(element) : Structured(element);
        if (person.Length is > 0 and <= 300 && !authors.Contains(person))
        {
            authors.Add(person);
        }
    }

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

    // RSS 2.0: "mail@example.com (Name)".
    private static string Written(MarkupElement element)
    {
        var text = MarkupText.PlainText(element.Text());
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' && text.AsSpan(0, open).Contains('@') && !text.AsSpan(open).Contains('@')
            ? $"{text[(open + 2)..^1]} ({text[..open]})"
            : text;
    }
}

namespace BriefingBot.Text.Markup;

/// <summary>The vocabularies that feeds mix; what a prefix means is decided by its namespace, else by custom.</summary>
internal enum Vocabulary
{
    /// <summary>RSS, RDF, Atom of every version and no namespace: one set of names in practice.</summary>
    Core,
    Content,
    DublinCore,
    Media,
    Itunes,
    Syndication,
    Xhtml,
    News,
    Other,
}

/// <summary>One element of a <see cref="MarkupDocument"/>; decoded and copied when it is asked for.</summary>
internal sealed class MarkupElement(string source, string name, Vocabulary vocabulary, MarkupElement? parent)
{
    /// <summary>The local name, in lower case.</summary>
    public string Name { get; } = name;
    public Vocabulary Vocabulary { get; } = vocabulary;
    public MarkupElement? Parent { get; } = parent;
    public MarkupElement? FirstChild { get; private set; }
    public MarkupElement? Next { get; private set; }
    private MarkupElement? LastChild { get; set; }
    public Range AttributeRange { get; init; }

    /// <summary>Whether it may have an <c>xml:base</c>; most have not and need no looking up.</summary>
    public bool MayHaveBase { get; init; }
    public int ContentStart { get; init; }

    /// <summary>Set when the element is closed, by its end tag or by what shows that the tag is missing.</summary>
    public int ContentEnd { get; set; }

    /// <summary>The content as it is written.</summary>
    public ReadOnlySpan<char> RawContent => source.AsSpan(ContentStart, Math.Max(0, ContentEnd - ContentStart));

    /// <summary><see cref="RawContent"/>, to be kept.</summary>
    public ReadOnlyMemory<char> RawMemory => source.AsMemory(ContentStart, Math.Max(0, ContentEnd - ContentStart));

    /// <summary>Whether its start tag has this name, prefix and all.</summary>
    public bool IsWrittenAs(ReadOnlySpan<char> tagName)
    {
        var end = AttributeRange.Start.Value;
        return end > tagName.Length
            && source.AsSpan(end - tagName.Length, tagName.Length).SequenceEqual(tagName)
            && source[end - tagName.Length - 1] == '<';
    }

    public void Add(MarkupElement child)
    {
        if (LastChild is null)
        {
            FirstChild = child;
        }
        else
        {
            LastChild.Next = child;
        }

        LastChild = child;
    }

    public MarkupAttributes Attributes => new(source.AsSpan(AttributeRange));

    /// <summary>The decoded value of an attribute, with or without a prefix; null where it is missing.</summary>
    public string? Attribute(string name)
    {
        if (AttributeRange.Start.Value == AttributeRange.End.Value)
        {
            return null;
        }

        foreach (var attribute in Attributes)
        {
            if (attribute.HasName(name))
            {
                return attribute.Decoded();
            }
        }

        return null;
    }

    /// <summary>The decoded text, trimmed, without any tags; CDATA as it is.</summary>
    public string Text() => MarkupText.TextOf(RawContent);

    /// <summary>The content as HTML: inline elements as written, escaped markup and CDATA unescaped.</summary>
    public string Html() => FirstChild is null ? MarkupText.TextOf(RawContent) : MarkupText.InlineHtml(RawContent);

    /// <summary>The words behind an empty element, where HTML tools leave <c>&lt;link/&gt;</c>'s address.</summary>
    public string TextBehind()
    {
        if (ContentEnd > ContentStart || ContentEnd >= source.Length || source[ContentEnd] == '<')
        {
            return "";
        }

        var rest = source.AsSpan(ContentEnd);
        var end = rest.IndexOf('<');
        return MarkupText.Decode((end < 0 ? rest : rest[..end]).Trim());
    }

    /// <summary>The nearest value of an inherited attribute (<c>xml:lang</c>), or null.</summary>
    public string? Inherited(string name)
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            if (element.Attribute(name) is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }

    public MarkupElement? Child(string name, Vocabulary vocabulary = Vocabulary.Core)
    {
        for (var child = FirstChild; child is not null; child = child.Next)
        {
            if (child.Vocabulary == vocabulary && child.Name == name)
            {
                return child;
            }
        }

        return null;
    }
}

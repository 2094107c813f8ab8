using System.Text;

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
internal sealed class MarkupElement(byte[] source, QualifiedName name, MarkupElement? parent)
{
    private string? _attributes;

    /// <summary>The local name, in lower case.</summary>
    public string Name => name.Local;
    public Vocabulary Vocabulary => name.Vocabulary;
    public MarkupElement? Parent { get; } = parent;
    public MarkupElement? FirstChild { get; private set; }
    public MarkupElement? Next { get; private set; }

    /// <summary>Whether some of an entry may be missing: it does not end as it should, or is too large.</summary>
    public bool IsBroken { get; set; }
    public Range AttributeRange { get; init; }

    /// <summary>Whether the element may have an <c>xml:base</c>; most have not and need no looking up.</summary>
    public bool MayHaveBase { get; init; }
    public int ContentStart { get; init; }

    /// <summary>Set when the element is closed, by its end tag or by what shows that the tag is missing.</summary>
    public int ContentEnd { get; set; }

    /// <summary>The content as it is written, in UTF-8.</summary>
    public ReadOnlySpan<byte> RawContent => RawMemory.Span;

    /// <summary><see cref="RawContent"/>, to be kept.</summary>
    public ReadOnlyMemory<byte> RawMemory => source.AsMemory(ContentStart, Math.Max(0, ContentEnd - ContentStart));

    /// <summary>Adds a child behind the last; null for the first.</summary>
    public void Add(MarkupElement child, MarkupElement? last)
    {
        if (last is null)
        {
            FirstChild = child;
        }
        else
        {
            last.Next = child;
        }
    }

    public MarkupAttributes Attributes => new(_attributes ??= Encoding.UTF8.GetString(source.AsSpan(AttributeRange)));

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
    public string Html() => FirstChild is null ? Text() : InlineHtml();

    /// <summary>The content with its elements as HTML, also where it has none.</summary>
    public string InlineHtml() => MarkupText.InlineHtml(Encoding.UTF8.GetString(RawContent));

    /// <summary>The words behind an empty element, where HTML tools leave <c>&lt;link/&gt;</c>'s address.</summary>
    public string TextBehind()
    {
        if (ContentEnd > ContentStart || ContentEnd >= source.Length || source[ContentEnd] == '<')
        {
            return "";
        }

        var rest = source.AsSpan(ContentEnd);
        var end = rest.IndexOf((byte)'<');
        return MarkupText.Decode(Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).AsSpan().Trim());
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

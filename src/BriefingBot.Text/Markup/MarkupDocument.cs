using System.Runtime.InteropServices;

namespace BriefingBot.Text.Markup;

/// <summary>A document of tags read as far as it goes: a tree of <see cref="MarkupElement"/> over the text. The reader
/// is made for feeds as they are met, not for XML as it should be: a missing end tag, a bare <c>&amp;</c>, unknown
/// entities, unclosed HTML inside a description, a truncated end all leave the rest readable, and nothing in one entry
/// costs another, unless XML as it should be reads it so. A document type is skipped whole: nothing in it is declared,
/// expanded or asked for, so entity bombs and external entities have nothing to work with. Time and memory are linear
/// in the text.</summary>
internal sealed class MarkupDocument
{
    /// <summary>Elements beyond which no more are made but <see cref="MaxOfLateEntry"/> of each entry: memory stays
    /// bounded.</summary>
    public const int MaxElements = 400_000;

    /// <summary>Elements of one entry; more are taken as text.</summary>
    public const int MaxOfEntry = 50_000;

    /// <summary>Elements of an entry that stands behind too many: what most entries have.</summary>
    public const int MaxOfLateEntry = 40;

    /// <summary>Such entries; no more are looked at.</summary>
    public const int MaxLateEntries = 5_000;

    /// <summary>Elements nested deeper are taken as text of the one that holds them.</summary>
    public const int MaxDepth = 100;

    private static readonly QualifiedName Nameless = new("", Vocabulary.Other);

    private MarkupDocument(byte[] text) =>
        Root = new MarkupElement(text, Nameless, parent: null) { ContentEnd = text.Length };

    /// <summary>A nameless element that holds the document's own.</summary>
    public MarkupElement Root { get; }

    /// <summary>Reads a document as far as it goes; never fails.</summary>
    /// <param name="utf8">The document, which is kept as long as an element is.</param>
    public static MarkupDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        var text = MemoryMarshal.TryGetArray(utf8, out var whole) && whole.Count == whole.Array!.Length
            ? whole.Array
            : utf8.ToArray();
        var document = new MarkupDocument(text);
        var parser = new MarkupParser(text, document.Root, isTorn: false);
        parser.Parse();
        if (parser.HasHidden)
        {
            document = new MarkupDocument(text);
            new MarkupParser(text, document.Root, isTorn: true).Parse();
        }

        return document;
    }

    /// <summary>The first element that <paramref name="isWanted"/> takes, in order; null for none.</summary>
    public MarkupElement? Find(Func<MarkupElement, bool> isWanted)
    {
        for (var element = Root.FirstChild; element is not null; element = Following(element, Root, into: true))
        {
            if (isWanted(element))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The next element below <paramref name="top"/>, with or without those inside
    /// <paramref name="element"/>.</summary>
    public static MarkupElement? Following(MarkupElement element, MarkupElement top, bool into)
    {
        if (into && element.FirstChild is not null)
        {
            return element.FirstChild;
        }

        for (MarkupElement? at = element; at is not null && at != top; at = at.Parent)
        {
            if (at.Next is not null)
            {
                return at.Next;
            }
        }

        return null;
    }
}

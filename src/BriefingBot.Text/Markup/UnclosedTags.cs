namespace BriefingBot.Text.Markup;

/// <summary>What a start tag shows not to have been closed: an item cannot hold an item, nor a title a link.</summary>
internal static class UnclosedTags
{
    /// <summary>Whether the innermost element ends before one of this name.</summary>
    public static bool IsEndedBy(MarkupElement open, QualifiedName name) => open.Vocabulary == Vocabulary.Core
        && open.Name switch
        {
            "title" or "link" or "guid" or "pubdate" => open.Name != name.Local,
            "description" => name.Local is "guid" or "pubdate", // no element of HTML
            _ => false,
        };

    /// <summary>The entry that ends before another of its name; null for none.</summary>
    public static MarkupElement? OpenEntry(MarkupElement open, QualifiedName name)
    {
        for (MarkupElement? element = open; element is not null; element = element.Parent)
        {
            if (element.Vocabulary == Vocabulary.Core && element.Name is "content")
            {
                return null; // an entry inside content is content
            }

            if (element.Vocabulary == Vocabulary.Core && element.Name == name.Local)
            {
                return element;
            }
        }

        return null;
    }
}

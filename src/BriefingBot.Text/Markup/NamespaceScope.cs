using System.Buffers;
using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>A tag's name after its prefix was looked up; the local part in lower case.</summary>
internal sealed record QualifiedName(string Local, Vocabulary Vocabulary)
{
    /// <summary>Whether a tag of this name may show that an element before it was not closed.</summary>
    public bool MayClose { get; } = Vocabulary == Vocabulary.Core
        && Local is "title" or "link" or "guid" or "pubdate" or "description" or "item" or "entry";

    /// <summary>Whether an element of this name is an entry of a feed.</summary>
    public bool IsEntry { get; } = Vocabulary == Vocabulary.Core && Local is "item" or "entry";
}

/// <summary>Which vocabulary a prefix stands for where it is met (Namespaces in XML 1.0, section 6.1). A prefix that is
/// undeclared, or declared as something unknown, means what it means everywhere else. Names are looked up once per
/// scope.</summary>
internal sealed class NamespaceScope
{
    // A feed has some twenty; each name that is new is looked for among all of them.
    private const int MostDeclared = 200;
    private const int Places = 128;

    private static readonly SearchValues<string> FeedNamespaces = SearchValues.Create(
        [
            "w3.org/2005/atom", "purl.org/atom", "purl.org/pie", "purl.org/rss/", "purl.org/net/rss",
            "backend.userland.com", "blogs.law.harvard.edu", "cyber.law.harvard.edu", "my.netscape.com",
            "channel.netscape.com", "22-rdf-syntax-ns", "schemas/sitemap/",
        ],
        StringComparison.Ordinal);

    // One in each place, by its length and three letters of it.
    private readonly (byte[]? Written, QualifiedName Name)[] _resolved = new (byte[]?, QualifiedName)[Places];
    private readonly List<(int Depth, string Prefix, Vocabulary Vocabulary)> _declared = [];
    private int _deepest;

    /// <summary>Takes in the declarations of a start tag whose element will stand at this depth.</summary>
    /// <param name="depth">1 for an element at the top.</param>
    /// <param name="tagName">The name as written, with its prefix.</param>
    /// <param name="attributes">The text between the name and the tag's end.</param>
    public void Enter(int depth, ReadOnlySpan<byte> tagName, ReadOnlySpan<byte> attributes)
    {
        if (attributes.IndexOf("xmlns"u8) < 0)
        {
            return;
        }

        var tag = Encoding.UTF8.GetString(tagName);
        foreach (var attribute in new MarkupAttributes(Encoding.UTF8.GetString(attributes)))
        {
            if (_declared.Count < MostDeclared
                && attribute.Name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase))
            {
                var prefix = attribute.Name.Length > 6 ? attribute.Name[6..].ToString() : "";
                var vocabulary = VocabularyOf(MarkupText.Decode(attribute.Value));
                if (vocabulary == Vocabulary.Other)
                {
                    vocabulary = IsFeeds(depth, prefix, tag) ? Vocabulary.Core
                        : prefix.Length > 0 ? Customary(prefix)
                        : vocabulary;
                }

                _declared.Add((depth, prefix, vocabulary));
            }
        }

        Changed();
    }

    /// <summary>Forgets the declarations of elements deeper than this.</summary>
    public void Leave(int depth)
    {
        if (depth < _deepest)
        {
            _declared.RemoveAt(_declared.Count - 1);
            Changed();
            Leave(depth);
        }
    }

    private void Changed()
    {
        _deepest = _declared.Count > 0 ? _declared[^1].Depth : 0;
        Array.Clear(_resolved);
    }

    public QualifiedName Resolve(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
        {
            return new QualifiedName("", Find(""));
        }

        var key = (name.Length * 11) + (name[0] * 7) + (name[name.Length / 2] * 5) + (name[^1] * 3);
        ref var place = ref _resolved[key % Places];
        if (place.Written is null || !name.SequenceEqual(place.Written))
        {
            var written = Encoding.UTF8.GetString(name);
            var colon = written.IndexOf(':', StringComparison.Ordinal);
            place = (name.ToArray(), new QualifiedName(
                written[(colon + 1)..].ToLowerInvariant(), Find(colon < 0 ? "" : written[..colon])));
        }

        return place.Name;
    }

    private Vocabulary Find(string prefix) =>
        _declared.FindLastIndex(declared => declared.Prefix == prefix) is >= 0 and var at
            ? _declared[at].Vocabulary
            : Customary(prefix);

    private static Vocabulary Customary(string prefix) => prefix.ToLowerInvariant() switch
    {
        "" or "atom" or "a10" or "rss" or "rdf" => Vocabulary.Core,
        "content" => Vocabulary.Content,
        "dc" or "dcterms" or "dct" => Vocabulary.DublinCore,
        "media" => Vocabulary.Media,
        "itunes" => Vocabulary.Itunes,
        "sy" => Vocabulary.Syndication,
        "xhtml" => Vocabulary.Xhtml,
        "news" => Vocabulary.News,
        _ => Vocabulary.Other,
    };

    // The root's own namespace is the feed's, however it is misspelt, and so is a default that a channel or an item
    // declares for itself.
    private static bool IsFeeds(int depth, string prefix, ReadOnlySpan<char> tagName) => depth == 1
        ? IsPrefixOf(prefix, tagName)
        : depth <= 3 && prefix.Length == 0 && tagName is "channel" or "item" or "entry";

    private static bool IsPrefixOf(string prefix, ReadOnlySpan<char> tagName) =>
        tagName[..Math.Max(0, tagName.IndexOf(':'))].SequenceEqual(prefix);

    private static Vocabulary VocabularyOf(string uri)
    {
        var key = uri.Trim().TrimEnd('/', '#').ToLowerInvariant();
        return key switch
        {
            "" => Vocabulary.Core,
            _ when key.Contains("purl.org/rss/1.0/modules/content", StringComparison.Ordinal) => Vocabulary.Content,
            _ when key.Contains("purl.org/rss/1.0/modules/syndication", StringComparison.Ordinal) =>
                Vocabulary.Syndication,
            _ when key.Contains("/modules/", StringComparison.Ordinal) => Vocabulary.Other,
            _ when key.Contains("purl.org/dc/elements", StringComparison.Ordinal)
                || key.Contains("purl.org/dc/terms", StringComparison.Ordinal) => Vocabulary.DublinCore,
            _ when key.Contains("yahoo.com/mrss", StringComparison.Ordinal)
                || key.Contains("rssboard.org/media-rss", StringComparison.Ordinal) => Vocabulary.Media,
            _ when key.Contains("itunes", StringComparison.Ordinal) => Vocabulary.Itunes,
            _ when key.EndsWith("1999/xhtml", StringComparison.Ordinal) => Vocabulary.Xhtml,
            _ when key.Contains("sitemap-news", StringComparison.Ordinal) => Vocabulary.News,
            _ when key.Contains("sitemap-", StringComparison.Ordinal) => Vocabulary.Other,
            _ when key.AsSpan().ContainsAny(FeedNamespaces) => Vocabulary.Core,
            _ => Vocabulary.Other,
        };
    }
}

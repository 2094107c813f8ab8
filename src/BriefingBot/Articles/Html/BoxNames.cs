using System.Collections.Frozen;
using System.Text;

namespace BriefingBot.Articles.Html;

/// <summary>What a box of a page is, by what designers call such boxes.</summary>
[Flags]
internal enum BoxKinds
{
    None = 0,

    /// <summary>Never part of an article's text: menus, banners, forms.</summary>
    Boilerplate = 1,

    /// <summary>Readers' comments, which may hold more sentences than the article.</summary>
    Comments = 1 << 1,

    /// <summary>Made for the article's text.</summary>
    Content = 1 << 2,

    /// <summary>Links, pictures or controls: a box that holds paragraphs is none of these.</summary>
    Controls = 1 << 3,

    /// <summary>Names the article's writers.</summary>
    Author = 1 << 4,

    /// <summary>Pointers to other articles.</summary>
    OthersArticles = 1 << 5,

    /// <summary>The sentences between a headline and its article.</summary>
    Standfirst = 1 << 6,

    /// <summary>A picture that is no article's.</summary>
    Icon = 1 << 7,

    /// <summary>What an article's own paragraphs are called, too: by their subject, or who may read them.</summary>
    OwnParts = 1 << 8,

    /// <summary>Not shown where it stands: hidden, a pop-up, for printing.</summary>
    Unseen = 1 << 9,

    /// <summary>Asks for consent to cookies and the like.</summary>
    Consent = 1 << 10,
}

/// <summary>What designers call the boxes of a page, in <c>class</c> and <c>id</c>.</summary>
internal static class BoxNames
{
    public const int LongestNames = 400;
    private const int KeyLength = 2;

    // A star is any ending; a hyphen may be missing ("side-bar", "sidebar"); an underscore is any joint.
    private const string Comments = """
        comments comment comment-list comment-area comment-section comment-respond disqus* respond livefyre*
        fb-comments discussion viafoura
        """;

    private const string Boilerplate = """
        ads ad advert* adsense ad-slot* ad-unit* ad-wrapper* ad-container* ad-box* sponsor* promo* share* sharing
        social* sociable addthis* related* recommend* recirc* newsletter* subscri* sign-up* side-bar* rail
        bread-crumb* byline* author* bio tags tag tag-list tag-cloud tagged popup* modal*
        overlay* captions caption credits credit figcaption wp-caption-text footer* nav* menu* masthead* teasers
        teaser trending* popular* most-read* most-popular* most-viewed* read-more* read-next* read-also* read-on*
        read-related* reading-time* see-more* see-also* see-related* see-next* see-from*
        see-on* view-more* view-next* view-also* view-related* view-from* more-from* more-stories* more-news*
        more-articles* more-on* more-in* more-related* outbrain* taboola* widget* toolbar* tools pagination pager
        page-links print* skip* sr-only visually-hidden screen-reader* hidden paywall* meta metadata post-meta*
        entry-meta* article-meta* timestamps timestamp dateline pub-date* rating* login* register* search* carousel*
        slider* gallery* slideshow* playlist* video-player* video-wrapper* video-container* video-list* player
        jp-related-posts jp-relatedposts yarpp* key-points key-point key-takeaways key-takeaway dek standfirst
        sub-title sub-headline strapline kicker entry-summary cta disclaimer disclosure copyright* toc
        table-of-contents polls poll quiz donat* jump-to* jump-link* alert* notifications notification toast banner*
        rodape ticker* up-next* next-post* next-article* next-story* prev previous* prev-post*
        prev-article* prev-story* prev-page* prev-next* prev-link* prev-button* prev-btn* post-nav* entry-footer
        post-footer article-footer follow* hatnote tooltip-text* tooltip-content* side-note margin-note
        """;

    private const string Icon = """
        logo* icons icon avatar* emoji wp-smiley pixel spacer badge* gravatar* profile*
        """;

    private const string Author = """
        by-line* author* vcard contributor* writer* written-by auteur* autor* verfasser redakteur* journalist*
        reporter* skribent* forfatter* schrijver* yazar* muhabir* szerzo* penulis* creator
        """;

    private const string OthersArticles = """
        related* recirc* recommend* teasers teaser promo* trending* popular* sidebar* most-read* most-popular*
        most-viewed* outbrain* taboola* carousel* more-from more-stories more-news more-articles next-post*
        next-article* next-story* latest* newsletter* nav* menu* footer*
        """;

    private const string Standfirst = """
        dek standfirst sub-title sub-headline sub-head strapline entry-summary article-summary article-lead
        article-intro article-excerpt lead-text lead-paragraph lead intro excerpt abstract deck chapeau vorspann
        ingress bajada entradilla sommario occhiello teaser-text summary
        """;

    private const string Controls = """
        toc table-of-contents gallery* carousel* slider* slideshow* tools toolbar* meta nav* menu* tags tag print*
        skip* search* hidden widget* player tabs tab jump-to* jump-link* polls poll quiz rating* masthead* read-more*
        more-on* social* share*
        """;

    private const string OwnParts = """
        paywall* gdpr* cookie* consent* alert* tags tag subscri* sponsor* notification popular* meta share* social*
        rating* player
        """;

    private const string Unseen = """
        hidden sr-only visually-hidden screen-reader* print* popup* modal* overlay* share* social*
        tooltip-text* tooltip-content* side-note margin-note
        """;

    private const string Consent = """
        cookie* gdpr* consent* onetrust* usercentrics* didomi*
        """;

    private const string Content = """
        article_body* article_text* article_content* article_copy* article_inner* story_body* story_text*
        story_content* story_copy* post_body* post_content* post_entry* post_text* content_body content_article
        content_text body_copy body_text body_content main_content main_article main_text hentry entry entry_body
        entry_content entry_text news_body news_text news_content text_body rich_text articulo artikel noticia*
        """;

    // By their first letters: few words are compared at each part of a name.
    private static readonly FrozenDictionary<string, Word[]>.AlternateLookup<ReadOnlySpan<char>> Words =
        new (string Words, BoxKinds Kind)[]
        {
            (Comments, BoxKinds.Comments),
            (Boilerplate, BoxKinds.Boilerplate),
            (Icon, BoxKinds.Icon),
            (Author, BoxKinds.Author),
            (OthersArticles, BoxKinds.OthersArticles),
            (Standfirst, BoxKinds.Standfirst),
            (Controls, BoxKinds.Controls),
            (OwnParts, BoxKinds.OwnParts),
            (Unseen, BoxKinds.Unseen),
            (Consent, BoxKinds.Boilerplate | BoxKinds.Consent),
            (Content, BoxKinds.Content),
        }
        .SelectMany(list => list.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(Spellings)
            .Distinct()
            .Select(word => new Word(word.TrimEnd('*'), word.EndsWith('*'), list.Kind)))
        .GroupBy(word => word.Text[..KeyLength])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names of a box, words in camel case parted by hyphens, in lower case.</summary>
    public static string Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(id))
        {
            return "";
        }

        var both = string.IsNullOrEmpty(id) ? classes! : string.Concat(classes, " ", id);
        if (both.Length <= LongestNames && !both.AsSpan().ContainsAnyInRange('A', 'Z') && Ascii.IsValid(both))
        {
            return both;
        }

        var names = new StringBuilder(both.Length + 8);
        for (var i = 0; i < both.Length && i < LongestNames; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(both[i]) && char.IsAsciiLetterLower(both[i - 1]))
            {
                names.Append('-');
            }

            names.Append(char.ToLowerInvariant(both[i]));
        }

        return names.ToString();
    }

    /// <summary>All that a box with these names may be.</summary>
    public static BoxKinds KindsOf(string names)
    {
        var kinds = BoxKinds.None;
        for (var at = 0; at + KeyLength <= names.Length; at++)
        {
            if ((at == 0 || IsEnd(names[at - 1])) && Words.TryGetValue(names.AsSpan(at, KeyLength), out var words))
            {
                foreach (var word in words)
                {
                    kinds |= word.StandsAt(names, at) ? word.Kind : BoxKinds.None;
                }
            }
        }

        return kinds;
    }

    private static IEnumerable<string> Spellings(string word) =>
        ((string[])["", "-", "_", "__"]).Take(word.Contains('_') ? 4 : 2)
            .Select(joint => word.Replace(word.Contains('_') ? "_" : "-", joint, StringComparison.Ordinal));

    private static bool IsEnd(char letter) => letter is '-' or '_' || char.IsWhiteSpace(letter);

    private readonly record struct Word(string Text, bool HasEndings, BoxKinds Kind)
    {
        public bool StandsAt(string names, int at)
        {
            if (string.CompareOrdinal(names, at, Text, 0, Text.Length) != 0)
            {
                return false;
            }

            var end = at + Text.Length;
            while (HasEndings && end < names.Length && char.IsLetterOrDigit(names[end]))
            {
                end++;
            }

            return end == names.Length || IsEnd(names[end]);
        }
    }
}

using System.Text;

namespace BriefingBot.Articles.Html;

/// <summary>What a box of a page is, by what designers call such boxes.</summary>
[Flags]
internal enum BoxKinds
{
    None = 0,

    /// <summary>Never the article's text.</summary>
    Boilerplate = 1,

    /// <summary>Readers' comments, which may hold more sentences than the article.</summary>
    Comments = 1 << 1,

    /// <summary>Made for the article's text.</summary>
    Content = 1 << 2,

    /// <summary>Links, pictures or controls: a box that holds paragraphs is none of these.</summary>
    Controls = 1 << 3,

    /// <summary>Names the writers.</summary>
    Author = 1 << 4,

    /// <summary>Other articles.</summary>
    OthersArticles = 1 << 5,

    /// <summary>The sentences between a headline and its article.</summary>
    Standfirst = 1 << 6,

    /// <summary>A picture that is no article's.</summary>
    Icon = 1 << 7,

    /// <summary>What an article's own paragraphs are called, too: by their subject, or who may read them.</summary>
    OwnParts = 1 << 8,

    /// <summary>Not shown in its place.</summary>
    Unseen = 1 << 9,
}

/// <summary>What designers call the boxes of a page, in <c>class</c> and <c>id</c>.</summary>
internal static class BoxNames
{
    public const int LongestNames = 400;
    private const int KeyLength = 2;
    private const int Letters = 26;

    // A star stands for any ending.
    private const string Comments = """
        comments comment commentlist comment-list comment-area comment-section comment-respond commentarea
        commentsection commentrespond disqus* respond livefyre* fb-comments discussion viafoura
        """;

    private const string Boilerplate = """
        ads ad advert* adsense ad-slot* ad-unit* ad-wrapper* ad-container* ad-box* adslot* adunit*
        adwrapper* adcontainer* adbox* sponsor* promo* share* sharing social* sociable addthis* related*
        recommend* recirc* newsletter* subscri* sign-up* signup* sidebar* side-bar* rail bread-crumb*
        breadcrumb* byline* author* bio tags tag tag-list tag-cloud taglist tagcloud tagged cookie* gdpr*
        consent* popup* modal* overlay* captions caption credits credit figcaption wp-caption-text footer*
        nav* menu* masthead* teasers teaser trending* popular* most-read* most-popular* most-viewed*
        mostread* mostpopular* mostviewed* read-more* read-next* read-also* read-from* read-stories*
        read-news* read-articles* read-on* read-in* read-related* readmore* readnext* readalso* readfrom*
        readstories* readnews* readarticles* readon* readin* readrelated* see-more* see-next* see-also*
        see-from* see-stories* see-news* see-articles* see-on* see-in* see-related* seemore* seenext*
        seealso* seefrom* seestories* seenews* seearticles* seeon* seein* seerelated* view-more* view-next*
        view-also* view-from* view-stories* view-news* view-articles* view-on* view-in* view-related*
        viewmore* viewnext* viewalso* viewfrom* viewstories* viewnews* viewarticles* viewon* viewin*
        viewrelated* more-more* more-next* more-also* more-from* more-stories* more-news* more-articles*
        more-on* more-in* more-related* moremore* morenext* morealso* morefrom* morestories* morenews*
        morearticles* moreon* morein* morerelated* outbrain* taboola* widget* toolbar* tools pagination
        pager page-links pagelinks print* skip* sr-only visually-hidden visuallyhidden screen-reader*
        screenreader* hidden paywall* meta metadata post-meta* postmeta* entry-meta* entrymeta*
        article-meta* articlemeta* timestamps timestamp dateline pub-date* pubdate* rating* login* register*
        search* carousel* slider* gallery* slideshow* playlist* video-player* video-wrapper*
        video-container* video-list* videoplayer* videowrapper* videocontainer* videolist* player
        jp-related-posts jp-relatedposts yarpp* key-points key-point key-takeaways key-takeaway keypoints
        keypoint keytakeaways keytakeaway dek standfirst sub-title subtitle sub-headline subheadline
        strapline kicker entry-summary cta disclaimer disclosure copyright* toc table-of-contents polls poll
        quiz donat* jump-to* jump-link* jumpto* jumplink* alert* notifications notification toast banner*
        rodape ticker* up-next* upnext* next-post* next-article* next-story* nextpost* nextarticle*
        nextstory* prev* post-nav* postnav* entry-footer entryfooter post-footer postfooter article-footer
        articlefooter follow* hatnote
        """;

    private const string Icon = """
        logo* icons icon avatar* emoji wp-smiley pixel spacer badge* gravatar* profile*
        """;

    private const string Author = """
        by-line* byline* author* vcard contributor* writer* written-by writtenby auteur* autor* verfasser
        redakteur* journalist* reporter* skribent* forfatter* schrijver* yazar* muhabir* szerzo* penulis*
        creator
        """;

    private const string OthersArticles = """
        related* recirc* recommend* teasers teaser promo* trending* popular* sidebar* most-read*
        most-popular* most-viewed* mostread* mostpopular* mostviewed* outbrain* taboola* carousel* more-from
        more-stories more-news more-articles morefrom morestories morenews morearticles next-post*
        next-article* next-story* nextpost* nextarticle* nextstory* latest* newsletter* nav* menu* footer*
        """;

    private const string Standfirst = """
        dek standfirst sub-title subtitle sub-headline subheadline sub-head subhead strapline entry-summary
        article-summary articlesummary article-lead article-intro article-excerpt articlelead articleintro
        articleexcerpt lead-text lead-paragraph leadtext leadparagraph lead intro excerpt abstract deck
        chapeau vorspann ingress bajada entradilla sommario occhiello teaser-text teasertext summary
        """;

    private const string Controls = """
        toc table-of-contents gallery* carousel* slider* slideshow* tools toolbar* meta nav* menu* tags tag
        print* skip* search* hidden widget* player tabs tab jump-to* jump-link* jumpto* jumplink* polls poll
        quiz rating* masthead* read-more* readmore* more-on* moreon* social* share*
        """;

    private const string OwnParts = """
        paywall* gdpr* cookie* consent* alert* tags tag subscri* sponsor* notification popular* meta share* social*
        rating* player
        """;

    private const string Unseen = """
        hidden sr-only visually-hidden visuallyhidden screen-reader* screenreader* print* popup* modal* overlay* share*
        social*
        """;

    private const string Content = """
        articlebody* articletext* articlecontent* articlecopy* articleinner* article-body* article-text*
        article-content* article-copy* article-inner* article_body* article_text* article_content*
        article_copy* article_inner* article__body* article__text* article__content* article__copy*
        article__inner* storybody* storytext* storycontent* storycopy* story-body* story-text*
        story-content* story-copy* story_body* story_text* story_content* story_copy* story__body*
        story__text* story__content* story__copy* postbody* postcontent* postentry* posttext* post-body*
        post-content* post-entry* post-text* post_body* post_content* post_entry* post_text* post__body*
        post__content* post__entry* post__text* entrycontent entrybody entrytext entry entry-content
        entry-body entry-text entry- entry_content entry_body entry_text entry_ entry__content entry__body
        entry__text entry__ contentbody contentarticle contenttext content-body content-article content-text
        content_body content_article content_text content__body content__article content__text bodycopy
        bodytext bodycontent body-copy body-text body-content body_copy body_text body_content body__copy
        body__text body__content maincontent mainarticle maintext main-content main-article main-text
        main_content main_article main_text main__content main__article main__text hentry newsbody newstext
        newscontent news-body news-text news-content news_body news_text news_content news__body news__text
        news__content textbody text-body text_body text__body rich-text richtext articulo artikel noticia*
        """;

    // By their first letters: few words are compared at each part of a name.
    private static readonly Word[]?[] Words = ByKey(
    [

        (Comments, BoxKinds.Comments),
        (Boilerplate, BoxKinds.Boilerplate),
        (Icon, BoxKinds.Icon),
        (Author, BoxKinds.Author),
        (OthersArticles, BoxKinds.OthersArticles),
        (Standfirst, BoxKinds.Standfirst),
        (Controls, BoxKinds.Controls),
        (OwnParts, BoxKinds.OwnParts),
        (Unseen, BoxKinds.Unseen),
        (Content, BoxKinds.Content),
    ]);

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
            if ((at == 0 || IsEnd(names[at - 1])) && KeyOf(names.AsSpan(at)) is >= 0 and var key
                && Words[key] is { } words)
            {
                foreach (var word in words)
                {
                    kinds |= word.StandsAt(names, at) ? word.Kind : BoxKinds.None;
                }
            }
        }

        return kinds;
    }

    private static Word[]?[] ByKey((string Words, BoxKinds Kind)[] lists)
    {
        var table = new Word[]?[Letters * Letters];
        foreach (var group in lists
            .SelectMany(list => list.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new Word(word.TrimEnd('*'), word.EndsWith('*'), list.Kind)))
            .GroupBy(word => KeyOf(word.Text)))
        {
            table[group.Key] = [.. group];
        }

        return table;
    }

    /// <summary>The place of a word's first two letters; -1 for what is no word.</summary>
    private static int KeyOf(ReadOnlySpan<char> word) =>
        char.IsAsciiLetterLower(word[0]) && char.IsAsciiLetterLower(word[1])
            ? ((word[0] - 'a') * Letters) + word[1] - 'a'
            : -1;

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

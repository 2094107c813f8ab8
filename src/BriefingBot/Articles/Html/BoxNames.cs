using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Articles.Html;

/// <summary>What designers call the boxes of a page, in <c>class</c> and <c>id</c>.</summary>
internal static partial class BoxNames
{
    private const int LongestNames = 400;

    /// <summary>The names of a box, words in camel case parted by hyphens, in lower case.</summary>
    public static string Of(string? classes, string? id)
    {
        if (string.IsNullOrEmpty(classes) && string.IsNullOrEmpty(id))
        {
            return "";
        }

        var both = string.Concat(classes, " ", id);
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

    /// <summary>A box that is never the article's text.</summary>
    public static bool IsBoilerplate(string names) => names.Length > 0 && Boilerplate().IsMatch(names);

    /// <summary>A box of links, pictures or controls: one that holds paragraphs is none of these.</summary>
    public static bool IsControls(string names) => names.Length > 0 && Controls().IsMatch(names);

    /// <summary>A box of readers' comments, which may hold more sentences than the article.</summary>
    public static bool IsComments(string names) => names.Length > 0 && Comments().IsMatch(names);

    /// <summary>A box that names the writers.</summary>
    public static bool IsAuthor(string names) => names.Length > 0 && Author().IsMatch(names);

    /// <summary>A picture that is no article's.</summary>
    public static bool IsIcon(string names) => names.Length > 0 && Icon().IsMatch(names);

    /// <summary>A box of other articles.</summary>
    public static bool IsOthersArticles(string names) => names.Length > 0 && OthersArticles().IsMatch(names);

    /// <summary>A box for the sentences between a headline and its article.</summary>
    public static bool IsStandfirst(string names) => names.Length > 0 && Standfirst().IsMatch(names);

    /// <summary>A box that designers make for the article's text.</summary>
    public static bool IsContent(string names) => names.Length > 0 && Content().IsMatch(names);

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|area|section|respond)|disqus\w*|respond|livefyre\w*"
        + @"|fb-comments|discussion|viafoura)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:ads?|advert\w*|adsense|ad-?(?:slot|unit|wrapper|container|box)\w*|sponsor\w*|promo\w*"
        + @"|share\w*|sharing|social\w*|sociable|addthis\w*|related\w*|recommend\w*|recirc\w*|newsletter\w*"
        + @"|subscri\w*|sign-?up\w*|sidebar\w*|side-?bar\w*|rail|bread-?crumbs?\w*|byline\w*|author\w*|bio|tags?"
        + @"|tag-?(?:list|cloud)|tagged|cookies?\w*|gdpr\w*|consent\w*|popup\w*|modal\w*|overlay\w*|captions?"
        + @"|credits?|figcaption|wp-caption-text|footer\w*|nav\w*|navbar\w*|menu\w*|masthead\w*|teasers?|trending\w*"
        + @"|popular\w*|most-?(?:read|popular|viewed)\w*|(?:read|see|view|more)-?(?:more|next|also|from|stories|news"
        + @"|articles|on|in|related)\w*|outbrain\w*|taboola\w*|widget\w*|toolbar\w*|tools|pagination|pager"
        + @"|page-?links|print\w*|skip\w*|sr-only|visually-?hidden|screen-?reader\w*|hidden|paywall\w*|meta|metadata"
        + @"|post-?meta\w*|entry-?meta\w*|article-?meta\w*|timestamps?|dateline|pub-?date\w*|rating\w*|login\w*"
        + @"|register\w*|search\w*|carousel\w*|slider\w*|gallery\w*|slideshow\w*|playlist\w*|video-?(?:player|wrapper"
        + @"|container|list)\w*|player|jp-related-?posts|yarpp\w*|key-?(?:points?|takeaways?)|dek|standfirst"
        + @"|sub-?title|sub-?headline|strapline|kicker|entry-summary|cta|disclaimer|disclosure|copyright\w*|toc"
        + @"|table-of-contents|polls?|quiz|donat\w*|jump-?(?:to|link)\w*|alert\w*|notifications?|toast|banner\w*"
        + @"|rodape|ticker\w*|up-?next\w*|next-?(?:post|article|story)\w*|prev\w*|post-?nav\w*|entry-?footer"
        + @"|post-?footer|article-?footer|follow\w*)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:logo\w*|icons?|avatar\w*|emoji|wp-smiley|pixel|spacer|badge\w*|gravatar\w*|profile\w*)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Icon();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:by-?line\w*|author\w*|authors|vcard|contributors?\w*|writers?\w*|written-?by|auteur\w*"
        + @"|autore?n?\w*|autori?a?s?|verfasser|redakteur\w*|journalist\w*|reporter\w*|skribent\w*|forfatter\w*"
        + @"|schrijver\w*|yazar\w*|muhabir\w*|szerzo\w*|penulis\w*|creator)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:related\w*|recirc\w*|recommend\w*|teasers?|promo\w*|trending\w*|popular\w*|sidebar\w*"
        + @"|most-?(?:read|popular|viewed)\w*|outbrain\w*|taboola\w*|carousel\w*|more-?(?:from|stories|news|articles)"
        + @"|next-?(?:post|article|story)\w*|latest\w*|newsletter\w*|nav\w*|menu\w*|footer\w*)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex OthersArticles();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:dek|standfirst|sub-?title|sub-?headline|sub-?head|strapline|entry-summary|article-?summary"
        + @"|article-?(?:lead|intro|excerpt)|lead(?:-?(?:text|paragraph))?|intro|excerpt|abstract|deck|chapeau"
        + @"|vorspann|ingress|bajada|entradilla|sommario|occhiello|teaser-?text|summary)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Standfirst();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:toc|table-of-contents|gallery\w*|carousel\w*|slider\w*|slideshow\w*|tools|toolbar\w*|meta"
        + @"|nav\w*|menu\w*|tags?|print\w*|skip\w*|search\w*|hidden|widget\w*|player|tabs?"
        + @"|jump-?(?:to|link)\w*|polls?|quiz|rating\w*|masthead\w*|read-?more\w*|more-?on\w*|social\w*|share\w*)"
        + @"(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:article-?_*(?:body|text|content|copy|inner)\w*|story-?_*(?:body|text|content|copy)\w*"
        + @"|post-?_*(?:body|content|entry|text)\w*|entry-?_*(?:content|body|text)?|articlebody|storybody"
        + @"|content-?_*(?:body|article|text)|body-?_*(?:copy|text|content)|main-?_*(?:content|article|text)|hentry"
        + @"|news-?_*(?:body|text|content)|text-?_*body|rich-?text|articulo|artikel|noticia\w*)(?:$|[\s_-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Content();
}

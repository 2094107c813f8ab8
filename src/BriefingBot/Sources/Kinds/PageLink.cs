using AngleSharp.Dom;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Kinds;

/// <summary>One address with what its links on the page say.</summary>
/// <param name="url">Where they lead.</param>
/// <param name="isOwn">Whether that is on the page's own site.</param>
/// <param name="addressScore">How much the address looks like an article's
/// (<see cref="ArticleAddress.Score"/>).</param>
internal sealed class PageLink(Uri url, bool isOwn, double addressScore)
{
    private const int LevelsOfStructure = 3;
    private const double ScoreOfAHeadline = 1.5;

    private LinkText _text = new(null, -1);
    private DateTimeOffset? _published;

    public bool IsOwn => isOwn;

    /// <summary>The tags around its first link and their names: links of one structure are a list.</summary>
    public string Structure { get; private set; } = "";

    public double Score => addressScore + TextScore(_text.Text) + Place;

    /// <summary>How much its best link's place speaks for an article: a heading, a card, a date.</summary>
    public double Place { get; private set; }

    /// <summary>Whether its words are as many as a headline has.</summary>
    public bool IsHeadline => addressScore >= 0 && TextScore(_text.Text) >= ScoreOfAHeadline;

    /// <summary>Whether a date stands beside one of its links.</summary>
    public bool IsDated { get; private set; }

    public void Take(IElement anchor)
    {
        var text = LinkText.Of(anchor);
        if (IsBetter(text))
        {
            _text = text;
            Structure = StructureOf(anchor);
        }

        var card = LinkCard.Around(anchor);
        _published ??= card.Published;
        IsDated |= card.HasDate;
        Place = Math.Max(Place, card.Score(text.Rank));
    }

    public Entry ToEntry() => new()
    {
        Id = url.GetLeftPart(UriPartial.Query),
        Url = url,
        Title = _text.Text,
        Published = _published,
    };

    private bool IsBetter(LinkText text) =>
        text.Text is not null
        && (text.Rank > _text.Rank
            || (text.Rank == _text.Rank && text.Text.Length > _text.Text!.Length)); // not null: it has a rank

    private static double TextScore(string? text)
    {
        if (text is null)
        {
            return -3;
        }

        var words = Math.Max(text.Count(char.IsWhiteSpace) + 1, text.Count(ArticleAddress.IsOfUnspacedScript) / 2);
        return words switch
        {
            >= 5 => 2,
            4 => ScoreOfAHeadline,
            3 => text.Length >= 20 ? 1 : 0.5,
            2 => text.Length >= 24 ? 0.5 : -1,
            _ => -2,
        };
    }

    private static string StructureOf(IElement anchor)
    {
        var structure = $"a.{NameOf(anchor)}";
        var element = anchor.ParentElement;
        for (var level = 0; level < LevelsOfStructure && element is not null; level++, element = element.ParentElement)
        {
            var isNamed = level == 0 || element.LocalName is "ul" or "ol" or "div" or "section";
            structure += $"<{element.LocalName}.{(isNamed ? NameOf(element) : "")}";
        }

        return structure;
    }

    // The first name without a number: further ones tell of the article ("post-12 category-sport").
    private static string? NameOf(IElement element) =>
        element.ClassList.FirstOrDefault(name => !name.Any(char.IsAsciiDigit));
}

using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The texts and the language of an RSS or Atom entry.</summary>
/// <param name="documentUrl">Where the feed came from; null where that is not known.</param>
internal sealed class XmlEntryTexts(Uri? documentUrl)
{
    private XmlPassage? _summary;
    private XmlPassage? _otherSummary;
    private XmlPassage? _subtitle;

    /// <summary>The short text: the entry's own, else Dublin Core's, media's or iTunes', else a subtitle.</summary>
    public XmlPassage? Summary => _summary ?? _otherSummary ?? _subtitle;

    public XmlPassage? Content { get; private set; }

    /// <summary>The full content where the source gives plain text.</summary>
    public string? ContentText { get; private set; }

    /// <summary>The language that the entry or a text of it declares, as written; null for none.</summary>
    public string? Language { get; private set; }

    public void TakeOtherSummary(MarkupElement child) => _otherSummary ??= Passage(child);

    public void TakeSubtitle(MarkupElement child) => _subtitle ??= Passage(child);

    public void TakeLanguage(MarkupElement child) => Language = MarkupText.NotEmpty(child.Text());

    public void TakeOtherLanguage(MarkupElement child) => Language ??= MarkupText.NotEmpty(child.Text());

    public void TakeContent(MarkupElement child)
    {
        if (Content is null && (Content = Passage(child)) is not null)
        {
            Language ??= MarkupText.NotEmpty(child.Attribute("lang"));
        }
    }

    /// <summary>Atom <c>content</c>, which may be plain text.</summary>
    public void TakeAtomContent(MarkupElement child)
    {
        if (child.FirstChild is null && XmlText.IsPlain(child.Attribute("type")))
        {
            ContentText ??= MarkupText.NotEmpty(child.Text());
        }
        else
        {
            TakeContent(child);
        }
    }

    /// <summary>A second description is a longer text, whatever its name.</summary>
    public void TakeSummary(MarkupElement child)
    {
        if (_summary is null)
        {
            _summary = Passage(child);
        }
        else
        {
            TakeContent(child);
        }
    }

    private XmlPassage? Passage(MarkupElement element) => XmlPassage.Of(element, documentUrl);
}

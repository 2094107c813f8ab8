using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace BriefingBot.Articles.Html;

/// <summary>
/// Builds a bounded tree from AngleSharp's tokens. Its full DOM is not used: what it spends on 100,000 nested elements
/// grows with the square of their number, and a page of 9 MB takes 400 MB (docs/decisions/0003). Elements deeper than
/// <see cref="DeepestLevel"/> become siblings, and what comes after <see cref="MostNodes"/> nodes is left out.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>Browsers stop at 512; no page that people read comes near either.</summary>
    public const int DeepestLevel = 200;

    /// <summary>A long live blog has some 20,000.</summary>
    public const int MostNodes = 100_000;

    private const int MostAttributes = 24;

    private readonly List<HtmlNode> _open = [];
    private int _nodes;

    private HtmlTree() => _open.Add(Root);

    public HtmlNode Root { get; } = new("#document", null);

    private HtmlNode Current => _open[^1];

    /// <summary>Parses any characters; there is no such thing as a malformed page.</summary>
    public static HtmlNode Parse(string html)
    {
        var tree = new HtmlTree();
        using var tokenizer = new HtmlTokenizer(
            new TextSource(new ReadOnlyMemoryTextSource(html)), HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) =>
                HtmlElements.IsReadAttribute(name.Span),
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile
            && tree._nodes < MostNodes; token = tokenizer.Get())
        {
            tree.Take(token, tokenizer);
        }

        StreamedParts.PutInPlace(tree.Root);
        return tree.Root;
    }

    private void Take(HtmlToken token, HtmlTokenizer tokenizer)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                AddText(token.Data);
                break;
            case HtmlTokenType.StartTag:
                var tag = token.AsTag();
                Open(tag);
                // Browsers ignore the stroke in <iframe/>, but feeds carry XHTML, where the rest of the article would
                // be lost in it.
                tokenizer.State = tag.IsSelfClosing ? HtmlParseMode.PCData : HtmlElements.ModeOf(tag.Name);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name);
                break;
            default:
                break;
        }
    }

    private void AddText(string text)
    {
        if (text.Length == 0
            || (Current.Tag is "style" or "template")
            || (Current.Tag == "script"
            && Current["type"]?.Contains("json", StringComparison.OrdinalIgnoreCase) != true))
        {
            return;
        }

        Current.Add(new HtmlNode("", Current) { Text = text });
        _nodes++;
    }

    private void Open(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (name is "html" or "body" && _open.FirstOrDefault(node => node.Tag == name) is not null)
        {
            return;
        }

        CloseImplied(name);
        var node = new HtmlNode(name, Current) { Attributes = AttributesOf(tag) };
        Current.Add(node);
        _nodes++;
        var isRaw = HtmlElements.ModeOf(name) != HtmlParseMode.PCData;
        if (!HtmlElements.IsVoid(name) && !(tag.IsSelfClosing && (isRaw
            || HtmlElements.IsForeign(name))) && (_open.Count < DeepestLevel
            || isRaw))
        {
            _open.Add(node);
        }
    }

    private static IReadOnlyList<KeyValuePair<string, string>> AttributesOf(HtmlTagToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return [];
        }

        var attributes = new KeyValuePair<string, string>[Math.Min(tag.Attributes.Count, MostAttributes)];
        for (var i = 0; i < attributes.Length; i++)
        {
            attributes[i] = new(tag.Attributes[i].Name, tag.Attributes[i].Value ?? "");
        }

        return attributes;
    }

    // HTML, 13.1.2.4 "Optional tags": the elements whose end tag people leave out.
    private void CloseImplied(string name)
    {
        if (HtmlElements.ClosesParagraph(name))
        {
            // Only phrases can be open inside an open paragraph, so any block ends the search.
            CloseNearest("p", HtmlElements.IsBlock);
        }

        switch (name)
        {
            case "li":
                CloseNearest("li", tag => tag is "ul" or "ol" or "menu" or "table" or "td");
                break;
            case "dt" or "dd":
                CloseNearest(tag => tag is "dt" or "dd", tag => tag is "dl" or "table" or "td");
                break;
            case "td" or "th":
                CloseNearest(tag => tag is "td" or "th", tag => tag is "table" or "tr");
                break;
            case "tr" or "tbody" or "tfoot" or "thead":
                CloseNearest("tr", tag => tag is "table");
                break;
            case "option":
                CloseNearest("option", tag => tag is "select");
                break;
            case "a":
                CloseNearest("a", HtmlElements.IsBlock);
                break;
            case "body":
                CloseNearest("head", _ => false);
                break;
            default:
                break;
        }
    }

    private void Close(string name)
    {
        if (name is "html" or "body")
        {
            // What stands behind these end tags belongs to the body all the same (HTML, 13.2.6.4.19).
            return;
        }

        // An end tag never reaches over a table's cell, and a phrase's end never over a block, as long as that is open.
        if (HtmlElements.IsBlock(name))
        {
            CloseNearest(
                name,
                tag =>
                    tag is "td" or "th" or "table"
                        && name is not ("table" or "tr" or "tbody" or "thead" or "td" or "th"));
        }
        else
        {
            CloseNearest(name, HtmlElements.IsBlock);
        }
    }

    private void CloseNearest(string name, Func<string, bool> isFence) => CloseNearest(tag => tag == name, isFence);

    private void CloseNearest(Func<string, bool> isSought, Func<string, bool> isFence)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (isSought(_open[i].Tag))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }

            if (isFence(_open[i].Tag))
            {
                return;
            }
        }
    }
}

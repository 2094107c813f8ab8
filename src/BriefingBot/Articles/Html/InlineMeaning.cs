using System.Text.RegularExpressions;

namespace BriefingBot.Articles.Html;

/// <summary>Writes into a page's text what the elements of a line mean and their words alone do not tell: what was
/// struck out goes, quotations get their marks, and what stands side by side in a box stays two words.</summary>
internal static partial class InlineMeaning
{
    private const int ShortestWord = 3;

    // So much is struck out of a text only by an end tag that is missing.
    private const int LongestWithdrawn = 2000;

    /// <summary>Changes the text of a page that nothing was measured of yet.</summary>
    public static void Apply(HtmlNode root)
    {
        foreach (var node in root.Walk())
        {
            if (node.IsText || node.IsBlock)
            {
                continue;
            }

            if (node.Tag is "del" or "s" or "strike" || StruckOut().IsMatch(node["style"] ?? ""))
            {
                Withdraw(node);
            }
            else if (node.Tag == "q")
            {
                Quote(node);
            }
            else if (node.Tag is "sup" or "sub" or "a")
            {
                RaisedMarks.Apply(node);
            }
            else if (node is { Tag: "img", Parent: { } box } && node["alt"] is [>= 'A' and <= 'Z'] letter)
            {
                PutBefore(box, node.Place + 1, letter);
            }

            Part(node);
        }
    }

    private static void Withdraw(HtmlNode node)
    {
        var texts = node.Walk().Where(inner => inner.IsText).ToList();
        if (texts.Sum(text => text.Text.Length) <= LongestWithdrawn)
        {
            texts.ForEach(text => text.Text = "");
        }
    }

    // Browsers show the marks, which are no text of the page.
    private static void Quote(HtmlNode node)
    {
        var texts = node.Walk().Where(inner => inner.IsText && !string.IsNullOrWhiteSpace(inner.Text)).ToList();
        if (texts.Count > 0 && !Marks().IsMatch(node.InnerText()))
        {
            var opening = texts[0].Text;
            texts[0].Text = opening.Insert(opening.Length - opening.AsSpan().TrimStart().Length, "“");
            var closing = texts[^1].Text;
            texts[^1].Text = closing.Insert(closing.AsSpan().TrimEnd().Length, "”");
        }
    }

    // A first letter that is a picture.
    private static void PutBefore(HtmlNode box, int at, string letter)
    {
        if (at < box.Children.Count && box.Children[at] is { IsText: true, Text: [var first, ..] } rest
            && char.IsLower(first))
        {
            rest.Text = letter + rest.Text;
        }
    }

    // "12" and "killed", or the parts of a heading, are told apart by how they are set.
    private static void Part(HtmlNode node)
    {
        if (node.Parent is not { } box || node.Place is not (> 0 and var at)
            || box.Children[at - 1] is not { IsText: false, IsBlock: false } before)
        {
            return;
        }

        if (LastText(before) is { Text: [.., var last] } && FirstText(node) is { Text: [var first, ..] } text
            && (char.IsAsciiDigit(last) ? WordLength(text.Text) >= ShortestWord && !IsCode(box)
                : char.IsLower(last) && char.IsUpper(first) && IsInHeading(box)
                    && before.InnerText().Length >= ShortestWord))
        {
            text.Text = " " + text.Text;
        }
    }

    private static HtmlNode? FirstText(HtmlNode node) => node.Walk().FirstOrDefault(inner => inner.Text.Length > 0);

    private static HtmlNode? LastText(HtmlNode node) => node.Walk().LastOrDefault(inner => inner.Text.Length > 0);

    private static int WordLength(string text) => text.TakeWhile(char.IsLetter).Count();

    private static bool IsCode(HtmlNode box) => box.Ancestors().Prepend(box).Any(node => node.Tag is "pre" or "code");

    private static bool IsInHeading(HtmlNode box) =>
        box.Ancestors().Prepend(box).Any(BoxForms.IsHeading);

    [GeneratedRegex(@"text-decoration[\w-]*:[^;]*line-through", RegexOptions.IgnoreCase)]
    private static partial Regex StruckOut();

    [GeneratedRegex(@"^[\p{Pi}""„‚「『']|[\p{Pf}""」』']$")]
    private static partial Regex Marks();
}

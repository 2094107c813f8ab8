using BriefingBot.Articles.PlainText;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.Html;

/// <summary>Tells words of a sentence that are marked (links, names of companies) from lines and boxes of their own:
/// cut out, they would leave a sentence that says something else.</summary>
internal static class RunningText
{
    private const int ShortestLine = 60;
    private const double MostLinks = 0.5;
    private const int MostBoxesLookedAt = 8;
    private const int LettersLookedAt = 200;
    private const int NodesLookedAt = 200;

    // Of a sentence: the wheels of a counter have hardly a sign between them.
    private const int FewestLetters = 8;

    /// <summary>Whether what is hidden from those alone who hear the page is part of a sentence, as a first letter or
    /// a sum; an icon is not.</summary>
    public static bool HoldsSeen(HtmlNode phrase) =>
        !phrase.Is(BoxKinds.Icon) && Holds(phrase, shortest: 0) && phrase.InnerText().Any(char.IsLetterOrDigit)
            && phrase.Ancestors().First(box => box.IsBlock)
                .WalkWithout(node => node["aria-hidden"] == "true" || node.IsNeverText).Take(NodesLookedAt)
                .Sum(node => node.Text.Count(char.IsLetter)) >= FewestLetters;

    /// <summary>Whether the sentence around a phrase goes on behind it.</summary>
    /// <param name="shortest">Characters of the line, below which it is none.</param>
    public static bool Holds(HtmlNode phrase, int shortest = ShortestLine)
    {
        if (phrase.IsBlock || phrase.Measure.Text == 0 || phrase.Walk().Any(node => node.IsBlock))
        {
            return false;
        }

        var (before, behind) = ("", "");
        var line = phrase;
        while (!line.IsBlock && line.Parent is { } parent)
        {
            if (before.Length + behind.Length == 0)
            {
                var at = line.Place;
                (before, behind) = (Beside(parent, at, step: -1), Beside(parent, at, step: 1));
            }

            line = parent;
        }

        // A caption is a sentence of its own, whatever stands beside it.
        return line.Measure is { LinkDensity: < MostLinks } && line.Measure.Text >= shortest
            && GoesOn(before, behind)
            && !Prose.EndsLikeSentence(phrase.InnerText());
    }

    // Behind a by-line or a place, the text begins with a capital.
    private static bool GoesOn(string before, string behind) =>
        behind.Length > 0
            && (IsInner(behind[0])
                || (before.Any(char.IsLetter) && char.IsLetterOrDigit(behind[0]) && !Prose.EndsLikeSentence(before)));

    private static bool IsInner(char first) =>
        char.IsLower(first) || first is ',' or '.' or ';' or '’' or '\'' or ')' or '，' or '、' or '。';

    // Of a text of megabytes that links stand beside, no more than tells.
    private static string Nearest(string text, int step) =>
        text.Length <= LettersLookedAt ? text : step < 0 ? text[^LettersLookedAt..] : text[..LettersLookedAt];

    // The nearest words in the same line.
    private static string Beside(HtmlNode parent, int at, int step)
    {
        var end = Math.Clamp(at + (step * MostBoxesLookedAt), 0, parent.Children.Count - 1);
        while (at != end)
        {
            at += step;
            var node = parent.Children[at];
            if (node.IsBlock || node.Tag == "br")
            {
                break;
            }

            // What is said in place of what is seen.
            if (node.Is(BoxKinds.Unseen) || (!node.IsText && node.Measure.Text == 0))
            {
                continue;
            }

            if (MarkupText.Line(Nearest(node.IsText ? node.Text : node.InnerText(), step)) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }
}

using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.PlainText;

/// <summary>Cuts a saved page into its paragraphs: a line each, or a block wrapped by hand.</summary>
internal static class TextLines
{
    private const int FewestWrappedLines = 3;

    /// <summary>The paragraphs in order, trimmed, without control characters and empty ones.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var paragraphs = new List<string>();
        var block = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } raw)
        {
            var line = MarkupText.Line(raw);
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            Flush(block, paragraphs);
        }

        Flush(block, paragraphs);
        return paragraphs;
    }

    private static void Flush(List<string> block, List<string> paragraphs)
    {
        if (IsWrapped(block))
        {
            paragraphs.Add(string.Join(' ', block));
        }
        else
        {
            paragraphs.AddRange(block);
        }

        block.Clear();
    }

    /// <summary>Lines of about one length that stop in mid-sentence are one wrapped paragraph.</summary>
    private static bool IsWrapped(List<string> block)
    {
        if (block.Count < FewestWrappedLines)
        {
            return false;
        }

        var full = block.Take(block.Count - 1).ToList();
        return full.All(line => line.Length is >= 40 and <= 110)
            && full.Max(line => line.Length) - full.Min(line => line.Length) <= 25
            && full.Count(line => line[^1] is '.' or '!' or '?' or ':' or '"' or '”') * 2 < full.Count;
    }
}

namespace BriefingBot.Text.Markup;

/// <summary>Passes over what is no element of a document: each method gives the place behind it.</summary>
internal sealed class MarkupDeclarations(string text)
{
    private bool _noInstructionEnd;

    /// <summary>The next place of a letter, or -1.</summary>
    public int IndexOf(char letter, int from)
    {
        var length = text.AsSpan(from).IndexOf(letter);
        return length < 0 ? -1 : from + length;
    }

    /// <summary>What follows a comment, a CDATA section, or a document type.</summary>
    public int End(int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return EndOf("-->", at + 4);
        }

        if (rest.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            return EndOf("]]>", at + 9);
        }

        return rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? SkipDocumentType(at) : at + 2;
    }

    // XML 1.0 section 2.8: an internal subset in brackets may hold declarations with quotes, comments and '>'.
    private int SkipDocumentType(int at)
    {
        var brackets = 0;
        for (var i = at; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<' when brackets > 0 && text.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal):
                    i = EndOf("-->", i + 4) - 1;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets--;
                    break;
                case '"' or '\'' when brackets > 0 && IndexOf(text[i], i + 1) is > 0 and var quote:
                    i = quote;
                    break;
                case '>' when brackets <= 0:
                    return i + 1;
            }
        }

        return text.Length;
    }

    /// <summary>What follows an instruction.</summary>
    public int InstructionEnd(int at)
    {
        if (!_noInstructionEnd)
        {
            var length = text.AsSpan(at + 2).IndexOf("?>");
            if (length >= 0)
            {
                return at + length + 4;
            }

            _noInstructionEnd = true; // asked once: else "<?<?<?…" would cost its length squared
        }

        return at + 2;
    }

    private int EndOf(string mark, int from)
    {
        var length = from < text.Length ? text.AsSpan(from).IndexOf(mark) : -1;
        return length < 0 ? text.Length : from + length + mark.Length;
    }
}

using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Passes over what is no element of a document: each method gives the place behind it.</summary>
internal sealed class MarkupDeclarations(byte[] text)
{
    private bool _noInstructionEnd;

    /// <summary>What follows a comment, a CDATA section, or a document type.</summary>
    public int End(int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--"u8))
        {
            return EndOf("-->"u8, at + 4);
        }

        if (IsAt("<![CDATA["u8, at))
        {
            return EndOf("]]>"u8, at + 9);
        }

        return IsAt("<!DOCTYPE"u8, at) ? SkipDocumentType(at) : at + 2;
    }

    // XML 1.0 section 2.8: an internal subset in brackets may hold declarations with quotes, comments and '>'.
    private int SkipDocumentType(int at)
    {
        var brackets = 0;
        for (var i = at; i < text.Length; i++)
        {
            switch ((char)text[i])
            {
                case '<' when brackets > 0 && IsAt("<!--"u8, i):
                    i = EndOf("-->"u8, i + 4) - 1;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets--;
                    break;
                case '"' or '\'' when brackets > 0 && text.AsSpan(i + 1).IndexOf(text[i]) is >= 0 and var length:
                    i += length + 1;
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
            var length = text.AsSpan(at + 2).IndexOf("?>"u8);
            if (length >= 0)
            {
                return at + length + 4;
            }

            _noInstructionEnd = true; // asked once: else "<?<?<?…" would cost its length squared
        }

        return at + 2;
    }

    // In any case of its letters.
    private bool IsAt(ReadOnlySpan<byte> mark, int at) =>
        at + mark.Length <= text.Length && Ascii.EqualsIgnoreCase(text.AsSpan(at, mark.Length), mark);

    private int EndOf(ReadOnlySpan<byte> mark, int from)
    {
        var length = from < text.Length ? text.AsSpan(from).IndexOf(mark) : -1;
        return length < 0 ? text.Length : from + length + mark.Length;
    }
}

using System.Text;

namespace BriefingBot.Text.Markup;

/// <summary>Passes over what is no element of a document: each method gives the place behind it.</summary>
internal sealed class MarkupDeclarations(byte[] text)
{
    // Asked once: else "<!--<!--<!--…" would cost its length squared.
    private bool _noCommentEnd;
    private bool _noSectionEnd;
    private bool _noInstructionEnd;
    private int _entry = -1;

    /// <summary>What follows a comment, a CDATA section, or a document type; negative where it never ends.</summary>
    /// <param name="isInside">Whether an element is open, in which no document type is declared.</param>
    public int End(int at, bool isInside)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!--"u8))
        {
            return EndOf("-->"u8, at + 4, ref _noCommentEnd);
        }

        if (IsAt("<![CDATA["u8, at))
        {
            return EndOf("]]>"u8, at + 9, ref _noSectionEnd);
        }

        return !isInside && IsAt("<!DOCTYPE"u8, at) ? SkipDocumentType(at) : at + 2;
    }

    /// <summary>Whether an entry begins behind this place.</summary>
    /// <param name="name">As its tag is written; empty where none was met.</param>
    public bool HasEntryBehind(int at, ReadOnlySpan<byte> name)
    {
        if (_entry < at && _entry < text.Length)
        {
            var next = name.IsEmpty ? Next(at, "item"u8) ?? Next(at, "entry"u8) : Next(at, name);
            _entry = next ?? text.Length;
        }

        return _entry < text.Length;
    }

    private int? Next(int at, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> tag = [(byte)'<', .. name];
        return text.AsSpan(at).IndexOf(tag) is >= 0 and var length ? at + length : null;
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
                    i = EndOf("-->"u8, i + 4, ref _noCommentEnd) is > 0 and var end ? end - 1 : text.Length;
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

        return -1;
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

            _noInstructionEnd = true;
        }

        return at + 2;
    }

    // In any case of its letters.
    private bool IsAt(ReadOnlySpan<byte> mark, int at) =>
        at + mark.Length <= text.Length && Ascii.EqualsIgnoreCase(text.AsSpan(at, mark.Length), mark);

    private int EndOf(ReadOnlySpan<byte> mark, int from, ref bool isMissing)
    {
        var length = isMissing || from >= text.Length ? -1 : text.AsSpan(from).IndexOf(mark);
        isMissing = length < 0;
        return length < 0 ? -1 : from + length + mark.Length;
    }
}

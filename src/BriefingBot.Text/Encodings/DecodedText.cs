using System.Buffers;
using System.Text;
using System.Text.Unicode;
using BriefingBot.Text.Markup;

namespace BriefingBot.Text.Encodings;

/// <summary>The characters of a document that is read once and let go: a page's are many, and a string of them would be
/// made and cleared for nothing. Disposed of once, after the last use of <see cref="Span"/>.</summary>
internal readonly struct DecodedText : IDisposable
{
    private readonly char[]? _rented;
    private readonly string? _text;
    private readonly int _length;

    private DecodedText(char[]? rented, string? text, int length) => (_rented, _text, _length) = (rented, text, length);

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Span => _text is null ? _rented.AsSpan(0, _length) : _text;

    /// <summary>As <see cref="TextDecoding.Decode"/> decodes a body.</summary>
    public static DecodedText Of(ReadOnlyMemory<byte> body, string? contentType)
    {
        var bytes = body.Span;
        if (TextDecoding.MayBeUtf8(ref bytes, contentType))
        {
            // No letter of UTF-8 takes more characters than bytes.
            var rented = ArrayPool<char>.Shared.Rent(bytes.Length);
            if (Utf8.ToUtf16(bytes, rented, out _, out var length, replaceInvalidSequences: false)
                == OperationStatus.Done
                && TwiceEncoded.Mend(rented.AsSpan(0, length)) is null)
            {
                return new DecodedText(rented, null, length);
            }

            ArrayPool<char>.Shared.Return(rented);
        }

        return new DecodedText(null, TextDecoding.Decode(body, contentType), 0);
    }

    /// <summary>A document's characters in one piece; spaces stand for what no document may hold.</summary>
    public static char[] Clean(ReadOnlyMemory<byte> body, string? contentType)
    {
        var bytes = body.Span;
        var text = TextDecoding.MayBeUtf8(ref bytes, contentType) ? Utf8Text(bytes) : null;
        text ??= TextDecoding.Decode(body, contentType).ToCharArray();
        text.AsSpan(ControlLetters.CleanInPlace(text)).Fill(' ');
        return text;
    }

    // Null for what is no sound UTF-8, or more than that.
    private static char[]? Utf8Text(ReadOnlySpan<byte> bytes)
    {
        var text = GC.AllocateUninitializedArray<char>(Encoding.UTF8.GetCharCount(bytes));
        return Utf8.ToUtf16(bytes, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
            && length == text.Length
            && TwiceEncoded.Mend(text) is null
            ? text
            : null;
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }
}

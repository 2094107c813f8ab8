using System.Buffers;
using System.Text.Unicode;
using BriefingBot.Text.Markup;

namespace BriefingBot.Text.Encodings;

/// <summary>
/// The characters of a document that is read once and let go: a page's are many, and a string of them would be made and
/// cleared for nothing. Disposed of once, after the last use of <see cref="Span"/>.
/// </summary>
internal readonly struct DecodedText : IDisposable
{
    private const string Leading = "\uFEFF \t\r\n";

    private readonly char[]? _rented;
    private readonly string? _text;
    private readonly int _length;

    private DecodedText(char[]? rented, string? text, int length) =>
        (_rented, _text, _length) = (rented, text, length);

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
                == OperationStatus.Done)
            {
                return new DecodedText(rented, null, length);
            }

            ArrayPool<char>.Shared.Return(rented);
        }

        return new DecodedText(null, TextDecoding.Decode(body, contentType), 0);
    }

    /// <summary>The text of a document whose characters are kept, without what no document may hold and without white
    /// space before it: made in one piece.</summary>
    public static string Clean(ReadOnlyMemory<byte> body, string? contentType)
    {
        using var decoded = Of(body, contentType);
        if (decoded._rented is null)
        {
            return MarkupText.WithoutControls(decoded._text!).TrimStart(Leading.ToCharArray()); // not null: nothing was rented
        }

        var length = MarkupText.CleanInPlace(decoded._rented.AsSpan(0, decoded._length));
        return decoded._rented.AsSpan(0, length).TrimStart(Leading).ToString();
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }
}

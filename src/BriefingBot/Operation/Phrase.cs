using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BriefingBot.Operation;

/// <summary>What is wrong or was found, to be said in the language of whoever reads it. It is written in English as an
/// interpolated string; the literal parts, with <c>{0}</c>, <c>{1}</c> … for what stands in braces, are its form.
/// <c>Wording</c> has every form in every language; logs and the command line say it as it was written.</summary>
[InterpolatedStringHandler]
[JsonConverter(typeof(AsWritten))]
public sealed class Phrase : IEquatable<Phrase>
{
    private readonly StringBuilder _form = new();
    private readonly List<Phrase> _arguments = [];
    private readonly bool _isVerbatim;

    public Phrase(int literalLength, int formattedCount) => _arguments.EnsureCapacity(formattedCount);

    private Phrase(string form, IEnumerable<Phrase> arguments, bool isVerbatim = false)
    {
        _isVerbatim = isVerbatim;
        _form.Append(form);
        _arguments.AddRange(arguments);
    }

    /// <summary>A text without places; of a switch over interpolated strings the first arm is cast.</summary>
    public static implicit operator Phrase(string text) => new(text, []);

    /// <summary>As it was written, for logs and the command line; the rooms that talk to people may not.</summary>
    [return: NotNullIfNotNull(nameof(phrase))]
    public static implicit operator string?(Phrase? phrase) => phrase?.ToString();

    /// <summary>The English text with its places.</summary>
    public string Form => _form.ToString();

    /// <summary>Words of somebody else's, or a name: they are said as they are, whatever form there is.</summary>
    public static Phrase Verbatim(string words) => new(words, [], isVerbatim: true);

    /// <summary>Several in a row; null for none.</summary>
    public static Phrase? Join(IReadOnlyList<Phrase> phrases) => phrases switch
    {
        [] => null,
        [var one] => one,
        _ => new(string.Join(' ', Enumerable.Range(0, phrases.Count).Select(Place)), phrases),
    };

    public void AppendLiteral(string value) => _form.Append(value);

    public void AppendFormatted(Phrase value)
    {
        _form.Append(Place(_arguments.Count));
        _arguments.Add(value);
    }

    public void AppendFormatted(string? value) => AppendFormatted(Verbatim(value ?? ""));

    public void AppendFormatted<T>(T value, string? format = null) =>
        AppendFormatted(Verbatim(value is IFormattable number
            ? number.ToString(format, CultureInfo.InvariantCulture)
            : value?.ToString() ?? ""));

    /// <summary>The phrase in the language of whoever reads it.</summary>
    /// <param name="form">Gives the language's form for an English one, with the same places.</param>
    public string In(Func<string, string> form)
    {
        var text = _isVerbatim ? Form : form(Form);
        if (_arguments.Count == 0)
        {
            return text;
        }

        var said = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '{' && text.IndexOf('}', at) is var end && end > at
                && int.TryParse(text.AsSpan(at + 1, end - at - 1), NumberStyles.None, null, out var place)
                && place < _arguments.Count)
            {
                said.Append(_arguments[place].In(form));
                at = end;
            }
            else
            {
                said.Append(text[at]);
            }
        }

        return said.ToString();
    }

    /// <summary>The phrase as it was written, in English.</summary>
    public override string ToString() => In(form => form);

    /// <summary>For the database: a text as it is, any other as JSON of form and arguments.</summary>
    public string Write() => _arguments.Count == 0 ? Form : ToJson().ToJsonString(JsonSerializerOptions.Web);

    /// <summary>Reads what <see cref="Write"/> wrote; any other text is said as it is.</summary>
    public static Phrase Read(string written)
    {
        try
        {
            return written.StartsWith("[\"", StringComparison.Ordinal) && JsonNode.Parse(written) is JsonArray read
                ? FromJson(read)
                : new(written, []);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return Verbatim(written);
        }
    }

    public bool Equals(Phrase? other) => other is not null && Write() == other.Write();

    public override bool Equals(object? obj) => Equals(obj as Phrase);

    public override int GetHashCode() => Form.GetHashCode(StringComparison.Ordinal);

    private static string Place(int number) => string.Create(CultureInfo.InvariantCulture, $"{{{number}}}");

    private JsonNode ToJson() => _isVerbatim
        ? JsonValue.Create(Form)
        : new JsonArray([JsonValue.Create(Form), .. _arguments.Select(argument => argument.ToJson())]);

    private static Phrase FromJson(JsonNode? node) => node is JsonArray { Count: > 0 } array
        ? new((string)array[0]!, array.Skip(1).Select(FromJson)) // not null: written so, or it is caught
        : Verbatim((string)node!); // the same

    /// <summary>The JSON of the command line and of the health endpoints is in English.</summary>
    internal sealed class AsWritten : JsonConverter<Phrase>
    {
        public override Phrase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Verbatim(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

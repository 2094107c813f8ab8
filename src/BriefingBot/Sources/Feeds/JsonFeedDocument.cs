using System.Text;
using System.Text.Json;

namespace BriefingBot.Sources.Feeds;

/// <summary>The members and items of a JSON document, read one by one, so that a fault costs only the item it stands
/// in: a document that breaks off is read up to its last whole item, and behind a broken item the next sound one is
/// looked for.</summary>
internal sealed class JsonFeedDocument
{
    // What looks like the start of an item and is none costs a look at all that follows it.
    private const int MostFalseStarts = 100;

    // Each member and item is a document of its own, a kilobyte and more; those of a feed itself are ten.
    private const int MostMembers = 100;
    private const int MostItems = EntryList.MostEntries + 1; // so that it shows that there are more

    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 64,
    };

    private JsonFeedDocument()
    {
    }

    public Dictionary<string, JsonElement> Members { get; } = new(StringComparer.Ordinal);
    public List<JsonElement> Items { get; } = [];
    public bool HasItems { get; private set; }

    /// <summary>Whether nothing in it had to be passed over.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads a document as far as it goes; never fails.</summary>
    public static JsonFeedDocument Read(string text)
    {
        text = JsonMending.WithoutHalfLetters(text);
        var json = Encoding.UTF8.GetBytes(text);
        var document = new JsonFeedDocument();
        document.IsWhole = document.TryRead(json, out var fault);
        if (document.IsWhole)
        {
            return document;
        }

        // Line breaks inside strings and escapes that JSON does not know are mended at one go; the rest is found behind
        // its fault.
        var mended = new JsonFeedDocument();
        var mendedJson = Encoding.UTF8.GetBytes(JsonMending.Mend(text));
        if (!mended.TryRead(mendedJson, out var mendedFault))
        {
            (document, json, fault) = mended.Items.Count > document.Items.Count
                ? (mended, mendedJson, mendedFault)
                : (document, json, fault);
            document.ReadOn(json.AsSpan(fault));
            return document;
        }

        return mended;
    }

    // Whether it could be read to its end; else where it could not.
    private bool TryRead(ReadOnlySpan<byte> json, out int fault)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: true, new JsonReaderState(Lenient));
        fault = 0;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return true;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                fault = (int)reader.BytesConsumed;
                ReadMember(ref reader, ref fault);
            }

            return true;
        }
        catch (JsonException)
        {
            return false; // what was read before the fault is kept
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, ref int fault)
    {
        var name = reader.GetString() ?? "";
        reader.Read();
        if (name != "items" || reader.TokenType != JsonTokenType.StartArray)
        {
            if (name == "items" && reader.TokenType == JsonTokenType.StartObject)
            {
                ReadNumbered(JsonElement.ParseValue(ref reader));
            }
            else if (Members.Count < MostMembers)
            {
                Members[name] = JsonElement.ParseValue(ref reader);
            }
            else
            {
                reader.Skip();
            }

            return;
        }

        HasItems = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            fault = (int)reader.TokenStartIndex + 1;
            if (Items.Count < MostItems)
            {
                Items.Add(JsonElement.ParseValue(ref reader));
            }
            else
            {
                reader.Skip();
            }

            fault = (int)reader.BytesConsumed;
        }
    }

    // PHP writes a list out of which items were taken as an object: their numbers are the names.
    private void ReadNumbered(JsonElement items)
    {
        Items.AddRange(items.EnumerateObject().Where(member => member.Name.All(char.IsAsciiDigit))
            .Select(member => member.Value)
            .Where(item => item.ValueKind == JsonValueKind.Object
                && (item.TryGetProperty("id", out _) || item.TryGetProperty("url", out _)))
            .Take(MostItems));
        HasItems |= Items.Count > 0;
    }

    // Behind a fault the depth is unknown, so an object of another kind may be met.
    private static bool IsItem(JsonElement value) => value.TryGetProperty("id", out _)
        && (value.TryGetProperty("content_html", out _)
            || value.TryGetProperty("content_text", out _)
            || value.TryGetProperty("date_published", out _));

    private void ReadOn(ReadOnlySpan<byte> json)
    {
        var falseStarts = 0;
        while (HasItems && falseStarts < MostFalseStarts && Items.Count < MostItems
            && json.IndexOf((byte)'{') is var start and >= 0)
        {
            json = json[start..];
            var reader = new Utf8JsonReader(json, isFinalBlock: true, new JsonReaderState(Lenient));
            try
            {
                reader.Read();
                var value = JsonElement.ParseValue(ref reader);
                if (IsItem(value))
                {
                    Items.Add(value);
                }

                json = json[(int)reader.BytesConsumed..];
            }
            catch (JsonException)
            {
                falseStarts++;
                json = json[1..];
            }
        }
    }
}

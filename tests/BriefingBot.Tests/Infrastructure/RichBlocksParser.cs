using System.Text;
using System.Text.Json.Nodes;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>Reads rich blocks as strictly as the Bot API documents them (InputRichMessage): known types alone, no empty
/// text, at most 32,768 characters.</summary>
internal static class RichBlocksParser
{
    private const int MostCharacters = 32_768;

    /// <summary>The words of a rich message, a line each.</summary>
    public static string Parse(JsonNode message)
    {
        var root = message is JsonValue text ? JsonNode.Parse(text.GetValue<string>())! : message;
        var words = new StringBuilder();
        Blocks(root["blocks"]!.AsArray(), words);
        return words.Length is 0 or > MostCharacters
            ? throw new FormatException("RICH_MESSAGE_INVALID")
            : words.ToString();
    }

    private static void Blocks(JsonArray blocks, StringBuilder words)
    {
        if (blocks.Count == 0)
        {
            throw new FormatException("rich message blocks must be non-empty");
        }

        foreach (var block in blocks)
        {
            Block(block!.AsObject(), words);
        }
    }

    private static void Block(JsonObject block, StringBuilder words)
    {
        switch (block["type"]!.GetValue<string>())
        {
            case "paragraph" or "footer":
                Line(block["text"], words);
                break;
            case "heading":
                _ = block["size"]!.GetValue<int>() is >= 1 and <= 6
                    ? 0
                    : throw new FormatException("heading size is invalid");
                Line(block["text"], words);
                break;
            case "photo":
                _ = block["photo"]!["type"]!.GetValue<string>() == "photo"
                    && Uri.TryCreate(block["photo"]!["media"]!.GetValue<string>(), UriKind.Absolute, out var _)
                    ? 0
                    : throw new FormatException("PHOTO_INVALID");
                break;
            case "blockquote":
                Blocks(block["blocks"]!.AsArray(), words);
                break;
            case "details":
                Line(block["summary"], words);
                Blocks(block["blocks"]!.AsArray(), words);
                break;
            case "table":
                foreach (var cell in block["cells"]!.AsArray().SelectMany(row => row!.AsArray()))
                {
                    Line(cell!["text"], words);
                }

                break;
            case "buttons":
                foreach (var button in block["buttons"]!.AsArray())
                {
                    var data = button!["callback_data"]?.GetValue<string>();
                    _ = (data is null) == (button["url"] is null) || data?.Length > 64
                        ? throw new FormatException("BUTTON_INVALID")
                        : 0;
                    Line(button["text"], words);
                }

                break;
            case var other:
                throw new FormatException($"unknown block type \"{other}\"");
        }
    }

    private static void Line(JsonNode? text, StringBuilder words)
    {
        var line = Words(text);
        _ = string.IsNullOrWhiteSpace(line) ? throw new FormatException("text must be non-empty") : 0;
        words.Append(line).Append('\n');
    }

    /// <summary>The words of a text in any of its forms.</summary>
    public static string Words(JsonNode? text) => text switch
    {
        JsonValue value => value.GetValue<string>(),
        JsonArray pieces => string.Concat(pieces.Select(Words)),
        JsonObject styled => Words(styled["text"]),
        _ => throw new FormatException("text is missing"),
    };
}

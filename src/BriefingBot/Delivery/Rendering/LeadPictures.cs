using System.Text.Json;
using BriefingBot.Briefings.Memory;
using BriefingBot.Telegram;
using BriefingBot.Text;
using Telegram.Bot.Types;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Each story's lead picture by address, for Telegram to fetch (Bot API, InputMediaPhoto).</summary>
internal static class LeadPictures
{
    // Words in names of pictures that sites give where an article has none, and forms that are no photo to Telegram.
    private static readonly string[] Signs = ["logo", "placeholder", "favicon", "icon", "svg", "gif"];

    /// <summary>By a story's id; stories without a picture of their own are absent.</summary>
    public static IReadOnlyDictionary<string, Uri> Of(IReadOnlyList<BriefingStory> stories) => stories
        .Select(told => (told.Story.Id, Picture: Of(told)))
        .Where(found => found.Picture is not null)
        // One address under several stories is the outlet's sign.
        .GroupBy(found => found.Picture!.AbsoluteUri, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.First().Id, group => group.First().Picture!, StringComparer.Ordinal);

    /// <summary>The picture of the report that the first sentence rests on, else of another of the story's.</summary>
    private static Uri? Of(BriefingStory told)
    {
        var lead = told.Summary.Sentences is [var first, ..] ? first.ArticleIds : [];
        return told.Story.Articles
            .OrderByDescending(article => lead.Contains(article.Id))
            .Select(article => article.Image)
            .FirstOrDefault(IsPhoto);
    }

    /// <summary>True where a rich message shows any.</summary>
    /// <param name="rich">JSON of the Bot API (InputRichMessage).</param>
    public static bool AreIn(string rich) => RichBlocks.Read(rich).Blocks!.Any(block => block is InputRichBlockPhoto);

    /// <summary>A rich message in words alone: one picture that Telegram cannot fetch fails the whole.</summary>
    /// <param name="rich">JSON of the Bot API (InputRichMessage).</param>
    public static string Without(string rich)
    {
        var message = RichBlocks.Read(rich);
        message.Blocks = [.. message.Blocks!.Where(block => block is not InputRichBlockPhoto)];
        return JsonSerializer.Serialize(message, BotJson.Options);
    }

    private static bool IsPhoto(Uri? address) =>
        address is { IsAbsoluteUri: true, HostNameType: UriHostNameType.Dns, IsLoopback: false, UserInfo: "" }
        && address.IsHttp()
        && address.Segments[^1].ToLowerInvariant().Split('-', '_', '.', '@') is var words
        && words[0] != "default"
        && !words.Any(Signs.Contains);
}

using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The tags of an RSS or Atom entry, each once.</summary>
internal sealed class XmlTags
{
    private const int MostTags = 100;
    private const int LongestTag = 200;

    private List<string>? _all;

    /// <summary>All tags of the entry, in its order.</summary>
    public IReadOnlyList<string> All => _all ?? (IReadOnlyList<string>)[];

    public void Add(string? tag)
    {
        tag = MarkupText.PlainText(tag ?? "");
        if (tag.Length is > 0 and <= LongestTag && !(_all?.Count >= MostTags) && _all?.Contains(tag) != true)
        {
            (_all ??= []).Add(tag);
        }
    }

    /// <summary>Adds a list of words with commas between.</summary>
    public void AddKeywords(string words)
    {
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word);
        }
    }
}

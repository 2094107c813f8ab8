using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Briefings.Telling;
using Microsoft.Extensions.Options;

namespace BriefingBot.Web;

/// <summary>The addresses of story pages: <c>PublicUrl/s/STORY.LANGUAGE.SEAL</c>. The seal is made with
/// <c>Web:Token</c>, so that only addresses which the bot gave away open a page; another token makes them
/// void.</summary>
public sealed partial class StoryAddresses : IStoryAddresses
{
    /// <summary>Where the addresses of story pages begin.</summary>
    public const string Folder = "/s/";

    private const int SealBytes = 16;
    private const string Purpose = "story page";

    private readonly string? _publicUrl;
    private readonly byte[] _key;

    public StoryAddresses(IOptions<WebOptions> options)
    {
        _publicUrl = options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null;
        _key = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.Token), Encoding.UTF8.GetBytes(Purpose));
    }

    public Uri? Of(string storyId, string language) =>
        _publicUrl is null ? null : new Uri($"{_publicUrl}{Folder}{storyId}.{language}.{Seal(storyId, language)}");

    /// <summary>What an address names; null for one that was not made here.</summary>
    /// <param name="name">What stands behind <see cref="Folder"/>.</param>
    public (string StoryId, string Language)? Read(string name)
    {
        if (_publicUrl is null || Form().Match(name) is not { Success: true } match)
        {
            return null;
        }

        var (story, language) = (match.Groups["story"].Value, match.Groups["language"].Value);
        // In constant time, which does not tell how much of it was right.
        return CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(match.Groups["seal"].Value), Encoding.ASCII.GetBytes(Seal(story, language)))
                ? (story, language)
                : null;
    }

    private string Seal(string storyId, string language) =>
        Base64Url.EncodeToString(
            HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{storyId}.{language}")).AsSpan(0, SealBytes));

    [GeneratedRegex(
        @"^(?<story>s[0-9]{1,18})\.(?<language>[a-zA-Z]{2,3})\.(?<seal>[A-Za-z0-9_-]{22})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

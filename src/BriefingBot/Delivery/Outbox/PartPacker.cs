using System.Text;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>Packs parts. Chats with settings of their own get most stories in the same words: a part that tells such
/// stories is stored as what it says beyond another one.</summary>
public sealed class PartPacker
{
    /// <summary>Parts that others are compared with: a few languages of an edition, each with some choices.</summary>
    private const int Kept = 48;

    /// <summary>The nearest of them that are tried: stories in common may be told in another language.</summary>
    private const int Tried = 3;

    /// <summary>What goes on after another is at most this share of its text: a longer one stands by itself and is a
    /// base for others. Of 1,000 editions with settings of their own: 2,945 bytes a chat with .25 and 25 bases, 2,916
    /// with .2 and 244, which took longer (benchmark <c>fan-out</c>).</summary>
    private const double MostOfText = .25;

    private readonly Lock _lock = new();
    private readonly Queue<Candidate> _candidates = new(Kept);

    /// <summary>A part ready to be stored.</summary>
    internal PackedPart Pack(MessagePart part)
    {
        if (part.StoryIds.Count < 2)
        {
            return PackedPart.Of(part);
        }

        var json = MessageContent.JsonOf(part);
        var utf8 = Encoding.UTF8.GetBytes(json);
        foreach (var (basis, bytes, _) in Nearest(part.StoryIds))
        {
            var packed = PackedPart.Of(part, json, text => PackedText.PackAfter(text, bytes)) with { Base = basis };
            if (packed.Content.Length < utf8.Length * MostOfText)
            {
                return packed;
            }
        }

        var alone = PackedPart.Of(part, json, PackedText.Pack);
        Keep(new Candidate(alone, utf8, [.. part.StoryIds]));
        return alone;
    }

    private List<Candidate> Nearest(IReadOnlyList<string> stories)
    {
        lock (_lock)
        {
            return
            [
                .. _candidates
                    .Select(candidate => (candidate, Common: stories.Count(candidate.Stories.Contains)))
                    .Where(pair => pair.Common * 2 >= stories.Count)
                    .OrderByDescending(pair => pair.Common)
                    .Take(Tried)
                    .Select(pair => pair.candidate),
            ];
        }
    }

    private void Keep(Candidate candidate)
    {
        if (candidate.Json.Length > PackedText.LongestBase)
        {
            return;
        }

        lock (_lock)
        {
            if (_candidates.Count == Kept)
            {
                _candidates.Dequeue();
            }

            _candidates.Enqueue(candidate);
        }
    }

    private sealed record Candidate(PackedPart Part, byte[] Json, HashSet<string> Stories);
}

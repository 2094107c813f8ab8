using System.Globalization;
using BriefingBot.Storage.Nodes;

namespace BriefingBot.Delivery.Sending;

/// <summary>Which of several nodes sends to which chat: the parts of a chat are one node's at a time, in their order,
/// and the limits of the chat are counted there.</summary>
public sealed class ChatClaims(Claims claims, Node node)
{
    private const string Beginning = "chat/";

    /// <summary>Longer than a chat's parts take, also where Telegram asks to wait in between.</summary>
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <summary>Whether there are other nodes.</summary>
    public bool AreNeeded => node.IsOneOfMany;

    /// <summary>Those of the chats to which no other node sends now.</summary>
    public async Task<IReadOnlyList<long>> LeftByOthersAsync(
        IReadOnlyList<long> chatIds, CancellationToken cancellationToken)
    {
        if (chatIds.Count == 0)
        {
            return [];
        }

        var taken = await claims.OfOthersAsync(Beginning, cancellationToken);
        return [.. chatIds.Where(chatId => !taken.Contains(NameOf(chatId)))];
    }

    /// <summary>Those of the chats to which this node sends now.</summary>
    public async Task<IReadOnlyList<long>> TakeAsync(IReadOnlyList<long> chatIds, CancellationToken cancellationToken)
    {
        var mine = await claims.TakeAsync([.. chatIds.Select(NameOf)], Lease, cancellationToken);
        return [.. chatIds.Where(chatId => mine.Contains(NameOf(chatId)))];
    }

    /// <summary>Nothing waits for a chat any more; another node may have it once its limits allow that.</summary>
    public Task ReleaseAsync(long chatId, CancellationToken cancellationToken) =>
        claims.ReleaseAsync(NameOf(chatId), ChatLimits.LongestOf(chatId), cancellationToken);

    private static string NameOf(long chatId) => string.Create(CultureInfo.InvariantCulture, $"{Beginning}{chatId}");
}

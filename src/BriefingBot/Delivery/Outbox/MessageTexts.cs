using BriefingBot.Storage;

namespace BriefingBot.Delivery.Outbox;

/// <summary>The table <c>message_text</c>: a text is kept once for all its parts, and for all texts that go on after it
/// (<see cref="PackedPart.Base"/>).</summary>
internal static class MessageTexts
{
    /// <summary>The number of a part's text, which is stored where it is not there, its base before it.</summary>
    public static async Task<long> NumberAsync(StorageTransaction transaction, PackedPart part)
    {
        const string Find = "SELECT id FROM message_text WHERE hash = @Hash";
        var baseId = part.Base is null
            || await transaction.QueryFirstOrDefaultAsync<long?>(Find, new { part.Hash }) is not null
                ? (long?)null
                : await NumberAsync(transaction, part.Base);
        return await part.Text.NumberAsync(
            transaction,
            Find,
            """
            INSERT INTO message_text (hash, content, stories, base_id) VALUES (@Hash, @Content, @Stories, @baseId)
            ON CONFLICT (hash) DO NOTHING RETURNING id
            """,
            new { part.Hash, part.Content, part.Stories, baseId });
    }

    /// <summary>Forgets parts, and the texts that no other part and no other text needs.</summary>
    /// <param name="transaction">Where this happens.</param>
    /// <param name="delete">A statement that deletes rows of the outbox.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task DeletePartsAsync(StorageTransaction transaction, string delete, object arguments)
    {
        var texts = await transaction.QueryAsync<long>(delete + " RETURNING text_id", arguments);
        var bases = await DeleteUnneededAsync(transaction, texts);
        await DeleteUnneededAsync(transaction, bases);
    }

    /// <summary>Forgets those of the texts that nothing needs.</summary>
    /// <returns>Their bases, which may be needed no longer.</returns>
    private static async Task<IReadOnlyList<long>> DeleteUnneededAsync(
        StorageTransaction transaction, IReadOnlyList<long> texts)
    {
        var bases = new List<long>();
        foreach (var ids in texts.Distinct().Chunk(500))
        {
            var deleted = await transaction.QueryAsync<long?>(
                """
                DELETE FROM message_text WHERE id IN @ids
                  AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.text_id = message_text.id)
                  AND NOT EXISTS (SELECT 1 FROM message_text other WHERE other.base_id = message_text.id)
                RETURNING base_id
                """,
                new { ids });
            bases.AddRange(deleted.OfType<long>());
        }

        return bases;
    }
}

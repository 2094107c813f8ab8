namespace BriefingBot.Storage;

/// <summary>A row that is stored once for all that have the same in them. Its number holds within a transaction
/// alone: another may forget the row.</summary>
internal sealed class SharedRow
{
    // One reference, so that whoever reads it beside a writer sees both or neither.
    private Tuple<WeakReference, long>? _number;

    /// <summary>The row's number; it is stored where it is not there.</summary>
    /// <param name="find">A query of its number, by what makes it the same.</param>
    /// <param name="insert">Stores it and returns its number; nothing where it is there.</param>
    /// <param name="row">The arguments of both.</param>
    public async Task<long> NumberAsync(StorageTransaction transaction, string find, string insert, object row)
    {
        if (_number is { } known && known.Item1.Target == transaction)
        {
            return known.Item2;
        }

        // Kept from being forgotten meanwhile, but not locked: other nodes give it to their chats at the same time.
        find = $"{find} {transaction.Dialect.KeepRow}";
        var number = await transaction.QuerySingleOrDefaultAsync<long?>(find, row)
            ?? await transaction.QuerySingleOrDefaultAsync<long?>(insert, row)
            ?? await transaction.QuerySingleAsync<long>(find, row);
        _number = Tuple.Create(new WeakReference(transaction), number);
        return number;
    }
}

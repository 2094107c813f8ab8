namespace BriefingBot.Storage;

/// <summary>Rows that are read one by one, so that one that cannot be read costs no other.</summary>
internal static class RowReading
{
    /// <summary>Reads each row; what was damaged, or written by hand, is left out.</summary>
    /// <param name="read">Makes something of one.</param>
    /// <param name="onFault">Hears of one that cannot be read.</param>
    public static List<T> ReadEach<TRow, T>(
        this IEnumerable<TRow> rows, Func<TRow, T> read, Action<TRow, Exception> onFault)
    {
        var all = new List<T>();
        foreach (var row in rows)
        {
            try
            {
                all.Add(read(row));
            }
            catch (Exception error)
            {
                onFault(row, error);
            }
        }

        return all;
    }
}

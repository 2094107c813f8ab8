namespace BriefingBot.Storage;

/// <summary>Columns of a table, each named once for all parts of a statement: <c>quiet_from</c> is written from the
/// property <c>QuietFrom</c> of the row.</summary>
internal sealed class ColumnNames(string names)
{
    private readonly string[] _names = names.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>The columns as a list for SQL: <c>quiet_from, …</c>.</summary>
    public string All => names;

    /// <summary>The parameters that fill the columns, as a list for SQL: <c>@QuietFrom, …</c>.</summary>
    public string Arguments => string.Join(", ", _names.Select(Argument));

    /// <summary><c>quiet_from = @QuietFrom, …</c></summary>
    public string FromArguments => string.Join(", ", _names.Select(name => $"{name} = {Argument(name)}"));

    /// <summary><c>quiet_from = excluded.quiet_from, …</c></summary>
    public string FromExcluded => string.Join(", ", _names.Select(name => $"{name} = excluded.{name}"));

    private static string Argument(string name) =>
        "@" + string.Concat(name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

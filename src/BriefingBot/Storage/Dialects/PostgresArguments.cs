using System.Collections;
using System.Data;
using System.Text;
using Dapper;

namespace BriefingBot.Storage.Dialects;

/// <summary>The arguments of a statement, texts without what PostgreSQL takes in none: the character NUL and halves of
/// a character (section 8.3). They come from pages and feeds, and are nothing that anybody reads.</summary>
internal sealed class PostgresArguments(object template) : SqlMapper.IDynamicParameters
{
    /// <summary>The same for arguments, or for each of a list of them.</summary>
    public static object? Of(object? arguments) => arguments switch
    {
        null => null,
        IEnumerable many => many.Cast<object>().Select(one => new PostgresArguments(one)),
        _ => new PostgresArguments(arguments),
    };

    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        SqlMapper.IDynamicParameters parameters = new DynamicParameters(template);
        parameters.AddParameters(command, identity);
        foreach (IDbDataParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text)
            {
                parameter.Value = Clean(text);
            }
        }
    }

    private static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        // In JSON that is to be read by the database, NUL is an escape.
        return text.Contains('\0', StringComparison.Ordinal) || text.Contains(@"\u0000", StringComparison.Ordinal)
            ? text.Replace("\0", "", StringComparison.Ordinal).Replace(@"\u0000", "", StringComparison.Ordinal)
            : text;
    }
}

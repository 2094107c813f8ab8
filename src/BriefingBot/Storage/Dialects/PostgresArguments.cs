using System.Collections;
using System.Data;
using System.Text;
using System.Text.RegularExpressions;
using Dapper;

namespace BriefingBot.Storage.Dialects;

/// <summary>The arguments of a statement, texts without what PostgreSQL takes in none: the character NUL and halves of
/// a character (section 8.3). They come from pages and feeds, and are nothing that anybody reads.</summary>
internal sealed partial class PostgresArguments(object template) : SqlMapper.IDynamicParameters
{
    /// <summary>The arguments for PostgreSQL of one object, or of each of a list; null for none.</summary>
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

        text = text.Replace("\0", "", StringComparison.Ordinal);
        // In JSON that is to be read by the database, NUL is an escape; behind an escaped stroke it is a word.
        return text.Contains(@"\u0000", StringComparison.Ordinal)
            ? Escape().Replace(text, escape => escape.Value == @"\u0000" ? "" : escape.Value)
            : text;
    }

    [GeneratedRegex(@"\\(?:u0000|.)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}

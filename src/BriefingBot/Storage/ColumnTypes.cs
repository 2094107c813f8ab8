using System.Data;
using System.Globalization;
using BriefingBot.Operation;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace BriefingBot.Storage;

/// <summary>How moments and flags are stored: on SQLite as text (UTC with milliseconds, so that they sort and a person
/// can read them) and as 0 or 1, on PostgreSQL as <c>timestamptz</c> and, so that one statement serves both, as 0 or
/// 1.</summary>
internal static class ColumnTypes
{
    /// <summary>Makes Dapper store them so, everywhere in this process.</summary>
    public static void Register()
    {
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(typeof(DateTimeOffset), new Moments());
        SqlMapper.RemoveTypeMap(typeof(bool));
        SqlMapper.RemoveTypeMap(typeof(bool?));
        SqlMapper.AddTypeHandler(typeof(bool), new Flags());
        SqlMapper.AddTypeHandler(new PhraseHandler());
        DefaultTypeMap.MatchNamesWithUnderscores = true;
    }

    private sealed class Moments : SqlMapper.ITypeHandler
    {
        public object? Parse(Type destinationType, object value) => value switch
        {
            string text => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            DateTime time => new DateTimeOffset(time),
            _ => value,
        };

        public void SetValue(IDbDataParameter parameter, object value)
        {
            if (parameter is NpgsqlParameter postgres)
            {
                // Named also where there is none: a bare NULL has no type that PostgreSQL could tell.
                postgres.NpgsqlDbType = NpgsqlDbType.TimestampTz;
                postgres.Value = value is DateTimeOffset time ? Milliseconds(time) : DBNull.Value;
            }
            else
            {
                parameter.Value = value is DateTimeOffset time ? Database.TextOf(time) : DBNull.Value;
            }
        }

        // As exact as on SQLite: what is compared after it was stored is the same on both.
        private static DateTime Milliseconds(DateTimeOffset time) =>
            new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }

    private sealed class PhraseHandler : SqlMapper.TypeHandler<Phrase>
    {
        public override Phrase Parse(object value) => Phrase.Read((string)value);

        public override void SetValue(IDbDataParameter parameter, Phrase? value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = (object?)value?.Write() ?? DBNull.Value;
        }
    }

    private sealed class Flags : SqlMapper.ITypeHandler
    {
        public object? Parse(Type destinationType, object value) => value is bool flag ? flag : (long)value != 0;

        public void SetValue(IDbDataParameter parameter, object value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value is bool flag ? flag ? 1L : 0L : DBNull.Value;
        }
    }
}

using System.CommandLine;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Storage.Moving;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary><c>migrate-to TARGET</c>: copies everything into an empty database of the other kind.</summary>
internal static class MigrateToVerb
{
    public static Command Create(VerbHost host)
    {
        var target = VerbOptions.Named(
            "TARGET",
            "A PostgreSQL connection string (\"Host=…;Database=…;Username=…\"; the password best in ~/.pgpass), or the "
                + "path of a new SQLite file.",
            "a connection string or the path of a new file");
        var command = new Command(
            "migrate-to",
            "Copy everything from the configured database to an empty one of the other kind, SQLite or PostgreSQL, "
                + "and check it by counts and sums; no service may run meanwhile.") { target };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(host, parsed.GetRequiredValue(target), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(VerbHost host, string target, CancellationToken cancellationToken)
    {
        await using var services = host.Open();
        var from = services.GetRequiredService<Database>();
        using var to = new Database(Options.Create(OptionsOf(target)), services.GetRequiredService<Migrations>());
        var rows = 0L;
        await new DatabaseMove(from, to).RunAsync(
            table =>
            {
                rows += table.Rows;
                Console.Out.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {table.Rows} rows, {table.Sum:x16}"));
            },
            cancellationToken);
        await Console.Out.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{from.Name} is now also in {to.Name}: {rows} rows, counted and summed on both sides. "
                    + $"{Next(to)}"));
        return 0;
    }

    private static string Next(Database to) => to.IsShared
        ? "Set Storage:Provider to postgres and Storage:ConnectionString, and start."
        : $"Set Storage:Provider to sqlite and Storage:Path to {to.Path}, take Storage:ConnectionString out, "
            + "and start.";

    private static StorageOptions OptionsOf(string target)
    {
        var options = target.Contains('=', StringComparison.Ordinal) || target.Contains("://", StringComparison.Ordinal)
            ? new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = target }
            : new StorageOptions { Path = target };
        var result = new StorageOptionsChecks().Validate(name: null, options);
        return result.Failed
            ? throw new AdviceException("TARGET names neither a PostgreSQL database nor a file.", result.FailureMessage)
            : options;
    }
}

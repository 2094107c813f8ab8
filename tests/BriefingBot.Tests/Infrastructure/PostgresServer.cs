using System.Diagnostics;
using Npgsql;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// A throw-away PostgreSQL server of the machine's own packages, started once for all tests that want one, on a socket
/// in a temporary folder. It ends with this process, however that ends: its input is then closed.
/// </summary>
internal sealed class PostgresServer
{
    private const string User = "postgres";

    private static readonly Lazy<PostgresServer> Started = new(() => new PostgresServer());

    private readonly string? _reason;
    private readonly string _folder = "";
    private readonly Process? _process;
    private int _databases;

    private PostgresServer()
    {
        var programs = Programs();
        if (programs is null || OperatingSystem.IsWindows())
        {
            _reason = "no PostgreSQL is installed here (Debian: apt-get install postgresql)";
            return;
        }

        _folder = Directory.CreateTempSubdirectory("briefingbot-pg-").FullName;
        // PostgreSQL refuses to run as root.
        var other = Environment.UserName == "root" ? $"setpriv --reuid={User} --regid={User} --clear-groups " : "";
        var owner = other.Length > 0 ? $"chown {User}: {_folder} && chmod 755 {_folder} && " : "";
        var made = Run(
            $"{owner}{other}{programs}/initdb -D {_folder}/data -U {User} -A trust -E UTF8 --locale=C.UTF-8 -N");
        if (made.Status != 0)
        {
            _reason = $"initdb failed: {made.Error}";
            return;
        }

        _process = Shell(
            $"trap '' INT TERM; cd {_folder}; {other}{programs}/postgres -D {_folder}/data -k {_folder} -c listen_addresses= "
                + "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=300 "
                + $">{_folder}/log 2>&1 & read end; kill -INT $!; wait $!; rm -rf {_folder}");
        _reason = WaitUntilUp();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => _process.StandardInput.Close();
    }

    /// <summary>Why there is none; null where there is one.</summary>
    public static string? MissingBecause => Started.Value._reason;

    /// <summary>What the server and all its processes have used of the processor (proc(5), stat).</summary>
    public static TimeSpan ProcessorTime
    {
        get
        {
            var first = File.ReadLines(Path.Combine(Started.Value._folder, "data", "postmaster.pid")).First();
            var ticks = Directory.GetDirectories("/proc").Sum(folder => Ticks(folder, first));
            return TimeSpan.FromSeconds(ticks / 100.0);
        }
    }

    /// <summary>The connection string of a new, empty database.</summary>
    public static string CreateDatabase() => Started.Value.Create();

    /// <summary>Removes a database, whoever is connected.</summary>
    public static void DropDatabase(string connectionString)
    {
        Started.Value.Execute($"DROP DATABASE IF EXISTS {NameOf(connectionString)} WITH (FORCE)");
    }

    private static string? NameOf(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString).Database;

    /// <summary>Copies a database into an empty one by pg_dump and pg_restore; gives their complaints.</summary>
    public static string DumpAndRestore(string from, string into)
    {
        var server = Started.Value;
        var of = $"-h {server._folder} -U {User}";
        var dump = Path.Combine(Path.GetTempPath(), $"briefingbot-{Guid.NewGuid():N}.dump");
        try
        {
            var made = Run(
                $"pg_dump -Fc {of} -f {dump} {NameOf(from)} && pg_restore {of} -d {NameOf(into)} {dump}");
            Assert.SkipWhen(made.Status == 127, "pg_dump or pg_restore is not installed here");
            return made.Error;
        }
        finally
        {
            File.Delete(dump);
        }
    }

    private static long Ticks(string folder, string server)
    {
        try
        {
            // After the name, which is in brackets: state, parent, …, and from the twelfth on utime, stime, cutime,
            // cstime.
            var fields = File.ReadAllText(Path.Combine(folder, "stat")).Split(") ")[^1].Split(' ');
            var isServer = Path.GetFileName(folder) == server;
            return isServer || fields[1] == server
                ? fields.Skip(11).Take(isServer ? 4 : 2).Sum(long.Parse)
                : 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or IndexOutOfRangeException)
        {
            return 0; // no process, or one that has just ended
        }
    }

    private string Create()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Execute($"CREATE DATABASE {name}");
        return Connection(name);
    }

    private string Connection(string database) =>
        $"Host={_folder};Username={User};Database={database};Maximum Pool Size=40;Include Error Detail=true";

    private void Execute(string sql)
    {
        using var source = NpgsqlDataSource.Create(Connection("postgres") + ";Pooling=false");
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }

    private string? WaitUntilUp()
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                Execute("SELECT 1");
                return null;
            }
            catch (NpgsqlException) when (_process is { HasExited: false })
            {
                Thread.Sleep(100);
            }
            catch (NpgsqlException)
            {
                break;
            }
        }

        return "PostgreSQL did not start";
    }

    private static string? Programs()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Order()
            : Enumerable.Empty<string>();
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static (int Status, string Error) Run(string command)
    {
        using var process = Shell(command + " >/dev/null");
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static Process Shell(string command) => Process.Start(
        new ProcessStartInfo("/bin/sh", ["-c", command])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        }) ?? throw new InvalidOperationException("/bin/sh did not start.");
}

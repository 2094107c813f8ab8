using System.Diagnostics;
using System.Runtime.Versioning;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Storage;

[UnsupportedOSPlatform("windows")] // where files have no such modes
public sealed class OwnershipTests : IDisposable
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_that_takes_no_file_is_not_said_to_hold_another_service()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "a folder of Linux");
        var advice = Assert.Throws<AdviceException>(() => InstanceLock.Take("/proc/bot.db"));

        Assert.Contains("/proc/bot.db.lock cannot be written", advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_log_backups_and_restored_copies_are_their_owners_alone()
    {
        var path = Path.Combine(_folder.Path, "data", "bot.db");
        using var database = Open(path);
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("CREATE TABLE probe (x)"), TestContext.Current.CancellationToken);
        var copies = new DatabaseCopies(database, new Migrations());
        copies.BackUp(DateTimeOffset.UnixEpoch);
        copies.BackUp(Path.Combine(_folder.Path, "data", "copy.db"));
        await using var held = await HeldAsync(database);

        var files = Directory.GetFiles(Path.Combine(_folder.Path, "data"), "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
        Assert.All(files, file => Assert.True((File.GetUnixFileMode(file) & Others) == UnixFileMode.None, file));
        Assert.Equal(0, (int)(File.GetUnixFileMode(Path.Combine(_folder.Path, "data")) & Others));
        Assert.Equal(0, (int)(File.GetUnixFileMode(Path.Combine(_folder.Path, "data", "backups")) & Others));
    }

    [Fact]
    public async Task A_database_that_everybody_could_read_is_taken_from_them_at_the_start()
    {
        var path = Path.Combine(_folder.Path, "bot.db");
        using (var before = Open(path))
        {
            await before.MigrateAsync(TestContext.Current.CancellationToken);
        }

        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.OtherRead | UnixFileMode.GroupRead);
        using var database = Open(path);
        await database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, (int)(File.GetUnixFileMode(path) & Others));
    }

    [Fact]
    public async Task What_the_superuser_makes_belongs_to_whom_the_folder_or_the_former_file_belongs()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "only the superuser gives files away");
        const string Service = "4242:4243";
        var path = Path.Combine(_folder.Path, "data", "bot.db");
        await OutputAsync("chown", Service, _folder.Path);
        using var database = Open(path);
        await database.MigrateAsync(TestContext.Current.CancellationToken);
        var copies = new DatabaseCopies(database, new Migrations());
        copies.BackUp(Path.Combine(_folder.Path, "backups", "copy.db"));
        Assert.Equal(Service, await OutputAsync("stat", "-c", "%u:%g", path));

        const string Other = "4244:4245";
        await OutputAsync("chown", Other, path);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        copies.Restore(Path.Combine(_folder.Path, "backups", "copy.db"));
        await database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Other, await OutputAsync("stat", "-c", "%u:%g", path));
        Assert.Equal(Other, await OutputAsync("stat", "-c", "%u:%g", path + ".lock"));
        Assert.Equal(Service, await OutputAsync("stat", "-c", "%u:%g", Path.Combine(_folder.Path, "backups")));
    }

    [Fact]
    public void Folders_are_made_for_their_owner_alone_also_those_above()
    {
        OwnerOnly.CreateFolder(Path.Combine(_folder.Path, "outer", "inner"));

        Assert.Equal(0, (int)(File.GetUnixFileMode(Path.Combine(_folder.Path, "outer")) & Others));
    }

    [Fact]
    public async Task A_pipe_or_device_is_no_database_and_is_taken_from_nobody()
    {
        var path = Path.Combine(_folder.Path, "bot.db");
        using (var made = Process.Start("mkfifo", ["-m", "666", path]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var mode = File.GetUnixFileMode(path);
        using var database = Open(path);

        var looked = await Assert.ThrowsAsync<AdviceException>(
            () => database.InspectAsync(TestContext.Current.CancellationToken));
        var started = await Assert.ThrowsAsync<AdviceException>(
            () => database.MigrateAsync(TestContext.Current.CancellationToken));

        Assert.Equal(($"{path} is a pipe or a device.", looked.Message), (looked.Message, started.Message));
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_second_service_on_one_database_is_refused_in_words_also_by_another_name()
    {
        var path = Path.Combine(_folder.Path, "bot.db");
        File.WriteAllText(path, "");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.db"), path);
        using (var first = Open(path))
        {
            first.Lock();
            using var second = Open(path);
            using var byLink = Open(Path.Combine(_folder.Path, "link.db"));

            Assert.Contains("Another BriefingBot", Assert.Throws<AdviceException>(second.Lock)
                .Message, StringComparison.Ordinal);
            Assert.Throws<AdviceException>(byLink.Lock);
        }

        using var after = Open(path);
        after.Lock();
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Trim();
    }

    // The log beside the file is there while a connection is open.
    private static async Task<IAsyncDisposable> HeldAsync(Database database)
    {
        var reading = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        var read = database.ReadAsync(
            async session =>
            {
                reading.SetResult();
                await release.Task;
                return await session.QuerySingleAsync<int>("SELECT count(*) FROM probe");
            },
            TestContext.Current.CancellationToken);
        await reading.Task;
        return new Held(release, read);
    }

    private static Database Open(string path) =>
        new(Options.Create(new StorageOptions { Path = path }), new Migrations());

    private sealed class Held(TaskCompletionSource release, Task read) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            release.SetResult();
            await read;
        }
    }
}

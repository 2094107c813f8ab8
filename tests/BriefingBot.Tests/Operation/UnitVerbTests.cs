using System.Diagnostics;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Operation;

/// <summary><c>packaging/systemd/briefingbot</c>: a verb with the settings of the service.</summary>
public sealed class UnitVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_verb_has_the_settings_and_the_token_of_the_unit_in_its_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is a script for Linux.");
        var script = await File.ReadAllTextAsync(
            Path.Combine(SharedData.Root(), "packaging", "systemd", "briefingbot"),
            TestContext.Current.CancellationToken);
        Script("briefingbot", script
            .Replace("/etc/", _folder.Path + "/etc/", StringComparison.Ordinal)
            .Replace("/opt/", _folder.Path + "/opt/", StringComparison.Ordinal));
        Script("bin/systemctl", "#!/bin/sh\necho Storage__Path=/var/lib/a.db Web__Listen=127.0.0.1:8080");
        Script(
            "opt/briefingbot/BriefingBot",
            "#!/bin/sh\necho \"$PWD|$Storage__Path|$Web__Listen|$Telegram__Token|$1|$2\"\nexit 3");
        _folder.Write("etc/briefingbot/telegram-token", "123:ABC\n");
        var start = new ProcessStartInfo(Path.Combine(_folder.Path, "briefingbot"), ["restore", "/a b.db"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = Path.Combine(_folder.Path, "bin") + ":" + start.Environment["PATH"];

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            $"{_folder.Path}/etc/briefingbot|/var/lib/a.db|127.0.0.1:8080|123:ABC|restore|/a b.db", said.TrimEnd());
        Assert.Equal(3, process.ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private void Script(string name, string text)
    {
        var path = _folder.Write(name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

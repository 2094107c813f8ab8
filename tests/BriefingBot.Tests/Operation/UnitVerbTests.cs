using System.Diagnostics;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Operation;

/// <summary><c>packaging/systemd/briefingbot</c>: a verb with the settings of the service.</summary>
public sealed class UnitVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_verb_has_the_settings_and_the_credentials_of_the_unit_in_its_folder()
    {
        var (status, said) = await RunAsync(
            $"""
            echo '[Service]'
            echo Environment=Storage__Path=/var/lib/a.db
            echo 'Environment="Network__Contact=Ann $Lee; * & `x`" Web__Listen=127.0.0.1:8080'
            echo LoadCredential=tls-key:/none
            echo LoadCredential=Telegram__Token:{_folder.Path}/etc/briefingbot/telegram-token
            """);

        Assert.Equal(
            $"{_folder.Path}/etc/briefingbot|/var/lib/a.db|Ann $Lee; * & `x`|127.0.0.1:8080|123:ABC|restore|/a b.db", said);
        Assert.Equal(3, status);
    }

    [Fact]
    public async Task Without_the_unit_no_verb_is_run_on_another_database()
    {
        var (status, said) = await RunAsync("true");

        Assert.Equal((1, ""), (status, said));
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

    private async Task<(int Status, string Said)> RunAsync(string systemctl)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is a script for Linux.");
        var script = await File.ReadAllTextAsync(
            Path.Combine(SharedData.Root(), "packaging", "systemd", "briefingbot"),
            TestContext.Current.CancellationToken);
        Script("briefingbot", script
            .Replace("/etc/", _folder.Path + "/etc/", StringComparison.Ordinal)
            .Replace("/opt/", _folder.Path + "/opt/", StringComparison.Ordinal));
        Script("bin/systemctl", $"#!/bin/sh\n{systemctl}\n");
        Script(
            "opt/briefingbot/BriefingBot",
            "#!/bin/sh\necho \"$PWD|$Storage__Path|$Network__Contact|$Web__Listen|$Telegram__Token|$1|$2\"\nexit 3");
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
        return (process.ExitCode, said.TrimEnd());
    }
}

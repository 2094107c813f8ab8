using System.Diagnostics;
using System.Runtime.InteropServices;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Operation;

/// <summary><c>packaging/release</c>, with a <c>dotnet</c> that publishes what the test says.</summary>
public sealed class ReleaseScriptTests : IDisposable
{
    /// <summary>What a whole publish leaves: a program that starts, what it needs, and the list of that.</summary>
    private const string Whole =
        """
        printf '#!/bin/sh\necho 1.2.3+f81d4fa\n' >"$to/BriefingBot"; chmod +x "$to/BriefingBot"
        echo '{ "runtime": { "lib/net10.0/Dapper.dll": { }, "BriefingBot.dll": { } } }' >"$to/BriefingBot.deps.json"
        touch "$to/Dapper.dll" "$to/BriefingBot.dll"
        """;

    private static readonly string Rid = $"linux-{RuntimeInformation.OSArchitecture}".ToLowerInvariant();

    private readonly TemporaryFolder _folder = new();

    private string Artifacts => Path.Combine(_folder.Path, "artifacts");

    [Fact]
    public async Task A_whole_program_is_packed_with_its_checksums()
    {
        var (status, said) = await ReleaseAsync(Whole);

        Assert.True(status == 0, said);
        Assert.Equal(
            ["SHA256SUMS", $"briefingbot-1.2.3-{Rid}.tar.gz", "briefingbot-1.2.3.cdx.json"],
            Directory.EnumerateFileSystemEntries(Artifacts).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("exit 137")] // killed
    [InlineData("exit 0")] // ended, with a status that says nothing of it
    [InlineData(Whole + "\nrm \"$to/Dapper.dll\"")]
    [InlineData(Whole + "\nprintf '#!/bin/sh\\nexit 134\\n' >\"$to/BriefingBot\"")]
    [InlineData(Whole + "\nprintf '#!/bin/sh\\necho 1.2.2\\n' >\"$to/BriefingBot\"")]
    public async Task Of_what_is_not_whole_there_is_no_archive(string publish)
    {
        // Of a release before.
        _folder.Write($"artifacts/briefingbot-1.2.2-{Rid}.tar.gz", "");

        var (status, said) = await ReleaseAsync(publish);

        Assert.True(status != 0, said);
        Assert.Empty(Directory.Exists(_folder.Path)
            ? Directory.GetFiles(_folder.Path, "*.tar.gz", SearchOption.AllDirectories) : []);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int Status, string Said)> ReleaseAsync(string publish)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is a script for Linux.");
        var root = SharedData.Root();
        Script("packaging/release", await File.ReadAllTextAsync(Path.Combine(root, "packaging", "release")));
        foreach (var packed in new[] { "LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md",
            "appsettings.example.json", "docs/a.md", "packaging/systemd/a", "packaging/prometheus/a",
            "packaging/grafana/a" })
        {
            _folder.Write(packed, packed);
        }

        Script("bin/git", "#!/bin/sh\necho 1700000000");
        Script(
            "bin/dotnet",
            $$"""
            #!/bin/sh
            while [ $# -gt 0 ]; do
              case $1 in
                publish) verb=publish ;;
                -o|--output) to=$2 ;;
                --filename) file=$2 ;;
              esac
              shift
            done
            mkdir -p "$to"
            [ -z "$file" ] || { echo '{}' >"$to/$file"; exit 0; }
            {{publish}}
            """);
        var start = new ProcessStartInfo("bash", ["packaging/release", "1.2.3", Rid])
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = Path.Combine(_folder.Path, "bin") + ":" + start.Environment["PATH"];
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said + error);
    }

    private void Script(string name, string text)
    {
        var path = _folder.Write(name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

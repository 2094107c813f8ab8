using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Telegram;

/// <summary>Telegram's own parser (TDLib), where it is at hand: the environment variable TDLIB names its
/// library.</summary>
internal static class TelegramOracle
{
    /// <summary>What its apps would make of the words of a text that is not marked up: commands, mentions, links. None
    /// where the library is absent: then the loopback server's rules alone judge.</summary>
    public static async Task<IReadOnlyList<string>> EntitiesAsync(string text)
    {
        var library = Environment.GetEnvironmentVariable("TDLIB");
        if (!File.Exists(library))
        {
            return [];
        }

        const string Ask = """
            import ctypes, json, os, sys
            td = ctypes.CDLL(os.environ["TDLIB"])
            td.td_execute.restype, td.td_execute.argtypes = ctypes.c_char_p, [ctypes.c_char_p]
            run = lambda request: json.loads(td.td_execute(json.dumps(request).encode()))
            run({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})
            found = run({"@type": "getTextEntities", "text": sys.argv[1]})["entities"]
            print(json.dumps([entity["type"]["@type"] for entity in found]))
            """;
        var start = new ProcessStartInfo("python3", ["-c", Ask, text]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 does not start.");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<string[]>(output)!; // not null: a list
    }

    /// <summary>What it says of each text, in order; skips the test, with the reason, where it is absent.</summary>
    public static async Task<IReadOnlyList<(bool IsAccepted, int? Length, string? Error)>> JudgeAsync(
        IEnumerable<string> texts)
    {
        var library = Environment.GetEnvironmentVariable("TDLIB");
        Assert.SkipUnless(
            File.Exists(library), "TDLIB does not name libtdjson.so: this test asks Telegram's own parser.");
        var start = new ProcessStartInfo(
            "python3",
            [SharedData.Path(
                "tools/telegram-oracle/oracle.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("python3 does not start.");
        var reading = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        foreach (var text in texts)
        {
            await process.StandardInput.WriteLineAsync(new JsonObject { ["text"] = text }.ToJsonString());
        }

        process.StandardInput.Close();
        var lines = (await reading).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(verdict => (
            verdict.GetProperty("ok").GetBoolean(),
            verdict.TryGetProperty("length", out var length) ? length.GetInt32() : (int?)null,
            verdict.TryGetProperty("error", out var error) ? error.GetString() : null))];
    }
}

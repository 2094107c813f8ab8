using System.Text;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Operation;

/// <summary>A value that cannot be used is never passed over in silence: it is named by its key, with what to
/// write.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    // Unknown keys, with the nearest known one.
    [InlineData("""{ "Briefing": { "Timezne": "Europe/Berlin" } }""", "Briefing:Timezne", "Briefing:TimeZone?")]
    [InlineData("""{ "Briefing": { "Time": ["07:30"] } }""", "Briefing:Time ", "Briefing:Times?")]
    [InlineData("""{ "Breifing": { "Times": ["07:30"] } }""", "Breifing", "Briefing?")]
    [InlineData("""{ "Token": "1:abc" }""", "Token", "Telegram:Token?")]
    [InlineData("""{ "Telegram": { "TimeZone": "Europe/Berlin" } }""", "Telegram:TimeZone", "Briefing:TimeZone?")]
    [InlineData("""{ "Network": { "Allowed": ["10.0.0.0/8"] } }""", "Network:Allowed", "Network:Allow?")]
    [InlineData("""{ "Model": { "Api_Key": "x" } }""", "Model:Api_Key", "Model:ApiKey?")]
    [InlineData("""{ "Storage": { "Zebra": 1 } }""", "Storage:Zebra", "Storage:Path")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Topics": "x" } ] }""", "Sources:0:Topics", "Topic?")]
    [InlineData("""{ "Model": { "Fallbacks": [ { "Backnd": "ollama" } ] } }""", "Model:Fallbacks:0:Backnd", "Backend?")]
    [InlineData("""{ "Logging": { "Level": "Debug" } }""", "Logging:Level", "Logging:LogLevel?")]
    [InlineData("""{ "Quartz": { "Threads": 3 } }""", "Quartz", "no section")]
    // Wrong forms.
    [InlineData("""{ "Briefing": { "Times": "07:30" } }""", "Briefing:Times", """["07:30"]""")]
    [InlineData("""{ "Telegram": { "Admins": 12345 } }""", "Telegram:Admins", "list")]
    [InlineData("""{ "Telegram": { "Admins": ["@me"] } }""", "Telegram:Admins:0 is \"@me\"", "whole number")]
    [InlineData("""{ "Telegram": { "Admins": { "Me": 5 } } }""", "Telegram:Admins", "list")]
    [InlineData("""{ "Sources": ["https://e.example/feed.xml"] }""", "Sources:0", "\"Url\"")]
    [InlineData("""{ "Sources": "https://e.example/feed.xml" }""", "Sources", "section")]
    [InlineData("""{ "Sources": { "Url": "https://e.example/feed.xml" } }""", "Sources has the key \"Url\"", "list")]
    [InlineData("""{ "Telegram": "1:abc" }""", "Telegram", "section")]
    [InlineData("""{ "Telegram": ["1:abc"] }""", "Telegram:0", "Telegram:Token")]
    [InlineData("""{ "Briefing": { "Name": { "De": "Bot" } } }""", "Briefing:Name", "one text")]
    [InlineData("""{ "Model": { "TimeoutSeconds": [60] } }""", "Model:TimeoutSeconds", "whole number from 1 to 600")]
    [InlineData("""{ "Model": { "TimeoutSeconds": null } }""", "Model:TimeoutSeconds is null", "whole number")]
    [InlineData("""{ "Model": { "Fallbacks": ["ollama"] } }""", "Model:Fallbacks:0", "\"Backend\"")]
    [InlineData("""{ "Logging": { "LogLevel": "Debug" } }""", "Logging:LogLevel", "keys")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": "15m" } ] }""", "Sources:0:Interval", "00:15:00")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": 15 } ] }""", "Sources:0:Interval", "00:15:00")]
    [InlineData("""{ "Network": { "DefaultInterval": "24:00:00" } }""", "Network:DefaultInterval is \"24:00:00\"", "1.00:00:00")]
    [InlineData("""{ "Network": { "DefaultInterval": "PT15M" } }""", "Network:DefaultInterval", "00:15:00")]
    [InlineData("""{ "Model": { "DailyCost": "1,50" } }""", "Model:DailyCost is \"1,50\"", "decimal point")]
    [InlineData("""{ "Network": { "MaxRedirects": "0x05" } }""", "Network:MaxRedirects", "whole number")]
    [InlineData("""{ "Network": { "MaxBodyBytes": "10MB" } }""", "Network:MaxBodyBytes", "whole number")]
    [InlineData("""{ "Briefing": { "Stories": 9.5 } }""", "Briefing:Stories", "whole number")]
    [InlineData("""{ "Storage": { "HasNightlyBackup": "yes" } }""", "Storage:HasNightlyBackup", "true or false")]
    [InlineData("""{ "Logging": { "Format": "xml" } }""", "Logging:Format", "text or json")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Loud" } } }""", "Logging:LogLevel:Default", "Information")]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "3" } } }""", "Logging:LogLevel:Default", "Information")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Selector": "main >> [" } ] }""", "Sources:0:Selector", "CSS")]
    // Out of range, or meaning nothing.
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": "00:00:00" } ] }""", "Sources:0:Interval", "from")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": "-00:15:00" } ] }""", "Sources:0:Interval", "from")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": "30.00:00:00" } ] }""", "Sources:0:Interval", "7.")]
    [InlineData("""{ "Sources": [ { "Name": "No address" } ] }""", "Sources:0:Url", "address")]
    [InlineData(
        """{ "Sources": [ { "Url": "https://e.example" }, { "Url": "https://e.example" } ] }""", "Sources:1:Url",
            "Sources:0")]
    [InlineData("""{ "Briefing": { "CatchUp": "-01:00:00" } }""", "Briefing:CatchUp", "from 00:01:00")]
    [InlineData("""{ "Briefing": { "CatchUp": "00:00:00" } }""", "Briefing:CatchUp", "from 00:01:00")]
    [InlineData("""{ "Briefing": { "Times": ["7:30"] } }""", "Briefing:Times", "07:30")]
    [InlineData("""{ "Briefing": { "Times": ["25:00"] } }""", "Briefing:Times", "07:30")]
    [InlineData("""{ "Briefing": { "TimeZone": "Berlin" } }""", "Briefing:TimeZone", "IANA")]
    [InlineData("""{ "Telegram": { "Admins": [-100123] } }""", "Telegram:Admins:0 is -100123", "user id")]
    [InlineData("""{ "Telegram": { "PollTimeoutSeconds": 500 } }""", "Telegram:PollTimeoutSeconds is 500", "from 0 to 50")]
    [InlineData("""{ "Network": { "TimeoutSeconds": 99999999999 } }""", "Network:TimeoutSeconds", "from 1 to 600")]
    [InlineData("""{ "Network": { "Allow": ["everything"] } }""", "Network:Allow", "192.168.1.0/24")]
    [InlineData("""{ "Model": { "Backend": "opnai" } }""", "Model:Backend", "openai")]
    [InlineData("""{ "Model": { "Backend": "openai", "ApiKey": "k" } }""", "Model:Name", "missing")]
    [InlineData("""{ "Model": { "Fallbacks": [ { "Name": "x" } ] } }""", "Model:Fallbacks:0:Backend", "ollama")]
    [InlineData("""{ "Briefing": { "TimeZone": "" } }""", "Briefing:TimeZone", "empty")]
    // Rows that the binder leaves out.
    [InlineData("""{ "Sources": [ null ] }""", "Sources:0", "take it out")]
    [InlineData("""{ "Network": { "Allow": [ {} ] } }""", "Network:Allow:0", "take it out")]
    [InlineData("""{ "Model": { "Backend": "ollama", "Name": "x", "Fallbacks": [ {} ] } }""", "Model:Fallbacks:0", "take it out")]
    // A login would be shown wherever the address is.
    [InlineData(
        """{ "Model": { "Backend": "compatible", "Endpoint": "http://u:secret@e.example/v1", "Name": "x" } }""",
        "Model:Endpoint", "without login")]
    [InlineData("""{ "Web": { "OtlpEndpoint": "http://u:secret@e.example" } }""", "Web:OtlpEndpoint", "without login")]
    [InlineData("""{ "Storage": { "Path": ":memory:" } }""", "Storage:Path", "data/briefingbot.db")]
    [InlineData("""{ "Storage": { "Path": "" } }""", "Storage:Path", "is empty")]
    public void A_value_that_cannot_be_used_is_named_with_what_to_write(string json, string key, string remedy)
    {
        var fault = Assert.Single(Faults(json));

        Assert.StartsWith(key, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
        Assert.Contains(remedy, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"Telegram\": { \"Token\": \"1:abc\", }\n \"Storage\": { }\n}", "Line 3, character 2:")]
    [InlineData("{ \"Telegram\": { \"Token\": \"1:abc\" }", "Line 1")]
    [InlineData("[]", "object")]
    [InlineData("", "JSON")]
    [InlineData("{ \"Telegram\": { \"Token\": \"1\", \"token\": \"2\" } }", "Telegram:token")]
    public void A_file_that_is_no_configuration_is_named_with_the_place(string json, string place)
    {
        var error = Assert.ThrowsAny<Exception>(() => Read(json));

        var advice = ConfigurationAdvice.From(error);
        Assert.NotNull(advice);
        Assert.Contains("appsettings.json", advice.Message, StringComparison.Ordinal);
        Assert.Contains(place, advice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_and_not_read_with_broken_letters()
    {
        var file = _folder.Write("appsettings.json", "");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes("""{ "Briefing": { "Name": "Jürgen" } }"""));

        var error = Assert.ThrowsAny<Exception>(() => new ConfigurationBuilder().Add(new IndexedFile(file)).Build());

        Assert.Contains("UTF-8", ConfigurationAdvice.From(error)!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_and_once()
    {
        var faults = Faults(
            """
            { "Telegram": { "BaseUrl": "api.telegram.org", "Admins": ["@me"] }, "Briefing": { "Timezne": "x", "Stories": 0 } }
            """);

        Assert.Equal(
            ["Briefing:Stories is", "Briefing:Timezne is", "Telegram:Admins:0 is", "Telegram:BaseUrl is"],
            faults.Order(StringComparer.Ordinal).Select(fault => string.Join(' ', fault.Split(' ')[..2])));
    }

    [Fact]
    public void Rows_behind_one_that_cannot_be_read_are_checked_and_named_by_their_places()
    {
        var faults = Faults(
            """
            { "Sources": [ "https://a.example", { "Urll": "https://b.example" }, { "Interval": "15m" },
                { "Url": "http:/c.example" }, { "Url": "the daily news", "Topics": "x" },
                { "Url": "exampel" }, { "Url": "/mnt/absent/news" } ] }
            """);

        Assert.Equal(
            [
                "Sources:0 is", "Sources:1:Urll is", "Sources:2:Interval is", "Sources:2:Url is",
                "Sources:3:Url cannot", "Sources:4:Topics is", "Sources:4:Url cannot",
                "Sources:5:Url cannot",
            ],
            faults.Order(StringComparer.Ordinal).Select(fault => string.Join(' ', fault.Split(' ')[..2])));
    }

    [Fact]
    public void A_token_is_never_shown_back()
    {
        var faults = Faults("""{ "Telegram": { "Token": "secret words", "ApiKey": "secret key" }, "Model": "secret" }""");

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.DoesNotContain("secret", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_and_nothing_at_all_are_right()
    {
        var example = File.ReadAllText(Path.Combine(SharedData.Root(), "appsettings.example.json"));

        Assert.Empty(Faults(example));
        Assert.Empty(Faults("{ }"));
        Assert.Empty(Faults("""{ "$schema": "x", "Briefing": { "Times": [] }, "Model": { "Endpoint": null } }"""));
    }

    [Theory]
    [InlineData("""{ "Telegram": { "Token": "1:abc" } }""", "Telegram:Admins")]
    [InlineData(
        """{ "Telegram": { "WebhookUrl": "https://b.example:8444/x", "WebhookListen": "8081" } }""",
        "Telegram:WebhookUrl")]
    [InlineData(
        """
        { "Telegram": { "WebhookUrl": "https://b.example/", "WebhookListen": "81" }, "Web": { "Listen": "0.0.0.0:81" } }
        """,
        "Web:Listen")]
    [InlineData("""{ "Network": { "Allow": ["10.0.0.0/8", "0.0.0.0/0"] } }""", "Network:Allow")]
    [InlineData("""{ "Model": { "Name": "llama3.1" } }""", "Model:Backend")]
    [InlineData("""{ "Model": { "DailyCost": 2 } }""", "Model:DailyCost")]
    [InlineData("""{ "Sources": [ { "Url": "https://e.example", "Interval": "00:00:05" } ] }""", "Sources:0:Interval")]
    [InlineData("""{ "Web": { "Listen": "192.0.2.1:8080" } }""", "Web:Listen")]
    [InlineData("""{ "Logging": { "LogLevel": { "BriefingBot.Sourcs": "Debug" } } }""", "BriefingBot.Sourcs")]
    public void What_was_hardly_meant_so_is_a_warning(string json, string key)
    {
        using var services = Services(json);
        var report = services.GetRequiredService<SettingsReport>();

        Assert.Empty(report.Faults());
        Assert.Contains(key, Assert.Single(report.Warnings()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.3.1:8080", "BriefingBot.Sources")]
    [InlineData("0.0.0.0:8080", "quartz.core")]
    [InlineData("[::1]:8080", "Microsoft.AspNetCore")]
    [InlineData("8080", "System.Net.Http.HttpClient")]
    public void What_may_well_be_meant_is_none(string listen, string category)
    {
        using var services = Services(
            $$$"""{ "Web": { "Listen": "{{{listen}}}" }, "Logging": { "LogLevel": { "{{{category}}}": "Debug" } } }""");

        Assert.Empty(services.GetRequiredService<SettingsReport>().Warnings());
    }

    [Fact]
    public void A_secret_in_a_file_is_the_value_of_its_key()
    {
        _folder.Write("Telegram__Token", "123456:abcdefgh\n");
        _folder.Write("database_password", "of another program");

        var configuration = new ConfigurationBuilder().Add(Assert.Single(FileKeys.Found(_folder.Path))).Build();

        Assert.Equal("123456:abcdefgh", configuration["Telegram:Token"]);
        Assert.Null(configuration["database_password"]);
    }

    [Theory]
    [InlineData("Telegram__Token", "folder", "Telegram__Token is a folder")]
    [InlineData("Telegram__Token", "link", "Telegram__Token cannot be read")]
    [InlineData("Telegram__Token", "empty", "Telegram__Token is empty")]
    [InlineData("model__apikey", "large", "model__apikey is a pipe or a device, or larger")]
    [InlineData("Other__Thing", "folder", null)]
    [InlineData("Other__Thing", "link", null)]
    [InlineData("Other__Thing", "large", null)]
    public void A_secret_of_ours_that_is_none_is_named_and_one_of_another_program_is_left_alone(
        string name, string form, string? expected)
    {
        var path = Path.Combine(_folder.Path, name);
        _ = form switch
        {
            "folder" => Directory.CreateDirectory(path).FullName,
            "link" => File.CreateSymbolicLink(path, Path.Combine(_folder.Path, "taken away")).FullName,
            "empty" => _folder.Write(name, "\n"),
            _ => _folder.Write(name, new string('x', 70_000)),
        };
        _folder.Write("Web__Token", "a-token-of-16-letters");

        var configuration = new ConfigurationBuilder().Add(Assert.Single(FileKeys.Found(_folder.Path))).Build();
        using var services = Services(configuration);
        var faults = services.GetRequiredService<SettingsReport>().Faults();

        Assert.Equal("a-token-of-16-letters", configuration["Web:Token"]);
        Assert.Equal(expected is not null, faults.Any(fault => fault.Contains(name, StringComparison.Ordinal)));
        Assert.Contains(faults, fault => fault.Contains(expected ?? "Web:Listen", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_settings_that_may_not_be_read_has_a_remedy()
    {
        const string WriteOnly = "/proc/sys/vm/drop_caches"; // for everybody
        Assert.SkipUnless(File.Exists(WriteOnly), "files of Linux");

        var advice = Assert.Throws<AdviceException>(
            () => new ConfigurationBuilder().Add(new IndexedFile(WriteOnly)).Build());

        Assert.Contains(WriteOnly, advice.Message, StringComparison.Ordinal);
        Assert.Contains("right to read", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_settings_is_no_configuration()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "appsettings.json"));

        var outcome = await BotProcess.RunAsync(_folder.Path, ["check"]);

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("appsettings.json is a folder", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram__Admins", "5", "Telegram:Admins is \"5\"; it is a list")]
    [InlineData("Sources__0", "https://b.example/f", "Sources:0 is one value")]
    [InlineData("Sources", "https://b.example/f", "Sources is one value")]
    public async Task A_value_in_the_place_of_a_list_is_named_also_where_the_file_has_the_list(
        string variable, string value, string fault)
    {
        _folder.Write(
            "appsettings.json",
            """{"Telegram":{"Admins":[7]},"Sources":[{"Url":"https://a.example/f"}]}""");
        var environment = new Dictionary<string, string> { [variable] = value };

        var outcome = await BotProcess.RunAsync(_folder.Path, ["check"], environment: environment);

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains(fault, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram:Admins:0", "9", "Telegram:Admins:0=9")]
    [InlineData("Telegram:Admins:1000", "9", "Telegram:Admins:0=1 Telegram:Admins:1000=9 Telegram:Admins:1=2")]
    [InlineData("Sources:0:Url", "https://b.example", "Sources:0:Url=https://b.example")]
    [InlineData(
        "Sources:0:Password", "x", "Sources:0:Password=x Sources:0:Topic=World Sources:0:Url=https://a.example")]
    public void A_later_list_holds_and_takes_nothing_from_an_earlier_one(string key, string value, string expected)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Telegram:Admins:0"] = "1",
                ["Telegram:Admins:1"] = "2",
                ["Sources:0:Url"] = "https://a.example",
                ["Sources:0:Topic"] = "World",
            })
            .AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)])
            .Build();

        var section = LaterLists.Section(configuration, key.Split(':')[0]);

        Assert.Equal(expected, string.Join(' ', section.AsEnumerable().Where(pair => pair.Value is not null)
            .Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a")]
    [InlineData("A:10")]
    [InlineData("A:10:Url")]
    [InlineData("none")]
    public void Indexed_keys_are_those_that_the_framework_finds(string? parent)
    {
        Dictionary<string, string?> values =
            new() { ["A:10:Url"] = "x", ["A:9:Url"] = "y", ["a:9:Name"] = "z", ["B"] = "" };
        var builder = new ConfigurationBuilder();
        var framework = new MemoryConfigurationSource { InitialData = values }.Build(builder);

        var found = new IndexedValues(values).GetChildKeys(["7", "x"], parent);

        Assert.Equal(
            framework.GetChildKeys(["7", "x"], parent).Distinct(StringComparer.OrdinalIgnoreCase),
            found.Distinct(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_environment_is_held_to_the_same_and_other_programs_variables_are_left_alone()
    {
        var outcome = await BotProcess.RunAsync(
            _folder.Path,
            ["check"],
            environment: new Dictionary<string, string>
            {
                ["Telegrm__Token"] = "1:abc",
                ["Briefing__Timezne"] = "Europe/Berlin",
                ["MODEL"] = "a machine's model name",
                ["OTHER__Thing"] = "1",
            });

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("Telegrm__… in the environment", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Briefing:Timezne is no option; did you mean Briefing:TimeZone?", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OTHER", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("machine's", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_with_a_wrong_configuration_ends_with_one_and_no_stack()
    {
        _folder.Write("appsettings.json", "{\n \"Telegram\": { \"Admins\": [1], }\n \"Storage\": { \"Path\": \"b.db\" }\n}");

        var outcome = await BotProcess.RunAsync(_folder.Path, ["run"]);

        Assert.Equal(1, outcome.ExitStatus);
        Assert.Contains("Line 3, character 2", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<string> Faults(string json)
    {
        using var services = Services(json);
        return services.GetRequiredService<SettingsReport>().Faults();
    }

    private ServiceProvider Services(string json) => Services(Read(json));

    private static ServiceProvider Services(IConfiguration configuration)
    {
        var rooms = new ServiceCollection();
        Rooms.Add(rooms.AddLogging(), configuration);
        return rooms.BuildServiceProvider();
    }

    private IConfigurationRoot Read(string json) =>
        new ConfigurationBuilder().Add(new IndexedFile(_folder.Write("appsettings.json", json))).Build();
}

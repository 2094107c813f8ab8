using System.Reflection;
using BriefingBot.Sources;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;

namespace BriefingBot.Tests.Operation;

/// <summary><c>appsettings.example.json</c> has every option and no other key.</summary>
public sealed class ExampleSettingsTests
{
    /// <summary>Options whose default is "nothing"; the file shows them in a comment.</summary>
    private static readonly string[] ShownInComments =
    [
        "Model:Endpoint", "Model:Name", "Model:ApiKey", "Network:Contact",
    ];

    private static readonly (string Section, Type Options)[] Sections =
    [
        .. typeof(TelegramOptions).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Select(type => (Section: type.GetField("Section")?.GetRawConstantValue() as string, type))
            .Where(pair => pair.Section is not null)
            .Select(pair => (pair.Section!, pair.type)), // not null: the line above
    ];

    private static string Example => Path.Combine(SharedData.Root(), "appsettings.example.json");

    [Fact]
    public void Every_key_is_an_option()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Example).Build();
        var known = Sections.SelectMany(
            section =>
                section.Options.GetProperties().Select(property => $"{section.Section}:{property.Name}")).ToHashSet();

        var keys = configuration.GetChildren()
            .SelectMany(section => section.GetChildren().Select(key => key.Path))
            .ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(key, known));
    }

    [Fact]
    public void Every_option_is_in_the_file_with_its_default()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Example).Build();
        var text = File.ReadAllText(Example);
        foreach (var (section, type) in Sections)
        {
            var written = configuration.GetSection(section).Get(type) ?? Activator.CreateInstance(type);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                Assert.Contains($"\"{property.Name}\"", text, StringComparison.Ordinal);
                if (type != typeof(SourceOptions) && !ShownInComments.Contains($"{section}:{property.Name}"))
                {
                    var expected = property.GetValue(Activator.CreateInstance(type));
                    Assert.True(
                        configuration.GetSection($"{section}:{property.Name}").Exists()
                            || expected is System.Collections.IEnumerable and not string,
                        $"{section}:{property.Name} is missing");
                    Assert.Equivalent(
                        expected is string { Length: 0 } ? null : expected,
                        property.GetValue(written) is "" ? null : property.GetValue(written));
                }
            }
        }
    }
}

using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>Something that can be configured so but hardly was meant so.</summary>
/// <param name="Message">What it comes to.</param>
/// <param name="Remedy">What to write.</param>
public sealed record SettingsWarning(string Message, string Remedy);

/// <summary>A room's doubts about what is configured for it, where its section is otherwise right.</summary>
public interface ISettingsDoubts
{
    /// <summary>Looks at options that were found to be right.</summary>
    IEnumerable<SettingsWarning> Warnings();
}

/// <summary>All that is wrong or doubtful in the configuration.</summary>
internal sealed class SettingsReport(
    IConfiguration configuration, OptionNames names, IStartupValidator validator, IEnumerable<ISettingsDoubts> doubts)
{
    private const string VariableRemedy = "Rename it if it was meant for this bot.";

    /// <summary>Every fault, a sentence each that begins with the key.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = TopLevel?.Faults().ToList() ?? [];
        try
        {
            validator.Validate();
        }
        catch (Exception error) when (ConfigurationAdvice.From(error) is { } advice)
        {
            faults.AddRange(advice.Message.Split(Environment.NewLine));
        }

        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What may be a mistake; asked only where there is no fault.</summary>
    public IEnumerable<SettingsWarning> Warnings() =>
    [
        .. TopLevel?.Warnings().Select(text => new SettingsWarning(text, VariableRemedy)) ?? [],
        .. (configuration as IConfigurationRoot)?.Providers.OfType<FileKeys>()
            .Select(files => files.Warning).OfType<SettingsWarning>() ?? [],
        .. doubts.SelectMany(room => room.Warnings()),
    ];

    /// <summary>Throws where there is a fault.</summary>
    /// <exception cref="AdviceException">With all of them.</exception>
    public void Require()
    {
        if (Faults() is { Count: > 0 } faults)
        {
            throw ConfigurationAdvice.Of(faults);
        }
    }

    // Tests configure from memory, where nothing was mistyped.
    private TopLevelKeys? TopLevel => configuration is IConfigurationRoot root ? new(root, names) : null;
}

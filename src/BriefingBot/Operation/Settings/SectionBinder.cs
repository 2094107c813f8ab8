using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>Reads a section into its options, after it was found to have only what they have.</summary>
internal sealed class SectionBinder<TOptions>(string section, IConfiguration configuration, OptionNames names)
    : IConfigureOptions<TOptions>
    where TOptions : class
{
    /// <summary>Reads the section.</summary>
    /// <exception cref="OptionsValidationException">A key is unknown, or a value is of a wrong form.</exception>
    public void Configure(TOptions options)
    {
        var configured = configuration.GetSection(section);
        var faults = SectionForm.Faults(configured, typeof(TOptions), names).ToList();
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(section, typeof(TOptions), faults);
        }

        // Tests configure from memory, where there is one place.
        (configuration is IConfigurationRoot root ? LaterLists.Section(root, section) : configured).Bind(options);
    }
}

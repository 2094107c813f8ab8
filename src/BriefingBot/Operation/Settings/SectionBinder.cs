using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>Reads a section into its options, after it was found to have only what they have.</summary>
internal sealed class SectionBinder<TOptions>(string section, IConfiguration configuration, OptionNames names)
    : IConfigureOptions<TOptions>
    where TOptions : class
{
    /// <summary>Sets the options to what the section says.</summary>
    /// <exception cref="OptionsValidationException">A key is unknown, or a value is of a wrong form, or a secret's file
    /// is none.</exception>
    public void Configure(TOptions options)
    {
        var configured = configuration.GetSection(section);
        var root = configuration as IConfigurationRoot; // Tests configure from memory, where there is one place.
        List<string> faults =
        [
            .. root?.Providers.OfType<FileKeys>().SelectMany(files => files.Faults(section)) ?? [],
            .. SectionForm.Faults(configured, typeof(TOptions), names),
        ];
        if (faults.Count > 0)
        {
            throw new OptionsValidationException(section, typeof(TOptions), faults);
        }

        (root is null ? configured : LaterLists.Section(root, section)).Bind(options);
    }
}

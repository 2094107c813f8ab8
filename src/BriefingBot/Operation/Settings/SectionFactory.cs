using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>Reads a section into its options and checks them. What cannot be read is named and left out, so that the
/// rest is read and checked as well: all mistakes are told at once.</summary>
internal sealed class SectionFactory<TOptions>(
    string section, IConfiguration configuration, OptionNames names, IEnumerable<IValidateOptions<TOptions>> checks)
    : IOptionsFactory<TOptions>
    where TOptions : class, new()
{
    /// <summary>The options as the section sets them.</summary>
    /// <exception cref="OptionsValidationException">A key is unknown, a value is of a wrong form or out of range, or a
    /// secret's file is none.</exception>
    public TOptions Create(string name)
    {
        var configured = configuration.GetSection(section);
        var root = configuration as IConfigurationRoot; // Tests configure from memory, where there is one place.
        var secrets = root?.Providers.OfType<FileKeys>().SelectMany(files => files.Faults(section)).ToList() ?? [];
        var faults = SectionForm.Faults(configured, typeof(TOptions), names).ToList();
        var options = new TOptions();
        Readable(root is null ? configured : LaterLists.Section(root, section), faults).Bind(options);
        var failures = checks.SelectMany(check => check.Validate(name, options).Failures ?? [])
            .Where(failure => KeyOf(failure) is var key
                && !faults.Exists(fault => fault.IsMeant(key))
                && !secrets.Exists(secret => secret.Key.Equals(key, StringComparison.OrdinalIgnoreCase)));
        List<string> all =
            [.. secrets.Select(secret => secret.Fault), .. faults.Select(fault => fault.ToString()), .. failures];
        return all.Count == 0 ? options : throw new OptionsValidationException(section, typeof(TOptions), all);
    }

    private static string KeyOf(string failure) => failure.Split(' ', 2)[0].TrimEnd(':');

    // A row that is left out, or all keys of one, keeps its place, by a key that nothing is bound to: the rows behind
    // it are named by theirs.
    private IConfigurationSection Readable(IConfigurationSection configured, List<FormFault> faults) =>
        faults.Count == 0 ? configured : new ConfigurationBuilder()
            .Add(new IndexedValues(configured.AsEnumerable()
                .Where(pair => pair.Value is not null && !faults.Exists(fault => fault.Covers(pair.Key)))
                .Concat(faults.Where(fault => fault.Row is not null)
                    .Select(fault => KeyValuePair.Create($"{fault.Row}:{nameof(FormFault.IsRow)}", (string?)""))
                    .DistinctBy(pair => pair.Key))))
            .Build()
            .GetSection(section);
}

using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>A section as checked at the start; the framework's own would read it once more.</summary>
internal sealed class CheckedOptions<TOptions>(IOptionsMonitor<TOptions> checkedAtStart) : IOptions<TOptions>
    where TOptions : class
{
    /// <summary>The options of the section, as they were checked at the start.</summary>
    /// <exception cref="OptionsValidationException">Something in the section is wrong.</exception>
    public TOptions Value => field ??= checkedAtStart.CurrentValue;
}

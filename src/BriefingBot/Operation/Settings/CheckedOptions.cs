using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Settings;

/// <summary>A section as it was read and checked at the start. The framework's own would read and check it once
/// more.</summary>
internal sealed class CheckedOptions<TOptions>(IOptionsMonitor<TOptions> checkedAtStart) : IOptions<TOptions>
    where TOptions : class
{
    /// <summary>The options.</summary>
    /// <exception cref="OptionsValidationException">Something in the section is wrong.</exception>
    public TOptions Value => field ??= checkedAtStart.CurrentValue;
}

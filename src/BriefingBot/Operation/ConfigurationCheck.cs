using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Are all configured values right? Those that are not are named by the exception that the check's caller
/// turns into a finding.</summary>
internal sealed class ConfigurationCheck(IStartupValidator validator) : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        validator.Validate();
        yield return new Finding("configuration", Ok: true, "Every value is right.", Remedy: null);
    }
}

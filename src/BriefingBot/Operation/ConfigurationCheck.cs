using System.Runtime.CompilerServices;
using BriefingBot.Operation.Settings;

namespace BriefingBot.Operation;

/// <summary>Are all configured values right? A finding for each that is not.</summary>
internal sealed class ConfigurationCheck(SettingsReport report) : ISelfCheck
{
    /// <summary>The name of this check, to which the others leave the faults of the configuration.</summary>
    public const string CheckName = "configuration";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (report.Faults() is { Count: > 0 } faults)
        {
            for (var i = 0; i < faults.Count; i++)
            {
                // The remedy of all of them once.
                var remedy = i == faults.Count - 1 ? ConfigurationAdvice.Remedy : "See appsettings.example.json.";
                yield return new Finding(CheckName, Ok: false, faults[i], remedy);
            }

            yield break;
        }

        yield return new Finding(CheckName, Ok: true, "Every value is right.", Remedy: null);
        foreach (var warning in report.Warnings())
        {
            yield return new Finding(CheckName, Ok: true, warning.Message, warning.Remedy);
        }
    }
}

using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>All the rooms' checks in turn; one that throws is a finding, not an end.</summary>
internal sealed class SelfCheck(IServiceProvider services)
{
    public async IAsyncEnumerable<Finding> RunAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var check in services.GetServices<CheckRegistration>())
        {
            foreach (var finding in await FindAsync(check, cancellationToken))
            {
                yield return finding;
            }
        }
    }

    private async Task<List<Finding>> FindAsync(CheckRegistration check, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        try
        {
            await foreach (var finding in check.Create(services).CheckAsync(cancellationToken))
            {
                findings.Add(finding);
            }
        }
        catch (OptionsValidationException) when (check.Name != ConfigurationCheck.CheckName)
        {
            // Said by the check of the configuration; what it is for cannot be looked at before it is right.
        }
        catch (Exception error) when ((error as AdviceException ?? ConfigurationAdvice.From(error)) is { } advice)
        {
            findings.Add(new(check.Name, Ok: false, advice.Message, advice.Remedy));
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            findings.Add(new(
                check.Name, Ok: false, $"This check itself failed: {error.Message}", "Report it, with this line."));
        }

        return findings;
    }
}

/// <summary>A check by name; made only when it is its turn, so that a wrong option fails that check alone.</summary>
internal sealed record CheckRegistration(string Name, Func<IServiceProvider, ISelfCheck> Create);

internal static class SelfCheckRegistration
{
    /// <summary>Registers a room's check under its name; it is made only when it is its turn.</summary>
    public static IServiceCollection AddSelfCheck<T>(this IServiceCollection services, string name)
        where T : class, ISelfCheck =>
        services.AddSingleton(new CheckRegistration(name, provider => ActivatorUtilities.CreateInstance<T>(provider)));
}

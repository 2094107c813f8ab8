using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>All the rooms' checks in turn, each finding as soon as it is there; a check that throws is a finding, not
/// an end.</summary>
internal sealed class SelfCheck(IServiceProvider services)
{
    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in services.GetServices<CheckRegistration>())
        {
            await using var findings = MakeAsync(check, cancellationToken).GetAsyncEnumerator(cancellationToken);
            var isOver = false;
            while (!isOver)
            {
                Finding? finding;
                try
                {
                    isOver = !await findings.MoveNextAsync();
                    finding = isOver ? null : findings.Current;
                }
                catch (Exception error) when (error.IsFault(cancellationToken))
                {
                    // A database that cannot be used is said once, by the check of it.
                    finding = Of(check, error);
                    finding = error is not AdviceException || told.Add(error.Message) ? finding : null;
                    isOver = true;
                }

                if (finding is not null)
                {
                    yield return finding;
                }
            }
        }
    }

    // Made inside, so that a check that cannot be made fails like one that cannot go on.
    private async IAsyncEnumerable<Finding> MakeAsync(
        CheckRegistration check, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var finding in check.Create(services).CheckAsync(cancellationToken))
        {
            yield return finding;
        }
    }

    private static Finding? Of(CheckRegistration check, Exception error) =>
        // Said by the check of the configuration; what it is for cannot be looked at before it is right.
        error is OptionsValidationException && check.Name != ConfigurationCheck.CheckName
            ? null
            : (error as AdviceException ?? ConfigurationAdvice.From(error)) is { } advice
            ? new Finding(check.Name, Ok: false, advice.Message, advice.Remedy)
            : Finding.OfFault(check.Name, error);
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

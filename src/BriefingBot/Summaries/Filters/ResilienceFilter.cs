using System.Collections.Concurrent;
using BriefingBot.Summaries.Backends;
using Microsoft.SemanticKernel;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace BriefingBot.Summaries.Filters;

/// <summary>Tries again where a failure is passing, within bounds; leaves a model alone for as long as its server asks
/// for, and for a while where it keeps failing. One request's time limit is <see cref="ModelClient"/>'s.</summary>
internal sealed class ResilienceFilter(ModelLimits limits, TimeProvider clock) : IFunctionInvocationFilter
{
    private readonly ConcurrentDictionary<string, ModelGuard> _guards = new();

    public async Task OnFunctionInvocationAsync(
        FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        var guard = _guards.GetOrAdd(ModelCall.Of(context).Model.ServiceId, _ => new ModelGuard(limits, clock));
        await guard.RunAsync(() => next(context), context.CancellationToken);
    }

    /// <summary>What is remembered of one model between its calls.</summary>
    private sealed class ModelGuard(ModelLimits limits, TimeProvider clock)
    {
        private readonly ResiliencePipeline _retry = Retry(limits, clock);
        private readonly ResiliencePipeline _circuit = Circuit(limits, clock);
        private Hold? _hold;
        private int _slow;

        public Task RunAsync(Func<Task> call, CancellationToken cancellationToken) =>
            _retry.ExecuteAsync(async token => await AttemptAsync(call, token), cancellationToken).AsTask();

        private async Task AttemptAsync(Func<Task> call, CancellationToken cancellationToken)
        {
            await WaitAsync(cancellationToken);
            try
            {
                await _circuit.ExecuteAsync(async _ => await call(), cancellationToken);
                Volatile.Write(ref _slow, 0);
            }
            catch (ModelCallException error) when (error is
            { Failure: ModelFailure.TooSlow, InnerException: not ServerRefusalException }
                && Interlocked.Increment(ref _slow) >= ModelLimits.SlowToBreak)
            {
                // Each costs a whole time limit, so that few of them fall into the circuit's window.
                Volatile.Write(ref _hold, new Hold(clock.GetTimestamp(), limits.Break, error));
                throw;
            }
            catch (ModelCallException error) when (error.RetryAfter is { } wait)
            {
                Volatile.Write(ref _hold, new Hold(clock.GetTimestamp(), wait, error));
                throw;
            }
            catch (BrokenCircuitException open) when (open.InnerException is ModelCallException cause)
            {
                // While the circuit is open, what opened it is still the news.
                throw new ModelCallException(cause.Failure, cause.Words, cause.RetryAfter, open);
            }
        }

        // The server's own wish holds for every call, not only for the one that met it.
        private async Task WaitAsync(CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref _hold) is not { } hold)
            {
                return;
            }

            var left = hold.Wait - clock.GetElapsedTime(hold.Since);
            if (left > limits.LongestWait)
            {
                throw new ModelCallException(hold.Cause.Failure, hold.Cause.Words, hold.Cause.RetryAfter, hold.Cause);
            }

            if (left > TimeSpan.Zero)
            {
                await Task.Delay(left, clock, cancellationToken);
            }
        }

        private static ResiliencePipeline Retry(ModelLimits limits, TimeProvider clock) =>
            new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = limits.Retries,
                Delay = limits.FirstDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle =
                    arguments => ValueTask.FromResult(IsWorthAnotherTry(arguments.Outcome.Exception, limits)),
                DelayGenerator = arguments =>
                    ValueTask.FromResult((arguments.Outcome.Exception as ModelCallException)?.RetryAfter),
            }).Build();

        private static ResiliencePipeline Circuit(ModelLimits limits, TimeProvider clock) =>
            new ResiliencePipelineBuilder { TimeProvider = clock }.AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 1,
                MinimumThroughput = limits.FailuresToBreak,
                SamplingDuration = limits.Break,
                BreakDuration = limits.Break,
                ShouldHandle = arguments =>
                    ValueTask.FromResult(arguments.Outcome.Exception is ModelCallException { IsOfRequest: false }),
            }).Build();

        // A model that took too long once is not waited for again: the briefing is due. Nor is an open circuit, which
        // asks nobody.
        private static bool IsWorthAnotherTry(Exception? error, ModelLimits limits) =>
            error is ModelCallException
            {
                IsPassing: true, Failure: not ModelFailure.TooSlow, InnerException: not BrokenCircuitException,
            } failure
            && (failure.RetryAfter ?? TimeSpan.Zero) <= limits.LongestWait;
    }

    private sealed record Hold(long Since, TimeSpan Wait, ModelCallException Cause);
}

using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>For what an annotation cannot say: values that are parsed, and keys that need one another.</summary>
internal static class OptionsChecks
{
    /// <summary>The messages of the checks that failed.</summary>
    public static ValidateOptionsResult Result(params IEnumerable<(bool Failed, string Message)> checks)
    {
        var failures = checks.Where(check => check.Failed).Select(check => check.Message).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}

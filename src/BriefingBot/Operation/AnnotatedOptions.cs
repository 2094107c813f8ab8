using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Checks the annotations of an options class; each failure names the configuration key and what it must
/// be.</summary>
internal sealed class AnnotatedOptions<T>(string section) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(
            options, new ValidationContext(options), results, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
            results.Select(result => $"{section}:{result.MemberNames.FirstOrDefault()}: {result.ErrorMessage}"));
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using BriefingBot.Operation.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation;

/// <summary>Checks the annotations of options and of their lists' rows; a failure names its key.</summary>
internal sealed class AnnotatedOptions<T>(string section) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        var faults = Faults(section, options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string path, object options)
    {
        if (OptionType.IsDictionary(options.GetType()))
        {
            return [];
        }

        if (OptionType.ElementOf(options.GetType()) is { } element)
        {
            return OptionType.IsValue(element)
                ? []
                : ((IEnumerable<object>)options).SelectMany((row, index) => Faults($"{path}:{index}", row));
        }

        return OptionType.Keys(options.GetType()).SelectMany(key => Faults($"{path}:{key.Name}", key, options));
    }

    private static IEnumerable<string> Faults(string path, PropertyInfo key, object options)
    {
        var value = key.GetValue(options);
        var context = new ValidationContext(options) { MemberName = key.Name };
        foreach (var rule in key.GetCustomAttributes<ValidationAttribute>())
        {
            if (rule.GetValidationResult(value, context) is { } failure)
            {
                yield return rule is RequiredAttribute
                    ? $"{path} is empty; write {OptionType.Wanted(key.PropertyType, range: null)}."
                    : rule is RangeAttribute range
                    ? $"{path} is {Convert.ToString(value, CultureInfo.InvariantCulture)}; "
                        + $"write {OptionType.Wanted(key.PropertyType, range)}."
                    : $"{path}: {failure.ErrorMessage}";
            }
        }

        if (value is not null && !OptionType.IsValue(key.PropertyType))
        {
            foreach (var fault in Faults(path, value))
            {
                yield return fault;
            }
        }
    }
}

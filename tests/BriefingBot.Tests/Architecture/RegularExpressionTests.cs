using System.Reflection;
using System.Text.RegularExpressions;
using BriefingBot.Sources;
using BriefingBot.Text;

namespace BriefingBot.Tests.Architecture;

/// <summary>Regular expressions read what strangers send: none may run for ever.</summary>
public sealed class RegularExpressionTests
{
    private const BindingFlags Everything =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Name and reason of each that needs neither; there is none.
    private static readonly Dictionary<string, string> Exceptions = [];

    private static readonly Assembly[] Assemblies = [typeof(HttpAddress).Assembly, typeof(Source).Assembly];

    [Fact]
    public void Every_regular_expression_is_without_backtracking_or_ends_in_time()
    {
        var all = Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(Expressions).ToList();

        Assert.InRange(all.Count, 100, 1000);
        Assert.Empty(all.Where(named => !IsBounded(named.Regex) && !Exceptions.ContainsKey(named.Name))
            .Select(named => named.Name));
    }

    private static bool IsBounded(Regex regex) =>
        regex.Options.HasFlag(RegexOptions.NonBacktracking) || regex.MatchTimeout != Regex.InfiniteMatchTimeout;

    private static IEnumerable<(string Name, Regex Regex)> Expressions(Type type)
    {
        foreach (var method in type.GetMethods(Everything).Where(IsGenerated))
        {
            yield return ($"{type.Name}.{method.Name}", (Regex)method.Invoke(null, null)!);
        }

        // What generated code keeps for itself is what the methods give.
        var fields = type.Namespace == "System.Text.RegularExpressions.Generated" ? [] : type.GetFields(Everything);
        foreach (var field in fields.Where(
            field => field.FieldType == typeof(Regex) && !type.ContainsGenericParameters))
        {
            if (field.GetValue(null) is Regex regex)
            {
                yield return ($"{type.Name}.{field.Name}", regex);
            }
        }
    }

    private static bool IsGenerated(MethodInfo method) =>
        method.ReturnType == typeof(Regex)
        && method.GetParameters().Length == 0
        && method.GetCustomAttribute<GeneratedRegexAttribute>() is not null;
}

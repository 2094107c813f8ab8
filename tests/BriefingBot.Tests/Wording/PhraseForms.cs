using BriefingBot.Operation;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BriefingBot.Tests.Wording;

/// <summary>
/// The forms of all phrases, read from the built assembly: an interpolated string is a constructor, literals and what
/// stands in braces; a plain one is a string that becomes a phrase.
/// </summary>
internal static class PhraseForms
{
    // Read once: it keeps the methods that were looked at.
    private static readonly Lazy<AssemblyDefinition> Built =
        new(() => AssemblyDefinition.ReadAssembly(typeof(Phrase).Assembly.Location));

    private static readonly Lazy<IReadOnlyList<(string Type, string Form)>> Read = new(ReadAll);

    /// <summary>Each form, with the type that says it.</summary>
    public static IReadOnlyList<(string Type, string Form)> All => Read.Value;

    private static IReadOnlyList<(string Type, string Form)> ReadAll() =>
    [
        .. Built.Value.MainModule.GetTypes()
            .Where(type => type.FullName != typeof(Phrase).FullName)
            .SelectMany(type => type.Methods.Where(method => method.HasBody), (type, method) => (type, method))
            .SelectMany(row => In(row.method).Select(form => (row.type.FullName, form)))
            .Distinct(),
    ];

    /// <summary>
    /// Types in which words become a phrase that were put together before: no language has a form for them.
    /// </summary>
    public static IEnumerable<string> PutTogether() => TypesWith(instruction =>
        IsConversion(instruction) && instruction.Previous is var source
        && (IsPutTogether(source)
            || StoresOf(source).Any(store => IsPutTogether(store.Previous))
            || source.Operand is FieldReference
            {
                DeclaringType: GenericInstanceType
                {
                    ElementType: { Namespace: "System", Name: ['V', 'a', 'l', 'u', 'e', 'T', 'u', 'p', 'l', 'e', ..] },
                }
            }));

    private static bool IsPutTogether(Instruction instruction) => instruction.Operand is MethodReference
    {
        Name: "ToStringAndClear" or "Concat" or "Format",
    };

    /// <summary>What is stored in the local that is loaded: the arms of a switch are, before it is converted.</summary>
    private static IEnumerable<Instruction> StoresOf(Instruction load)
    {
        if (Local(load, Code.Ldloc_0, Code.Ldloc_S, Code.Ldloc) is not { } local)
        {
            yield break;
        }

        for (var at = load.Previous; at is not null; at = at.Previous)
        {
            if (Local(at, Code.Stloc_0, Code.Stloc_S, Code.Stloc) == local)
            {
                yield return at;
            }
        }
    }

    private static int? Local(Instruction instruction, Code first, Code shortForm, Code longForm) =>
        instruction.OpCode.Code is var code && code >= first && code <= first + 3 ? code - first
        : code == shortForm || code == longForm ? ((VariableDefinition)instruction.Operand).Index
        : null;

    /// <summary>Types that make a phrase English words: by a conversion, in a string, or by its own method.</summary>
    public static IEnumerable<string> TakenAsWritten() => TypesWith(IsTakenAsWritten);

    private static IEnumerable<string> TypesWith(Func<Instruction, bool> isOne) => Built.Value.MainModule.GetTypes()
        .Where(type => type.Methods.Where(method => method.HasBody)
            .Any(method => method.Body.Instructions.Any(isOne)))
        .Select(type => type.FullName);

    private static bool IsTakenAsWritten(Instruction instruction) => instruction.Operand switch
    {
        MethodReference { Name: "op_Implicit", ReturnType.FullName: "System.String" } called =>
            called.Parameters[0].ParameterType.FullName == typeof(Phrase).FullName,
        GenericInstanceMethod { Name: "AppendFormatted" } called =>
            called.GenericArguments[0].FullName == typeof(Phrase).FullName,
        // A virtual method is called of the class that declares it first.
        MethodReference { Name: "ToString", HasParameters: false } =>
            instruction.Previous.Operand is MethodReference before
            && before.ReturnType.FullName == typeof(Phrase).FullName,
        _ => false,
    };

    private static IEnumerable<string> In(MethodDefinition method)
    {
        var open = new Stack<Draft>();
        foreach (var instruction in method.Body.Instructions)
        {
            if (instruction.OpCode == OpCodes.Ldstr && BecomesPhrase(instruction.Next))
            {
                yield return (string)instruction.Operand;
            }

            if (instruction.Operand is not MethodReference called
                || called.DeclaringType.FullName != typeof(Phrase).FullName)
            {
                continue;
            }

            if (called.Name == ".ctor")
            {
                open.Push(new Draft("", 0, Number(instruction.Previous.Previous), Number(instruction.Previous)));
            }
            else if (called.Name.StartsWith("Append", StringComparison.Ordinal) && open.TryPop(out var draft))
            {
                open.Push(called.Name == nameof(Phrase.AppendLiteral)
                    ? draft with
                    {
                        Form = draft.Form + instruction.Previous.Operand,
                        LettersLeft = draft.LettersLeft - ((string)instruction.Previous.Operand).Length,
                    }
                    : draft with
                    {
                        Form = $"{draft.Form}{{{draft.Places}}}",
                        Places = draft.Places + 1,
                        PlacesLeft = draft.PlacesLeft - 1,
                    });
            }

            if (open.TryPeek(out var top) && top is { LettersLeft: 0, PlacesLeft: 0 })
            {
                yield return open.Pop().Form;
            }
        }
    }

    private static int Number(Instruction constant) => constant.OpCode.Code switch
    {
        >= Code.Ldc_I4_0 and <= Code.Ldc_I4_8 and var small => small - Code.Ldc_I4_0,
        _ => Convert.ToInt32(constant.Operand, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static bool BecomesPhrase(Instruction? next)
    {
        while (next is { OpCode.FlowControl: FlowControl.Branch, Operand: Instruction target })
        {
            next = target;
        }

        return next is not null && IsConversion(next);
    }

    private static bool IsConversion(Instruction instruction) =>
        instruction.Operand is MethodReference { Name: "op_Implicit" } called
        && called.ReturnType.FullName == typeof(Phrase).FullName;

    /// <summary>A form as far as it was read, with what the constructor promised of it and is still to come.</summary>
    private sealed record Draft(string Form, int Places, int LettersLeft, int PlacesLeft);
}

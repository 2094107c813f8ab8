using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BriefingBot.Tests.Architecture;

/// <summary>
/// What each type of a built assembly uses: every type named in its signatures, attributes and method bodies, with
/// its nested and compiler-made types counted as its own. Read from the assembly itself, so that no spelling in the
/// source text (aliases, partly qualified names) hides a use.
/// </summary>
internal sealed class AssemblyReferences
{
    private readonly List<TypeUse> _uses = [];

    private AssemblyReferences(AssemblyDefinition assembly)
    {
        foreach (var type in assembly.MainModule.Types.Where(type => type.Namespace.Length > 0))
        {
            var used = new HashSet<TypeReference>(Named.Comparer);
            Collect(type, used);
            _uses.AddRange(used.Select(other => new TypeUse(type, other)));
        }
    }

    public IReadOnlyList<TypeUse> Uses => _uses;

    /// <summary>Reads the assembly that holds a type.</summary>
    public static AssemblyReferences Of(Type member)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(member.Assembly.Location);
        return new AssemblyReferences(assembly);
    }

    private static void Collect(TypeDefinition type, HashSet<TypeReference> used)
    {
        Add(type.BaseType, used);
        Attributes(type, used);
        Generics(type, used);
        foreach (var implemented in type.Interfaces)
        {
            Add(implemented.InterfaceType, used);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType, used);
            Attributes(field, used);
        }

        foreach (var property in type.Properties)
        {
            Attributes(property, used);
        }

        foreach (var method in type.Methods)
        {
            Collect(method, used);
        }

        foreach (var nested in type.NestedTypes)
        {
            Collect(nested, used);
        }
    }

    private static void Collect(MethodDefinition method, HashSet<TypeReference> used)
    {
        Signature(method, used);
        Attributes(method, used);
        Generics(method, used);
        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Add(variable.VariableType, used);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType, used);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            Operand(instruction, used);
        }
    }

    private static void Operand(Instruction instruction, HashSet<TypeReference> used)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(type, used);
                break;
            case FieldReference field:
                Add(field.DeclaringType, used);
                Add(field.FieldType, used);
                break;
            case MethodReference method:
                Add(method.DeclaringType, used);
                Signature(method, used);
                foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
                {
                    Add(argument, used);
                }

                break;
        }
    }

    private static void Signature(MethodReference method, HashSet<TypeReference> used)
    {
        Add(method.ReturnType, used);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType, used);
        }
    }

    private static void Attributes(ICustomAttributeProvider provider, HashSet<TypeReference> used)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(attribute.AttributeType, used);
        }
    }

    private static void Generics(IGenericParameterProvider provider, HashSet<TypeReference> used)
    {
        foreach (var constraint in provider.GenericParameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType, used);
        }
    }

    private static void Add(TypeReference? type, HashSet<TypeReference> used)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case GenericInstanceType generic:
                Add(generic.ElementType, used);
                foreach (var argument in generic.GenericArguments)
                {
                    Add(argument, used);
                }

                return;
            case TypeSpecification specification:
                Add(specification.ElementType, used);
                return;
            default:
                used.Add(Outermost(type));
                return;
        }
    }

    private static TypeReference Outermost(TypeReference type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    private sealed class Named : IEqualityComparer<TypeReference>
    {
        public static readonly Named Comparer = new();

        public bool Equals(TypeReference? one, TypeReference? other) => one?.FullName == other?.FullName;

        public int GetHashCode(TypeReference type) => StringComparer.Ordinal.GetHashCode(type.FullName);
    }
}

/// <summary>A type that uses another.</summary>
internal sealed record TypeUse(TypeReference User, TypeReference Used)
{
    public override string ToString() => $"{User.FullName} uses {Used.FullName}";
}

using System.Text.RegularExpressions;
using BriefingBot.Stories;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BriefingBot.Tests.Architecture;

/// <summary>
/// The walls between the rooms hold for their tables too: a table is its room's that adds the rows, no other changes
/// it, and no room before it reads it.
/// </summary>
public sealed partial class SqlTests
{
    /// <summary>Uses over a wall, and why.</summary>
    private static readonly Dictionary<string, string> Excepted = new()
    {
        ["Articles reads story_article"] = "the articles of stories are read where articles are",
        ["Stories changes article"] = "a clock that was wrong: reports and their stories are dated in one step",
        ["Briefings changes subscriber"] = "what reactions say of topics is summed up beside them",
    };

    [Fact]
    public void A_room_reads_tables_of_rooms_before_it_and_changes_its_own()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Story).Assembly.Location);
        var uses = assembly.MainModule.GetTypes()
            .SelectMany(type => type.Methods.Where(method => method.HasBody).SelectMany(method => Tables(type, method)))
            .Where(use => ArchitectureTests.Rooms.Contains(use.Room))
            .ToHashSet();
        var homes = uses.Where(use => use.Verb == "INTO").ToLookup(use => use.Table, use => use.Room);
        Assert.True(homes["outbox"].Single() == "Delivery" && homes["story"].Single() == "Stories");

        var wrong = uses.Where(use => homes.Contains(use.Table) && homes[use.Table].Single() != use.Room)
            .Where(use => use.Verb != "READ" || IsBefore(use.Room, homes[use.Table].Single()))
            .Select(use => $"{use.Room} {(use.Verb == "READ" ? "reads" : "changes")} {use.Table}");

        Assert.Equal(Excepted.Keys.Order(), wrong.Distinct().Order());
    }

    private static bool IsBefore(string room, string other) =>
        Array.IndexOf(ArchitectureTests.Rooms, room) < Array.IndexOf(ArchitectureTests.Rooms, other);

    private static IEnumerable<(string Room, string Verb, string Table)> Tables(
        TypeDefinition type, MethodDefinition method) =>
        from instruction in method.Body.Instructions
        where instruction.OpCode == OpCodes.Ldstr
        from Match use in Use().Matches((string)instruction.Operand)
        let verb = use.Groups["verb"].Value is "FROM" or "JOIN" ? "READ" : use.Groups["verb"].Value
        select (RoomOf(type), verb, use.Groups["table"].Value);

    private static string RoomOf(TypeDefinition type) =>
        type.DeclaringType is { } outer ? RoomOf(outer)
        : type.Namespace.Split('.') is ["BriefingBot", var room, ..] ? room : "";

    [GeneratedRegex(@"\b(?<verb>INTO|UPDATE|DELETE FROM|FROM|JOIN) (?<table>[a-z_]+)\b")]
    private static partial Regex Use();
}

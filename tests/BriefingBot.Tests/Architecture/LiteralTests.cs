using System.Text.RegularExpressions;
using BriefingBot.Wording;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BriefingBot.Tests.Architecture;

/// <summary>
/// Prose stands in Wording and nowhere else: read from the built assembly, where a log's message, an exception's and
/// SQL can be told from what is said to people.
/// </summary>
public sealed partial class LiteralTests
{
    /// <summary>Rooms whose every word reaches a person only through <see cref="Texts"/>.</summary>
    private static readonly string[] Rooms =
    [
        "Articles", "Stories", "Summaries", "Subscribers", "Briefings", "Delivery", "Chat", "Scheduling",
    ];

    /// <summary>Types with prose that is not for the readers of chats, and why.</summary>
    private static readonly Dictionary<string, string> Excepted = new()
    {
        ["BriefingBot.Summaries.Backends"] = "phrases of what an operator has to put right (PhrasesTests)",
        ["BriefingBot.Summaries.Filters"] = "the same, of answers that cannot be used",
        ["BriefingBot.Summaries.Prompts"] = "faults of prompt files, said at start",
        ["BriefingBot.Subscribers.BriefingOptionsChecks"] = "what an operator has to put right in the settings",
        ["BriefingBot.Summaries.ModelCheck"] = "an answer of the verb check",
        ["BriefingBot.Summaries.ModelHealth"] = "the same for /llm",
        ["BriefingBot.Summaries.ByModel.GroundedModels"] = "subjects of log lines",
        ["BriefingBot.Summaries.ByModel.ModelSummarizer"] = "subjects of log lines",
        ["BriefingBot.Summaries.ByModel.ModelTranslator"] = "subjects of log lines",
        ["BriefingBot.Summaries.ByModel.SecondLook"] = "labels of sentences in a prompt",
        ["BriefingBot.Summaries.Questions"] = "words that questions are recognised by",
        ["BriefingBot.Summaries.StoryReports"] = "labels of reports in a prompt",
        ["BriefingBot.Subscribers.Places"] = "cities and lands as people type them",
        ["BriefingBot.Delivery.Outbox.OutboxProbe"] = "an answer of check and /readyz",
        ["BriefingBot.Scheduling.SchedulerProbe"] = "an answer of /readyz",
        ["BriefingBot.Stories.Intake.IndexPages"] = "marks of pages that list others",
        ["BriefingBot.Articles"] = "patterns of pages",
    };

    [Fact]
    public void Nothing_that_people_read_is_written_outside_of_Wording()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Texts).Assembly.Location);
        var wrong = assembly.MainModule.GetTypes()
            .Where(
            type => Rooms.Contains(RoomOf(type)) && !IsLog(type) && !Excepted.Keys.Any(FullName(type).StartsWith))
            .SelectMany(type => type.Methods.Where(method => method.HasBody), (type, method) => (type, method))
            .SelectMany(row => Literals(row.method).Select(text => $"{FullName(row.type)}: {text}"))
            .Distinct()
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Prose_is_seen_where_it_stands()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Texts).Assembly.Location);
        var texts = assembly.MainModule.GetType(typeof(Texts).FullName);

        Assert.Contains("Nothing new.", texts.Methods.Where(method => method.HasBody).SelectMany(Literals));
    }

    private static IEnumerable<string> Literals(MethodDefinition method)
    {
        foreach (var instruction in method.Body.Instructions.Where(instruction => instruction.OpCode == OpCodes.Ldstr))
        {
            var text = (string)instruction.Operand;
            if (Prose().IsMatch(text) && !Code().IsMatch(text) && !IsForOperators(instruction))
            {
                yield return text;
            }
        }
    }

    /// <summary>
    /// True where the text goes into a log's message, a metric or an exception, within the next few instructions.
    /// </summary>
    private static bool IsForOperators(Instruction instruction)
    {
        var next = instruction.Next;
        for (var i = 0; i < 6 && next is not null && next.OpCode != OpCodes.Ldstr; i++, next = next.Next)
        {
            if (next.Operand is MethodReference called
                && (called.DeclaringType.Name is "LoggerMessage" or "LoggerMessageHelper"
                    || called.DeclaringType.Name.EndsWith("Exception", StringComparison.Ordinal)
                    || called.DeclaringType.Namespace is "Microsoft.Extensions.Logging"
                    or "System.Diagnostics.Metrics"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a class of log messages and what the generator makes for it.</summary>
    private static bool IsLog(TypeDefinition type) =>
        type.Name == "Log" || (type.DeclaringType is { } outer && IsLog(outer));

    private static string RoomOf(TypeDefinition type) =>
        FullName(type).Split('.') is ["BriefingBot", var room, ..] ? room : "";

    private static string FullName(TypeDefinition type) =>
        type.DeclaringType is { } outer ? FullName(outer) : type.FullName;

    /// <summary>Two words in a row, or a word with the punctuation of a sentence.</summary>
    [GeneratedRegex(@"\b\p{L}{2,} \p{L}{2,}\b|\p{Ll}{3,}[.!?:]( |$)")]
    private static partial Regex Prose();

    /// <summary>SQL, a command as one types it, a tag.</summary>
    [GeneratedRegex(@"\b(SELECT|INSERT|UPDATE|DELETE|VALUES|WHERE|ORDER BY|RETURNING)\b|^/[a-z]|^<")]
    private static partial Regex Code();
}

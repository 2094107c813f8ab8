using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>The English words by which a class reads. They stand in a file a subject, in <c>English</c>, each list by
/// the file of code that asks for it and its own name (<c>NewsEvents.Verbs</c>); loaded at first use,
/// immutable.</summary>
internal static class English
{
    private const string Folder = "english";

    private static readonly Lazy<Dictionary<string, string>> Written = new(() => WordFile.Names(Folder)
        .SelectMany(subject => WordFile.Rows($"{Folder}/{subject}"))
        .ToDictionary(row => row.Name, row => row.Words, StringComparer.Ordinal));

    public static WordList List([CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        new(Written.Value[WordFile.NameOf(list, file)]);

    public static WordRows Rows([CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        new(Written.Value[WordFile.NameOf(list, file)]);

    public static WordValues Values([CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        new(Written.Value[WordFile.NameOf(list, file)]);

    /// <summary>Words that are looked up in small letters and in capitals.</summary>
    public static FrozenSet<string> AnyCase(
        [CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        List(list, file).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words with what they stand for, in their order: <c>one,other=name</c>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(
        [CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        [.. WordRows.Pairs(List(list, file))];
}

using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>The words by which a class reads texts of any language. They stand in each language's own file, by the file
/// of code that asks for them and the list's name (<c>FollowUps.Reasons</c>), as those of <see cref="English"/>
/// do.</summary>
internal static class EveryLanguage
{
    public static WordList List([CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        Named(WordFile.NameOf(list, file));

    /// <summary>Words that are looked up in small letters and in capitals.</summary>
    public static FrozenSet<string> AnyCase(
        [CallerMemberName] string list = "", [CallerFilePath] string file = "") =>
        List(list, file).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A list by the name that it has in the languages' files; empty where none has it.</summary>
    public static WordList Named(string name) =>
        new(KnownLanguages.All.SelectMany(language => language.Words(name)).Distinct());

    /// <summary>The phrases of some lists, of which all names begin alike.</summary>
    public static Phrases Phrases(string prefix, params string[] lists) =>
        new(lists.SelectMany(list => Named($"{prefix}.{list}")));
}

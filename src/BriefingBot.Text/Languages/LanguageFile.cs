using System.Globalization;
using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>The lists of a language's own file, in <c>Known</c>, as they are written: what <see cref="WordFile"/> says;
/// rows are parted by semicolons, <c>word=2</c> gives a word its value. Each is asked for by the property that it
/// fills, and may be left out.</summary>
/// <param name="code">BCP 47 primary language subtag: the file's name.</param>
internal sealed class LanguageFile(string code)
{
    private const string Folder = "languages";

    private readonly Dictionary<string, string> _lists = WordFile.Rows($"{Folder}/{code}")
        .ToDictionary(row => row.Name, row => row.Words.Trim(), StringComparer.Ordinal);

    /// <summary>The codes of the languages that have a file, in no order.</summary>
    public static IEnumerable<string> Codes => WordFile.Names(Folder);

    public string Code => code;

    /// <summary>Whether the language's file has a flag, by default the calling property's name.</summary>
    public bool Is([CallerMemberName] string flag = "") => List("Flags").Contains(flag);

    public string Text(string otherwise, [CallerMemberName] string name = "") =>
        _lists.GetValueOrDefault(name, otherwise);

    public int Number(int otherwise, [CallerMemberName] string name = "") =>
        _lists.TryGetValue(name, out var number) ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

    public WordList List([CallerMemberName] string name = "") =>
        _lists.TryGetValue(name, out var words) ? new(words) : WordList.None;

    public WordRows Rows([CallerMemberName] string name = "") =>
        _lists.TryGetValue(name, out var words) ? new(words) : WordRows.None;

    public WordValues Values([CallerMemberName] string name = "") =>
        _lists.TryGetValue(name, out var words) ? new(words) : WordValues.None;
}

using System.Text.RegularExpressions;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>Words of a language are data: a list of them that is written in code is found, by the file and its
/// name.</summary>
public sealed partial class WordsInCodeTests
{
    private const int FewestOfList = 3;

    // Fewer beside a tree are grammar: "is" or "was" or "were".
    private const int FewestOfPattern = 8;

    private static readonly string[] Rooms = ["/BriefingBot.Text/", "/BriefingBot/Summaries/Questions/"];

    // Tags, addresses and encodings are no language's.
    private static readonly string[] NoLanguage = ["/Markup/", "/Encodings/"];

    private static readonly string[] Excepted =
    [
        // Names by which parts of the program speak of acts, and files of data.
        "ActKinds.Opposed", "WordRelations.Resources",
        // Codes of standards and beginnings of addresses.
        "TimeZoneNames.Regions", "FigureLexicon.Codes", "AtomScanner.Addresses", "OtherCalendars.Eras",
        // Letters and endings: no words.
        "NameSounds.Groups", "NameSounds.Letters", "NameSounds.Han", "NameSounds.SlavicEndings", "CrudeLemmas.Endings",
    ];

    [Fact]
    public void No_list_of_words_is_written_in_code() =>
        Assert.Equal(Excepted.Order(), Files().SelectMany(Lists).Distinct().Order());

    // The acts of ActRule are names that the languages' files give to the acts of news.
    [Fact]
    public void No_long_list_of_words_is_written_as_a_pattern() =>
        Assert.Equal(["ActRule.cs"], Files().Where(HasLongPattern).Select(Path.GetFileName));

    [Theory]
    [InlineData("    private static readonly WordList Verbs = new(\"die kill injure\");", "X.Verbs")]
    [InlineData("    private static readonly string[] Verbs =\n        [\"die\", \"kill\", \"injure\"];", "X.Verbs")]
    [InlineData("    public static WordRows Alike { get; } = new(\"\"\"\n        die died; kill killed\n        \"\"\");", "X.Alike")]
    [InlineData("    private static readonly WordList Verbs = English.List();", null)]
    [InlineData("    private static readonly string[] Signs = [\"$\", \"£\", \"€\"];", null)]
    public void A_list_is_known_by_its_words(string code, string? name) =>
        Assert.Equal(name, ListsOf("X", code + "\n").SingleOrDefault());

    private static IEnumerable<string> Files() => AskedLists.Sources().Where(file =>
        file.Replace('\\', '/') is var path && Rooms.Any(path.Contains) && !NoLanguage.Any(path.Contains));

    private static IEnumerable<string> Lists(string file) =>
        ListsOf(Path.GetFileName(file).Split('.')[0], File.ReadAllText(file));

    private static IEnumerable<string> ListsOf(string file, string code) => Constant().Matches(code)
        .Where(match => Literal().Matches(match.Groups["value"].Value)
            .Sum(literal => Word().Count(literal.Value)) >= FewestOfList)
        .Select(match => $"{file}.{match.Groups["name"].Value}");

    private static bool HasLongPattern(string file) => Pattern().Matches(File.ReadAllText(file))
        .Any(match => Literal().Matches(match.Value).Count(word => Word().IsMatch(word.Value)) >= FewestOfPattern);

    // No single string and no regular expression: their words are a sentence, or grammar.
    [GeneratedRegex(
        """"
        ^\ {4}(?:private|internal|public)\b[^\n(]*?\bstatic\ (?:readonly\ )?(?!Regex|string\ )[^\n=]*?
        (?<name>\w+)(?:\ \{\ get;\ \})?\ =\s(?<value>(?:"{3}.*?"{3}|"(?:[^"\\\n]|\\.)*"|[^"])*?);\n
        """",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Constant();

    [GeneratedRegex(
        """"
        "{3}.*?"{3}|"(?:[^"\\\n]|\\.)*"
        """", RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?:""[^""\n]*""\s+or\s+)+""[^""\n]*""")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();
}

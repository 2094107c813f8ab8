using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>A list by a wrong name is a list that nothing reads; a line by a wrong form is lost.</summary>
public sealed class WordFilesTests
{
    private static readonly string[] OfClass = ["Done", "Does", "Is", "Events", "People"];

    private static readonly HashSet<string> FigureFlags =
        ["HasWeakTrees", "HasNegativeConcord", "HasLowerDates", "HasCapitalNouns"];

    private static readonly HashSet<string> ClaimFlags =
        ["capital-nouns", "verb-last", "postpositions", "verb-first", "cased"];

    private static readonly HashSet<string> OfPages =
    [
        .. Names(typeof(PageWords)).Concat(Names(typeof(ByLineWords))).Select(name => $"Page.{name}"),
        .. Names(typeof(LineWords)).Select(name => $"Line.{name}"),
    ];

    // Rows without a name, which their readers tell.
    private static readonly string[] WithoutNames = ["Events/all.words", "Outcomes/all.words", "Words/countries.words"];

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Root(), "*.words", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root(), file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Where(file => !file.Contains("/bin/") && !file.Contains("/obj/") && !WithoutNames.Any(file.EndsWith)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_words_has_lists_that_are_read_and_no_word_twice(string file) =>
        Assert.Equal([], new WordFileCheck(file, Lists(file)).Faults(File.ReadLines(Path.Combine(Root(), file))));

    [Fact]
    public void A_list_that_code_asks_for_is_there()
    {
        var english = Rows("English");
        var known = Rows("Known");

        Assert.Equal([], AskedLists.Of(nameof(English)).Keys.Except(english));
        Assert.Equal([], AskedLists.Of(nameof(EveryLanguage)).Keys.Except(known));
    }

    [Theory]
    [InlineData("Month: january; february", "nothing reads a list Month")]
    [InlineData("Morning: am\nMorning: early", "2: a second list Morning")]
    [InlineData("Morning: am\n    early am", "2: am stands there twice")]
    [InlineData("Months: may may; june may", "1: may stands there twice")]
    [InlineData("Morning: am\n  early", "2: neither a list")]
    [InlineData("# Of the day\n    early", "2: neither a list")]
    [InlineData("Morning am", "1: neither a list")]
    [InlineData("Numbers: one=1 two:2", "1: two:2 cannot be read")]
    [InlineData("LatestOffset: two", "1: two cannot be read")]
    [InlineData("Script: Runic", "1: Runic cannot be read")]
    [InlineData("Flags: IsOld", "1: IsOld cannot be read")]
    public void A_fault_is_named_by_file_and_line(string text, string said) => Assert.Contains(
        said,
        Assert.Single(new WordFileCheck("Languages/Known/xx.words", OfLanguage).Faults(text.Split('\n'))));

    private static Func<string, Predicate<string>?> Lists(string file) => file.Split('/')[^2] switch
    {
        "Known" => OfLanguage,
        "English" => AskedLists.Of(nameof(English)).GetValueOrDefault,
        "Figures" => OfFigures(Path.GetFileNameWithoutExtension(file)),
        "Acts" => Among([.. Names(typeof(EnglishActs)), "same", "telling", "opposed", "place"], []),
        "Outcomes" => Among(["Denying", "Open"], []),
        "Events" => name => name.Split(' ') is ["kind" or "count", _] ? WordFileCheck.IsWord : null,
        "Agencies" => _ => WordFileCheck.IsWord,
        "Common" => Among(["Fragments", "Frequent", "Everyday"], []),
        _ => name => name.Split(' ') is ["act" or "unit" or "same" or "pair" or "turn" or "added", _]
            ? WordFileCheck.IsWord
            : Among([.. Names(typeof(ClaimWords)).Select(known => known.ToLowerInvariant())], ClaimFlags)(name),
    };

    private static Predicate<string>? OfLanguage(string name) => name == "Flags"
        ? flag => typeof(Language).GetProperty(flag)?.PropertyType == typeof(bool)
        : OfPages.Contains(name) ? WordFileCheck.IsWord
        : name.Contains('.') ? AskedLists.Of(nameof(EveryLanguage)).GetValueOrDefault(name)
        : typeof(Language).GetProperty(name)?.PropertyType switch
        {
            null => null,
            var type when type == typeof(WordValues) => WordFileCheck.IsValue,
            var type when type == typeof(int) => WordFileCheck.IsNumber,
            var type when type == typeof(Script) => word => Enum.TryParse<Script>(word, out _),
            var type when type == typeof(char) => word => word.Length == 1,
            _ => WordFileCheck.IsWord,
        };

    private static Func<string, Predicate<string>?> OfFigures(string code)
    {
        var table = FigureTable.For(KnownLanguages.Find(code)!)!; // not null: it has the file
        return Among(
            [
                .. Names(typeof(FigureLexicon)), .. Names(typeof(FigureWords)), .. Enum.GetNames<WordClass>(),
                .. table.Map("Classes").Keys.SelectMany(name => OfClass.Select(part => $"{name}.{part}")),
                .. table.Names.Where(name => name.StartsWith("Currency ", StringComparison.Ordinal)),
            ],
            FigureFlags);
    }

    private static Func<string, Predicate<string>?> Among(HashSet<string> names, HashSet<string> flags) => name =>
        name.Equals("Flags", StringComparison.OrdinalIgnoreCase) ? flags.Contains
        : names.Contains(name) ? WordFileCheck.IsWord : null;

    private static IEnumerable<string> Names(Type type) => type.GetProperties().Select(property => property.Name);

    private static HashSet<string> Rows(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Root(), "Languages", folder), "*.words").SelectMany(File.ReadLines)
            .Where(line => line.Contains(':') && line[0] is not ('#' or ' ')).Select(line => line.Split(':')[0])];

    private static string Root() => Path.Combine(SharedData.Root(), "src", "BriefingBot.Text");
}

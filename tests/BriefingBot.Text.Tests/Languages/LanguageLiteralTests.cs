using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed partial class LanguageLiteralTests
{
    private const int ShortestTelling = 4;

    // Grammar that is still written as English in code, and the share of common words in news.
    private static readonly string[] Excepted =
    [
        "/Languages/", "/Figures/", "/Claims/", "/Sentences/", "/Similarity/CommonWords.cs",
    ];

    [Fact]
    public void Words_of_a_language_stand_in_its_file_alone()
    {
        var words = KnownLanguages.WidelyRead
            .SelectMany(language => language.Months.Concat(language.Weekdays).SelectMany(names => names)
                .Concat(language.FunctionWords).Concat(language.Numbers.Values.Keys).Concat(language.Scales.Values.Keys)
                .Concat(language.RelativeDays.Values.Keys))
            .Where(word => word.Length >= ShortestTelling).ToHashSet();

        var found = Directory.GetFiles(Source(), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Excepted.Any(part => file.Replace('\\', '/').Contains(part)) && !file.Contains("/obj/"))
            .SelectMany(
            file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(line => Literal().Matches(line)).SelectMany(literal => Word().Matches(literal.Value))
                .Where(word => words.Contains(word.Value)).Select(word => $"{Path.GetFileName(file)}: {word.Value}"));

        Assert.Equal([], found);
    }

    private static string Source() => Path.Combine(SharedData.Root(), "src", "BriefingBot.Text");

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\p{L}\p{M}/=<-])[\p{L}\p{M}]+(?![\p{L}\p{M}/=>-])")]
    private static partial Regex Word();
}

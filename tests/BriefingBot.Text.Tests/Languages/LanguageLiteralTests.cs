using System.Text.RegularExpressions;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed partial class LanguageLiteralTests
{
    private const int ShortestTelling = 4;

    // Names of lists; there are the readers of the languages' files alone.
    private const string Languages = "/Languages/";

    // What no text is read by: reasons, what is said to a model, what programs print for nothing.
    private static readonly string[] Sayings =
    [
        "CountReader.Things", "MarkupText", "ModelOrders", "NumberPlaces", "Salience.Objections",
        "Salience.Redundancy", "Salience",
    ];

    // Regular expressions: forms of words in their order.
    private static readonly string[] Patterns =
    [
        "CaseStage", "Comment", "GermanOrdinals", "LookingBack", "Outcomes", "PageDebris",
        "PlainNumbers", "Salience.Amounts", "TimeFrame.Cues",
    ];

    // Single words of grammar that a word is compared with: "that" behind a verb of saying, "more" before a number.
    private static readonly string[] Grammar =
    [
        "AttributeRule", "Background", "Binding", "CircumstanceFinder", "Clause", "ClausePolarity", "CountReader",
        "CountRule", "Dangling", "FigureLabels", "MeasureWordRule", "Mirror", "RaisedCertainty",
        "Reality", "RoleRule", "SentenceCore", "EnglishSpeaker", "EnglishSpeaker.Names", "EnglishSpeaker.Verbs",
        "Statements", "Surface", "TimeFrame.Clauses", "TreeSupportRule",
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
            .Where(file => !file.Replace('\\', '/').Contains(Languages) && !file.Contains("/obj/"))
            .Where(file => File.ReadLines(file)
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(line => Literal().Matches(line.Split(" // ")[0]))
                .Any(literal => Word().Matches(literal.Value).Any(word => words.Contains(word.Value))))
            .Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Sayings.Concat(Patterns).Concat(Grammar).Order(), found.Order());
    }

    private static string Source() => Path.Combine(SharedData.Root(), "src", "BriefingBot.Text");

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"(?<![\p{L}\p{M}/=<-])[\p{L}\p{M}]+(?![\p{L}\p{M}/=>-])")]
    private static partial Regex Word();
}

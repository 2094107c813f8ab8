using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed class KnownLanguagesTests
{
    public static TheoryData<string> Codes => [.. KnownLanguages.All.Select(language => language.Code)];

    [Fact]
    public void Languages_come_in_the_order_of_those_most_read_and_each_has_a_script()
    {
        var first = WordRows.Split(KnownLanguages.MostRead);

        Assert.Equal(first, KnownLanguages.All.Take(first.Length).Select(language => language.Code));
        Assert.Equal(LanguageFile.Codes.Order(), KnownLanguages.All.Select(language => language.Code).Order());
        Assert.DoesNotContain(Script.None, KnownLanguages.All.Select(language => language.Script));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Words_are_in_lower_case_and_rows_are_whole(string code)
    {
        var language = KnownLanguages.Find(code)!;

        Assert.Contains(language.Months.Count, new[] { 0, 12 });
        Assert.Contains(language.Weekdays.Count, new[] { 0, 7 });
        Assert.Contains(language.TimeUnits.Count, new[] { 0, 9 });
        Assert.All(
            language.Months.Concat(language.Weekdays).Concat(language.TimeUnits).SelectMany(names => names)
                .Concat(language.FunctionWords).Concat(language.LightWords).Concat(language.Numbers.Values.Keys)
                .Concat(language.Scales.Values.Keys),
            word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.All(language.Scales.Values, scale => Assert.True(scale.Value >= 1));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Months_are_those_that_the_platform_knows(string code)
    {
        var format = CultureInfo.GetCultureInfo(code).DateTimeFormat;
        var names = new[] { format.MonthNames, format.MonthGenitiveNames }
            .SelectMany(
            list => list.Take(12).Select((name, month) => (Name: name.Trim('.').Replace("d’", "’"), Month: month + 1)))
            .Where(
            name => name.Name.Length > 2 && name.Name.All(letter => char.IsLetter(letter) || !char.IsAscii(letter)));

        // Listopad is October in Croatia and November in Poland; Iran counts other months.
        Assert.Equal(
            [], names.Where(
                name =>
                    MonthNames.Find(name.Name) != name.Month
                        && !name.Name.StartsWith("listopad", StringComparison.Ordinal))
            .Where(_ => format.Calendar is not PersianCalendar).Select(name => $"{name.Name} {name.Month}"));
    }

    [Fact]
    public void A_tag_is_found_by_its_language_or_an_alias()
    {
        Assert.Equal("pt", KnownLanguages.Find("pt-BR")?.Code);
        Assert.Equal("nb", KnownLanguages.Find("no")?.Code);
        Assert.Equal("en", KnownLanguages.Find("EN_us")?.Code);
        Assert.Same(KnownLanguages.English, KnownLanguages.All[0]);
        Assert.Null(KnownLanguages.Find("xx"));
        Assert.Null(KnownLanguages.Find(null));
    }
}

using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Chat;
using BriefingBot.Tests.Delivery;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;
using Mono.Cecil;

namespace BriefingBot.Tests.Wording;

/// <summary>Plural forms, digits and dates as the readers of a language write them.</summary>
public sealed partial class TranslationsTests
{
    private static readonly Languages All = new([]);

    public static TheoryData<string> Codes => [.. All.All.Select(texts => texts.Language)];

    [Theory]
    [InlineData("ru", "в порту", "сообщили в порту")]
    [InlineData("ru", "полиция", "полиция")]
    [InlineData("uk", "у компанії «Ларк»", "повідомили у компанії «Ларк»")]
    [InlineData("en", "police", "police")]
    public void A_place_that_speaks_gets_its_verb(string language, string said, string shown) =>
        Assert.Equal(shown, All.For(language).Speaker(said));

    [Theory]
    [InlineData("en", 5, "killed: 1 (a) or 3 (c) or 4 (d) or 5 (e) and 1 other")]
    [InlineData("en", 20, "killed: 1 (a) or 18 (r) or 19 (s) or 20 (t) and 16 others")]
    [InlineData("de", 20, " oder 20 (t) und 16 weitere")]
    [InlineData("es", 20, " o 20 (t) y 16 más")]
    [InlineData("fr", 20, " ou 20 (t) et 16 autres")]
    [InlineData("fr", 5, " et 1 autre")]
    [InlineData("ru", 20, " или 20 (t) и ещё 16")]
    [InlineData("uk", 20, " або 20 (t) і ще 16")]
    [InlineData("en", 4, "killed: 1 (a) or 2 (b) or 3 (c) or 4 (d)")]
    public void Of_many_values_four_are_told_and_the_rest_is_counted(string language, int count, string expected)
    {
        // The first outlet says one thing; all the rest is of another.
        var line = new FigureLine(
            "killed", "people", null, FigureRelation.Disagreement, IsHistory: false,
            [.. Enumerable.Range(1, count).Select(value => new Figure
            {
                Value = value,
                Counts = "killed",
                ArticleId = $"{value}",
                Sentence = "x",
                Outlet = value == 1 ? "Post" : "Evil",
                Says = $"{(char)('a' + value - 1)}",
            })]);

        Assert.EndsWith(expected, All.For(language).Short(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", 1, "hace 1 minuto")]
    [InlineData("es", 5 * 60, "hace 5 horas")]
    [InlineData("fr", 1, "il y a 1 minute")]
    [InlineData("fr", 3 * 1440, "il y a 3 jours")]
    [InlineData("ru", 1, "1 минуту назад")]
    [InlineData("ru", 22, "22 минуты назад")]
    [InlineData("ru", 11, "11 минут назад")]
    [InlineData("ru", 21 * 60, "21 час назад")]
    [InlineData("ru", 5 * 1440, "5 дней назад")]
    [InlineData("uk", 1, "1 хвилину тому")]
    [InlineData("uk", 60, "1 годину тому")]
    [InlineData("uk", 3 * 60, "3 години тому")]
    [InlineData("uk", 12 * 1440, "12 днів тому")]
    public void A_duration_has_the_form_that_its_number_asks_for(string language, int minutes, string expected) =>
        Assert.Equal(expected, All.For(language).Ago(TimeSpan.FromMinutes(minutes)));

    [Theory]
    [InlineData("es", "lunes 4 de mayo de 2026, 08:00")]
    [InlineData("fr", "lundi 4 mai 2026, 08:00")]
    [InlineData("ru", "понедельник, 4 мая 2026\u00a0г., 08:00")]
    [InlineData("uk", "понеділок, 4 травня 2026\u00a0р., 08:00")]
    public void An_edition_is_headed_by_its_day(string language, string expected) =>
        Assert.Equal(expected, All.For(language).Heading(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("es", 1_200_000, "1,2 millones")]
    [InlineData("es", 2_500_000_000, "2500 millones")]
    [InlineData("fr", 1_500_000, "1,5 million")]
    [InlineData("fr", 3_000_000_000, "3 milliards")]
    [InlineData("ru", 1_200_000, "1,2\u00a0млн")]
    [InlineData("uk", 3_000_000_000, "3\u00a0млрд")]
    public void A_great_number_is_told_in_words(string language, double value, string expected) => Assert.Equal(
        expected,
        All.For(language).Quantity(BriefingSamples.Killed((decimal)value, "a", null, null, FigureBound.Exact)));

    [Theory]
    [InlineData("en", 1_234, "1,234")]
    [InlineData("es", 1_234, "1234")]
    [InlineData("es", 12_345, "12\u00a0345")]
    public void Digits_are_grouped_as_the_language_groups_them(string language, double value, string expected) =>
        Assert.Equal(
            expected,
            All.For(language).Quantity(BriefingSamples.Killed((decimal)value, "a", null, null, FigureBound.Exact)));

    [Theory]
    [InlineData(null, "fewer than 5")]
    [InlineData("%", "less than 5%")]
    public void What_is_counted_is_fewer_and_what_is_measured_less(string? unit, string expected) => Assert.Equal(
        expected,
        Texts.English.Quantity(BriefingSamples.Killed(5, "a", null, null, FigureBound.LessThan) with { Unit = unit }));

    [Fact]
    public void A_Ukrainian_day_has_the_apostrophe_of_the_other_texts() =>
        Assert.Equal("п’ятниця", All.For("uk").Days(Weekdays.Friday));

    [Theory]
    [InlineData("en", "rowers injured", "men injured")]
    [InlineData("uk", "поранено (rowers)", "поранено (чоловіки)")]
    [InlineData("de", "Verletzte (rowers)", "Verletzte (Männer)")]
    public void A_group_is_bracketed_and_a_common_one_named(string language, string given, string common)
    {
        Assert.Equal(given, All.For(language).Label("injured", "rowers", null));
        Assert.Equal(common, All.For(language).Label("injured", "men", null));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void What_is_paid_has_a_name_in_every_language(string language)
    {
        string[] read = ["en", "es", "pt", "fr", "de"];
        var texts = All.For(language);
        var names = read.SelectMany(other => FigureLexicons.For(other)!.MoneyVerbs.Values) // not null: tables
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != "total");

        Assert.DoesNotContain(names, name => texts.Counted(name) == name);
    }

    [Theory]
    [InlineData("es", "Todos", "sábado")]
    [InlineData("fr", "Tous", "samedi")]
    [InlineData("ru", "Ежедневно", "субботу")]
    [InlineData("uk", "Щодня", "суботу")]
    public void Days_are_read_as_people_write_them(string language, string everyday, string saturday)
    {
        Assert.Equal(Weekdays.Everyday, All.For(language).ReadDays(everyday.ToLowerInvariant()));
        Assert.Equal(Weekdays.Saturday, All.For(language).ReadDays(saturday));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_command_that_a_text_gives_as_an_example_is_understood(string language)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync($"/language {language}");
        var ofZone = Example().Match(await chat.AskAsync("/timezone")).Value;
        var ofQuiet = Example().Match(await chat.AskAsync("/quiet 22:00-07:00")).Value;

        await chat.AskAsync(ofZone);
        await chat.AskAsync(ofQuiet);

        var person = await chat.PersonAsync();
        Assert.NotEqual("UTC", person.Zone);
        Assert.Null(person.Quiet);
    }

    [Theory]
    [InlineData("es", 1, "1 noticia")]
    [InlineData("fr", 2, "2 autres sujets")]
    [InlineData("ru", 2, "Ещё 2 сюжета")]
    [InlineData("uk", 5, "Ще 5 сюжетів")]
    public void Stories_that_wait_are_counted(string language, int count, string beginning) =>
        Assert.StartsWith(beginning, All.For(language).Waiting(count), StringComparison.Ordinal);

    [Theory]
    [InlineData("es", 1, "1 más no responde")]
    [InlineData("fr", 2, "2 de plus injoignables")]
    [InlineData("ru", 21, "ещё 21 недоступен")]
    [InlineData("ru", 5, "ещё 5 недоступно")]
    [InlineData("uk", 5, "ще 5 недоступні")]
    public void Sources_that_cannot_be_reached_agree_with_their_number(string language, int count, string expected) =>
        Assert.Equal(expected, All.For(language).MoreUnreachable(count));

    /// <summary>Behind a plain space the mark could begin a line.</summary>
    [Fact]
    public void A_French_mark_stands_behind_a_no_break_space()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Texts).Assembly.Location);
        var literals = assembly.MainModule.GetType("BriefingBot.Wording.Translations.French").Methods
            .Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Select(instruction => instruction.Operand)
            .OfType<string>()
            .ToList();
        var found = PhraseForms.All.Select(row => row.Form).Select(form => (Form: form, Said: All.For("fr").Say(form)))
            .Where(row => row.Said != row.Form)
            .Select(row => row.Said);

        Assert.Contains("Rien de nouveau.", literals);
        Assert.All(
            literals.Concat(found), text => Assert.DoesNotMatch(@" [:;?!»](?!\S)|« (?!Retour|Précédents)", text));
    }

    [GeneratedRegex(@"/(timezone|quiet) \w+")]
    private static partial Regex Example();
}

using System.Reflection;
using BriefingBot.Chat.Routing;
using BriefingBot.Tests.Chat;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

public sealed class LanguagesTests
{
    /// <summary>
    /// Members that put other texts and the names of days and months together, and how; a language need not write
    /// them again.
    /// </summary>
    private static readonly string[] Composed =
    [
        nameof(Texts.Heading), nameof(Texts.Moment), nameof(Texts.ShortTime), nameof(Texts.ShortMoment),
        nameof(Texts.AtLeastOutlets), "DayOf", "Speaker", "Grouped", "get_Culture", "get_DayPattern", "get_Dash",
        "get_ClockPattern", "get_DatePattern", "get_DateOfAnotherYearPattern", "get_HeadingPattern",
        "get_MomentPattern", "get_Colon", "get_Semicolon", "FormOf", "StateForms", "ShortDay",
        nameof(Texts.NameOfLanguage),
    ];

    private readonly Languages _languages = new([]);

    public static TheoryData<string> Others => [.. new Languages([]).All.Skip(1).Select(texts => texts.Language)];

    [Fact]
    public void Every_language_of_the_program_is_found_English_first()
    {
        var written = typeof(Texts).Assembly.GetTypes()
            .Count(type => type.IsAssignableTo(typeof(Texts)) && !type.IsAbstract);

        Assert.Equal("en", _languages.All[0].Language);
        Assert.Equal(written, _languages.All.Count);
        Assert.Contains(_languages.All, texts => texts.Language == "de");
    }

    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("DE", "de")]
    [InlineData("en-GB", "en")]
    [InlineData("xx", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_tag_names_its_language_and_what_nobody_wrote_is_English(string? tag, string language) =>
        Assert.Equal(language, _languages.For(tag).Language);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_leaves_nothing_in_English(string code)
    {
        var texts = _languages.For(code);
        var missing = typeof(Texts)
            .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.IsVirtual && method.GetBaseDefinition().DeclaringType == typeof(Texts))
            .Where(method => !Composed.Contains(method.Name))
            .Where(method => Declared(texts.GetType(), method) is null)
            .Select(method => method.Name);

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("en", "Ukrainian", "Persian")]
    [InlineData("de", "Ukrainisch", "Persisch")]
    [InlineData("es", "ucraniano", "persa")]
    [InlineData("fr", "ukrainien", "persan")]
    [InlineData("ru", "украинский", "персидский")]
    [InlineData("uk", "українська", "перська")]
    public void A_language_names_the_others(string code, string ukrainian, string persian)
    {
        var texts = _languages.For(code);

        Assert.Equal(
            [ukrainian, persian, "xx", "no language"],
            new[] { "uk", "fa", "xx", "no language" }.Select(texts.NameOfLanguage));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task A_language_says_what_each_command_is_for(string code)
    {
        string[] pressedOnly = ["type", "open", "offer"];
        await using var chat = new ChatHarness();
        var names = chat.Get<CommandCatalog>().All.Select(command => command.Name);

        Assert.All(names.Except(pressedOnly), name =>
        {
            Assert.NotNull(Texts.English.Help(name));
            Assert.NotEqual(Texts.English.Help(name), _languages.For(code).Help(name));
        });
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void The_words_of_a_language_mean_the_same_to_its_own_reader(string code)
    {
        var texts = _languages.For(code);

        Assert.True(texts.MeansYes(texts.Yes.ToLowerInvariant()));
        Assert.True(texts.MeansNo(texts.No.ToLowerInvariant()));
        Assert.All(
            Enumerable.Range(0, 7).Select(day => (BriefingBot.Subscribers.Weekdays)(1 << day)),
            day => Assert.Equal(day, texts.ReadDays(texts.Days(day).ToLowerInvariant())));
    }

    private static MethodInfo? Declared(Type type, MethodInfo method) => type.GetMethod(
        method.Name,
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly,
        [.. method.GetParameters().Select(parameter => parameter.ParameterType)]);
}

using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Is it still true, of reports and in chats that are not English.</summary>
public sealed class CheckOtherLanguagesTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("Sieben weitere wurden verletzt, drei von ihnen schwer, teilte die Polizei mit.", "seither geändert")]
    [InlineData("Neun Menschen wurden verletzt.", "Steht so")]
    [InlineData("Rund 120 Einsatzkräfte suchten nach einem Vermissten.", "Steht so")]
    public async Task A_count_of_further_ones_is_overtaken_too(string said, string expected)
    {
        await _chat.AskAsync("/language de");
        var now = _chat.Clock.GetUtcNow();
        await StoreAsync(
            Report("Rundfunk Süd", now.AddHours(-5), "Gasexplosion in Lindau: Zwei Tote und sieben Verletzte",
                """
                Bei einer Gasexplosion in einem Wohnhaus in Lindau sind am Samstagmorgen zwei Menschen ums Leben
                gekommen. Sieben weitere wurden verletzt, drei von ihnen schwer, teilte die Polizei mit. Das
                dreistöckige Haus in der Zeppelinstraße stürzte teilweise ein. Rund 120 Einsatzkräfte suchten nach
                einem Vermissten.
                """, "de"),
            Report("Abendblatt", now.AddHours(-1), "Explosion in Lindau: Zahl der Toten steigt auf drei",
                """
                Nach der Gasexplosion in einem Wohnhaus in Lindau ist die Zahl der Toten auf drei gestiegen. Neun
                Menschen wurden verletzt. Die Nachbarhäuser wurden geräumt.
                """, "de"));

        Assert.Contains(expected, await StillTrueAsync(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_them_who_are_badly_hurt_are_no_other_count()
    {
        await _chat.AskAsync("/language ru");
        var now = _chat.Clock.GetUtcNow();
        await StoreAsync(
            Report("Вести Приречья", now.AddHours(-5), "Взрыв газа в Приреченске: погибли четыре человека",
                """
                Четыре человека погибли и 12 пострадали при взрыве бытового газа в пятиэтажном доме в Приреченске в
                субботу утром, сообщили в МЧС. Обрушился один подъезд, 15 квартир разрушены.
                """, "ru"),
            Report(
                "Голос Волги",
                now.AddHours(-1),
                "Взрыв в жилом доме в Приреченске: число погибших выросло до шести",
                """
                Число погибших при взрыве газа в жилом доме в Приреченске выросло до шести, сообщил губернатор
                Андрей Соколов. Спасатели ночью нашли под завалами тела двух человек. Пострадали 14 человек, пятеро
                из них в тяжёлом состоянии, уточнили в минздраве.
                """, "ru"));

        Assert.StartsWith(
            "✅",
            await StillTrueAsync("Пострадали 14 человек, пятеро из них в тяжёлом состоянии, уточнили в минздраве."),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sieben Menschen wurden bei Lindau getötet.", "Die Zahl der Toten ist auf sieben gestiegen")]
    [InlineData("Seven people were killed near Lindau.", "The number of dead rose to seven")]
    public async Task Of_reports_that_say_the_same_one_in_the_language_of_the_claim_is_shown(
        string claim, string evidence)
    {
        var now = _chat.Clock.GetUtcNow();
        await StoreAsync(
            Report("Post", now.AddHours(-3), "Seven dead in Lindau train crash",
                "The number of dead rose to seven after a train crash near Lindau, police said.", "en"),
            Report("Abendblatt", now.AddHours(-2), "Zugunglück bei Lindau: sieben Tote",
                "Die Zahl der Toten ist auf sieben gestiegen nach dem Zugunglück bei Lindau.", "de"),
            Report("Вести", now.AddHours(-1), "Авария под Линдау: семь погибших",
                "Число погибших выросло до семи после аварии поезда под Линдау.", "ru"));

        Assert.Contains(evidence, await _chat.AskAsync("/check " + claim), StringComparison.Ordinal);
    }

    private Task<string> StillTrueAsync(string said) => _chat.AskAsync(ChatHarness.FromPerson("/check") with
    {
        IsToBot = true,
        RepliedMessageId = 4,
        RepliedText = said,
    });

    private Task StoreAsync(params ArticleDraft[] reports) => _chat.Get<Database>().StoreAsync(
        A.Story().WithArticles(reports), _chat.Clock.GetUtcNow());

    private static ArticleDraft Report(
        string outlet, DateTimeOffset at, string title, string text, string language) => An.Article()
        .WithTitle(title).WithOutlet(outlet).WithSource(outlet).WithTime(at).WithLanguage(language)
        .WithText(text.ReplaceLineEndings(" "));
}

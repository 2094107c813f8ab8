using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>One sentence each, made up, in no words chosen for their telling.</summary>
public sealed class OneSentenceTests
{
    private const int FewestRight = 40;

    private static readonly (string Language, string Text)[] Sentences =
    [
        ("en", "The bridge will stay closed until Friday because of the strong wind."),
        ("de", "Die Brücke bleibt wegen des starken Windes bis Freitag gesperrt."),
        ("fr", "Le pont restera fermé jusqu'à vendredi en raison du vent violent."),
        ("es", "El puente seguirá cerrado hasta el viernes por el fuerte viento."),
        ("pt", "A ponte vai continuar fechada até sexta-feira por causa do vento forte."),
        ("it", "Il ponte resterà chiuso fino a venerdì a causa del forte vento."),
        ("nl", "De brug blijft vanwege de harde wind tot vrijdag gesloten."),
        ("sv", "Bron hålls stängd till fredag på grund av den hårda vinden."),
        ("da", "Broen forbliver lukket indtil fredag på grund af den kraftige blæst."),
        ("nb", "Broen holdes stengt til fredag på grunn av den sterke vinden."),
        ("fi", "Silta on suljettu perjantaihin asti kovan tuulen vuoksi."),
        ("pl", "Most pozostanie zamknięty do piątku z powodu silnego wiatru."),
        ("cs", "Most zůstane kvůli silnému větru uzavřen až do pátku."),
        ("sk", "Most zostane pre silný vietor uzavretý až do piatka."),
        ("sl", "Most bo zaradi močnega vetra zaprt do petka."),
        ("hr", "Most će zbog jakog vjetra biti zatvoren do petka."),
        ("hu", "A híd az erős szél miatt péntekig zárva marad."),
        ("ro", "Podul va rămâne închis până vineri din cauza vântului puternic."),
        ("tr", "Köprü, kuvvetli rüzgar nedeniyle cuma gününe kadar kapalı kalacak."),
        ("id", "Jembatan itu akan tetap ditutup hingga hari Jumat karena angin kencang."),
        ("vi", "Cây cầu sẽ đóng cửa cho đến thứ Sáu vì gió mạnh."),
        ("et", "Sild jääb tugeva tuule tõttu suletuks kuni reedeni ja seda ei avata varem."),
        ("lt", "Tiltas dėl stipraus vėjo bus uždarytas iki penktadienio."),
        ("lv", "Tilts stiprā vēja dēļ būs slēgts līdz piektdienai."),
        ("ca", "El pont continuarà tancat fins divendres a causa del fort vent."),
        ("ru", "Мост останется закрытым до пятницы из-за сильного ветра."),
        ("uk", "Міст буде закрито до суботи через сильний вітер, повідомили у мерії."),
        ("be", "Мост будзе закрыты да пятніцы з-за моцнага ветру."),
        ("bg", "Мостът остава затворен до петък заради силния вятър."),
        ("sr", "Мост ће због јаког ветра бити затворен до петка."),
        ("mk", "Мостот ќе остане затворен до петок поради силниот ветер."),
        ("kk", "Қатты желге байланысты көпір жұмаға дейін жабық болады."),
        ("el", "Η γέφυρα θα μείνει κλειστή μέχρι την Παρασκευή λόγω των ανέμων."),
        ("ar", "سيبقى الجسر مغلقا حتى يوم الجمعة بسبب الرياح القوية."),
        ("fa", "این پل به دلیل باد شدید تا روز جمعه بسته خواهد ماند."),
        ("ur", "تیز ہوا کی وجہ سے پل جمعے تک بند رہے گا۔"),
        ("he", "הגשר יישאר סגור עד יום שישי בגלל הרוח החזקה."),
        ("hi", "तेज़ हवा के कारण पुल शुक्रवार तक बंद रहेगा।"),
        ("th", "สะพานจะปิดจนถึงวันศุกร์เพราะลมแรง"),
        ("ja", "強風のため、橋は金曜日まで閉鎖される。"),
        ("ko", "강풍으로 다리는 금요일까지 폐쇄된다."),
        ("zh", "由于大风，大桥将关闭至周五。"),
    ];

    [Fact]
    public void One_sentence_tells_its_language()
    {
        var wrong = Sentences.Select(sentence => (sentence.Language, Told: LanguageDetector.Detect(sentence.Text)))
            .Where(sentence => sentence.Told != sentence.Language).ToList();

        Assert.True(Sentences.Length - wrong.Count >= FewestRight, string.Join(", ", wrong));
    }

    [Theory]
    [InlineData("uk", "Пором стоїть у гавані, і люди чекають.")]
    [InlineData("uk", "Потяг зупинився біля станції, і пасажири вийшли на перон.")]
    [InlineData("uk", "Рятувальники дістали з води двох рибалок.")]
    [InlineData("be", "Цягнік спыніўся каля станцыі, і пасажыры выйшлі.")]
    [InlineData("ru", "Поезд остановился у станции, и пассажиры вышли на перрон.")]
    public void East_Slavic_languages_are_told_apart(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("no", "Broen holdes stengt til fredag på grunn av den sterke vinden.", "no")]
    [InlineData("tg", "Пул то рӯзи ҷумъа баста мемонад.", "tg")]
    [InlineData("mr", "हा पूल शुक्रवारपर्यंत बंद राहणार आहे.", null)]
    public void What_a_page_states_is_believed_where_it_may_be_right(string language, string text, string? stated) =>
        Assert.Equal(language, LanguageDetector.Detect(text, stated));
}

using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData(
        "en",
        "The ferry ran aground outside the harbour on Monday, and the coast guard began to take people off in "
            + "small boats.")]
    [InlineData(
        "de",
        "Die Fähre ist am Montag vor dem Hafen auf Grund gelaufen, und die Küstenwache hat damit begonnen, die "
            + "Menschen von Bord zu holen.")]
    [InlineData(
        "fr",
        "Le ferry s'est échoué lundi devant le port et les garde-côtes ont commencé à évacuer les passagers dans "
            + "de petits bateaux.")]
    [InlineData(
        "es",
        "El transbordador encalló el lunes frente al puerto y los guardacostas comenzaron a sacar a las personas "
            + "en pequeños botes.")]
    [InlineData(
        "pt",
        "A balsa encalhou na segunda-feira em frente ao porto e a guarda costeira começou a retirar as pessoas em "
            + "pequenos barcos.")]
    [InlineData(
        "it",
        "Il traghetto si è incagliato lunedì davanti al porto e la guardia costiera ha cominciato a portare via le "
            + "persone con piccole barche.")]
    [InlineData(
        "nl",
        "De veerboot is maandag voor de haven aan de grond gelopen en de kustwacht begon de mensen met kleine "
            + "boten van boord te halen.")]
    [InlineData(
        "sv",
        "Färjan gick på grund utanför hamnen på måndagen och kustbevakningen började hämta människor i små båtar "
            + "som inte var stora.")]
    [InlineData(
        "fi",
        "Lautta ajoi karille sataman edustalla maanantaina ja merivartiosto alkoi tuoda ihmisiä maihin, mutta "
            + "kukaan ei ole loukkaantunut.")]
    [InlineData(
        "pl",
        "Prom osiadł na mieliźnie przed portem w poniedziałek i straż przybrzeżna zaczęła zabierać ludzi małymi "
            + "łodziami, które są na miejscu.")]
    [InlineData(
        "cs",
        "Trajekt v pondělí najel na mělčinu před přístavem a pobřežní stráž začala odvážet lidi v malých člunech, "
            + "které jsou na místě.")]
    [InlineData(
        "hu",
        "A komp hétfőn zátonyra futott a kikötő előtt, és a parti őrség megkezdte az emberek kimentését, de nem "
            + "sérült meg senki.")]
    [InlineData(
        "ro",
        "Feribotul a eșuat luni în fața portului și paza de coastă a început să scoată oamenii cu bărci mici, dar "
            + "nu sunt răniți.")]
    [InlineData(
        "tr",
        "Feribot pazartesi günü limanın önünde karaya oturdu ve sahil güvenlik insanları küçük teknelerle almaya "
            + "başladı, ancak yaralı olan yok.")]
    [InlineData(
        "id",
        "Kapal feri itu kandas di luar pelabuhan pada hari Senin dan penjaga pantai mulai mengangkut orang dengan "
            + "perahu kecil yang ada.")]
    [InlineData(
        "vi",
        "Chiếc phà mắc cạn bên ngoài cảng vào thứ Hai và lực lượng bảo vệ bờ biển đã bắt đầu đưa người dân lên các "
            + "thuyền nhỏ.")]
    [InlineData(
        "ru", "Паром сел на мель у гавани в понедельник, и береговая охрана начала снимать людей на небольших лодках.")]
    [InlineData(
        "uk",
        "Пором сів на мілину біля гавані в понеділок, і берегова охорона почала знімати людей на невеликих човнах "
            + "її команди.")]
    [InlineData(
        "bg",
        "Фериботът заседна пред пристанището в понеделник и бреговата охрана започна да извежда хората с малки лодки.")]
    [InlineData("ar", "جنحت العبارة خارج الميناء يوم الاثنين وبدأ خفر السواحل في إجلاء الناس بقوارب صغيرة.")]
    [InlineData("fa", "کشتی روز دوشنبه بیرون از بندر به گل نشست و گارد ساحلی مردم را با قایق‌های کوچک بیرون برد.")]
    [InlineData("he", "המעבורת עלתה על שרטון מחוץ לנמל ביום שני ומשמר החופים החל לפנות אנשים בסירות קטנות.")]
    [InlineData(
        "el", "Το πλοίο προσάραξε έξω από το λιμάνι τη Δευτέρα και η ακτοφυλακή άρχισε να απομακρύνει τους επιβάτες.")]
    [InlineData("zh", "渡轮周一在港口外搁浅，海岸警卫队开始用小船疏散乘客，没有人受伤。")]
    [InlineData("ja", "フェリーは月曜日に港の外で座礁し、沿岸警備隊は小型ボートで乗客の救助を始めた。")]
    [InlineData("ko", "여객선이 월요일 항구 밖에서 좌초했고 해안경비대가 작은 배로 승객들을 구조하기 시작했다.")]
    [InlineData(
        "hi", "नौका सोमवार को बंदरगाह के बाहर फंस गई और तटरक्षक बल ने लोगों को छोटी नावों में निकालना शुरू किया।")]
    [InlineData("th", "เรือข้ามฟากเกยตื้นนอกท่าเรือเมื่อวันจันทร์และหน่วยยามฝั่งเริ่มนำผู้คนออกมา")]
    public void The_language_of_a_sentence_is_told(string language, string text)
    {
        Assert.Equal(language, LanguageDetector.Detect(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Brackholm 1234")]
    [InlineData("1, 2, 3 — 4!")]
    public void Too_little_text_has_no_language(string text)
    {
        Assert.Null(LanguageDetector.Detect(text));
    }
}

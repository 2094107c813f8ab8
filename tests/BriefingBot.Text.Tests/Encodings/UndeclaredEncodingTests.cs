using System.Text;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Text.Tests.Encodings;

public sealed class UndeclaredEncodingTests
{
    static UndeclaredEncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("windows-1251", "Паром сел на мель у входа в гавань. Береговая охрана снимает пассажиров на лодках.")]
    [InlineData("koi8-r", "Паром сел на мель у входа в гавань. Береговая охрана снимает пассажиров на лодках.")]
    [InlineData("iso-8859-5", "Паром сел на мель у входа в гавань. Береговая охрана снимает пассажиров на лодках.")]
    [InlineData("ibm866", "Паром сел на мель у входа в гавань. Береговая охрана снимает пассажиров на лодках.")]
    [InlineData("windows-1251", "Мост закрыт до вечера из-за сильного ветра, сообщили власти города.")]
    [InlineData("koi8-r", "Мост закрыт до вечера из-за сильного ветра, сообщили власти города.")]
    [InlineData("windows-1251", "Фериботът заседна пред пристанището. Бреговата охрана извежда пътниците с лодки.")]
    [InlineData("shift_jis", "フェリーが港の外で座礁した。沿岸警備隊が乗客を救助している。")]
    [InlineData("euc-jp", "フェリーが港の外で座礁した。沿岸警備隊が乗客を救助している。")]
    [InlineData("euc-kr", "여객선이 항구 밖에서 좌초했다. 해안경비대가 승객들을 구조하고 있다.")]
    [InlineData("big5", "渡輪在港口外擱淺。海岸警衛隊正用小船疏散乘客，沒有人受傷。")]
    [InlineData("gb18030", "渡轮在港口外搁浅。海岸警卫队正用小船疏散乘客，没有人受伤。")]
    [InlineData("gb2312", "大桥因大风关闭至晚间，市政府表示司机应当绕行。")]
    [InlineData("windows-1253", "Το πλοίο προσάραξε έξω από το λιμάνι. Η ακτοφυλακή απομακρύνει τους επιβάτες.")]
    [InlineData("iso-8859-7", "Το πλοίο προσάραξε έξω από το λιμάνι. Η ακτοφυλακή απομακρύνει τους επιβάτες.")]
    [InlineData("windows-1250",
        "Most jest zamknięty do wieczora z powodu silnego wiatru. Kierowcy mają objeżdżać rzekę, mówi burmistrz.")]
    [InlineData("iso-8859-2",
        "Most jest zamknięty do wieczora z powodu silnego wiatru. Kierowcy mają objeżdżać rzekę, mówi burmistrz.")]
    [InlineData("windows-1250",
        "Most je kvůli silnému větru uzavřen až do večera. Řidiči musí jet přes sousední město, řekl starosta.")]
    [InlineData("windows-1255", "המעבורת עלתה על שרטון מחוץ לנמל. משמר החופים מפנה את הנוסעים בסירות.")]
    [InlineData("windows-1256", "جنحت العبارة خارج الميناء. بدأ خفر السواحل في إجلاء الركاب بقوارب صغيرة.")]
    [InlineData("windows-874", "สะพานปิดจนถึงเย็นเพราะลมแรง นายกเทศมนตรีกล่าว")]
    [InlineData("windows-1252",
        "Die Brücke bleibt wegen starken Windes bis zum Abend geschlossen, sagte die Bürgermeisterin für Straßen.")]
    [InlineData("windows-1252", "Le pont est fermé jusqu’au soir à cause du vent, a déclaré la mairie.")]
    [InlineData("windows-1252",
        "El puente está cerrado hasta la noche por el viento, según el alcalde. Señaló que mañana abrirá.")]
    [InlineData("windows-1254",
        "Köprü kuvvetli rüzgâr nedeniyle akşama kadar kapalı. Sürücüler başka yoldan gitmeli, dedi başkan.")]
    public void A_sentence_that_declares_no_encoding_is_read(string encoding, string text)
    {
        var body = Encoding.GetEncoding(encoding)
            .GetBytes($"<rss><channel><item><title>{text}</title></item></channel></rss>");

        Assert.Contains(text, TextDecoding.Decode(body, null), StringComparison.Ordinal);
    }
}

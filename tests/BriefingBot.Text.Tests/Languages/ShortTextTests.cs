using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

/// <summary>Sentences as posts have them, whose language nobody states.</summary>
public sealed class ShortTextTests
{
    [Theory]
    [InlineData("Два автобуса столкнулись на мосту, трое пострадали.")]
    [InlineData("Команда проиграла матч со счетом два три.")]
    [InlineData("Лодка с рабочими затонула, двоих ищут спасатели.")]
    [InlineData("Власти закрыли станцию на ремонт до конца года.")]
    [InlineData("Склад загорелся рано в пятницу, девять человек пострадали.")]
    [InlineData("Объем потерь пока не назван.")]
    public void Russian_is_read_without_its_rare_letters(string text) =>
        Assert.Equal("ru", LanguageDetector.Detect(text));

    [Theory]
    [InlineData("bg", "Двама миньори са ранени при взрив край Ларк.")]
    [InlineData("bg", "Шофьор загина, след като колата му се обърна.")]
    [InlineData("bg", "Съдът остави кмета в ареста.")]
    [InlineData("uk", "Двоє шахтарів поранені під час вибуху.")]
    [InlineData("uk", "Суд залишив мера під вартою.")]
    [InlineData("be", "Двое шахцёраў параненыя падчас выбуху.")]
    [InlineData("be", "Суд пакінуў мэра пад вартай.")]
    [InlineData("mk", "Двајца рудари се повредени во експлозија.")]
    [InlineData("mk", "Судот го остави градоначалникот во притвор.")]
    [InlineData("sr", "Двоје рудара повређено је у експлозији.")]
    [InlineData("sr", "Суд је оставио градоначелника у притвору.")]
    [InlineData("kk", "Шахтадағы жарылыстан екі адам жараланды.")]
    [InlineData("kk", "Сот әкімді қамауда қалдырды.")]
    public void Another_language_of_its_script_stays_what_it_is(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("fa", "هیئت مسئول گزارش تازه‌ای داد.")]
    [InlineData("ur", "پولیس نے دو افراد کو گرفتار کر لیا ہے۔")]
    [InlineData("ar", "أعلنت الشرطة اعتقال شخصين في المدينة.")]
    public void The_letters_of_Arabic_script_tell_too(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("da", "Politiet efterlyser to mænd efter et røveri.")]
    [InlineData("da", "Skolen lukker i to uger, siger borgmesteren.")]
    [InlineData("nb", "Politiet etterlyser to menn etter et ran.")]
    [InlineData("nb", "Skolen stenger i to uker, sier ordføreren.")]
    public void Danish_and_Norwegian_are_told_apart_in_a_sentence(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text));
}

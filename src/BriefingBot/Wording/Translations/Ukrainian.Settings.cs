using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: the settings of a chat, and what it is answered.</summary>
internal sealed partial class Ukrainian
{
    public override ReplyText Greeting(string name) => $"Вітаю{(name.Length > 0 ? ", " + name : "")}!";

    public override ReplyText Introduction =>
            $"Я читаю багато джерел і замість посилань надсилаю готові сюжети: кожну подію один раз, хто що "
            + $"повідомляє і в чому джерела розходяться.";

    public override string MenuBriefing => "новини зараз";
    public override string MenuSchedule => "коли вони приходять";
    public override string MenuTimeZone(string zone) => $"ваш часовий пояс (зараз {zone})";
    public override string MenuHelp => "усе інше";
    public override ReplyText AlreadySubscribed => $"Ви вже підписані.";
    public override ReplyText BriefingsPaused => $"Зведення на паузі; /resume продовжить.";
    public override ReplyText NotSubscribed => $"Цей чат не отримує зведень; /start увімкне їх.";
    public override ReplyText NoneScheduled => $"Зведень за розкладом немає; /briefing дасть зведення будь-коли.";
    public override ReplyText NextComesToday(string clock) => $"Наступне зведення: сьогодні {At(clock)} {clock}.";
    public override ReplyText NextComes(string day, string clock) => $"Наступне зведення: {day}, {At(clock)} {clock}.";
    public override ReplyText NoTimes => $"Час не задано. Наприклад: <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Зведення {At(times)} <b>{times}</b>, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) =>
        $"Це більше ніж {most} зведень на день. Виберіть, будь ласка, менше.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Ваш часовий пояс: <b>{zone}</b>; там зараз {Moment(local)}. Інше місто: <code>/timezone Львів</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Часовий пояс <b>{zone}</b>; там зараз {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
        $"Місця «{typed}» я не знаю. Спробуйте найближче велике місто або зону на кшталт Europe/Kyiv.";

    public override ReplyText ZoneAmbiguous(string typed) => $"«{typed}» може означати кілька місць. Яке з них?";

    public override ReplyText QuietFrom(string from, string until) =>
            $"Тиша з <b>{from}</b> до <b>{until}</b>; те, що припадає на цей час, надійде потім. "
            + $"<code>/quiet вимк</code> скасовує це.";

    public override ReplyText HeldBackTo(string times, string until) => $"Призначене на {times} надійде о {until}.";

    public override ReplyText NoQuietHours => $"Годин тиші немає. Наприклад: <code>/quiet 22:00-07:00</code>";
    public override ReplyText NoLongerFollowed(string words) => $"Більше не відстежуються: <b>{words}</b>.";

    public override ReplyText NoLongerMuted(string words) => $"Більше не приховані: <b>{words}</b>.";

    public override ReplyText LengthIs(BriefingLength length) => $"Довжина зведень: <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "коротка",
        BriefingLength.Long => "довга",
        _ => "звичайна",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Коли нового немає, {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "нічого не надійде" : "надійде один рядок про це";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "нічого не надсилати" : "коротко повідомляти";

    public override ReplyText FollowsNothing =>
        $"Ви поки що не стежите за словами. Наприклад: <code>/follow клімат</code>";

    public override ReplyText Follows(string words, string word) =>
        $"Відстежувані слова: <b>{words}</b>. Скасувати: <code>/unfollow {word}</code>";

    public override ReplyText MutesNothing => $"Прихованих слів немає. Наприклад: <code>/mute футбол</code>";

    public override ReplyText Mutes(string words, string word) =>
        $"Приховані слова: <b>{words}</b>. Скасувати: <code>/unmute {word}</code>";

    public override ReplyText NotAmongThem(string word) => $"«{word}» серед них не було.";
    public override ReplyText TooManyWords(int most) => $"Це було б більше ніж {most} слів. Спершу приберіть кілька.";
    public override ReplyText WordTooShort(string letter) =>
        $"«{letter}» є майже в кожній новині; напишіть ціле слово.";

    public override string SettingsHeading => "Налаштування";
    public override string TimesLabel => "Час";
    public override string ZoneLabel => "Часовий пояс";
    public override string QuietLabel => "Години тиші";
    public override string LengthLabel => "Довжина";
    public override string EmptyLabel => "Якщо нового немає";
    public override string FollowedLabel => "Відстежувані слова";
    public override string MutedLabel => "Приховані слова";
    public override string LanguageLabel => "Мова";
    public override string None(string label) => "немає";
    public override ReplyText Paused => $"На паузі. /resume продовжить, /briefing дасть зведення будь-коли.";

    public override ReplyText Stopped =>
        $"Зупинено: зведень більше не буде. Налаштування збережено; /start почне знову, /forget видалить їх.";

    public override ReplyText Forgotten => $"Готово: я більше нічого не знаю про цей чат. /start почне наново.";

    public override ReplyText AskForget =>
        $"Видалити всі налаштування цього чату й усе, що я пам’ятаю про надіслане? Повернути буде неможливо.";

    public override string ExportCaption =>
        "Усе, що я зберігаю про цей чат: налаштування, що йому надіслано, його реакції. /forget це видалить.";

    public override ReplyText NoStoryOfLink =>
        $"За цим посиланням у мене немає сюжету. Джерела додають лише адміністратори.";

    public override ReplyText NoSuchStory(int number) =>
        $"В останньому зведенні немає сюжету {number}. /briefing дасть нове.";

    public override ReplyText NoStories =>
        $"Сюжетів поки що немає. Джерела читаються кожні кілька хвилин; спробуйте трохи згодом.";

    public override string NewestStories => "Найсвіжіші сюжети";

    public override ReplyText NoAnswer =>
            $"Серед прочитаного відповіді на це немає. /briefing дасть новини, /search знайде слова, /help покаже "
            + $"всі команди.";

    protected override ReplyText NoAnswerButNear =>
        $"Серед прочитаного відповіді на це немає. Найближче до запитання:";

    public override ReplyText NothingFound(string words) =>
        $"Серед прочитаного «{words}» не згадується. Спробуйте інші слова.";

    public override string CityOf(string zone) => zone switch
    {
        "Europe/Kyiv" => "Київ",
        "Europe/Warsaw" => "Варшава",
        "Europe/Berlin" => "Берлін",
        "Europe/Prague" => "Прага",
        "Europe/London" => "Лондон",
        "Europe/Rome" => "Рим",
        "Europe/Madrid" => "Мадрид",
        "America/New_York" => "Нью-Йорк",
        "America/Toronto" => "Торонто",
        "America/Los_Angeles" => "Лос-Анджелес",
        _ => base.CityOf(zone),
    };
}

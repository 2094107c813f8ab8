using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: the settings of a chat, and what it is answered.</summary>
internal sealed partial class Russian
{
    public override ReplyText Greeting(string name) => $"Здравствуйте{(name.Length > 0 ? ", " + name : "")}!";

    public override ReplyText Introduction =>
            $"Я читаю много источников и вместо ссылок присылаю готовые сюжеты: каждое событие один раз, кто что "
            + $"сообщает и в чём источники расходятся.";

    public override string MenuBriefing => "новости сейчас";
    public override string MenuSchedule => "когда они приходят";
    public override string MenuTimeZone(string zone) => $"ваш часовой пояс (сейчас {zone})";
    public override string MenuHelp => "всё остальное";
    public override ReplyText AlreadySubscribed => $"Вы уже подписаны.";
    public override ReplyText BriefingsPaused => $"Сводки на паузе; /resume продолжит.";
    public override ReplyText NotSubscribed => $"Этот чат не получает сводок; /start включит их.";
    public override ReplyText NoneScheduled => $"Сводок по расписанию нет; /briefing даст сводку в любое время.";
    public override ReplyText NextComesToday(string clock) => $"Следующая сводка: сегодня в {clock}.";
    public override ReplyText NextComes(string day, string clock) => $"Следующая сводка: {day}, {clock}.";
    public override ReplyText NoTimes => $"Время не задано. Например: <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Сводки в <b>{times}</b>, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) =>
        $"Это больше {most} сводок в день. Выберите, пожалуйста, меньше.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
        $"Ваш часовой пояс: <b>{zone}</b>; там сейчас {Moment(local)}. Другой город: <code>/timezone Минск</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Часовой пояс <b>{zone}</b>; там сейчас {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
        $"Места «{typed}» я не знаю. Попробуйте ближайший крупный город или часовой пояс вроде Europe/Berlin.";

    public override ReplyText ZoneAmbiguous(string typed) => $"«{typed}» может означать несколько мест. Какое из них?";

    public override ReplyText QuietFrom(string from, string until) =>
            $"Тишина с <b>{from}</b> до <b>{until}</b>; что выпадает на это время, придёт после. <code>/quiet "
            + $"выкл</code> отменяет это.";

    public override ReplyText HeldBackTo(string times, string until) =>
        $"То, что назначено на {times}, придёт в {until}.";

    public override ReplyText NoQuietHours => $"Часов тишины нет. Например: <code>/quiet 22:00-07:00</code>";
    public override ReplyText NoLongerFollowed(string words) => $"Больше не отслеживаются: <b>{words}</b>.";

    public override ReplyText NoLongerMuted(string words) => $"Больше не скрыты: <b>{words}</b>.";

    public override ReplyText LengthIs(BriefingLength length) => $"Длина сводок: <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "короткая",
        BriefingLength.Long => "длинная",
        _ => "обычная",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Когда нового нет, {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "ничего не придёт" : "придёт одна строка об этом";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "ничего не присылать" : "коротко сообщать";

    public override ReplyText FollowsNothing => $"Вы пока не следите за словами. Например: <code>/follow климат</code>";

    public override ReplyText Follows(string words, string word) =>
        $"Отслеживаемые слова: <b>{words}</b>. Отменить: <code>/unfollow {word}</code>";

    public override ReplyText MutesNothing => $"Скрытых слов нет. Например: <code>/mute футбол</code>";

    public override ReplyText Mutes(string words, string word) =>
        $"Скрытые слова: <b>{words}</b>. Отменить: <code>/unmute {word}</code>";

    public override ReplyText NotAmongThem(string word) => $"«{word}» среди них не было.";
    public override ReplyText TooManyWords(int most) => $"Это было бы больше {most} слов. Сначала уберите несколько.";
    public override ReplyText WordTooShort(string letter) =>
        $"«{letter}» есть почти в каждой новости; напишите слово целиком.";

    public override string SettingsHeading => "Настройки";
    public override string TimesLabel => "Время";
    public override string ZoneLabel => "Часовой пояс";
    public override string QuietLabel => "Часы тишины";
    public override string LengthLabel => "Длина";
    public override string EmptyLabel => "Если нового нет";
    public override string FollowedLabel => "Отслеживаемые слова";
    public override string MutedLabel => "Скрытые слова";
    public override string LanguageLabel => "Язык";
    public override string None(string label) => "нет";
    public override ReplyText Paused => $"На паузе. /resume продолжит, /briefing даст сводку в любое время.";

    public override ReplyText Stopped =>
        $"Остановлено: сводок больше не будет. Настройки сохранены; /start начнёт снова, /forget удалит их.";

    public override ReplyText Forgotten => $"Готово: я больше ничего не знаю об этом чате. /start начнёт заново.";

    public override ReplyText AskForget =>
        $"Удалить все настройки этого чата и всё, что я помню о присланном? Вернуть будет нельзя.";

    public override string ExportCaption =>
        "Всё, что я храню об этом чате: настройки, что ему прислано, его реакции. /forget это удалит.";

    public override ReplyText NoStoryOfLink =>
        $"По этой ссылке у меня нет сюжета. Источники добавляют только администраторы.";

    public override ReplyText NoSuchStory(int number) =>
        $"В последней сводке нет сюжета {number}. /briefing даст новую.";

    public override ReplyText NoStories =>
        $"Сюжетов пока нет. Источники читаются каждые несколько минут; попробуйте чуть позже.";

    public override string NewestStories => "Самые свежие сюжеты";

    public override ReplyText NoAnswer =>
            $"Среди прочитанного ответа на это нет. /briefing даст новости, /search найдёт слова, /help покажет "
            + $"все команды.";

    protected override ReplyText NoAnswerButNear =>
        $"Среди прочитанного ответа на это нет. Ближе всего к вопросу:";

    public override ReplyText NothingFound(string words) =>
        $"Среди прочитанного «{words}» не упоминается. Попробуйте другие слова.";

    public override string CityOf(string zone) => zone switch
    {
        "Europe/Moscow" => "Москва",
        "Europe/Kaliningrad" => "Калининград",
        "Europe/Samara" => "Самара",
        "Asia/Yekaterinburg" => "Екатеринбург",
        "Asia/Novosibirsk" => "Новосибирск",
        "Asia/Vladivostok" => "Владивосток",
        "Asia/Almaty" => "Алматы",
        "Europe/Minsk" => "Минск",
        "Asia/Tbilisi" => "Тбилиси",
        "Europe/Berlin" => "Берлин",
        "Asia/Jerusalem" => "Иерусалим",
        _ => base.CityOf(zone),
    };
}

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: the conversation itself.</summary>
internal sealed partial class Russian
{
    public override string Yes => "Да";

    public override string No => "Нет";

    public override string Next => "Ещё";

    public override ReplyText TooFast => $"Слишком много сразу. Подождите несколько секунд и спросите ещё раз.";

    public override ReplyText Failed =>
        $"Что-то пошло не так, и это моя вина. Запись есть в журнале; пожалуйста, попробуйте позже.";

    public override ReplyText OnlyAdmins =>
        $"Извините, это только для администраторов бота. /help покажет, что я могу сделать для вас.";

    public override ReplyText OnlyChatAdministrators => $"Извините, это могут менять только администраторы этого чата.";

    public override ReplyText NothingAsked => $"Такого ответа никто не ждёт. Отправьте команду ещё раз.";

    public override ReplyText Cancelled => $"Хорошо, ничего не изменено.";

    public override bool MeansYes(string word) => word is "да" or "д" || base.MeansYes(word);

    public override bool MeansNo(string word) => word is "нет" or "н" or "отмена" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Такой команды я не знаю. /help покажет те, что я знаю."
        : $"Такой команды я не знаю. Может быть, /{nearest}?";

    public override ReplyText NotUnderstood => $"Я этого не понял.";

    public override ReplyText Example(string example) => $"Например: <code>{example}</code>";

    public override string HelpHeading => "Что я умею";

    public override string AdminHelpHeading => "Для администраторов";

    public override string StartHelp => "получать сводки в этом чате";

    public override string HelpHelp => "что я умею";

    public override string BriefingHelp => "сводка прямо сейчас";

    public override string StoryHelp => "сюжет последней сводки целиком";

    public override string LatestHelp => "самые свежие сюжеты, только заголовки";

    public override string AskHelp => "ответить на вопрос; можно просто написать его";

    public override string SearchHelp => "найти статьи по словам";

    public override string ScheduleHelp => "когда приходят сводки";

    public override string TimeZoneHelp => "ваш часовой пояс, по городу или зоне";

    public override string QuietHelp => "часы, когда я молчу";

    public override string SourcesHelp => "что я читаю; включить и выключить источники";

    public override string TopicsHelp => "включить и выключить рубрики";

    public override string FollowHelp => "слова, которые ставят сюжет вперёд";

    public override string UnfollowHelp => "больше не следить за словами";

    public override string MuteHelp => "слова, из-за которых сюжет пропускается";

    public override string UnmuteHelp => "больше не скрывать слова";

    public override string LengthHelp => "короткие, обычные или длинные сводки";

    public override string EmptyHelp => "что приходит, когда нового нет";

    public override string LanguageHelp => "язык, на котором я здесь говорю";

    public override string SettingsHelp => "все настройки этого чата";

    public override string PauseHelp => "никаких сводок, пока вы не скажете /resume";

    public override string ResumeHelp => "продолжить после паузы";

    public override string StopHelp => "больше никаких сводок";

    public override string ExportHelp => "всё, что я храню об этом чате, файлом";

    public override string ForgetHelp => "удалить всё, что я храню об этом чате";

    public override string AddSourceHelp => "следить за ещё одним источником";

    public override string RemoveSourceHelp => "больше не следить за источником";

    public override string SourceHelp => "состояние источника";

    public override string TestSourceHelp => "что принёс бы источник, не добавляя его";

    public override string PauseSourceHelp => "на время перестать опрашивать источник";

    public override string ResumeSourceHelp => "снова опрашивать источник";

    public override string SetSourceHelp => "рубрика, имя, интервал или селектор источника";

    public override string PollHelp => "опросить источники сейчас";

    public override string HealthHelp => "состояние источников";

    public override string OpmlHelp => "источники файлом OPML";

    public override string ImportHelp => "добавить источники из файла OPML";

    public override string GrantHelp => "сделать кого-то администратором";

    public override string RevokeHelp => "снять с кого-то роль администратора";

    public override string AuditHelp => "что делали администраторы";

    public override string SubscribersHelp => "кто получает сводки";

    public override string BackupHelp => "скопировать базу данных на сервере";

    public override string ModelHelp => "состояние моделей и расход за сегодня";

    public override string ReadingSources => "Читаю источники …";
}

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: the conversation itself.</summary>
internal sealed partial class Russian
{
    protected override Dictionary<string, string> CommandLines { get; } = new(StringComparer.Ordinal)
    {
        ["start"] = "получать сводки в этом чате",
        ["briefing"] = "сводка прямо сейчас",
        ["story"] = "сюжет последней сводки целиком",
        ["why"] = "почему эти сюжеты и что изменили 👍 👎",
        ["reset"] = "забыть, что изменили 👍 и 👎",
        ["latest"] = "самые свежие сюжеты, только заголовки",
        ["catchup"] = "что вы пропустили",
        ["weekly"] = "раз в неделю, самое важное",
        ["ask"] = "задать вопрос; можно просто написать его",
        ["check"] = "правда ли это? Сверяет утверждения с публикациями",
        ["search"] = "найти статьи по словам",
        ["sources"] = "что я читаю; включить и выключить источники",
        ["topics"] = "включить и выключить рубрики",
        ["schedule"] = "когда приходят сводки",
        ["timezone"] = "ваш часовой пояс, по городу или названию",
        ["quiet"] = "часы, когда я молчу",
        ["follow"] = "ставить первыми сюжеты с этими словами",
        ["alert"] = "сюжет сразу, если о нём пишут несколько изданий",
        ["live"] = "тихо обновлять уже присланные сюжеты",
        ["unfollow"] = "больше не следить за словами",
        ["mute"] = "не показывать сюжеты с этими словами",
        ["unmute"] = "больше не скрывать слова",
        ["length"] = "короткие, обычные или длинные сводки",
        ["format"] = "классический или расширенный вид сводок",
        ["empty"] = "что приходит, когда нового нет",
        ["language"] = "язык, на котором я здесь говорю",
        ["settings"] = "все настройки этого чата",
        ["channel"] = "сводки для вашего канала",
        ["pause"] = "никаких сводок, пока вы не скажете /resume",
        ["resume"] = "продолжить после паузы",
        ["stop"] = "больше никаких сводок",
        ["export"] = "всё, что я храню об этом чате, файлом",
        ["forget"] = "удалить всё, что я храню об этом чате",
        ["help"] = "что я умею",
        ["addsource"] = "следить за ещё одним источником",
        ["removesource"] = "больше не следить за источником",
        ["testsource"] = "что принёс бы источник, если его добавить",
        ["source"] = "состояние источника",
        ["setsource"] = "адрес, рубрика, имя, интервал или селектор источника",
        ["pausesource"] = "на время перестать опрашивать источник",
        ["resumesource"] = "снова опрашивать источник",
        ["poll"] = "опросить источники сейчас",
        ["health"] = "состояние источников",
        ["stats"] = "сервис в цифрах",
        ["llm"] = "состояние моделей и расход за сегодня",
        ["import"] = "добавить источники из файла OPML",
        ["opml"] = "источники файлом OPML",
        ["subscribers"] = "кто получает сводки",
        ["broadcast"] = "отправить сообщение всем подписчикам",
        ["grant"] = "сделать кого-то администратором",
        ["revoke"] = "снять с кого-то роль администратора",
        ["audit"] = "что делали администраторы",
        ["backup"] = "скопировать базу данных на сервере",
    };

    public override string Yes => "Да";
    public override string No => "Нет";
    public override string Next => "Следующие »";
    public override ReplyText TooFast => $"Слишком много сразу. Подождите несколько секунд и спросите ещё раз.";

    public override ReplyText Failed =>
        $"Что-то пошло не так, и это моя вина. Запись есть в журнале; пожалуйста, попробуйте позже.";

    public override ReplyText AnswersWhenStored =>
        $"Сейчас я ничего не могу сохранить; администраторы об этом знают. Отвечу, как только смогу.";

    public override ReplyText StorageRests =>
        $"Сейчас я ничего не могу сохранить; администраторы об этом знают. Пожалуйста, повторите позже.";

    public override ReplyText OnlyAdmins =>
        $"Извините, это только для администраторов бота. /help покажет, что я могу сделать для вас.";

    public override ReplyText OnlyChatAdministrators => $"Извините, это могут менять только администраторы этого чата.";
    public override ReplyText NothingAsked => $"Сейчас я ни о чём не спрашиваю.";
    public override ReplyText Cancelled => $"Хорошо, ничего не изменено.";
    public override bool MeansYes(string word) => word is "да" or "д" || base.MeansYes(word);
    public override bool MeansNo(string word) => word is "нет" or "н" or "отмена" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Такой команды я не знаю. /help покажет те, что я знаю."
        : $"Такой команды я не знаю. Может быть, /{nearest}?";

    public override string AskInGroup => "задать вопрос; в группе ответьте мне или упомяните меня";
    public override ReplyText AskTopicOff(string topic) => $"Отключить рубрику «{topic}»?";
    public override ReplyText AskMute(string word) => $"Не показывать сюжеты со словом «{word}»?";
    public override ReplyText AskPause => $"Пауза длится до /resume, срока у неё нет. Начать паузу?";
    public override ReplyText NotUnderstood => $"Я этого не понял.";
    public override ReplyText AllRight => $"Хорошо. Спрашивайте меня о новостях в любое время или отправьте /briefing.";

    public override ReplyText NoQuestion =>
        $"Вопроса я здесь не вижу. Спросите меня о новостях; "
            + $"/check проверит утверждение, /help покажет, что я ещё умею.";

    public override ReplyText NotQuiteUnderstood => $"Я не совсем понял. Вы имеете в виду:";
    public override ReplyText NotInThatStory => $"В сообщениях об этом событии такого нет.";
    public override ReplyText LanguageUnknown => $"На этом языке я не говорю. Я говорю на этих:";
    public override ReplyText Hello => $"Здравствуйте! Спросите меня о новостях или отправьте /briefing.";
    public override ReplyText YouAreWelcome => $"Пожалуйста. Спросите меня о новостях или отправьте /briefing.";
    public override ReplyText DidYouMean(string name) => $"Вы имели в виду /{name}?";
    public override ReplyText Example(string example) => $"Например: <code>{example}</code>";
    public override string HelpHeading => "Что я умею";
    public override string AdminHelpHeading => "Для администраторов";
    public override string ReadingSources => "Читаю источники…";
    public override string TerminalHint => "Задайте вопрос или введите команду: /help покажет все, /quit завершает.";
}

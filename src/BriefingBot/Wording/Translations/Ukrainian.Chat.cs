namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: the conversation itself.</summary>
internal sealed partial class Ukrainian
{
    protected override Dictionary<string, string> CommandLines { get; } = new(StringComparer.Ordinal)
    {
        ["start"] = "отримувати зведення в цьому чаті",
        ["briefing"] = "зведення зараз",
        ["story"] = "сюжет останнього зведення повністю",
        ["why"] = "чому ці сюжети і що змінили 👍 👎",
        ["reset"] = "забути, що змінили 👍 і 👎",
        ["latest"] = "найсвіжіші сюжети, лише заголовки",
        ["catchup"] = "що ви пропустили",
        ["weekly"] = "раз на тиждень, найважливіше",
        ["ask"] = "поставити запитання; можна просто написати його",
        ["check"] = "чи це правда? Звіряє твердження з публікаціями",
        ["search"] = "знайти статті за словами",
        ["sources"] = "що я читаю; увімкнути й вимкнути джерела",
        ["topics"] = "увімкнути й вимкнути рубрики",
        ["schedule"] = "коли приходять зведення",
        ["timezone"] = "ваш часовий пояс, за містом або зоною",
        ["quiet"] = "години, коли я мовчу",
        ["follow"] = "ставити першими сюжети з цими словами",
        ["alert"] = "сюжет одразу, якщо про нього пишуть кілька видань",
        ["live"] = "тихо оновлювати вже надіслані сюжети",
        ["unfollow"] = "більше не стежити за словами",
        ["mute"] = "не показувати сюжетів із цими словами",
        ["unmute"] = "більше не приховувати слова",
        ["length"] = "короткі, звичайні або довгі зведення",
        ["format"] = "класичний або розширений вигляд зведень",
        ["empty"] = "що приходить, коли нового немає",
        ["language"] = "мова, якою я тут говорю",
        ["settings"] = "усі налаштування цього чату",
        ["channel"] = "зведення для вашого каналу",
        ["pause"] = "жодних зведень, доки ви не скажете /resume",
        ["resume"] = "продовжити після паузи",
        ["stop"] = "більше жодних зведень",
        ["export"] = "усе, що я зберігаю про цей чат, файлом",
        ["forget"] = "видалити все, що я зберігаю про цей чат",
        ["help"] = "що я вмію",
        ["addsource"] = "стежити за ще одним джерелом",
        ["removesource"] = "більше не стежити за джерелом",
        ["testsource"] = "що принесло б джерело, якби його додати",
        ["source"] = "стан джерела",
        ["setsource"] = "адреса, рубрика, назва, інтервал або селектор джерела",
        ["pausesource"] = "на деякий час не опитувати джерело",
        ["resumesource"] = "знову опитувати джерело",
        ["poll"] = "опитати джерела зараз",
        ["health"] = "стан джерел",
        ["stats"] = "сервіс у цифрах",
        ["llm"] = "стан моделей і витрати за сьогодні",
        ["import"] = "додати джерела з файлу OPML",
        ["opml"] = "джерела файлом OPML",
        ["subscribers"] = "хто отримує зведення",
        ["broadcast"] = "надіслати повідомлення всім підписникам",
        ["grant"] = "зробити когось адміністратором",
        ["revoke"] = "зняти з когось роль адміністратора",
        ["audit"] = "що робили адміністратори",
        ["backup"] = "скопіювати базу даних на сервері",
    };

    public override string Yes => "Так";
    public override string No => "Ні";
    public override string Next => "Наступні »";
    public override ReplyText TooFast => $"Забагато одразу. Зачекайте кілька секунд і спитайте ще раз.";

    public override ReplyText Failed =>
        $"Щось пішло не так, і це моя провина. Запис є в журналі; будь ласка, спробуйте пізніше.";

    public override ReplyText AnswersWhenStored =>
        $"Зараз я нічого не можу зберегти; адміністратори про це знають. Відповім, щойно зможу.";

    public override ReplyText StorageRests =>
        $"Зараз я нічого не можу зберегти; адміністратори про це знають. Будь ласка, повторіть пізніше.";

    public override ReplyText OnlyAdmins =>
        $"Вибачте, це лише для адміністраторів бота. /help покаже, що я можу зробити для вас.";

    public override ReplyText OnlyChatAdministrators => $"Вибачте, це можуть змінювати лише адміністратори цього чату.";
    public override ReplyText NothingAsked => $"Зараз жодне запитання не чекає на відповідь.";
    public override ReplyText Cancelled => $"Гаразд, нічого не змінено.";
    public override bool MeansYes(string word) => word is "так" or "т" || base.MeansYes(word);
    public override bool MeansNo(string word) => word is "ні" or "н" or "скасувати" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Такої команди я не знаю. /help покаже ті, що я знаю."
        : $"Такої команди я не знаю. Можливо, /{nearest}?";

    public override string AskInGroup => "поставити запитання; у групі дайте мені відповідь або згадайте мене";
    public override ReplyText AskTopicOff(string topic) => $"Вимкнути рубрику «{topic}»?";
    public override ReplyText AskMute(string word) => $"Не показувати сюжетів зі словом «{word}»?";
    public override ReplyText AskPause => $"Пауза триває до /resume, строку в неї немає. Почати паузу?";
    public override ReplyText NotUnderstood => $"Я цього не зрозумів.";
    public override ReplyText AllRight => $"Гаразд. Питайте мене про новини будь-коли або надішліть /briefing.";

    public override ReplyText NoQuestion =>
        $"Запитання я тут не бачу. Запитайте мене про новини; "
            + $"/check перевірить твердження, /help покаже, що я ще вмію.";

    public override ReplyText NotQuiteUnderstood => $"Я не зовсім зрозумів. Ви маєте на увазі:";
    public override ReplyText NotInThatStory => $"У повідомленнях про цю подію такого немає.";
    public override ReplyText LanguageUnknown => $"Цією мовою я не розмовляю. Я розмовляю такими:";
    public override ReplyText Hello => $"Вітаю! Запитайте мене про новини або надішліть /briefing.";
    public override ReplyText YouAreWelcome => $"Прошу. Запитайте мене про новини або надішліть /briefing.";
    public override ReplyText DidYouMean(string name) => $"Ви мали на увазі /{name}?";
    public override ReplyText Example(string example) => $"Наприклад: <code>{example}</code>";
    public override string HelpHeading => "Що я вмію";
    public override string AdminHelpHeading => "Для адміністраторів";
    public override string ReadingSources => "Читаю джерела…";
    public override string TerminalHint => "Поставте запитання або введіть команду: /help покаже всі, /quit завершує.";
}

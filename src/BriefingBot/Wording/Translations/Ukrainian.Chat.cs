namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: the conversation itself.</summary>
internal sealed partial class Ukrainian
{
    public override string Yes => "Так";

    public override string No => "Ні";

    public override string Next => "Ще";

    public override ReplyText TooFast => $"Забагато одразу. Зачекайте кілька секунд і спитайте ще раз.";

    public override ReplyText Failed =>
        $"Щось пішло не так, і це моя провина. Запис є в журналі; будь ласка, спробуйте пізніше.";

    public override ReplyText OnlyAdmins =>
        $"Вибачте, це лише для адміністраторів бота. /help покаже, що я можу зробити для вас.";

    public override ReplyText OnlyChatAdministrators => $"Вибачте, це можуть змінювати лише адміністратори цього чату.";

    public override ReplyText NothingAsked => $"На таку відповідь ніхто не чекає. Надішліть команду ще раз.";

    public override ReplyText Cancelled => $"Гаразд, нічого не змінено.";

    public override bool MeansYes(string word) => word is "так" or "т" || base.MeansYes(word);

    public override bool MeansNo(string word) => word is "ні" or "н" or "скасувати" || base.MeansNo(word);

    public override ReplyText UnknownCommand(string? nearest) => nearest is null
        ? (ReplyText)$"Такої команди я не знаю. /help покаже ті, що я знаю."
        : $"Такої команди я не знаю. Можливо, /{nearest}?";

    public override ReplyText NotUnderstood => $"Я цього не зрозумів.";

    public override ReplyText Example(string example) => $"Наприклад: <code>{example}</code>";

    public override string HelpHeading => "Що я вмію";

    public override string AdminHelpHeading => "Для адміністраторів";

    public override string StartHelp => "отримувати зведення в цьому чаті";

    public override string HelpHelp => "що я вмію";

    public override string BriefingHelp => "зведення просто зараз";

    public override string StoryHelp => "сюжет останнього зведення повністю";

    public override string LatestHelp => "найсвіжіші сюжети, лише заголовки";

    public override string AskHelp => "відповісти на запитання; можна просто написати його";

    public override string SearchHelp => "знайти статті за словами";

    public override string ScheduleHelp => "коли приходять зведення";

    public override string TimeZoneHelp => "ваш часовий пояс, за містом або зоною";

    public override string QuietHelp => "години, коли я мовчу";

    public override string SourcesHelp => "що я читаю; увімкнути й вимкнути джерела";

    public override string TopicsHelp => "увімкнути й вимкнути рубрики";

    public override string FollowHelp => "слова, які ставлять сюжет наперед";

    public override string UnfollowHelp => "більше не стежити за словами";

    public override string MuteHelp => "слова, через які сюжет пропускається";

    public override string UnmuteHelp => "більше не приховувати слова";

    public override string LengthHelp => "короткі, звичайні або довгі зведення";

    public override string EmptyHelp => "що приходить, коли нового немає";

    public override string LanguageHelp => "мова, якою я тут говорю";

    public override string SettingsHelp => "усі налаштування цього чату";

    public override string PauseHelp => "жодних зведень, доки ви не скажете /resume";

    public override string ResumeHelp => "продовжити після паузи";

    public override string StopHelp => "більше жодних зведень";

    public override string ExportHelp => "усе, що я зберігаю про цей чат, файлом";

    public override string ForgetHelp => "видалити все, що я зберігаю про цей чат";

    public override string AddSourceHelp => "стежити за ще одним джерелом";

    public override string RemoveSourceHelp => "більше не стежити за джерелом";

    public override string SourceHelp => "стан джерела";

    public override string TestSourceHelp => "що принесло б джерело, не додаючи його";

    public override string PauseSourceHelp => "на деякий час не опитувати джерело";

    public override string ResumeSourceHelp => "знову опитувати джерело";

    public override string SetSourceHelp => "рубрика, назва, інтервал або селектор джерела";

    public override string PollHelp => "опитати джерела зараз";

    public override string HealthHelp => "стан джерел";

    public override string OpmlHelp => "джерела файлом OPML";

    public override string ImportHelp => "додати джерела з файлу OPML";

    public override string GrantHelp => "зробити когось адміністратором";

    public override string RevokeHelp => "зняти з когось роль адміністратора";

    public override string AuditHelp => "що робили адміністратори";

    public override string SubscribersHelp => "хто отримує зведення";

    public override string BackupHelp => "скопіювати базу даних на сервері";

    public override string ModelHelp => "стан моделей і витрати за сьогодні";

    public override string ReadingSources => "Читаю джерела …";
}

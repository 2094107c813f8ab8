namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: what is wrong with models, the database and the rest. The keys are the English forms.</summary>
internal sealed partial class Ukrainian
{
    private static readonly Dictionary<string, string> ServicePhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} відповідає надто довго. Збільште Model:TimeoutSeconds або виберіть швидшу модель.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} недоступний: {1}. Перевірте {2}:Endpoint і чи працює сервер.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} відповідає не так, як відповідає чат-модель. Перевірте {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} відхилив цей текст ({1}): його не пропускає фільтр вмісту. Інших текстів це не стосується.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "На рахунку в {0} скінчилися кошти ({1}). Поповніть його або вкажіть інший у {2}:Backend.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Повідомлення одного сюжету довші, ніж може прочитати {0}, навіть скорочені ({1}). Якщо це "
                + "трапляється часто, виберіть модель із довшим контекстом.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} відхиляє ключ ({1}). Вкажіть у {2}:ApiKey чинний ключ, якому доступна {3}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} не знає моделі {1} (404). Перевірте {2}:Name і {3}:Endpoint або завантажте її там: ollama "
                + "pull {4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} не знає моделі {1} (404). Перевірте {2}:Name і {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} просить менше запитів (429). Робити нічого не треба, якщо це не затягнеться.",
        ["{0} took too long ({1})."] = "{0} відповідає надто довго ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "На боці {0} помилка ({1}). Робити нічого не треба, якщо це не затягнеться.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} не приймає запит ({1}). Перевірте, що {2} — чат-модель.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} відхилив цей текст: відповіді немає. Інших текстів це не стосується.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} не дійшла до кінця відповіді. Збільште max_tokens у {1}; моделі, що міркує, потрібно більше.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} замість відповіді викликає інструмент, якого їй не пропонували. Виберіть іншу модель.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} нічого не відповіла. Збільште max_tokens у {1}, якщо це модель, що міркує.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} відповіла не тим JSON, якого вимагає {1}. Виберіть модель, яка його дотримується.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Бюджет на сьогодні вичерпано. Збільште Model:DailyTokens або Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Забагато запитів чекають на {0}. Збільште Model:RequestsAtOnce, якщо сервер витримає більше.",
        ["second look"] = "другий погляд",
        ["summary"] = "зведення",
        ["answer"] = "відповідь",
        ["translation"] = "переклад",
        ["check"] = "перевірка",
        ["number"] = "число",
        ["name"] = "ім'я",
        ["role"] = "роль",
        ["act"] = "дія",
        ["negation"] = "заперечення",
        ["modality"] = "певність",
        ["quantifier"] = "кількість",
        ["quotation"] = "цитата",
        ["speaker"] = "хто каже",
        ["time"] = "час",
        ["cause"] = "причина",
        ["unsupported"] = "без підтвердження",
        ["{0} answered nothing. Check {1}:Name."] = "{0} нічого не відповіла. Перевірте {1}:Name.",
        ["Back it up with: pg_dump -Fc -f FILE NAME"] = "Зробіть копію так: pg_dump -Fc -f FILE NAME",
        ["There is no database at {0} yet."] = "За адресою {0} ще немає бази даних.",
        ["Start the service first, or set Storage:Path to where it is."] =
            "Спершу запустіть службу або вкажіть у Storage:Path, де вона є.",
        ["Name a file that does not exist, or an earlier copy."] = "Вкажіть файл, якого ще немає, або попередню копію.",
        ["Look whether the folder exists and can be written, and whether {0} is whole: check"] =
            "Перевірте, чи існує тека й чи доступна вона для запису та чи ціла {0}: check",
        ["Look at the disk, and make another copy."] = "Перевірте диск і зробіть нову копію.",
        ["Look whether the disk has room."] = "Перевірте, чи є місце на диску.",
        ["The copy {0} could not be read: {1}"] = "Копію {0} не вдалося прочитати: {1}",
        ["{0} is a PostgreSQL database, which this verb does not copy."] =
            "{0} — база даних PostgreSQL, вона так не копіюється.",
        ["{0} is damaged."] = "Файл {0} пошкоджено.",
        ["{0} is a database of another program."] = "{0} — база даних іншої програми.",
        ["{0} is no copy of a database: {1}"] = "{0} — не копія бази даних: {1}",
        ["The copy of {0} is damaged, and so is the original."] = "Копію {0} пошкоджено, і оригінал теж.",
        ["Restore an earlier copy with: restore FILE"] = "Відновіть попередню копію: restore FILE",
        ["{0} could not be copied to {1}: {2}"] = "Не вдалося скопіювати {0} до {1}: {2}",
        ["Move it away, or restore a backup with: restore FILE"] = "Приберіть файл або відновіть копію: restore FILE",
        ["The disk of the database {0} is full."] = "Диск бази даних {0} заповнено.",
        ["Free some room; it goes on by itself, and what was stored is intact."] =
            "Звільніть місце; робота продовжиться сама, а збережене ціле.",
        ["The database {0} is locked by another program."] = "Базу даних {0} заблоковано іншою програмою.",
        ["Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed."] =
            "Зупиніть інший BriefingBot (або програму, яка її відкрила) і запустіть знову; нічого не змінено.",
        ["{0} is damaged or no SQLite database."] = "Файл {0} пошкоджено, або це не база даних SQLite.",
        ["The database {0} cannot be written."] = "До бази даних {0} не можна писати.",
        ["Give this user the right to write the file and its folder, or set Storage:Path to another file."] =
            "Дайте цьому користувачеві право на запис до файлу та його теки або вкажіть інший файл у "
                + "Storage:Path.",
        ["The database {0} cannot be opened: {1}"] = "Не вдається відкрити базу даних {0}: {1}",
        ["Set Storage:Path to a file in a folder that can be written."] =
            "Вкажіть у Storage:Path файл у теці, доступній для запису.",
        ["The database {0} failed: {1}"] = "Помилка бази даних {0}: {1}",
        ["See the log; a copy made by the verb backup can be restored with: restore FILE"] =
            "Дивіться журнал; копію, зроблену командою backup, можна відновити: restore FILE",
        ["The folder of the database {0} cannot be created: {1}"] = "Не вдається створити теку бази даних {0}: {1}",
        ["The database {0} refuses the user or the password: {1}"] =
            "База даних {0} відхиляє користувача або пароль: {1}",
        ["Mend Storage:ConnectionString."] = "Виправте Storage:ConnectionString.",
        ["The database {0} does not exist."] = "Бази даних {0} немає.",
        ["Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString."] =
            "Створіть її (createdb -E UTF8 -O USER NAME) або виправте Storage:ConnectionString.",
        ["Free some room on the server; it goes on by itself, and what was stored is intact."] =
            "Звільніть місце на сервері; робота продовжиться сама, а збережене ціле.",
        ["The database {0} takes no more connections."] = "База даних {0} більше не приймає з'єднань.",
        ["Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString."] =
            "Збільште там max_connections або задайте Maximum Pool Size у Storage:ConnectionString.",
        ["The database {0} does not let this user work: {1}"] =
            "База даних {0} не дає цьому користувачеві працювати: {1}",
        ["Make the user of Storage:ConnectionString the owner of the database."] =
            "Зробіть користувача зі Storage:ConnectionString власником бази даних.",
        ["The database {0} cannot be used: {1}"] = "Базою даних {0} не можна користуватися: {1}",
        ["Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."] =
            "Перевірте, чи працює сервер і чи правильний Storage:ConnectionString; далі все піде саме.",
        ["It could not be looked at: {0}"] = "Перевірити не вдалося: {0}",
        ["See the log."] = "Дивіться журнал.",
        ["No job has run for {0} s."] = "Завдання не виконуються вже {0} с.",
        ["Restart the service; report it."] = "Перезапустіть службу й повідомте про помилку.",
        ["{0} parts of messages are due, the oldest for {1} minutes."] =
            "Чекають на відправлення частини повідомлень: {0}, найстаріша — {1} хв.",
        ["Look whether the service runs and Telegram answers; nothing is lost."] =
            "Перевірте, чи працює служба і чи відповідає Telegram; нічого не втрачено.",
        ["No answer for {0} s: {1}"] = "Немає відповіді вже {0} с: {1}",
        ["What is to be sent waits. Check the connection and Telegram:BaseUrl."] =
            "Надсилання чекає. Перевірте з'єднання й Telegram:BaseUrl.",
        ["database"] = "база даних",
        ["scheduler"] = "розклад",
        ["outbox"] = "вихідні",
        ["This check itself failed: {0}"] = "Сама ця перевірка не вдалася: {0}",
        ["Report it, with this line."] = "Повідомте про це разом із цим рядком.",
    };
}

namespace BriefingBot.Wording.Translations;

/// <summary>Russian: what is wrong with models, the database and the rest. The keys are the English forms.</summary>
internal sealed partial class Russian
{
    private static readonly Dictionary<string, string> ServicePhrases = new(StringComparer.Ordinal)
    {
        ["{0} took too long. Raise Model:TimeoutSeconds, or choose a quicker model."] =
            "{0} отвечает слишком долго. Увеличьте Model:TimeoutSeconds или выберите модель побыстрее.",
        ["{0} cannot be reached: {1}. Check {2}:Endpoint, and that its server runs."] =
            "{0} недоступен: {1}. Проверьте {2}:Endpoint и работает ли сервер.",
        ["{0} answers with something else than a chat completion. Check {1}:Endpoint."] =
            "{0} отвечает не так, как отвечает чат-модель. Проверьте {1}:Endpoint.",
        ["{0} refused this one text ({1}): its content filter does not like it. Other texts are not concerned."] =
            "{0} отклонил этот текст ({1}): его не пропускает фильтр содержимого. Других текстов это не "
                + "касается.",
        ["The account at {0} has no credit left ({1}). Top it up, or set {2}:Backend to another."] =
            "На счёте у {0} кончились средства ({1}). Пополните его или укажите другой в {2}:Backend.",
        ["The reports of one story are longer than {0} can read, also when shortened ({1}). Where it happens "
            + "often, choose a model with a longer context."] =
            "Сообщения одного сюжета длиннее, чем может прочитать {0}, даже в сокращении ({1}). Если это "
                + "бывает часто, выберите модель с более длинным контекстом.",
        ["{0} refuses the key ({1}). Set {2}:ApiKey to a valid key that may use {3}."] =
            "{0} отклоняет ключ ({1}). Укажите в {2}:ApiKey действующий ключ, которому доступна {3}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint; or fetch it there: ollama pull {4}."] =
            "{0} не знает модели {1} (404). Проверьте {2}:Name и {3}:Endpoint или загрузите её там: ollama "
                + "pull {4}.",
        ["{0} knows no model {1} (404). Check {2}:Name and {3}:Endpoint."] =
            "{0} не знает модели {1} (404). Проверьте {2}:Name и {3}:Endpoint.",
        ["{0} asks for fewer requests (429). Nothing needs to be done unless it lasts."] =
            "{0} просит меньше запросов (429). Делать ничего не нужно, если это не затянется.",
        ["{0} took too long ({1})."] = "{0} отвечает слишком долго ({1}).",
        ["{0} has an error of its own ({1}). Nothing needs to be done unless it lasts."] =
            "На стороне {0} ошибка ({1}). Делать ничего не нужно, если это не затянется.",
        ["{0} does not accept the request ({1}). Check that {2} is a chat model."] =
            "{0} не принимает запрос ({1}). Проверьте, что {2} — чат-модель.",
        ["{0} refused this one text: it kept its answer back. Other texts are not concerned."] =
            "{0} отклонил этот текст: ответа нет. Других текстов это не касается.",
        ["{0} did not come to the end of its answer. Raise max_tokens in {1}; a model that reasons needs more."] =
            "{0} не дошла до конца ответа. Увеличьте max_tokens в {1}; рассуждающей модели нужно больше.",
        ["{0} called a tool instead of answering; it was offered none. Choose another model."] =
            "{0} вместо ответа вызывает инструмент, которого ей не предлагали. Выберите другую модель.",
        ["{0} answered nothing. Raise max_tokens in {1} where it is a model that reasons."] =
            "{0} ничего не ответила. Увеличьте max_tokens в {1}, если это рассуждающая модель.",
        ["{0} answered something else than the JSON that {1} asks for. Choose a model that follows it."] =
            "{0} ответила не тем JSON, которого требует {1}. Выберите модель, которая его соблюдает.",
        ["Today's budget is used up. Raise Model:DailyTokens or Model:DailyCost."] =
            "Бюджет на сегодня исчерпан. Увеличьте Model:DailyTokens или Model:DailyCost.",
        ["Too many requests wait for {0}. Raise Model:RequestsAtOnce where its server can take more."] =
            "Слишком много запросов ждут {0}. Увеличьте Model:RequestsAtOnce, если сервер выдержит больше.",
        ["second look"] = "второй взгляд",
        ["summary"] = "сводка",
        ["answer"] = "ответ",
        ["translation"] = "перевод",
        ["check"] = "проверка",
        ["number"] = "число",
        ["name"] = "имя",
        ["role"] = "роль",
        ["act"] = "действие",
        ["negation"] = "отрицание",
        ["modality"] = "уверенность",
        ["quantifier"] = "количество",
        ["quotation"] = "цитата",
        ["speaker"] = "кто говорит",
        ["time"] = "время",
        ["cause"] = "причина",
        ["unsupported"] = "без подтверждения",
        ["{0} answered nothing. Check {1}:Name."] = "{0} ничего не ответила. Проверьте {1}:Name.",
        ["Back it up with: pg_dump -Fc -f FILE NAME"] = "Сделайте копию так: pg_dump -Fc -f FILE NAME",
        ["There is no database at {0} yet."] = "По адресу {0} ещё нет базы данных.",
        ["Start the service first, or set Storage:Path to where it is."] =
            "Сначала запустите службу или укажите в Storage:Path, где она находится.",
        ["Name a file that does not exist, or an earlier copy."] = "Укажите файл, которого ещё нет, или прежнюю копию.",
        ["Look whether the folder exists and can be written, and whether {0} is whole: check"] =
            "Проверьте, существует ли папка и доступна ли она для записи и цела ли {0}: check",
        ["Look at the disk, and make another copy."] = "Проверьте диск и сделайте новую копию.",
        ["Look whether the disk has room."] = "Проверьте, есть ли место на диске.",
        ["The copy {0} could not be read: {1}"] = "Копию {0} не удалось прочитать: {1}",
        ["{0} is a PostgreSQL database, which this verb does not copy."] =
            "{0} — база данных PostgreSQL, она так не копируется.",
        ["{0} is damaged."] = "Файл {0} повреждён.",
        ["{0} is a database of another program."] = "{0} — база данных другой программы.",
        ["{0} is no copy of a database: {1}"] = "{0} — не копия базы данных: {1}",
        ["The copy of {0} is damaged, and so is the original."] = "Копия {0} повреждена, и оригинал тоже.",
        ["Restore an earlier copy with: restore FILE"] = "Восстановите прежнюю копию: restore FILE",
        ["{0} could not be copied to {1}: {2}"] = "Не удалось скопировать {0} в {1}: {2}",
        ["Move it away, or restore a backup with: restore FILE"] = "Уберите файл или восстановите копию: restore FILE",
        ["The disk of the database {0} is full."] = "Диск базы данных {0} заполнен.",
        ["Free some room; it goes on by itself, and what was stored is intact."] =
            "Освободите место; работа продолжится сама, а сохранённое цело.",
        ["The database {0} is locked by another program."] = "База данных {0} заблокирована другой программой.",
        ["Stop the other BriefingBot (or the tool that has it open) and start again; nothing was changed."] =
            "Остановите другой BriefingBot (или программу, которая её открыла) и запустите снова; ничего не "
                + "изменено.",
        ["{0} is damaged or no SQLite database."] = "Файл {0} повреждён или не является базой данных SQLite.",
        ["The database {0} cannot be written."] = "В базу данных {0} нельзя писать.",
        ["Give this user the right to write the file and its folder, or set Storage:Path to another file."] =
            "Дайте этому пользователю право на запись в файл и его папку или укажите другой файл в "
                + "Storage:Path.",
        ["The database {0} cannot be opened: {1}"] = "Не удаётся открыть базу данных {0}: {1}",
        ["Set Storage:Path to a file in a folder that can be written."] =
            "Укажите в Storage:Path файл в папке, доступной для записи.",
        ["The database {0} failed: {1}"] = "Ошибка базы данных {0}: {1}",
        ["See the log; a copy made by the verb backup can be restored with: restore FILE"] =
            "Смотрите журнал; копию, сделанную командой backup, можно восстановить: restore FILE",
        ["The folder of the database {0} cannot be created: {1}"] = "Не удаётся создать папку базы данных {0}: {1}",
        ["The database {0} refuses the user or the password: {1}"] =
            "База данных {0} отклоняет пользователя или пароль: {1}",
        ["Mend Storage:ConnectionString."] = "Исправьте Storage:ConnectionString.",
        ["The database {0} does not exist."] = "Базы данных {0} нет.",
        ["Create it (createdb -E UTF8 -O USER NAME), or mend Storage:ConnectionString."] =
            "Создайте её (createdb -E UTF8 -O USER NAME) или исправьте Storage:ConnectionString.",
        ["Free some room on the server; it goes on by itself, and what was stored is intact."] =
            "Освободите место на сервере; работа продолжится сама, а сохранённое цело.",
        ["The database {0} takes no more connections."] = "База данных {0} больше не принимает соединений.",
        ["Raise max_connections there, or set Maximum Pool Size in Storage:ConnectionString."] =
            "Увеличьте там max_connections или задайте Maximum Pool Size в Storage:ConnectionString.",
        ["The database {0} does not let this user work: {1}"] =
            "База данных {0} не даёт этому пользователю работать: {1}",
        ["Make the user of Storage:ConnectionString the owner of the database."] =
            "Сделайте пользователя из Storage:ConnectionString владельцем базы данных.",
        ["The database {0} cannot be used: {1}"] = "Базой данных {0} нельзя пользоваться: {1}",
        ["Look whether the server runs and Storage:ConnectionString is right; it goes on by itself."] =
            "Проверьте, работает ли сервер и верен ли Storage:ConnectionString; дальше всё пойдёт само.",
        ["It could not be looked at: {0}"] = "Проверить не удалось: {0}",
        ["See the log."] = "Смотрите журнал.",
        ["No job has run for {0} s."] = "Задания не выполняются уже {0} с.",
        ["Restart the service; report it."] = "Перезапустите службу и сообщите об ошибке.",
        ["{0} parts of messages are due, the oldest for {1} minutes."] =
            "Ждут отправки части сообщений: {0}, самая старая — {1} мин.",
        ["Look whether the service runs and Telegram answers; nothing is lost."] =
            "Проверьте, работает ли служба и отвечает ли Telegram; ничего не потеряно.",
        ["No answer for {0} s: {1}"] = "Нет ответа уже {0} с: {1}",
        ["What is to be sent waits. Check the connection and Telegram:BaseUrl."] =
            "Отправка ждёт. Проверьте соединение и Telegram:BaseUrl.",
        ["database"] = "база данных",
        ["scheduler"] = "расписание",
        ["outbox"] = "исходящие",
        ["This check itself failed: {0}"] = "Сама эта проверка не удалась: {0}",
        ["Report it, with this line."] = "Сообщите об этом вместе с этой строкой.",
    };
}

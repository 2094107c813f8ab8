namespace BriefingBot.Wording.Translations;

/// <summary>Russian: why a model gives no answer. The keys are the English forms.</summary>
internal sealed partial class Russian
{
    private static readonly Dictionary<string, string> ModelsPhrases = new(StringComparer.Ordinal)
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
    };
}

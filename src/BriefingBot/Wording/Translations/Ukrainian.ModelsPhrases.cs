namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: why a model gives no answer. The keys are the English forms.</summary>
internal sealed partial class Ukrainian
{
    private static readonly Dictionary<string, string> ModelsPhrases = new(StringComparer.Ordinal)
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
    };
}

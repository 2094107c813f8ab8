using BriefingBot.Summaries;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of briefings and figures, in Russian.</summary>
internal sealed partial class Russian
{
    public override string NothingNew => "Ничего нового.";
    public override string New => "Новое";
    public override string AlsoInPapers(int papers) => $"также в {Count(papers, PaperForms)}";
    public override string InPapers(int papers) => $"в {Count(papers, PaperForms)}";
    public override string Waiting(int count) => $"Ещё {Count(count, WaitingForms)}";
    public override string LeftOut(int count) => Count(count, LeftOutForms);
    public override string IsMadeUp(string source) => $"{source} — вымысел, чтобы попробовать бота";
    public override string NothingReadYet => "Ни один источник ещё не прочитан";
    public override string UnreachableSince(string name, string time) => $"{name}: недоступен с {time}";
    public override string NotFoundSince(string name, string time) => $"{name}: не найден с {time}";
    public override string AsksToWaitSince(string name, string time) => $"{name}: сервер просит подождать с {time}";
    public override string MoreUnreachable(int count) => Count(count, UnreachableForms);
    public override string NewestReport(string time) => $"самая новая публикация: {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "дневной бюджет модели исчерпан",
        FallbackReason.NoAnswer => "модель не отвечает",
        FallbackReason.Unreadable => "ответ модели нельзя прочитать",
        FallbackReason.NotBorneOut => "ответ модели не следует из публикаций",
        FallbackReason.NothingWritten => "модель ничего не написала",
        FallbackReason.LanguageNotChecked => "на языке публикаций модель нельзя проверить",
        _ => "модель не настроена",
    };

    public override string Timeline => "Хронология";
    public override string WhoReports => "Кто сообщает";
    public override string Was(string now, string before) => $"{now} (было {before})";
    public override string OrSaid => " или ";
    public override string AndOthers(int count) => $" и ещё {count}";

    internal override string Speaker(string said) =>
        base.Speaker(said) is var named && named.Split(' ')[0] is "в" or "во" or "на" ? "сообщили " + named : named;

    public override string SourcesDiffer => "Данные расходятся";
    public override string Figures => "Цифры";
    public override string Earlier => "ранее";
    public override string AndAlso => ", и ";
    public override string Corrected => "Исправлено";
    public override string Withdrawn => "Отозвано";
    public override string AtLeast(string amount) => "не менее " + amount;
    public override string MoreThan(string amount) => "более " + amount;
    public override string About(string amount) => "около " + amount;
    public override string UpTo(string amount) => "до " + amount;
    public override string FewerThan(string amount, bool isCounted) => "менее " + amount;
    public override string Range(string low, string high) => $"{low}–{high}";
    public override string OfThem(string whole, string parts) => $"{whole}, из них {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + "\u00A0млн",
        1_000_000_000m => number + "\u00A0млрд",
        _ => number + "\u00A0трлн",
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "погибло",
        "injured" => "ранено",
        "seriously injured" => "тяжело ранено",
        "casualties" => "погибло и ранено",
        "arrested" => "задержано",
        "displaced" => "покинули дома",
        "evacuated" => "эвакуировано",
        "rescued" => "спасено",
        "missing" => "пропало без вести",
        "trapped" => "заблокировано",
        "stranded" => "застряло",
        "hospitalised" => "в больнице",
        "infected" => "заражено",
        "cases" => "случаев",
        "kidnapped" => "похищено",
        "released" => "освобождено",
        "deported" => "депортировано",
        "charged" => "обвинено",
        "convicted" => "осуждено",
        "executed" => "казнено",
        "vaccinated" => "привито",
        "recovered" => "выздоровело",
        "survived" => "выжило",
        "homeless" => "без крова",
        "without power" => "без электричества",
        "votes" => "голосов",
        "aftershocks" => "афтершоков",
        "on board" => "на борту",
        "passengers on board" => "пассажиров на борту",
        "affected" => "пострадало",
        "protesting" => "протестует",
        "captive" => "в плену",
        "on strike" => "бастует",
        "shot" => "ранено выстрелами",
        "feared dead" => "предположительно погибло",
        "quarantined" => "на карантине",
        "critically injured" => "в критическом состоянии",
        "slightly injured" => "легко ранено",
        "jobs cut" => "сокращено рабочих мест",
        "attended" => "присутствовало",
        "voted" => "проголосовало",
        "children" => "дети",
        "women" => "женщины",
        "men" => "мужчины",
        "soldiers" => "военные",
        "police officers" => "полицейские",
        "civilians" => "мирные жители",
        "passengers" => "пассажиры",
        "crew members" => "экипаж",
        "workers" => "рабочие",
        "tourists" => "туристы",
        "migrants" => "мигранты",
        "payment" => "выплата",
        "cost" => "стоимость",
        "earnings" => "доход",
        "loss" => "убыток",
        "invested" => "инвестировано",
        "spent" => "потрачено",
        "funds" => "привлечено средств",
        "demanded" => "требуют",
        "pledged" => "обещано",
        "donated" => "пожертвовано",
        "borrowed" => "взято в долг",
        "debt" => "долг",
        "award" => "присуждено",
        "loot" => "похищено",
        "price" => "цена",
        "value" => "стоимость",
        "offer" => "предложение",
        "savings" => "экономия",
        "revenue" => "выручка",
        "fine" => "штраф",
        "charge" => "сбор",
        "total" => "всего",
        "allocated" => "выделено",
        "approved" => "одобрено",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u00A0%";
}

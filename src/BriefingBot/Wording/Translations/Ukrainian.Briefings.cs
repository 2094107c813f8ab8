using BriefingBot.Summaries;

namespace BriefingBot.Wording.Translations;

/// <summary>What is said of briefings and figures, in Ukrainian.</summary>
internal sealed partial class Ukrainian
{
    public override string NothingNew => "Нічого нового.";
    public override string New => "Нове";
    public override string AlsoInPapers(int papers) => $"також у {Count(papers, PaperForms)}";
    public override string InPapers(int papers) => $"у {Count(papers, PaperForms)}";
    public override string Waiting(int count) => $"Ще {Count(count, WaitingForms)}";
    public override string LeftOut(int count) => Count(count, LeftOutForms);
    public override string IsMadeUp(string source) => $"{source} — вигадка, щоб спробувати бота";
    public override string NothingReadYet => "Жодного джерела ще не прочитано";
    public override string UnreachableSince(string name, string time) => $"{name}: недоступне з {time}";
    public override string NotFoundSince(string name, string time) => $"{name}: не знайдено з {time}";
    public override string AsksToWaitSince(string name, string time) => $"{name}: сервер просить зачекати з {time}";
    public override string MoreUnreachable(int count) => Count(count, UnreachableForms);
    public override string NewestReport(string time) => $"найновіша публікація: {time}";

    public override string Fallback(FallbackReason reason) => reason switch
    {
        FallbackReason.BudgetUsedUp => "денний бюджет моделі вичерпано",
        FallbackReason.NoAnswer => "модель не відповідає",
        FallbackReason.Unreadable => "відповідь моделі не можна прочитати",
        FallbackReason.NotBorneOut => "відповідь моделі не випливає з публікацій",
        FallbackReason.NothingWritten => "модель нічого не написала",
        FallbackReason.LanguageNotChecked => "мовою публікацій модель не можна перевірити",
        _ => "модель не налаштовано",
    };

    public override string Timeline => "Хронологія";
    public override string WhoReports => "Хто повідомляє";
    public override string Was(string now, string before) => $"{now} (було {before})";
    public override string OrSaid => " або ";
    public override string AndOthers(int count) => $" і ще {count}";

    internal override string Speaker(string said) =>
        base.Speaker(said) is var named && named.Split(' ')[0] is "в" or "у" or "на" ? "повідомили " + named : named;

    public override string SourcesDiffer => "Дані різняться";
    public override string Figures => "Цифри";
    public override string Earlier => "раніше";
    public override string AndAlso => ", і ";
    public override string Corrected => "Виправлено";
    public override string Withdrawn => "Відкликано";
    public override string AtLeast(string amount) => "щонайменше " + amount;
    public override string MoreThan(string amount) => "понад " + amount;
    public override string About(string amount) => "близько " + amount;
    public override string UpTo(string amount) => "до " + amount;
    public override string FewerThan(string amount, bool isCounted) => "менше ніж " + amount;
    public override string Range(string low, string high) => $"{low}–{high}";
    public override string OfThem(string whole, string parts) => $"{whole}, з них {parts}";

    public override string Magnitude(string number, decimal value, decimal size) => size switch
    {
        1_000_000m => number + "\u00A0млн",
        1_000_000_000m => number + "\u00A0млрд",
        _ => number + "\u00A0трлн",
    };

    public override string Counted(string counts) => counts switch
    {
        "killed" => "загинуло",
        "injured" => "поранено",
        "seriously injured" => "тяжко поранено",
        "casualties" => "загинуло й поранено",
        "arrested" => "затримано",
        "displaced" => "покинули домівки",
        "evacuated" => "евакуйовано",
        "rescued" => "врятовано",
        "missing" => "зникло безвісти",
        "trapped" => "заблоковано",
        "stranded" => "застрягло",
        "hospitalised" => "у лікарні",
        "infected" => "заражено",
        "cases" => "випадків",
        "kidnapped" => "викрадено",
        "released" => "звільнено",
        "deported" => "депортовано",
        "charged" => "обвинувачено",
        "convicted" => "засуджено",
        "executed" => "страчено",
        "vaccinated" => "щеплено",
        "recovered" => "одужало",
        "survived" => "вижило",
        "homeless" => "без домівки",
        "without power" => "без світла",
        "votes" => "голосів",
        "aftershocks" => "афтершоків",
        "on board" => "на борту",
        "passengers on board" => "пасажирів на борту",
        "affected" => "постраждало",
        "protesting" => "протестує",
        "captive" => "у полоні",
        "on strike" => "страйкує",
        "shot" => "поранено пострілами",
        "feared dead" => "імовірно загинуло",
        "quarantined" => "на карантині",
        "critically injured" => "у критичному стані",
        "slightly injured" => "легко поранено",
        "jobs cut" => "скорочено робочих місць",
        "attended" => "були присутні",
        "voted" => "проголосувало",
        "children" => "діти",
        "women" => "жінки",
        "men" => "чоловіки",
        "soldiers" => "військові",
        "police officers" => "поліцейські",
        "civilians" => "цивільні",
        "passengers" => "пасажири",
        "crew members" => "екіпаж",
        "workers" => "робітники",
        "tourists" => "туристи",
        "migrants" => "мігранти",
        "payment" => "виплата",
        "cost" => "вартість",
        "earnings" => "дохід",
        "loss" => "збиток",
        "invested" => "інвестовано",
        "spent" => "витрачено",
        "funds" => "залучено коштів",
        "demanded" => "вимагають",
        "pledged" => "обіцяно",
        "donated" => "пожертвувано",
        "borrowed" => "узято в борг",
        "debt" => "борг",
        "award" => "присуджено",
        "loot" => "викрадено",
        "price" => "ціна",
        "value" => "вартість",
        "offer" => "пропозиція",
        "savings" => "заощадження",
        "revenue" => "виручка",
        "fine" => "штраф",
        "charge" => "збір",
        "total" => "усього",
        "allocated" => "виділено",
        "approved" => "схвалено",
        _ => counts,
    };

    public override string Percent(string number) => number + "\u00A0%";
}

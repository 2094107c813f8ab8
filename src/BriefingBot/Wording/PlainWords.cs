using System.Collections.Frozen;

namespace BriefingBot.Wording;

/// <summary>What people write in place of a command, in any language: "help", "was ist neu?".</summary>
internal static class PlainWords
{
    private static readonly FrozenDictionary<string, string> Commands = new (string Command, string[] Words)[]
    {
        ("help",
        [
            "who are you", "what can you do", "wer bist du", "was kannst du", "quién eres", "qué puedes hacer",
            "qui es-tu", "que sais-tu faire", "кто ты", "ты кто", "что ты умеешь", "хто ти", "що ти вмієш",
            "menu", "menü", "hilfe", "aide", "ayuda", "menú", "помощь", "справка", "меню", "допомога", "довідка",
        ]),
        ("briefing",
        [
            "what's new", "whats new", "what is new", "nachrichten", "neuigkeiten", "was ist neu", "was gibt's neues",
            "was gibt es neues", "actualités", "bulletin", "quoi de neuf", "noticias", "boletín", "qué hay de nuevo",
            "новости", "сводка", "что нового", "новини", "зведення", "що нового",
        ]),
        ("settings",
        [
            "einstellungen", "réglages", "paramètres", "ajustes", "configuración", "настройки", "налаштування",
        ]),
        ("topics", ["themen", "rubriken", "sujets", "rubriques", "temas", "темы", "рубрики", "теми"]),
        ("sources", ["quellen", "fuentes", "источники", "джерела"]),
        ("schedule", ["zeiten", "horaires", "horarios", "расписание", "розклад"]),
        ("language", ["sprache", "langue", "idioma", "язык", "мова"]),
        ("search", ["suche", "suchen", "recherche", "chercher", "buscar", "поиск", "пошук"]),
        ("length",
        [
            "shorter", "longer", "kürzer", "länger", "mach es kürzer", "más corto", "más largo", "plus court",
            "plus long", "короче", "покороче", "длиннее", "подлиннее", "коротше", "довше",
        ]),
        ("pause", ["pausa", "пауза"]),
        ("stop",
        [
            "unsubscribe", "no more news", "stopp", "abbestellen", "abmelden", "keine nachrichten mehr",
            "keine briefings mehr", "arrêter", "se désabonner", "plus de nouvelles", "parar", "basta", "darse de baja",
            "no quiero más noticias", "стоп", "хватит", "отписаться", "больше не присылай", "досить", "відписатися",
        ]),
        ("forget",
        [
            "delete my data", "meine daten löschen", "lösche meine daten", "alles löschen", "borra mis datos",
            "borrar mis datos", "supprimer mes données", "удали мои данные", "удалить мои данные", "видали мої дані",
        ]),
    }.SelectMany(row => row.Words.Select(word => (word, row.Command)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Command, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Greetings = FrozenSet.ToFrozenSet(
        [
            "hi", "hello", "hey", "hello there", "hi there", "good morning", "good evening", "hallo", "guten morgen",
            "guten tag", "guten abend", "moin", "servus", "bonjour", "salut", "bonsoir", "coucou", "hola",
            "buenos días", "buenas tardes", "buenas",
            "привет", "здравствуйте", "добрый день", "доброе утро", "добрый вечер", "привіт",
            "вітаю", "добрий день", "доброго дня", "доброго ранку",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Thanking = FrozenSet.ToFrozenSet(
        [
            "thanks", "thank you", "thx", "thanks a lot", "many thanks", "danke", "danke schön", "vielen dank", "merci",
            "merci beaucoup", "gracias", "muchas gracias", "спасибо", "большое спасибо", "дякую", "дуже дякую",
        ],
        StringComparer.Ordinal);

    /// <summary>The name of the command that some words stand for; null for none.</summary>
    public static string? CommandOf(string words) => Commands.GetValueOrDefault(words);

    public static bool Greet(string words) => Greetings.Contains(words);

    public static bool Thank(string words) => Thanking.Contains(words);

    /// <summary>Words without the marks around them, in lower case: "/ Help!" is "help".</summary>
    public static string Bare(string text) =>
        text.Trim().TrimStart('/', ' ').TrimEnd('.', '!', '?', ' ', ')', ':').Replace('’', '\'').ToLowerInvariant();
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Turkish.</summary>
internal static class Turkish
{
    public static Language Create() => new("tr", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "çğıöşüİ",
        FunctionWords = """
            ve bir bu da de için ile olarak çok daha olan sonra kadar gibi en ne ise olduğu göre oldu var değil her
            ancak tarafından ama üzerinde içinde yeni eden dedi
            """,
        Months = "ocak; şubat; mart; nisan; mayıs; haziran; temmuz; ağustos; eylül; ekim; kasım; aralık",
        Weekdays = "pazar; pazartesi pzt; salı; çarşamba; perşembe; cuma; cumartesi cmt",
        RelativeDays = "dün=-1 bugün=0 yarın=1",
        TimeUnits = "saniye; dakika; saat; gün; hafta; ay; yıl; onyıl; yüzyıl",
        Numbers = """
            sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40
            elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90
            """,
        Scales = "yüz=100 bin=1000 milyon=1000000 milyar=1000000000 trilyon=1000000000000",
        Fractions = "buçuk=0.5",
        SayingVerbs = "dedi söyledi açıkladı",
        BackPointers = "o onlar bu şu bunlar bunun onun",
        JoiningOpeners = "ama fakat ancak ve ayrıca dolayısıyla yine böylece",
        JoiningPhrases = "bunun_yanı_sıra öte_yandan buna_rağmen bu_arada",
    };
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Persian.</summary>
internal static class Persian
{
    public static Language Create() => new("fa", Script.Arabic)
    {
        Plural = PluralRule.OneUpToTwo,
        Letters = "پچژگیک",
        FunctionWords = """
            در به از که این را با است برای آن یک شد خود تا بر هم نیز شده بود کرد های می اما پس او ما آنها گفت
            """,
        Months = "ژانویه; فوریه; مارس; آوریل; مه; ژوئن; ژوئیه; اوت; سپتامبر; اکتبر; نوامبر; دسامبر",
        SolarMonths = """
            فروردین حمل; اردیبهشت ثور; خرداد جوزا; تیر سرطان; مرداد امرداد اسد; شهریور سنبله; مهر میزان; آبان عقرب; آذر
            قوس; دی جدی; بهمن دلو; اسفند حوت
            """,
        Weekdays = "یکشنبه; دوشنبه; سه‌شنبه; چهارشنبه; پنجشنبه; جمعه; شنبه",
        Numbers = """
            صفر=0 یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60
            هفتاد=70 هشتاد=80 نود=90
            """,
        Scales = "صد=100 هزار=1000 میلیون=1000000 میلیارد=1000000000",
        NumberJoiners = "و",
        SayingVerbs = "گفت اعلام",
        BackPointers = "او آنها این آن وی ایشان",
        JoiningOpeners = "اما ولی و همچنین بنابراین سپس البته",
        JoiningPhrases = "با_این_حال علاوه_بر_این از_سوی_دیگر",
    };
}

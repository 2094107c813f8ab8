namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Hindi.</summary>
internal static class Hindi
{
    public static Language Create() => new("hi", Script.Devanagari)
    {
        FunctionWords = "के में की है से का को और ने पर हैं यह कि एक भी नहीं इस थे था थी गया गई लिए बाद साथ कहा",
        Months = """
            जनवरी; फरवरी फ़रवरी; मार्च; अप्रैल; मई; जून; जुलाई; अगस्त; सितंबर सितम्बर; अक्टूबर अक्तूबर; नवंबर
            नवम्बर; दिसंबर दिसम्बर
            """,
        Weekdays = "रविवार; सोमवार; मंगलवार; बुधवार; गुरुवार; शुक्रवार; शनिवार",
        RelativeDays = "आज=0",
        ShiftingWordsBehind = "तक",
        LatestOffset = 6,
        TimeUnits = "सेकंड; मिनट; घंटा घंटे; दिन; सप्ताह; महीना महीने; साल वर्ष; दशक; सदी",
        Numbers = """
            शून्य=0 एक=1 दो=2 तीन=3 चार=4 पांच=5 पाँच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10 बीस=20 तीस=30 चालीस=40 पचास=50
            साठ=60 सत्तर=70 अस्सी=80 नब्बे=90
            """,
        Scales = "सौ=100 हज़ार=1000 हजार=1000 लाख=100000 करोड़=10000000 करोड़=10000000 अरब=1000000000",
        SayingVerbs = "कहा बताया",
        BackPointers = "वह वे यह ये इस उस उन्होंने इसके उनके उसने",
        JoiningOpeners = "लेकिन मगर और परंतु हालांकि इसलिए फिर वहीं साथ",
        JoiningPhrases = "इसके_अलावा दूसरी_ओर",
    };
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Marathi.</summary>
internal static class Marathi
{
    public static Language Create() => new("mr", Script.Devanagari)
    {
        Letters = "ळ",
        FunctionWords = """
            आहे आणि या च्या मध्ये ते होते होता होती नाही आहेत व हे की तर पण केली केला केले झाली झाला त्यांनी
            """,
        Months = "जानेवारी; फेब्रुवारी; मार्च; एप्रिल; मे; जून; जुलै; ऑगस्ट; सप्टेंबर; ऑक्टोबर; नोव्हेंबर; डिसेंबर",
        BackPointers = "तो ती ते हे हा ही त्यांनी त्याने",
        JoiningOpeners = "पण मात्र आणि तसेच त्यामुळे परंतु",
    };
}

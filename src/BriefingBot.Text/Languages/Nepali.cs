namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Nepali.</summary>
internal static class Nepali
{
    public static Language Create() => new("ne", Script.Devanagari)
    {
        FunctionWords = "छ र को मा ले का लाई पनि हो भएको छन् गरेको भने यो गर्ने थियो एक तथा भन्दा गरिएको",
        Months = "जनवरी; फेब्रुअरी; मार्च; अप्रिल; मे; जुन; जुलाई; अगस्ट; सेप्टेम्बर; अक्टोबर; नोभेम्बर; डिसेम्बर",
        BackPointers = "उनी उनले उहाँ यो यी त्यो",
        JoiningOpeners = "तर र साथै त्यसैले",
    };
}

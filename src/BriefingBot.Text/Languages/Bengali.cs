namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Bengali.</summary>
internal static class Bengali
{
    public static Language Create() => new("bn", Script.Bengali)
    {
        Months = """
            জানুয়ারি জানুয়ারী; ফেব্রুয়ারি ফেব্রুয়ারী; মার্চ; এপ্রিল; মে; জুন; জুলাই; আগস্ট; সেপ্টেম্বর; অক্টোবর;
            নভেম্বর; ডিসেম্বর
            """,
        Scales = "হাজার=1000 লাখ=100000 কোটি=10000000",
        BackPointers = "তিনি তারা এটি এই সে তার তাদের ওই",
        JoiningOpeners = "কিন্তু তবে এবং এছাড়া তাই এদিকে",
    };
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Urdu.</summary>
internal static class Urdu
{
    public static Language Create() => new("ur", Script.Arabic)
    {
        Letters = "ٹڈڑےںھگچپ",
        FunctionWords = "کے کی میں ہے کا سے کو نے اور پر ہیں اس کہ یہ ان بھی تھا نہیں کیا گیا ایک وہ تھے",
        Months = "جنوری; فروری; مارچ; اپریل; مئی; جون; جولائی; اگست; ستمبر; اکتوبر; نومبر; دسمبر",
        Weekdays = "اتوار; پیر; منگل; بدھ; جمعرات; جمعہ; ہفتہ",
        Scales = "ہزار=1000 لاکھ=100000 کروڑ=10000000 ارب=1000000000",
        BackPointers = "وہ یہ اس ان انہوں",
        JoiningOpeners = "لیکن مگر اور تاہم چنانچہ",
        JoiningPhrases = "اس_کے_علاوہ دوسری_جانب",
    };
}

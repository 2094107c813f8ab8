namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Tamil.</summary>
internal static class Tamil
{
    public static Language Create() => new("ta", Script.Tamil)
    {
        Months = "ஜனவரி; பிப்ரவரி; மார்ச்; ஏப்ரல்; மே; ஜூன்; ஜூலை; ஆகஸ்ட்; செப்டம்பர்; அக்டோபர்; நவம்பர்; டிசம்பர்",
        BackPointers = "அவர் அவர்கள் இது இந்த அது",
        JoiningOpeners = "ஆனால் மற்றும் எனவே மேலும்",
    };
}

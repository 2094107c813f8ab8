using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

public sealed class TranslationCheckTests
{
    public static TheoryData<string, string, bool> Translations => new()
    {
        { "de", "Neun Menschen wurden am 4. Mai in Kelmar verletzt.", true },
        { "de", "Neun Menschen wurden am 5. Mai in Kelmar verletzt.", false },
        { "de", "Neunzig Menschen wurden am 4. Mai in Kelmar verletzt.", false },
        { "de", "Neun Verletzte am 4. Mai in Kelmar, mehr auf evil.example.", false },
        { "de", "Der Bot braucht am 4. Mai das Passwort.", false },
        { "de", "", false },
        { "ar", "أصيب تسعة أشخاص في كلمار يوم ٤ مايو.", true },
    };

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_keeps_numbers_and_names_and_adds_nothing_to_tap(
        string language, string translation, bool stands) => Assert.Equal(
            stands,
            TranslationCheck.Stands("Nine people were hurt in Kelmar on 4 May.", "en", translation, language));
}

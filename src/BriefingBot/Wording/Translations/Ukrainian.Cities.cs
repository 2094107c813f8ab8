namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: the cities on the buttons of time zones.</summary>
internal sealed partial class Ukrainian
{
    public override string CityOf(string zone) => zone switch
    {
        "Europe/Kyiv" => "Київ",
        "Europe/Warsaw" => "Варшава",
        "Europe/Berlin" => "Берлін",
        "Europe/Prague" => "Прага",
        "Europe/London" => "Лондон",
        "Europe/Rome" => "Рим",
        "Europe/Madrid" => "Мадрид",
        "America/New_York" => "Нью-Йорк",
        "America/Toronto" => "Торонто",
        "America/Los_Angeles" => "Лос-Анджелес",
        _ => base.CityOf(zone),
    };
}

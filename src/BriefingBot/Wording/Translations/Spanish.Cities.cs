namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: the cities on the buttons of time zones.</summary>
internal sealed partial class Spanish
{
    public override string CityOf(string zone) => zone switch
    {
        "America/Mexico_City" => "Ciudad de México",
        "America/Bogota" => "Bogotá",
        "America/New_York" => "Nueva York",
        "America/Los_Angeles" => "Los Ángeles",
        "Atlantic/Canary" => "Canarias",
        _ => base.CityOf(zone),
    };
}

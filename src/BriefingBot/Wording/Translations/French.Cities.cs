namespace BriefingBot.Wording.Translations;

/// <summary>French: the cities on the buttons of time zones.</summary>
internal sealed partial class French
{
    public override string CityOf(string zone) => zone switch
    {
        "Europe/Brussels" => "Bruxelles",
        "Africa/Algiers" => "Alger",
        "Indian/Reunion" => "La Réunion",
        _ => base.CityOf(zone),
    };
}

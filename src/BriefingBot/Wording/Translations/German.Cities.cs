namespace BriefingBot.Wording.Translations;

/// <summary>German: the cities on the buttons of time zones.</summary>
internal sealed partial class German
{
    public override string CityOf(string zone) => zone switch
    {
        "Europe/Vienna" => "Wien",
        "Europe/Zurich" => "Zürich",
        "Asia/Tokyo" => "Tokio",
        "Europe/Athens" => "Athen",
        _ => base.CityOf(zone),
    };
}

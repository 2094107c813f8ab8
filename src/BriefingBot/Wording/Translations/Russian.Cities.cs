namespace BriefingBot.Wording.Translations;

/// <summary>Russian: the cities on the buttons of time zones.</summary>
internal sealed partial class Russian
{
    public override string CityOf(string zone) => zone switch
    {
        "Europe/Moscow" => "Москва",
        "Europe/Kaliningrad" => "Калининград",
        "Europe/Samara" => "Самара",
        "Asia/Yekaterinburg" => "Екатеринбург",
        "Asia/Novosibirsk" => "Новосибирск",
        "Asia/Vladivostok" => "Владивосток",
        "Asia/Almaty" => "Алматы",
        "Europe/Minsk" => "Минск",
        "Asia/Tbilisi" => "Тбилиси",
        "Europe/Berlin" => "Берлин",
        "Asia/Jerusalem" => "Иерусалим",
        _ => base.CityOf(zone),
    };
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Serbian.</summary>
internal static class Serbian
{
    public static Language Create() => new("sr", Script.Cyrillic)
    {
        DecimalMark = ',',
        Aliases = "bs sh",
        Letters = "ђјљњћџ",
        FunctionWords = """
            и у је на се да за од са су што о како из који ће не би али као није те био бити по која које само више
            према током рекао након због или док јер када међу пре
            """,
        Months = """
            јануар јануара januar januara; фебруар фебруара februar februara; март марта mart marta; април априла
            april aprila; мај маја maj maja; јун јуна jun juna; јул јула jul jula; август августа avgust avgusta;
            септембар септембра septembar septembra; октобар октобра oktobar oktobra; новембар новембра novembar
            novembra; децембар децембра decembar decembra
            """,
        Weekdays = "недеља; понедељак; уторак; среда; четвртак; петак; субота",
        BackPointers = "он она они оно то ово овај ова његов њен њихов on ona oni ono to ovo ovaj ova njegov njen",
        JoiningOpeners = "али и такође међутим зато ипак потом ali i takođe međutim zato ipak",
        JoiningPhrases = "осим_тога у_међувремену osim_toga u_međuvremenu",
    };
}

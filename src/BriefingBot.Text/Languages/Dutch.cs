namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Dutch.</summary>
internal static class Dutch
{
    public static Language Create() => new("nl", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        Letters = "ëïéö",
        FunctionWords = """
            de het een en of maar aan als bij dat deze die dit door er hij ze ik in is met naar niet nog om onder
            ook op over te tot uit van voor was waren wat werd wie wordt zijn zal zei
            """,
        LightWords = """
            hebben heeft dan worden jaar geen vanwege blijft blijven tegen binnen tussen omdat zou moet kunnen waar
            wel zich tijdens volgens al mensen
            """,
        Months = """
            januari; februari; maart mrt; april; mei; juni; juli; augustus; september sept; oktober; november; december
            """,
        Weekdays = "zondag; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag",
        BeforeTime = "om",
        RelativeDays = "eergisteren=-2 gisteren=-1 vandaag=0 overmorgen=2",
        ShiftingWords = "tot",
        ShiftingWordsBehind = "de_dag",
        TimeUnits = """
            seconde seconden; minuut minuten; uur uren; dag dagen; week weken; maand maanden; jaar jaren; decennium
            decennia; eeuw eeuwen
            """,
        Numbers = """
            nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12
            dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30
            veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90
            """,
        Dozens = "dozijn=12",
        Scales = """
            honderd=100 duizend=1000 miljoen=1000000 mln=1000000 miljard=1000000000 mld=1000000000 biljoen=1000000000000
            """,
        VagueNumbers = "tientallen=10 honderden=100 duizenden=1000",
        Fractions = "half=0.5 halve=0.5",
        NumberJoiners = "en ën",
        GluesNumbers = true,
        FirstPersons = "ik mij mijn wij we ons onze",
        SayingVerbs = "zei zegt meldde liet verklaarde",
        BackPointers = "hij zij ze deze dit die dat zijn haar hun wij we ik daar",
        JoiningOpeners = "maar en of want dus ook toch echter bovendien daarom daarnaast vervolgens intussen",
        JoiningPhrases = "onder_meer onder_andere aan_de_andere_kant in_reactie bijvoorbeeld",
    };
}

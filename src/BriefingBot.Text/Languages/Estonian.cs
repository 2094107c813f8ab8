namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Estonian.</summary>
internal static class Estonian
{
    public static Language Create() => new("et", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "äõöü",
        FunctionWords = """
            ja on ei et see ta oli ka kui aga või mis oma kes ning seda välja nii üle juba pole pärast kuid oleks
            ole sest mida selle ütles olid siis veel ühe kelle juures
            """,
        Months = """
            jaanuar; veebruar; märts; aprill; mai; juuni; juuli; august; september sept; oktoober; november; detsember
            """,
        Weekdays = "pühapäev; esmaspäev; teisipäev; kolmapäev; neljapäev; reede; laupäev",
        Numbers = "null=0 üks=1 kaks=2 kolm=3 neli=4 viis=5 kuus=6 seitse=7 kaheksa=8 üheksa=9 kümme=10",
        Scales = "sada=100 tuhat=1000 miljon=1000000 miljonit=1000000 miljard=1000000000 miljardit=1000000000",
        BackPointers = "ta tema nad nemad see need tema nende",
        JoiningOpeners = "aga kuid ja samuti siiski seetõttu siis",
        JoiningPhrases = "lisaks_sellele samal_ajal",
    };
}

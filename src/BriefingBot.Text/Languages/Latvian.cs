namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Latvian.</summary>
internal static class Latvian
{
    public static Language Create() => new("lv", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "āčēģīķļņšūž",
        FunctionWords = """
            un ir ka ar no par uz tas bet kā bija pēc gan arī lai ne to savu tiek viņš jau vai pie kas gada var tika
            sāka cilvēkus cilvēki kuri kura kur nav pret līdz pirms šo šī tā tās viņa viņi vēl tad būs ja šis laikā jo
            """,
        Months = """
            janvāris janvārī; februāris februārī; marts martā; aprīlis aprīlī; maijs maijā; jūnijs jūnijā; jūlijs
            jūlijā; augusts augustā; septembris septembrī; oktobris oktobrī; novembris novembrī; decembris decembrī
            """,
        Weekdays = "svētdiena; pirmdiena; otrdiena; trešdiena; ceturtdiena; piektdiena; sestdiena",
        Numbers = """
            nulle=0 viens=1 viena=1 divi=2 divas=2 trīs=3 četri=4 pieci=5 seši=6 septiņi=7 astoņi=8 deviņi=9 desmit=10
            """,
        Scales = """
            simts=100 simti=100 tūkstotis=1000 tūkstoši=1000 tūkstošu=1000 miljons=1000000 miljoni=1000000
            miljonu=1000000 miljards=1000000000 miljardi=1000000000 miljardu=1000000000
            """,
        BackPointers = "viņš viņa viņi tas tā šis šī tie",
        JoiningOpeners = "bet un arī tomēr tāpēc tad turklāt savukārt",
    };
}

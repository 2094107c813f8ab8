namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Indonesian.</summary>
internal static class Indonesian
{
    public static Language Create() => new("id", Script.Latin)
    {
        DecimalMark = ',',
        FunctionWords = """
            yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga adalah oleh sebagai karena telah
            bisa ada kata para tersebut saat atau lebih sudah mereka kami seperti
            """,
        Months = "januari; februari; maret; april; mei; juni; juli; agustus; september; oktober; november; desember",
        Weekdays = "minggu; senin; selasa; rabu; kamis; jumat; sabtu",
        RelativeDays = "kemarin=-1 besok=1",
        ShiftingWordsBehind = "lusa",
        LatestOffset = 9,
        TimeUnits = "detik; menit; jam; hari; minggu; bulan; tahun; dekade; abad",
        Numbers = "nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11",
        Scales = "puluh=10 belas=1 ratus=100 ribu=1000 juta=1000000 miliar=1000000000 triliun=1000000000000",
        SayingVerbs = "kata mengatakan menyatakan",
        BackPointers = "dia ia mereka ini itu beliau hal",
        JoiningOpeners = "tetapi tapi namun dan juga karena sehingga lalu kemudian sementara selain",
        JoiningPhrases = "selain_itu oleh_karena_itu meski_begitu sementara_itu",
    };
}

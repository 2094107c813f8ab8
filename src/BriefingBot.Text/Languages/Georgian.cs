namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Georgian.</summary>
internal static class Georgian
{
    public static Language Create() => new("ka", Script.Georgian)
    {
        DecimalMark = ',',
        Months = """
            იანვარი; თებერვალი; მარტი; აპრილი; მაისი; ივნისი; ივლისი; აგვისტო; სექტემბერი; ოქტომბერი; ნოემბერი;
            დეკემბერი
            """,
        BackPointers = "ის ისინი ეს იგი მისი მათი",
        JoiningOpeners = "მაგრამ თუმცა და ასევე ამიტომ შემდეგ",
    };
}

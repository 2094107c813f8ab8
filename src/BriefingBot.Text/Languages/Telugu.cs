namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Telugu.</summary>
internal static class Telugu
{
    public static Language Create() => new("te", Script.Telugu)
    {
        Months = "జనవరి; ఫిబ్రవరి; మార్చి; ఏప్రిల్; మే; జూన్; జులై; ఆగస్టు; సెప్టెంబర్; అక్టోబర్; నవంబర్; డిసెంబర్",
        BackPointers = "ఆయన ఆమె వారు ఇది ఈ అది",
        JoiningOpeners = "కానీ మరియు అయితే అందువల్ల",
    };
}

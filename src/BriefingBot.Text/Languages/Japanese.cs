namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Japanese.</summary>
internal static class Japanese
{
    public static Language Create() => new("ja", Script.Kana)
    {
        Morning = "午前",
        Afternoon = "午後",
        HalfStandsFirst = true,
        RelativeDays = "一昨日=-2 昨日=-1 今日=0 明日=1",
        TimeUnits = "秒; 分; 時間; 日; 週間; か月 ヶ月; 年; 十年; 世紀",
        Numbers = "〇=0 零=0 一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9",
        Scales = "十=10 百=100 千=1000 万=10000 億=100000000 兆=1000000000000",
        VagueNumbers = "数十=10 数百=100 数千=1000",
        Counters = "人 名 件 個 台 回 年 月 日 歳 円 本 棟 頭 校 時 分 秒 倍 割 カ ヶ か つ",
        SayingVerbs = "述べた 発表した 語った",
        BackPointers = "彼 これ それ この その あの ここ そこ",
        JoiningOpeners = "しかし だが でも また そして そのため ただ 一方 さらに なお そこで ところが",
    };
}

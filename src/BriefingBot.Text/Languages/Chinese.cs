namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Chinese.</summary>
internal static class Chinese
{
    public static Language Create() => new("zh", Script.Han)
    {
        Months = "一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月",
        Weekdays = "星期日 星期天; 星期一; 星期二; 星期三; 星期四; 星期五; 星期六",
        Morning = "上午 凌晨",
        Afternoon = "下午 晚上",
        HalfStandsFirst = true,
        RelativeDays = "前天=-2 昨天=-1 今天=0 明天=1",
        TimeUnits = "秒; 分钟 分鐘; 小时 小時; 天 日; 周 星期; 个月 個月; 年; 十年; 世纪 世紀",
        Numbers = "〇=0 零=0 一=1 二=2 两=2 兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9",
        Scales = "十=10 百=100 千=1000 万=10000 萬=10000 亿=100000000 億=100000000 兆=1000000000000",
        VagueNumbers = "数十=10 数百=100 数千=1000 數十=10 數百=100 數千=1000",
        Counters = "人 名 个 個 位 件 起 次 家 条 條 座 辆 輛 架 艘 只 头 元 年 月 日 天 岁 歲 倍 成 所 间 間 吨 噸",
        SayingVerbs = "表示 说 說 称 稱",
        BackPointers = "他 她 它 这 此 其 該 该 那",
        JoiningOpeners = "但 不过 不過 然而 此外 另外 同时 同時 因此 所以 而且 而 并且 並且 还有 還有 另一方面 与此同时 與此同時 对此 對此",
    };
}

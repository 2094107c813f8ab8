namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Korean.</summary>
internal static class Korean
{
    public static Language Create() => new("ko", Script.Hangul)
    {
        Months = "일월; 이월; 삼월; 사월; 오월; 유월; 칠월; 팔월; 구월; 시월; 십일월; 십이월",
        Weekdays = "일요일; 월요일; 화요일; 수요일; 목요일; 금요일; 토요일",
        Morning = "오전",
        Afternoon = "오후",
        HalfStandsFirst = true,
        RelativeDays = "그제=-2 어제=-1 오늘=0 내일=1",
        TimeUnits = "초; 분; 시간; 일; 주; 개월; 년; 십년; 세기",
        Numbers = "하나=1 둘=2 셋=3 넷=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10",
        Scales = "백=100 천=1000 만=10000 억=100000000 조=1000000000000",
        VagueNumbers = "수십=10 수백=100 수천=1000",
        SayingVerbs = "말했다 밝혔다 전했다",
        BackPointers = "그는 그녀는 그들은 이는 이것은 그 이 이번",
        JoiningOpeners = "하지만 그러나 또 또한 그리고 따라서 그래서 한편 이어 다만 그런데",
    };
}

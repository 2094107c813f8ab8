namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Vietnamese.</summary>
internal static class Vietnamese
{
    public static Language Create() => new("vi", Script.Latin)
    {
        DecimalMark = ',',
        Letters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        FunctionWords = """
            và của là có cho không được các một người trong với những này đã để khi từ vào về đến ra năm cũng theo
            nhiều trên sau như
            """,
        Weekdays = "chủ_nhật; thứ_hai; thứ_ba; thứ_tư; thứ_năm; thứ_sáu; thứ_bảy",
        TimeUnits = "giây; phút; giờ; ngày; tuần; tháng; năm; thập_kỷ; thế_kỷ",
        Numbers = "không=0 một=1 hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10",
        Scales = "trăm=100 nghìn=1000 ngàn=1000 triệu=1000000 tỷ=1000000000 tỉ=1000000000",
        BackPointers = "họ nó này đó",
        JoiningOpeners = "nhưng và tuy cũng vì ngoài",
        JoiningPhrases = "tuy_nhiên ngoài_ra vì_vậy trong_khi_đó bên_cạnh_đó",
    };
}

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Thai.</summary>
internal static class Thai
{
    public static Language Create() => new("th", Script.Thai)
    {
        Months = """
            มกราคม ม.ค; กุมภาพันธ์ ก.พ; มีนาคม มี.ค; เมษายน เม.ย; พฤษภาคม พ.ค; มิถุนายน มิ.ย; กรกฎาคม ก.ค; สิงหาคม
            ส.ค; กันยายน ก.ย; ตุลาคม ต.ค; พฤศจิกายน พ.ย; ธันวาคม ธ.ค
            """,
        Weekdays = "วันอาทิตย์; วันจันทร์; วันอังคาร; วันพุธ; วันพฤหัสบดี; วันศุกร์; วันเสาร์",
        Scales = "ร้อย=100 พัน=1000 หมื่น=10000 แสน=100000 ล้าน=1000000",
        BackPointers = "เขา เธอ พวกเขา มัน นี่",
        JoiningOpeners = "แต่ และ นอกจากนี้ อย่างไรก็ตาม ดังนั้น ขณะเดียวกัน",
    };
}

using System.Text;
using BriefingBot.Storage;

namespace BriefingBot.Tests.Storage;

public sealed class PackedTextTests
{
    private static readonly string Edition = string.Concat(
        Enumerable.Range(1, 40).Select(i => $"Line {i}: the bridge over the {i % 7}th canal is closed for {i} days.\n"));

    public static TheoryData<string> Texts => new("", "x", "Über die Brücke 🌉 «быстро»", Edition, new('y', 70_000));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string text) =>
        Assert.Equal(text, PackedText.Unpack(PackedText.Pack(text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_after_any_base(string text)
    {
        foreach (var basis in (string[])["", "z", "Über", Edition, new('q', PackedText.LongestBase)])
        {
            var packed = PackedText.PackAfter(text, Encoding.UTF8.GetBytes(basis));

            Assert.Equal(text, PackedText.Unpack(packed, PackedText.Pack(basis)));
        }
    }

    [Fact]
    public void What_a_base_says_is_not_stored_again()
    {
        var text = Edition[500..] + "One thing more." + Edition[..500];

        var packed = PackedText.PackAfter(text, Encoding.UTF8.GetBytes(Edition));

        Assert.InRange(packed.Length, 1, 60);
    }

    [Fact]
    public void A_text_without_its_base_is_damaged_and_says_so()
    {
        var packed = PackedText.PackAfter(Edition, Encoding.UTF8.GetBytes(Edition));

        Assert.ThrowsAny<Exception>(() => PackedText.Unpack(packed));
        Assert.ThrowsAny<Exception>(() => PackedText.Unpack(packed, PackedText.Pack("another")));
    }
}

using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;

namespace BriefingBot.Tests.Delivery.Outbox;

public sealed class PartPackerTests
{
    private readonly PartPacker _packer = new();

    [Fact]
    public void A_part_goes_on_after_the_one_that_tells_most_of_its_stories()
    {
        Pack(["s1", "s7", "s8", "s9"]);
        var basis = Pack(["s1", "s2", "s3", "s4"]);

        var part = Pack(["s4", "s2", "s5", "s3"]);

        Assert.Same(basis, part.Base);
        Assert.InRange(part.Content.Length, 1, basis.Content.Length / 2);
        Assert.Equal(
            Html(["s4", "s2", "s5", "s3"], "en"), MessageContent.Unpack(part.Content, basis.Content).Html);
    }

    [Fact]
    public void A_part_in_another_language_stands_by_itself_and_others_in_it_go_on_after_it()
    {
        Pack(["s1", "s2", "s3"]);
        var german = Pack(["s1", "s2", "s3"], "de");

        Assert.Null(german.Base);
        Assert.Same(german, Pack(["s3", "s1", "s2"], "de").Base);
    }

    [Fact]
    public void A_part_stands_by_itself_where_it_has_little_in_common_with_others_or_tells_one_story()
    {
        Pack(["s1", "s2", "s3"]);

        Assert.Null(Pack(["s3", "s4", "s5"]).Base);
        Assert.Null(Pack(["s1"]).Base);
    }

    [Fact]
    public void What_goes_on_after_another_is_no_base_itself()
    {
        var basis = Pack(["s1", "s2", "s3", "s4"]);
        Pack(["s2", "s1", "s3", "s4"]);

        Assert.Same(basis, Pack(["s2", "s1", "s3", "s4", "s5"]).Base);
    }

    private PackedPart Pack(string[] stories, string language = "en") =>
        _packer.Pack(new MessagePart(1, Html(stories, language), Keyboard: null, stories));

    /// <summary>Each story in words of its own, which no other story and no other language has.</summary>
    private static string Html(string[] stories, string language) => string.Join(
        "\n\n",
        stories.Select(story =>
        {
            var letters = new Random((story[1] * 1000) + language[0]);
            return $"<b>{story}</b> " + string.Concat(
                Enumerable.Range(0, 400).Select(_ => (char)('a' + letters.Next(26))));
        }));
}

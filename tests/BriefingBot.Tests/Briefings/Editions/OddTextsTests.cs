using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.CommandLine;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>No text of a report, however odd, keeps an edition from being told, or told again.</summary>
public sealed class OddTextsTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "„", "«", "'", "…", "...", ".", "。", "？", "?", "!", "—", " - ", "(", ")", "/", "•", "1/9 ",
            "\n", "\n\n", " ",
        "\u0000", "\uD83D", "\uDE00", "\uFFFF", "\u200B", "\u0301", "Nine", "killed", "people", "dozens of", "The",
            "He said", "and",
        "1,000,000,000,000,000,000,000,000,000,000,000", "999999999999 trillion", "$3bn", "٣", "at least 40", "Photos:", "FILE -",
        "KESTREL BAY (Wire) - ", "泽连赫拉德", "зеленоград", "ferry", "http://", "<b>", "was", "injured", "police", "said",
        "Three people were killed in a fire in Velmar, police said.", "Nine were killed in the fire in Velmar on Monday.",
    ];

    [Fact]
    public void A_line_of_only_a_quotation_mark_costs_nothing() => Tell("Nine people were killed in Velmar, police said.\n\n\"", "\"");

    [Fact]
    public void A_report_that_counts_to_a_thousand_is_told_in_a_few_messages()
    {
        var sentences = Enumerable.Range(1, 1000).Select(count => $"{count} people were killed, police said.");
        var story = A.Story("Toll of Velmar rises").WithArticles(
            An.Article().WithId("1").WithTitle("Toll of Velmar rises").WithText(string.Join(' ', sentences))).ToStory();

        var page = StoryPage.Write(Assert.Single(Compose(story, []).Stories), A.Morning, Texts.English);

        Assert.InRange(page.Blocks.Sum(block => block.PlainText.Length), 1, 3 * 4096);
    }

    [Fact]
    public void Every_text_is_told()
    {
        var text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Concat(pieces));
        var spaced = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces));
        var any = Gen.OneOf(text, spaced);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(17, 5),
            Prop.ForAll(Arb.From(any), Arb.From(any), (one, other) =>
            {
                Tell(one, other);
                return true;
            }));
    }

    private static void Tell(string one, string other)
    {
        var first = An.Article().WithId("1").WithTitle(one).WithText(one + other);
        var second = An.Article().WithId("2").WithOutlet("Gazette").WithTitle(other).WithTime(A.Morning)
            .WithText(other + "\n\n" + one);
        var before = A.Story().WithArticles(first).ToStory();
        var after = A.Story().WithArticles(first, second).ToStory();
        var told = new Dictionary<string,
            ToldStory>(StringComparer.Ordinal)
        { [before.Id] = ToldStory.Of(before, [one]) };

        foreach (var briefing in (Briefing[])[Compose(before, []), Compose(after, []), Compose(after, told)])
        {
            var written = BriefingWriter.Write(briefing, Texts.English);
            Assert.Empty(written.Briefing.LeftOut);
            var lines = written.Briefing.Stories.Select(story => BriefLine.Of(story, isAfterAnother: false)).ToList();
            Assert.InRange(new EarlierEdition(lines).Of([after], sentences: 3).Count, 0, lines.Count);
        }
    }

    private static Briefing Compose(Story story, Dictionary<string, ToldStory> told)
    {
        var composed = new BriefingComposer(new ExtractiveSummarizer(), Options.Create(new BriefingOptions()))
            .ComposeAsync(A.Reader(), StoryPool.Of([story]), told, A.Morning, "", CancellationToken.None);
        Assert.True(composed.IsCompletedSuccessfully, composed.Exception?.ToString());
        return composed.GetAwaiter().GetResult();
    }
}

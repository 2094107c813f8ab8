using System.Diagnostics;
using BriefingBot.Text.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Two people died. The road is closed.", 2)]
    [InlineData("The U.S. Senate voted on Monday. It passed.", 2)]
    [InlineData("He lives in the U.S. The family moved there in May.", 2)]
    [InlineData("Dr. Ann Lee and Mr. Bo Berg spoke.", 1)]
    [InlineData("He said no. The talks ended.", 2)]
    [InlineData("It was No. 5 on the list.", 1)]
    [InlineData("The meeting began at 4 p.m. on Tuesday. Nobody came.", 2)]
    [InlineData("It ended at 4 p.m. The hall was empty.", 2)]
    [InlineData("Shares of Norvik Inc. fell 3.5 percent. Alder Corp. Chief Ann Lee resigned.", 2)]
    [InlineData("It opens on Sept. 19 in Oslo.", 1)]
    [InlineData("“We won’t go.” He left.", 2)]
    [InlineData("“Who did it?” she asked.", 1)]
    [InlineData("J. K. Example wrote it.", 1)]
    [InlineData("The town bought a press of 1890. https://l.example/p", 2)]
    [InlineData("The town bought a press of 1890, see https://l.example/p", 1)]
    [InlineData("Prices rose 1.2 percent… Nobody knows why!", 2)]
    [InlineData("It costs 5.50 euros and lasts 3.5 hours", 1)]
    [InlineData("Am 12. März starben in Dalen fünf Menschen.", 1)]
    [InlineData("Der Schaden liegt bei 5 Mio. Euro. Die Polizei sucht Zeugen.", 2)]
    [InlineData("Das Haus stammt aus dem 19. Jahrhundert.", 1)]
    [InlineData("Der 1. FC Lund verlor mit 1:3. Die Fans gingen.", 2)]
    [InlineData("Verletzt wurden in der Nacht und am Morgen 12. Die Polizei sucht Zeugen.", 2)]
    [InlineData("Er war u. a. Bürgermeister von Lund.", 1)]
    [InlineData("The vote was 8 to 12. Police left.", 2)]
    [InlineData("First line\nSecond line", 2)]
    [InlineData("A quake of magnitude 6 . 1 shook Lindholm . Nobody was hurt .", 2)]
    [InlineData("Velt won 182 games ( . 535 ) with Lindholm .", 1)]
    [InlineData("A judge in Albany, Ga. Mayor Ann Lee had called heard her.", 1)]
    [InlineData("It happened in Albany, Ga. The mayor saw it.", 2)]
    [InlineData("The U . S . Senate heard Dr . Ann Lee .", 1)]
    [InlineData("Boats left at 2 p.m.Harbour staff said so.", 2)]
    [InlineData("The quay was built in 2012.Boats came later.", 2)]
    [InlineData("Boats waited outside.\"Nobody told us,\" said Velt.", 2)]
    [InlineData("Velt said \"nobody waited.\"Boats left outside.", 2)]
    [InlineData("The boats are listed at port.Lund/boats now.", 1)]
    [InlineData("地震がありました。三人が死亡。", 2)]
    public void Splits(string text, int expected) => Assert.Equal(expected, SentenceSplitter.Split(text).Count);

    [Fact]
    public void A_quotation_mark_behind_a_lost_space_opens_the_quotation() => Assert.Equal(
        ["Boats waited outside.", "\"Nobody told us,\" said Velt."],
        SentenceSplitter.Split("Boats waited outside.\"Nobody told us,\" said Velt."));

    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("A.")]
    [InlineData("aaaa.Éa")]
    [InlineData("aaaa!Éa")]
    [InlineData("a.\"B")]
    [InlineData("aaaa.\"\"B")]
    [InlineData(". ")]
    [InlineData("(")]
    [InlineData(".(")]
    [InlineData("1. a")]
    public void Millions_of_characters_without_a_sentence_take_linear_time(string unit)
    {
        // With the square of their number this would take many minutes.
        var started = Stopwatch.GetTimestamp();
        SentenceSplitter.Split(string.Concat(Enumerable.Repeat(unit, 4_000_000 / unit.Length)));

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(40));
    }

    [Fact]
    public void Pieces_of_any_text_stand_in_it_in_order_and_leave_out_only_white_space()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
        {
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text.Get))
            {
                var found = text.Get.IndexOf(sentence, at, StringComparison.Ordinal);
                Assert.True(found >= at);
                Assert.True(string.IsNullOrWhiteSpace(text.Get[at..found]));
                at = found + sentence.Length;
            }

            Assert.True(string.IsNullOrWhiteSpace(text.Get[at..]));
        }).QuickCheckThrowOnFailure();
    }
}

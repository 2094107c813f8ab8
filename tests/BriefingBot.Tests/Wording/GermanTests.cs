using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Tests.Delivery;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

/// <summary>One language through the whole seam: forms, names of days and months, digits and order of words.</summary>
public sealed class GermanTests
{
    private static readonly Texts German = new Languages([]).For("de");

    [Fact]
    public void A_briefing_is_German_but_for_the_words_of_its_articles()
    {
        var briefing = BriefingSamples.Edition(BriefingSamples.FerryStory()) with { Waiting = 2 };

        var text = PlainText.Write(BriefingWriter.Write(briefing, German).Text);

        Assert.Equal(
            """
            Morning paper · Montag, 4. Mai 2026, 08:00 Uhr

            1. Ferry runs aground off <Harrow & Sons> pier
            The ferry hit a sandbank at dawn. (Harbour Post) Divers searched the hull until noon. (Gazette)
            Quellen widersprechen sich: Tote (fire): 6 (Polizei) oder 9 (Gazette)
            Tote: mindestens 12 (zuvor 3)

            2 Medien: Harbour Post, Gazette (Coast Wire)

            2 of 3 sources read; newest report 06:30
            2 weitere Themen warten auf die nächste Ausgabe.
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData(FigureBound.Exact, 1_200_000_000, "1,2 Milliarden")]
    [InlineData(FigureBound.Exact, 1_000_000, "1 Million")]
    [InlineData(FigureBound.Exact, 1_234_567, "1.234.567")]
    [InlineData(FigureBound.LessThan, 10, "weniger als 10")]
    public void A_number_is_written_with_German_digits_and_words(FigureBound bound, double value, string expected) =>
        Assert.Equal(expected, German.Quantity(BriefingSamples.Killed((decimal)value, "a", null, null, bound)));

    [Theory]
    [InlineData(0.5, "vor weniger als einer Minute")]
    [InlineData(60, "vor 1 Stunde")]
    [InlineData(2 * 1440, "vor 2 Tagen")]
    public void A_duration_stands_in_the_case_that_its_preposition_asks_for(double minutes, string expected) =>
        Assert.Equal(expected, German.Ago(TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void A_day_of_another_year_is_written_with_its_year() => Assert.Equal(
        "31. Dez. 2025",
        German.ShortTime(NewsTime.On(new DateOnly(2025, 12, 31)), BriefingSamples.Morning));
}

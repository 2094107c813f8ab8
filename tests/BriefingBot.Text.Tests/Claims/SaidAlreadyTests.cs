using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>Whether reports say already, in whatever words, what another report's sentence says.</summary>
public sealed class SaidAlreadyTests
{
    private const string Patch =
        "Velsoft releases patch for its browser\n"
        + "Velsoft released an emergency patch for its browser Lantern on Monday.\n"
        + "Thieves had used a flaw of the browser to steal passwords from the users of infected sites.\n"
        + "The patch can be had from the site of the company in Hask.";

    private const string Shooting =
        "Boy killed by his brother in Hask\n"
        + "A 9-year-old boy was shot and killed by his own brother on Saturday in Hask, the sheriff said.\n"
        + "Three people had slept in the mobile home where the boy was injured.\n"
        + "The brother is expected to recover, deputies said.\n"
        + "All officers of the town were dispatched to the home.";

    private const string Coach =
        "Velmar Hawks coach Bram Arden retires\n"
        + "Coach Bram Arden of the Velmar Hawks announced his retirement on Monday.\n"
        + "He had trained the captain, Carl Pelmer, for five seasons.";

    private const string Mine =
        "Fire in the mine of Velmar\n"
        + "A fire broke out in the coal mine of Velmar on Monday, and rescuers went down the main shaft.\n"
        + "Some of the miners of the night shift were rescued by noon.\n"
        + "Parliament will vote on the rescue budget on Tuesday.\n"
        + "The funeral of the foreman will be held in Hask on Wednesday.";

    [Theory]
    [InlineData(Patch, "Velsoft has issued an update for its browser Lantern.")]
    [InlineData(Patch, "Velsoft issued the emergency patch for its browser Lantern.")]
    // Another place, or another name of the office, is another outlet's.
    [InlineData(Shooting, "A 9-year-old Velmar boy was shot and killed by his own brother on Saturday.")]
    [InlineData(Shooting, "All officers of the town were dispatched to the mobile home near Miller Road.")]
    public void What_reports_say_in_other_words_is_said(string reports, string sentence) =>
        Assert.True(Is(reports, sentence));

    [Theory]
    // Another act, another number, another person.
    [InlineData(Patch, "Velsoft has sold the emergency patch for its browser Lantern.")]
    [InlineData(Patch, "Thieves have condemned the patch for the browser on the sites of the company.")]
    [InlineData(Patch, "Thieves have stolen passwords from 400 users of the browser Lantern.")]
    [InlineData(Shooting, "Otto Lindqvist was shot and killed by his own brother on Saturday in Hask.")]
    [InlineData(Shooting, "Deputies were looking for Otto Lindqvist.")]
    // The same act of another.
    [InlineData(Coach, "Carl Pelmer, the captain of the Velmar Hawks, announced his retirement on Tuesday.")]
    // What is moved to another day, what happens again, what holds of all.
    [InlineData(Mine, "Parliament will vote on the rescue budget on Friday.")]
    [InlineData(Mine, "The funeral of the foreman will be held in Hask on Sunday.")]
    [InlineData(Mine, "A fire broke out in the coal mine of Velmar on Friday.")]
    [InlineData(Mine, "All of the miners of the night shift were rescued by noon.")]
    // What goes on elsewhere with the same words.
    [InlineData(Mine, "The coal company is looking for a new foreman for the mine of Velmar.")]
    [InlineData(Mine, "Prosecutors are investigating the foreman over the fire in the coal mine of Velmar.")]
    [InlineData(Mine, "Parliament will hold a conference on the coal mine of Velmar.")]
    // What tells of two acts says what the one adds.
    [InlineData(Shooting, "A boy who escaped from the mobile home where the boy was injured is expected to recover.")]
    public void What_no_report_says_is_not_said(string reports, string sentence) =>
        Assert.False(Is(reports, sentence));

    [Fact]
    public void Marks_that_are_no_letters_are_read() =>
        Assert.False(Is("? / \u0301 ' " + Patch, "Velsoft has sold the emergency patch for its browser Lantern."));

    [Fact]
    public void Of_a_language_that_nothing_parses_nothing_is_said()
    {
        var japanese = KnownLanguages.Find("ja")!; // not null: known

        Assert.Null(SaidAlready.In([ClaimReport.Read(Patch, japanese, CancellationToken.None)], japanese));
    }

    [Fact]
    public void A_report_that_was_read_before_bears_out_the_same_beside_others()
    {
        ClaimReport[] read = [Read(Mine), Read(Patch)];
        const string Line = "Velsoft has issued an update for its browser Lantern.";

        Assert.False(SaidAlready.In(read[..1], KnownLanguages.English)!.Is(Line, CancellationToken.None)); // parsed
        Assert.True(SaidAlready.In(read, KnownLanguages.English)!.Is(Line, CancellationToken.None));
        Assert.True(SaidAlready.In(read[1..], KnownLanguages.English)!.Is(Line, CancellationToken.None));
        Assert.Equal(0, read[1].Trees![0].Report); // not null: parsed
    }

    [Theory]
    [InlineData(
        "The hall of Velmar burned to the ground, the fire brigade said.", "The hall of Velmar burned to the ground")]
    [InlineData("The hall of Velmar burned, which took a night.", "The hall of Velmar burned, which took a night.")]
    public void Who_says_it_behind_the_last_comma_goes(string sentence, string said) =>
        Assert.Equal(said, Attribution.WithoutTail(sentence, "en"));

    private static bool Is(string reports, string sentence) =>
        SaidAlready.In([Read(reports)], KnownLanguages.English)!.Is(sentence, CancellationToken.None); // parsed

    private static ClaimReport Read(string text) =>
        ClaimReport.Read(text, KnownLanguages.English, CancellationToken.None);
}

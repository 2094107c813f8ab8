using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class StatedDayTests
{
    [Theory]
    [InlineData("Bridge to Port Aldan reopened\n4 May 2013, 10:00 (GMT+05:00)", "2013-05-04")]
    [InlineData("Updated : November 11 , 2011 20 : 09 IST\nBridge to Port Aldan reopened", "2011-11-11")]
    [InlineData("Bridge to Port Aldan reopened", null)]
    [InlineData("The bridge to Port Aldan was closed by the council on 2 March 2013.\n4 May 2013", null)]
    [InlineData("The long wait of the people of Port Aldan for a new bridge was over on 4 May 2013", null)]
    [InlineData("Bridge to Port Aldan reopened\nMonday", null)]
    public void A_text_is_of_the_day_in_a_line_of_its_own_above_it(string head, string? day) => Assert.Equal(
        day,
        StatedDay.Of($"{head}\n\nThe bridge to Port Aldan was reopened by the council, the mayor said.", title: null)?.ToString());
}

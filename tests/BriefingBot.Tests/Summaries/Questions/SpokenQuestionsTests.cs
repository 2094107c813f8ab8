using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>What people ask in few and plain words: what is asked for and what was done is read out of them, and the
/// reports tell it with nouns, by description, or of somebody they name elsewhere.</summary>
public sealed class SpokenQuestionsTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "hardie",
            "The inquiry found that Corvus Mills had misled the public. It sparked the resignation of its chief "
                + "executive, Peter Marlow. Corvus Mills sold 12 sites last year.",
            "Inquiry into Corvus Mills"),
        Article(
            "hiker",
            "A man shot Ida Berg on Sunday in the hills of Norrby, the sheriff said. Ida was hiking with her father "
                + "when she was hit. Police said Olaf Lind hid the gun in a laundry basket. Lind had a revolver.",
            "Ida Berg shot near Norrby",
            hour: 1),
        Article(
            "gas",
            "Neighbors called the police because of a strong smell of gas in Tollbury. The fire crew found nothing.",
            "Smell of gas in Tollbury",
            hour: 2),
        Article(
            "feud",
            "The girl Makana was shot during an argument over spilled lemonade in Velden. Police said Da’Marco Pitt, "
                + "18, of Velden was wounded. Devon Loggins was arrested on May 8.",
            "Girl shot in Velden",
            hour: 3),
    ];

    [Theory]
    [InlineData("what was ida berg doing when she was hit", "Ida was hiking")]
    [InlineData("where did olaf lind hide the gun", "laundry basket")]
    [InlineData("why did neighbors call the police in tollbury", "smell of gas")]
    [InlineData("when was devon loggins arrested", "May 8")]
    [InlineData("what were they arguing about when makana was shot", "over spilled lemonade")]
    public void A_plain_question_is_answered(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("what was the girl wearing when makana was shot")]
    [InlineData("who resigned in norrby")]
    public void What_no_sentence_has_is_not_answered_by_the_one_with_most_of_the_words(string question) =>
        Assert.Empty(Told(question, Stored));

    [Theory]
    [InlineData("wie viele anhänger waren in hamm auf der demo", "Rund 1100")]
    [InlineData("сколько человек сейчас на станции", "шесть человек")]
    public void A_count_is_no_year_and_now_no_word_to_look_for(string question, string expected)
    {
        Article[] stored =
        [
            Article("de", "Rund 1100 Anhänger waren in Hamm auf der Demo.", "Demo in Hamm"),
            Article("ru", "В настоящее время на борту станции находятся шесть человек.", "На станции"),
        ];

        AssertFirst(expected, question, stored);
    }
}

using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>Short reports of a few events, as a week's feeds have them: who is meant stands in the sentence before, and
/// the newest count in another report.</summary>
public sealed class ShortReportsTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "first",
            "Three people were killed and at least 20 injured when a commuter train left the rails near Velden "
                + "early on Monday, police said. The train, carrying about 180 passengers, derailed at a bridge "
                + "over the river Traun shortly after 6 am. \"We are still searching two carriages,\" said fire "
                + "chief Anna Gruber.",
            "Three killed as commuter train derails near Velden"),
        Article(
            "toll",
            "Five people died after a commuter train derailed near Velden on Monday, the railway said. At least "
                + "31 people were taken to hospitals in Velden. The cause of the accident was not known.",
            "Death toll in train crash near Velden rises to five",
            hour: 9),
        Article(
            "driver",
            "Police arrested the driver of the commuter train that derailed near Velden, prosecutors said on "
                + "Tuesday, as the number of dead rose to seven. The 44-year-old man is suspected of driving at "
                + "twice the permitted speed. Two of the injured died in hospital overnight.",
            "Driver arrested after Velden train crash as toll reaches seven",
            hour: 30),
        Article(
            "strike",
            "Rail workers called a strike for Thursday to protest at staff shortages after the train crash near "
                + "Velden, the union said on Wednesday.",
            "Rail workers call a strike after Velden crash",
            hour: 54),
        Article(
            "yard",
            "A fire at a shipyard in Norrby hurt nine workers on Monday, the fire brigade said. The blaze broke "
                + "out on a tanker under repair. Nobody was killed.",
            "Fire at Norrby shipyard hurts dock workers",
            hour: 2),
        Article(
            "island",
            "The volcano on Sant Elmo island erupted on Wednesday, the coast guard said. About 800 residents "
                + "were taken off the island by ferry.",
            "Volcano erupts on Sant Elmo island",
            hour: 50),
    ];

    [Theory]
    [InlineData("How many people were injured in the Velden crash?", "At least 31 people were taken to hospitals")]
    [InlineData("How many people were killed in the Velden train crash?", "rose to seven")]
    [InlineData("Why did the train derail?", "The cause of the accident was not known")]
    [InlineData("What caused the Velden crash?", "The cause of the accident was not known")]
    [InlineData("When did the train derail?", "shortly after 6 am")]
    [InlineData("Who was arrested?", "arrested the driver")]
    [InlineData("Who is Anna Gruber?", "said fire chief Anna Gruber")]
    [InlineData("Who died in the Norrby fire?", "Nobody was killed")]
    [InlineData("How many residents left the island?", "About 800 residents were taken off")]
    [InlineData("Tell me more about the fire", "A fire at a shipyard in Norrby")]
    public void The_sentence_that_answers_comes_first(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("How many people were killed in the Velden train crash?", "Three people")]
    [InlineData("Why did the train derail?", "derailed near Velden")]
    [InlineData("When did the train derail?", "on Tuesday")]
    [InlineData("Tell me more about the fire", "fire chief")]
    [InlineData("How many residents left the island?", "left the rails")]
    public void What_does_not_answer_is_not_told_beside_it(string question, string other) =>
        Assert.DoesNotContain(Told(question, Stored), said => said.Contains(other, StringComparison.Ordinal));

    [Fact]
    public void Whose_age_a_description_tells_is_named_before_it() =>
        Assert.Contains(
            Told("How old is the driver?", Stored),
            said => said.StartsWith("The 44-year-old man", StringComparison.Ordinal));

    [Theory]
    [InlineData("When did Ann Lilly die?", "where she died from her injuries at 12:48 a.m. on March 25")]
    [InlineData("Is Otto Brandt going to the Velden meeting?", "Otto Brandt will not attend the Velden meeting")]
    [InlineData("What kind of gun was the Brooklyn father cleaning?", "a hunting rifle")]
    [InlineData("How many points did Nora Lind score against Evans?", null)]
    [InlineData("How many points did Mia Holm score against Evans?", "Holm scored 20 points")]
    [InlineData("How many people did the earthquake kill in Dunmore?", null)]
    [InlineData("Who got charged over the 1967 mill murders in Dahlby?", "police arrested Ole Falk")]
    [InlineData("Who murdered the pastor's family in Tollbury?", "Erik Beck, 15, has been charged")]
    [InlineData("Who died in the Hartwell blast?", "Jon Vik and his son were killed")]
    [InlineData("Who hit the three year old girl in Kelmar?", "Ann Holt hit the girl")]
    public void Who_did_it_and_of_what_kind_is_told(string question, string? expected)
    {
        Article[] stored =
        [
            Article("lilly", "Ann Lilly was putting the guns away when one of them went off. Lilly was struck one "
                + "time. The shooting happened in Nims around 10 p.m. on March 24. She was taken to a clinic, where "
                + "she died from her injuries at 12:48 a.m. on March 25.", "Woman shot in Nims"),
            Article("meeting", "", "Otto Brandt will not attend the Velden meeting of ministers"),
            Article("gun", "The Brooklyn father said the gun went off as he was cleaning it. The father was "
                + "cleaning a hunting rifle in the kitchen, police said.", "Brooklyn father held after shot"),
            Article("game", "Holm scored 20 points on Thursday to break the mark of Nora Lind and help Norrby "
                + "beat Evans. Mia Holm has the record now.", "Holm breaks Lind's mark against Evans"),
            Article("quake", "An earthquake shook a sparsely populated area of southern Karvia on Sunday, "
                + "killing 10 people, officials said. An office worker in Dunmore said the tremor lasted 30 seconds.",
                "Strong earthquake jolts southern Karvia"),
            Article("dahl", "Dahlby police arrested Ole Falk, of Norrby, on first-degree murder charges in the 1967 "
                + "slayings of two women at a mill.", "Arrest in the Dahlby murders"),
            Article("pastor", "A pastor, his wife and three children of the family were found dead in Tollbury. Erik "
                + "Beck, 15, has been charged with two counts of murder.", "Pastor's family murdered in Tollbury"),
            Article("blast", "Jon Vik and his son were killed by a blast in Hartwell on Friday.",
                "Blast in Hartwell"),
            Article("girl", "Ann Holt hit the girl, 3, with his car in Kelmar on Friday, police said.",
                "Girl hit in Kelmar"),
        ];

        var told = Told(question, stored).FirstOrDefault();

        Assert.Contains(expected ?? "", told ?? "", StringComparison.Ordinal);
        Assert.Equal(expected is null, told is null);
    }
}

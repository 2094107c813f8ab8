using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Questions;

/// <summary>English questions of each kind: the first sentence has what is asked for, or there is none.</summary>
public sealed class AnswerKindsTests
{
    private static readonly Article[] Stored =
    [
        Article(
            "ferry",
            "The ferry Maren ran aground off Skarholm on Tuesday night. Her master, Captain Ingrid Solem, 52, was "
                + "taken ashore by helicopter. No one was injured, the coast guard said. The Maren carried 214 "
                + "passengers and 18 crew. She ran aground because a steering pump had failed, investigators said. "
                + "Passengers waited for six hours until a tug arrived.",
            "Ferry Maren aground off Skarholm"),
        Article(
            "bar",
            "A man was stabbed to death outside the Blue Lantern bar in Tollbury on Friday. The dead man was "
                + "identified as Derek Oakes, 31. Colin Marsh was charged with murder on Saturday. An argument over a "
                + "parking space ended with the stabbing, witnesses said. Marsh had a blood alcohol level of 0.19 "
                + "percent, prosecutors said.",
            "Man stabbed outside Tollbury bar",
            hour: 1),
        Article(
            "mills",
            "Hartwell Mills reported a 12% rise in annual profits to $48 million. The company expects to cut around "
                + "900 jobs after its takeover of Borley Textiles. Chief executive Nora Pell said that no mill would "
                + "close.",
            "Hartwell Mills to cut jobs",
            hour: 2),
        Article(
            "people",
            "Singer Lida Moreau welcomed a baby boy named Anton on Friday. Actor Paul Rennick died of lung cancer "
                + "at his home in Westmoor, his daughter said. Rennick was 71.",
            "Births and deaths",
            hour: 3),
    ];

    [Theory]
    [InlineData("Who was killed outside the bar in Tollbury?", "Derek Oakes")]
    [InlineData("What was the name of the man killed in Tollbury?", "Derek Oakes")]
    [InlineData("Who is accused of the murder in Tollbury?", "Colin Marsh")]
    [InlineData("Who is the chief executive of Hartwell Mills?", "Nora Pell")]
    [InlineData("Who was the master of the Maren?", "Ingrid Solem")]
    [InlineData("What did Lida Moreau call her new son?", "Anton")]
    [InlineData("Who said that no one was injured on the Maren?", "the coast guard said")]
    public void A_person_is_named_in_the_role_that_is_asked(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Fact]
    public void He_is_the_nearest_person_and_not_one_named_in_full_before()
    {
        var report = Article(
            "flat",
            "Police in Greven charged Dan Orth with the murder of Nora Fell. A neighbour, Ivo Brand, had called the "
                + "police. Orth denies the charge. In 2019 he was jailed for theft.",
            "Man charged with murder in Greven");

        Assert.DoesNotContain(
            new Passages(Question.Of("Who was jailed for theft?"), [report]).Find(3),
            passage => passage.Sentence.Contains("Ivo Brand", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("How many passengers did the Maren carry?", "214")]
    [InlineData("How many people will lose their jobs at Hartwell Mills?", "900")]
    [InlineData("How many jobs is Hartwell Mills cutting?", "900")]
    [InlineData("How much money did Hartwell Mills make last year?", "$48 million")]
    [InlineData("How drunk was Colin Marsh?", "0.19")]
    [InlineData("How old was Paul Rennick?", "71")]
    [InlineData("How old is the captain of the Maren?", "52")]
    [InlineData("How long did the passengers of the Maren wait?", "six hours")]
    public void A_number_counts_or_measures_what_is_asked(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("When did the Maren run aground?", "Tuesday night")]
    [InlineData("Where did the Maren run aground?", "off Skarholm")]
    [InlineData("Why did the Maren run aground?", "steering pump")]
    [InlineData("What did Paul Rennick die of?", "lung cancer")]
    [InlineData("What was the argument about that ended with the stabbing in Tollbury?", "parking space")]
    [InlineData("What is Colin Marsh charged with?", "murder")]
    public void A_time_a_place_a_cause_and_a_thing_stand_by_the_act(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("Did anyone get hurt when the Maren ran aground?", "No one was injured")]
    [InlineData("Was anybody on the Maren hurt?", "No one was injured")]
    [InlineData("Is Paul Rennick still alive?", "died of lung cancer")]
    public void Yes_or_no_is_answered_by_the_act_or_its_contrary(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("who was the master of the maren", "Ingrid Solem")]
    [InlineData("how many pasengers did the maren carry", "214")]
    [InlineData("whats colin marsh charged with", "murder")]
    [InlineData("do you know who is the chief executive of hartwell mills?", "Nora Pell")]
    [InlineData("name of the man killed in tollbury?", "Derek Oakes")]
    [InlineData("The Maren ran aground off Skarholm, how many passengers did she carry?", "214")]
    [InlineData("How did Paul Rennick die?", "lung cancer")]
    public void A_question_typed_in_haste_is_understood(string question, string expected) =>
        AssertFirst(expected, question, Stored);

    [Theory]
    [InlineData("How old is Colin Marsh?")]
    [InlineData("Who will be the next chief executive of Hartwell Mills?")]
    [InlineData("How many years in prison did Derek Oakes get?")]
    [InlineData("Why did Paul Rennick kill himself?")]
    [InlineData("How old is Ingrid Solem's husband?")]
    [InlineData("How many years in prison did Colin Marsh get?")]
    [InlineData("How much is Ingrid Solem paid?")]
    [InlineData("What salary does Nora Pell of Hartwell Mills get?")]
    [InlineData("What time was the man stabbed in Tollbury?")]
    [InlineData("How old is Ingrid Solem's friend Nora Pell?")]
    [InlineData("How many engines does the Maren have?")]
    [InlineData("Who owns the Maren?")]
    [InlineData("Who set fire to the Blue Lantern?")]
    [InlineData("What was the tug called?")]
    [InlineData("When was Nora Pell born?")]
    [InlineData("Where does Derek Oakes's mother live?")]
    [InlineData("Why did Borley Textiles explode?")]
    [InlineData("Did the queen visit Tollbury?")]
    [InlineData("Has Hartwell Mills cut the 900 jobs?")]
    [InlineData("Was anybody at the Blue Lantern bar hurt on the Maren?")]
    [InlineData("How many people died in the earthquake in Westmoor?")]
    public void What_is_asked_for_is_nowhere_and_nothing_else_is_told(string question) =>
        Assert.Empty(new Passages(Question.Of(question), Stored).Find(3));

    [Fact]
    public void The_age_at_which_somebody_died_is_theirs()
    {
        const string Age =
            "Ida Brandt, who painted ships for sixty years, died in Skarholm on Monday at the age of 85.";
        var question = Question.Of("How old was Ida Brandt when she died?");

        Assert.Equal(Age, Assert.Single(new Passages(question, [Article("painter", Age)]).Find(3)).Sentence);
    }

    [Fact]
    public void The_toll_of_the_event_is_told_and_not_that_of_one_it_recalls_and_the_newest_of_it()
    {
        Article[] reports =
        [
            Article(
                "first", "A bomb at the Karvian consulate in Velden killed four people on Monday, police said.",
                "Bomb at consulate in Velden"),
            Article(
                "second", "The bomb at the Karvian consulate in Velden has killed seven people. The rebels called the "
                + "attack on the consulate revenge for air strikes last week in which 30 people were killed in Orno.",
                "Consulate toll rises", hour: 12),
        ];

        var question = Question.Of("What is the latest death toll of the attack on the Karvian consulate?");
        var found = new Passages(question, reports).Find(3);

        Assert.Contains("seven", found[0].Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(found, passage => passage.Sentence.Contains("30", StringComparison.Ordinal));
    }

    [Fact]
    public void What_befell_another_is_no_cause_and_what_was_not_has_none()
    {
        Article[] reports =
        [
            Article(
                "rocket", "The Corvus Heavy will fly for the first time on Sunday. A Corvus 4 exploded on its pad in "
                + "spring because a tank burst. The army did not shoot down the drone because it flew too low.",
                "Corvus Heavy set to fly"),
        ];

        Assert.Empty(new Passages(Question.Of("Why did the Corvus Heavy explode?"), reports).Find(3));
        Assert.Empty(new Passages(Question.Of("Why did the army shoot down the drone?"), reports).Find(3));
        Assert.NotEmpty(new Passages(Question.Of("Why did the army not shoot down the drone?"), reports).Find(3));
    }

    [Fact]
    public void A_caption_a_stub_and_a_by_line_are_no_answers()
    {
        Article[] reports =
        [
            Article(
                "plane", "By Ole Brandt A plane crashed near Norrby.\n\nA plane crash near Norrby on Sunday killed two "
                + "pilots, the Norrby...\n\nPilot Rita Holm was flying the plane that crashed near Norrby.",
                "Plane crashes near Norrby"),
        ];

        var found = new Passages(Question.Of("Who was flying the plane that crashed in Norrby?"), reports).Find(3);

        Assert.Equal(["Pilot Rita Holm was flying the plane that crashed near Norrby."],
            found.Select(passage => passage.Sentence));
    }

    [Fact]
    public void Whom_a_sentence_calls_he_the_one_before_it_names()
    {
        Article[] reports =
        [
            Article(
                "court", "Colin Marsh appeared in court in Tollbury on Saturday. He was charged with robbery.",
                "Court in Tollbury"),
        ];

        var found = new Passages(Question.Of("Who was charged with robbery in Tollbury?"), reports).Find(3);

        Assert.Equal(
            ["Colin Marsh appeared in court in Tollbury on Saturday.", "He was charged with robbery."],
            found.Select(passage => passage.Sentence));
    }

    [Fact]
    public void The_age_behind_a_description_is_that_of_whom_the_sentence_before_names_and_no_brother_s()
    {
        Article[] reports =
        [
            Article(
                "birth", "Lida Moreau has given birth to a boy. The singer, 36, is well. Anton Vale was at home with "
                + "his mother, 2-year-old brother and a friend.",
                "Lida Moreau gives birth"),
        ];

        Assert.Contains("The singer, 36, is well.", Told("How old is Lida Moreau?", reports));
        Assert.Empty(Told("How old is the mother of Anton Vale?", reports));
    }

    [Fact]
    public void What_is_another_s_is_no_answer()
    {
        Article[] reports =
        [
            Article(
                "bid", "Alder has offered 20 million euros for Borley. In a letter to the board of Borley, Alder chief "
                + "executive Nora Lind called the offer fair.", "Alder bids for Borley"),
        ];

        Assert.Empty(new Passages(Question.Of("who is the chief executive of borley"), reports).Find(3));
        Assert.NotEmpty(new Passages(Question.Of("who is the chief executive of alder"), reports).Find(3));
    }

    [Fact]
    public void The_latest_on_something_is_the_lead_of_its_newest_report()
    {
        Article[] reports =
        [
            Article(
                "first", "Alder has offered 20 million euros for Borley. Borley said that it would look at the offer "
                + "from Alder.", "Alder bids for Borley"),
            Article(
                "second", "Alder has raised its offer for Borley to 25 million euros. Borley rejected the first offer "
                + "of Alder last month.", "Alder raises its offer for Borley", hour: 30),
        ];

        var found = new Passages(Question.Of("whats the latest on the borley offer"), reports).Find(1);

        Assert.Equal(
            ["Alder has raised its offer for Borley to 25 million euros."], found.Select(passage => passage.Sentence));
    }
}

using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories.News;

/// <summary>What came of a matter is news, in whatever words it is told.</summary>
public sealed class OutcomesAsNewsTests
{
    private const string Fire = "Three people were killed when a fire broke out in the Hotel Lark in Brakoda, police said.";

    [Theory]
    [InlineData("en", "Minister Ilves under pressure over ferry fire",
        "Opposition parties called on Transport Minister Mart Ilves to resign over the ferry fire in Velmar.",
        "Transport Minister Mart Ilves resigns",
        "Transport Minister Mart Ilves resigned over the ferry fire in Velmar.")]
    [InlineData("en", "Jury out in trial of banker Karl Brandt",
        "The jury in the trial of the Velmar banker Karl Brandt began deliberations.",
        "Banker Karl Brandt acquitted", "A jury acquitted the Velmar banker Karl Brandt.")]
    [InlineData("en", "Three killed in hotel fire in Brakoda", Fire, "Brakoda hotel fire: owner arrested",
        "The owner of the Hotel Lark in Brakoda was arrested after the fire that killed three people, police said.")]
    [InlineData("de", "Drei Tote bei Hotelbrand in Brakoda",
        "Bei einem Brand im Hotel Lerche in Brakoda sind drei Menschen ums Leben gekommen, teilte die Polizei mit.",
        "Nach Hotelbrand in Brakoda: Besitzer festgenommen",
        "Die Polizei hat den Besitzer des Hotels Lerche in Brakoda festgenommen.")]
    [InlineData("en", "Velmar bus drivers to strike on Friday",
        "Bus drivers in Velmar will strike on Friday over pay, their union said.",
        "Velmar bus strike called off", "The union of the bus drivers in Velmar called off the strike over pay.")]
    [InlineData("en", "Trawler Anna missing off Velmar",
        "Six sailors are missing after the trawler Anna sank off Velmar, the coastguard said.",
        "Search for crew of trawler Anna ends",
        "The coastguard ended its search for the six sailors of the trawler Anna, which sank off Velmar.")]
    [InlineData("de", "Trawler Anna vor Velmar vermisst",
        "Sechs Seeleute werden vermisst, nachdem der Trawler Anna vor Velmar gesunken ist.",
        "Suche nach Seeleuten der Anna eingestellt",
        "Die Suche nach den Seeleuten der Anna wurde eingestellt, teilte die Küstenwache in Velmar mit.")]
    [InlineData("en", "Storm warning for Velmar",
        "Forecasters issued a storm warning for the harbour of Velmar.",
        "Velmar storm warning lifted", "Forecasters lifted the storm warning for the harbour of Velmar.")]
    [InlineData("en", "Clerk charged over Velmar harbour fire",
        "The Velmar clerk Karl Brandt was charged with arson over the harbour fire.",
        "Charges dropped against clerk Karl Brandt",
        "Prosecutors in Velmar have dropped the charges against the clerk Karl Brandt.")]
    [InlineData("en", "Mother charged over Velmar shooting",
        "The Velmar mother Ada Brandt was charged with endangering her daughter, who was shot in the leg.",
        "Woman gets two years for daughter's shooting",
        "The Velmar mother Ada Brandt was sentenced to two years in prison for endangering her daughter.")]
    [InlineData("fr", "Grève des bus à Velmar vendredi",
        "Les conducteurs de bus de Velmar feront grève vendredi, a annoncé leur syndicat.",
        "La grève des bus à Velmar est annulée",
        "Le syndicat des conducteurs de bus de Velmar a annulé la grève de vendredi.")]
    [InlineData("ru", "Мэр Вельмара под судом",
        "Мэр города Вельмар Карл Брандт предстал перед судом по делу о взятке.",
        "Мэр Вельмара Карл Брандт приговорён к двум годам",
        "Мэр города Вельмар Карл Брандт приговорён к двум годам тюрьмы по делу о взятке.")]
    [InlineData("en", "Council to vote on closing Holm library",
        "The council of Holm will vote on Friday on closing the town's library, Mayor Ida Marsh said.",
        "Holm library stays open", "The council of Holm voted 12 to 9 on Friday to keep the town's library open.")]
    [InlineData("fr", "Le procès de l'ancien maire de Grasse s'ouvre",
        "Le procès de l'ancien maire de Grasse, Jean Roux, s'est ouvert jeudi pour détournement de fonds.",
        "L'ancien maire de Grasse relaxé", "L'ancien maire de Grasse, Jean Roux, a été relaxé samedi par le tribunal.")]
    public void An_outcome_is_told_though_its_words_were_told(
        string language, string title, string text, string laterTitle, string laterText)
    {
        var early = Reports.Report("early", title, text, Reports.Morning) with { Language = language };
        var later = Reports.Report("later", laterTitle, laterText, Reports.Morning.AddHours(12)) with
        {
            Language = language,
        };

        Assert.Equal(laterText, Assert.Single(NewOf(early, later)));
    }

    [Theory]
    [InlineData("Fire in Brakoda hotel: no one arrested", "No one was arrested after the fire in the Hotel Lark in Brakoda.")]
    [InlineData("Brakoda hotel fire leaves three dead", "Three people died in the fire in the Hotel Lark in Brakoda.")]
    public void What_is_denied_or_planned_and_what_was_told_is_no_outcome(string laterTitle, string laterText)
    {
        var early = Reports.Report("early", "Three killed in hotel fire in Brakoda", Fire, Reports.Morning);
        var later = Reports.Report("later", laterTitle, laterText, Reports.Morning.AddHours(12));

        Assert.DoesNotContain(
            WhatIsNew.Since(Reports.Build(early, later), Told(early)).Facts, fact => fact.IsOutcome);
    }

    [Theory]
    [InlineData("en", "Council to vote on closing Holm library",
        "Harrow council will vote on Friday on closing Holm library, the last one in the town. The plan would save "
            + "200,000 pounds a year, the council said.",
        "Harrow decides on the future of Holm library on Friday",
        "Harrow councillors decide on Friday whether Holm library, the last one in town, shuts.")]
    [InlineData("de", "Stadtrat Harzen stimmt über Bibliothek Holm ab",
        "Der Stadtrat von Harzen stimmt am Freitag über die Schließung der Bibliothek Holm ab, der letzten der Stadt.",
        "Stadtrat Harzen entscheidet am Freitag über die Bibliothek Holm",
        "Der Stadtrat von Harzen entscheidet am Freitag über das Ende der Bibliothek Holm, der letzten der Stadt.")]
    [InlineData("fr", "Deux morts dans l'incendie d'une maison à Sorel",
        "Deux personnes sont mortes lundi dans l'incendie d'une maison à Sorel, a indiqué la police. Le feu a pris à 3 "
            + "heures rue du Moulin. Une troisième personne a été hospitalisée.",
        "Sorel : un couple périt dans les flammes rue du Moulin",
        "Un couple a péri lundi dans les flammes de sa maison, rue du Moulin à Sorel.")]
    [InlineData("en", "Two dead in house fire in Stenby",
        "Two people were killed in a house fire in Stenby on Monday, police said. The fire broke out in Mill Lane at 3 "
            + "am. A third person was taken to hospital.",
        "Couple die after blaze rips through Stenby home",
        "A couple have died after a blaze ripped through their home in Mill Lane, Stenby, on Monday.")]
    public void The_same_in_other_words_is_no_news(
        string language, string title, string text, string laterTitle, string laterText)
    {
        var early = Reports.Report("early", title, text, Reports.Morning) with { Language = language };
        var later = Reports.Report("later", laterTitle, laterText, Reports.Morning.AddHours(10)) with
        {
            Language = language,
        };

        Assert.Empty(NewOf(early, later));
    }

    [Theory]
    [InlineData("Town closes Mill Lane after house fire",
        "The town of Stenby closes Mill Lane on Friday after the house fire.")]
    [InlineData("Stenby mourns victims of house fire",
        "Stenby mourns the victims of the house fire in Mill Lane with a march on Friday.")]
    [InlineData("Owner of burnt Stenby house faces court",
        "The owner of the house in Mill Lane, Stenby, faces a court on Friday over missing smoke alarms.")]
    [InlineData("Stenby demolishes burnt house",
        "The town of Stenby demolishes the burnt house in Mill Lane on Friday.")]
    public void What_is_to_come_on_the_day_of_what_was_told_is_news(string title, string text)
    {
        var early = Reports.Report(
            "early", "Two dead in house fire in Stenby",
            "Two people were killed in a house fire in Mill Lane, Stenby, on Friday, police said.", Reports.Morning);

        Assert.Equal([text], NewOf(early, Reports.Report("later", title, text, Reports.Morning.AddHours(10))));
    }

    [Theory]
    [InlineData("en", "Council to vote on closing Holm library",
        "The council of Holm will vote on Friday on closing the town's library.", "Holm library stays open",
        "The council of Holm voted 12 to 9 on Friday to keep the town's library open.")]
    [InlineData("en", "Storm Nora heads for west coast",
        "Storm Nora is expected to reach the west coast on Friday night, the weather office said.",
        "Storm Nora leaves 40,000 homes without power",
        "Storm Nora cut power to 40,000 homes on the west coast on Saturday, the grid operator said.")]
    [InlineData("uk", "У Карпатах шукають туриста",
        "Рятувальники шукають у Карпатах 34-річного туриста Івана Мороза, повідомили в ДСНС у четвер.",
        "Туриста в Карпатах знайшли живим",
        "34-річного Івана Мороза знайшли живим у Карпатах у суботу, повідомили в ДСНС.")]
    public void A_headline_of_what_was_to_come_gives_way_to_what_came(
        string language, string title, string text, string laterTitle, string laterText) => Assert.Equal(
        laterTitle,
        Reports.Build(
            Reports.Report("early", title, text, Reports.Morning) with { Language = language },
            Reports.Report("later", laterTitle, laterText, Reports.Morning.AddHours(40)) with { Language = language })
            .Headline);

    [Theory]
    [InlineData("Hawks captain Carl Pelmer retires",
        "Carl Pelmer, the captain of the Velmar Hawks, announced his retirement on Tuesday.", 1)]
    [InlineData("Bram Arden retires", "Coach Bram Arden of the Velmar Hawks announced his retirement in tears.", 0)]
    [InlineData("Hawks react", "Carl Pelmer, the captain of the Velmar Hawks, announced his retirement on Tuesday.", 0)]
    public void What_one_does_whom_nobody_was_told_of_is_new_where_it_heads_a_report(
        string laterTitle, string laterText, int news)
    {
        const string Shown = "Coach Bram Arden of the Velmar Hawks announced his retirement on Monday.";
        var early = Reports.Report("early", "Velmar Hawks coach Bram Arden retires",
            $"{Shown} He had trained the captain, Carl Pelmer, for five seasons.", Reports.Morning);
        var later = Reports.Report("later", laterTitle, laterText, Reports.Morning.AddHours(26));

        var told = ToldStory.Of(Reports.Build(early), [Shown]);
        Assert.Equal(news, WhatIsNew.Since(Reports.Build(early, later), told).Facts.Count);
    }

    [Fact]
    public void An_outcome_in_a_report_that_is_older_than_what_was_told_is_no_news()
    {
        var told = Reports.Report("told", "Three killed in hotel fire in Brakoda", Fire, Reports.Morning);
        var older = Reports.Report("older", "Brakoda hotel fire: owner arrested",
            "The owner of the Hotel Lark in Brakoda was arrested after the fire.", Reports.Morning.AddHours(-2));

        Assert.Empty(WhatIsNew.Since(Reports.Build(older, told), Told(told)).Facts);
    }

    [Fact]
    public void A_charge_that_is_told_once_more_after_it_was_told_is_no_outcome()
    {
        var early = Reports.Report("early", "Clerk charged over Velmar harbour fire",
            "The Velmar clerk Karl Brandt was charged with arson over the harbour fire.", Reports.Morning);
        var later = Reports.Report("later", "Clerk arrested, charged over Velmar harbour fire",
            "The Velmar clerk Karl Brandt was arrested and was also charged Friday with arson.",
            Reports.Morning.AddHours(12));

        Assert.DoesNotContain(
            WhatIsNew.Since(Reports.Build(early, later), Told(early)).Facts, fact => fact.IsOutcome);
    }

    [Theory]
    [InlineData("Strong earthquake shakes Velmar", "Velmar earthquake kills at least 12", "Velmar earthquake kills at least 12")]
    [InlineData("Man charged over Velmar earthquake hoax", "Velmar earthquake kills at least 12",
        "Man charged over Velmar earthquake hoax")]
    public void A_headline_without_the_dead_gives_way_to_them_unless_it_tells_of_a_case(
        string title, string laterTitle, string headline)
    {
        var early = Reports.Report("early", title,
            "A magnitude 6.3 earthquake shook the south of Velmar, the geological service said.", Reports.Morning);
        var later = Reports.Report("later", laterTitle,
            "At least 12 people were killed in the earthquake in the south of Velmar, the government said.",
            Reports.Morning.AddHours(6), "Gazette");
        var story = Reports.Build(early, later);

        Assert.Equal(
            headline == title,
            !HeadlineAge.IsBeforeDeaths(title, early, story.Figures, StoryReport.Of(story.Articles)));
    }

    [Fact]
    public void A_headline_of_a_detail_gives_way_once_the_toll_of_its_report_has_risen()
    {
        const string Title = "Velmar bridge collapse: nine vehicles fell into river, mayor says";
        var early = Reports.Report("early", Title,
            "Nine vehicles fell into the river when the bridge in Velmar collapsed. Police said four people had died.",
            Reports.Morning);
        var later = Reports.Report("later", "Seven dead in Velmar bridge collapse",
            "Seven people have died in the collapse of the bridge in Velmar, police said.",
            Reports.Morning.AddHours(6), "Gazette");
        var story = Reports.Build(early, later);

        Assert.True(HeadlineAge.IsBeforeDeaths(Title, early, story.Figures, StoryReport.Of(story.Articles)));
    }

    [Theory]
    [InlineData("Teen dies in Velmar shooting", "Man charged with murder in Velmar shooting")]
    [InlineData("Girl shot in Velmar", "Man charged in Velmar shooting")]
    [InlineData("Manhunt for Velmar gunman", "Man arrested in Velmar shooting")]
    [InlineData("Police investigate Velmar shooting", "Suspect charged in Velmar shooting")]
    [InlineData("Fire ruins Velmar supermarket", "Man charged over Velmar supermarket fire")]
    public void A_death_and_a_search_give_way_to_the_case_that_came_of_them(string title, string laterTitle)
    {
        const string Text = "A teenager was shot dead in Velmar on Monday night, police said.";
        var early = Reports.Report("early", title, Text, Reports.Morning);
        var later = Reports.Report("later", laterTitle, Text, Reports.Morning.AddHours(20), "Gazette");

        Assert.Equal(laterTitle, Reports.Build(early, later).Headline);
    }

    [Theory]
    [InlineData("Toddler in critical condition after Velmar shooting", "Velmar toddler dies", "", 20)]
    [InlineData("Mother asks for prayers for Velmar toddler", "Velmar toddler dies after shooting", "", 0)]
    [InlineData("Bullet nearly kills toddler in Velmar", "Velmar remembers toddler hit by bullet",
        "The toddler who was hit by a bullet in Velmar has died, the hospital said.", 20)]
    [InlineData("Search for missing toddler in Velmar", "Missing Velmar toddler found alive", "", 20)]
    [InlineData("Toddler shot dead in Velmar", "Man arrested in Velmar shooting", "", 20)]
    [InlineData("Velmar bus drivers to strike", "Strike of Velmar bus drivers called off", "", 20)]
    [InlineData("Velmar council to widen the main pier for larger ferries", "Velmar council widens main pier",
        "Workers widened the main pier of Velmar on Monday, the council said.", 0)]
    public void What_was_open_gives_way_to_its_end_also_where_only_a_lead_tells_it(
        string title, string laterTitle, string laterText, int hours)
    {
        const string Text = "A toddler was hit by a bullet in Velmar on Monday night, police said.";
        var early = Reports.Report("early", title, Text, Reports.Morning);
        var later = Reports.Report("later", laterTitle, laterText.Length > 0 ? laterText : Text,
            Reports.Morning.AddHours(hours), "Gazette");

        Assert.Equal(laterTitle, Reports.Build(early, later).Headline);
        Assert.Equal(laterTitle, Reports.Build(later, early).Headline);
    }

    [Theory]
    [InlineData("Teen pleads guilty in 2013 Velmar fire",
        "The Velmar teen Karl Brandt pleaded guilty on Monday in the 2013 fire that killed three people.")]
    [InlineData("Teen gets death sentence over Velmar fire",
        "A Velmar jury ordered the execution of the teen Karl Brandt over the fire a year ago.")]
    [InlineData("Second victim of Velmar fire dies",
        "A second victim of the fire in Velmar died in hospital on Monday, police said.")]
    [InlineData("Arson suspected in Velmar fire", "Police in Velmar now treat the fire as arson.")]
    public void A_verdict_on_what_was_long_ago_a_second_death_and_a_cause_are_news(string laterTitle, string laterText)
    {
        var early = Reports.Report("early", "Fire in Velmar kills one", "The Velmar teen Karl Brandt was charged over "
            + "the fire in Velmar that killed one man and hurt three people in the harbour.", Reports.Morning);
        var later = Reports.Report("later", laterTitle, laterText, Reports.Morning.AddDays(40));

        Assert.Equal(laterText, Assert.Single(NewOf(early, later)));
    }

    private static ToldStory Told(params Article[] reports) =>
        ToldStory.Of(Reports.Build(reports), [.. reports.Select(report => report.Text)]);

    private static List<string> NewOf(Article early, Article later)
    {
        var told = Told(early);
        var story = Reports.Build(early, later);
        return [.. NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told).Select(sentence => sentence.Text)];
    }
}

using System.Text.Json;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using static BriefingBot.Tests.Stories.Reports;

namespace BriefingBot.Tests.Stories;

/// <summary>What takes a told figure back, and what only sounds so.</summary>
public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("Troops withdrew from Dalen after 12 people were injured.")]
    [InlineData("The army said it had mistakenly injured 12 hostages.")]
    [InlineData("The 12 people were injured in error, the army said.")]
    public void Troops_that_withdraw_and_deeds_done_by_mistake_take_no_figure_back(string text)
    {
        var ferry = Reports.Ferry();
        var first = Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."));
        var told = ToldStory.Of(Given(ferry, first), []);
        var later = Reports.Report("later", "", text, Reports.Morning.AddHours(7));

        Assert.Empty(WhatIsNew.CorrectionsSince(Given([.. ferry, later], first), told));
    }

    [Theory]
    [InlineData(true, "A blast shook the market of Velmar. Streets were closed.", 1)] // taken out in silence
    [InlineData(true, "Police arrested the manager of the market. Prosecutors searched his villa and his bank.", 0)]
    [InlineData(false, "A blast shook the market of Velmar. Streets were closed.", 0)] // nobody was shown it
    [InlineData(null, "A blast shook the market of Velmar. Streets were closed.", 1)] // stored without it: shown
    public void A_figure_that_a_text_no_longer_has_is_withdrawn_where_it_was_shown_and_all_else_stands(
        bool? isShown, string text, int corrections)
    {
        var report = Reports.Report("a", "Blast at Velmar market", "A blast shook the market of Velmar. Streets were "
            + "closed. Forty-two people were injured.", Reports.Morning);
        var line = Line(FigureRelation.Single, Injured(42, "a", "Forty-two people were injured.")) with
        {
            IsShown = isShown ?? true,
        };
        var stored = JsonSerializer.SerializeToNode(ToldStory.Of(Given([report], line), []))!; // not null: a record
        if (isShown is null)
        {
            stored["Figures"]![0]!.AsObject().Remove("IsShown"); // not null: the one figure
        }

        var told = stored.Deserialize<ToldStory>()!; // not null: stored above

        Assert.Equal(corrections, WhatIsNew.CorrectionsSince(Given([report with { Text = text }]), told).Count);
    }

    [Fact]
    public void A_value_that_two_reports_gave_is_corrected_once()
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(
            Given(ferry, Line(
                FigureRelation.Same,
                Injured(12, "ferry-1", "Twelve were injured."), Injured(12, "ferry-2", "12 were injured."))),
            []);
        var now = Line(
            FigureRelation.Same,
            Injured(2, "ferry-1", "Two were injured."), Injured(2, "ferry-2", "2 were injured."));
        var first = Given([ferry[0] with { Text = "Two were injured." }, .. ferry[1..]], now);
        var both = Given(
            [ferry[0] with { Text = "Two were injured." }, ferry[1] with { Text = "2 were injured." }, ferry[2]], now);

        Assert.Single(WhatIsNew.CorrectionsSince(both, told));
        var corrections = WhatIsNew.CorrectionsSince(first, told);
        Assert.Single(corrections);
        Assert.Empty(WhatIsNew.CorrectionsSince(both, told.Corrected(corrections)));
    }

    [Theory]
    [InlineData("Coach crash near Norvell injures twelve", "Coach crash near Norvell injures nine", 1)]
    [InlineData("Coach crash near Norvell injures twelve", "Nine injured near Norvell, police now say", 1)]
    [InlineData("Coach crash near Norvell injures twelve", "Lorry crash near Norvell injures nine", 0)]
    public void A_speaker_takes_back_by_a_lower_count_what_was_said_of_the_same_event_alone(
        string title, string laterTitle, int corrections)
    {
        var first = Reports.Report("a", title, $"{title}. Twelve were injured, police said.", Reports.Morning);
        var later = Reports.Report(
            "b", laterTitle, $"{laterTitle}. Nine were injured, police said.", Reports.Morning.AddHours(8));
        var before = Injured(12, "a", "Twelve were injured, police said.") with { Says = "police" };
        var now = Injured(9, "b", "Nine were injured, police said.") with { Says = "police" };
        var told = ToldStory.Of(Given([first], Line(FigureRelation.Single, before)), []);

        Assert.Equal(
            corrections,
            WhatIsNew.CorrectionsSince(Given([first, later], Line(FigureRelation.Update, before, now)), told).Count);
    }

    [Fact]
    public void What_one_sentence_corrects_of_a_count_is_told_once()
    {
        var ferry = Reports.Ferry();
        static Story Injuring(Article[] articles, decimal passengers, decimal sailors, string sentence) => Given(
            articles,
            Line(FigureRelation.Single, Injured(passengers, "ferry-1", sentence)),
            Line(FigureRelation.Single, Injured(sailors, "ferry-1", sentence) with { Of = "sailors" })
                with
            { Of = "sailors" });
        var told = ToldStory.Of(Injuring(ferry, 12, 5, "Twelve passengers and five sailors were injured."), []);
        var now = Injuring(
            [ferry[0] with { Text = "Ten passengers and four sailors were injured." }, .. ferry[1..]],
            10, 4, "Ten passengers and four sailors were injured.");

        var corrections = WhatIsNew.CorrectionsSince(now, told);

        Assert.Single(corrections);
        Assert.Empty(WhatIsNew.CorrectionsSince(now, told.Corrected(corrections)));
    }

    [Fact]
    public void What_an_outlet_says_that_has_not_heard_of_a_correction_is_no_news()
    {
        var before = Reports.Report("a", "Toll of Velmar blast", "The toll is 11.", Reports.Morning);
        var edited = before with { Text = "The toll is 10." };
        var other = Reports.Report(
            "b", "Blast in Velmar", "Eleven were injured.", Reports.Morning.AddHours(1), "Gazette");
        var told = ToldStory.Of(Given([edited], Line(FigureRelation.Single, Injured(10, "a", "The toll is 10."))), []);
        var line = Line(
            FigureRelation.Update,
            Injured(11, "b", other.Text) with { AsOf = NewsTime.At(Reports.Morning.AddHours(1)) },
            Injured(10, "a", edited.Text) with { AsOf = NewsTime.At(Reports.Morning.AddHours(2)), Former = 11 });

        Assert.Empty(WhatIsNew.Since(Given([edited, other], line), told).Figures);
    }

    [Fact]
    public void A_count_stands_though_another_line_counts_the_same_otherwise()
    {
        var ferry = Reports.Ferry();
        var here = Injured(60, "ferry-1", "Some 60 vehicles were aboard.") with { Counts = "vehicles", Of = null };
        var aYear = here with { Value = 20_000, ArticleId = "ferry-2", Sentence = "It carries 20,000 vehicles." };
        var story = Given(
            ferry,
            new FigureLine("vehicles", null, null, FigureRelation.Single, IsHistory: false, [here]),
            new FigureLine("vehicles", null, null, FigureRelation.Single, IsHistory: false, [aYear]));
        var notes = ferry.ToDictionary(article => article.Id, _ => (IReadOnlyList<string>)[], StringComparer.Ordinal);

        Assert.Equal(StandingKind.Stands, FigureStanding.Of(story, here, notes)?.Kind);
    }

    [Fact]
    public void What_time_explains_in_the_ledger_is_no_dispute_where_it_is_asked_for()
    {
        var ferry = Reports.Ferry();
        var (before, now) = (Injured(21, "ferry-1", "21 were injured, the fire service said."),
            Injured(25, "ferry-2", "25 were injured, the hospital said."));
        var line = Line(
            FigureRelation.Update, before with { Says = "fire service" }, now with { Says = "hospital" });
        var notes = ferry.ToDictionary(article => article.Id, _ => (IReadOnlyList<string>)[], StringComparer.Ordinal);

        Assert.Equal(StandingKind.Stands, FigureStanding.Of(Given(ferry, line), now, notes)?.Kind);
        Assert.Equal(StandingKind.Replaced, FigureStanding.Of(Given(ferry, line), before, notes)?.Kind);
    }

    [Theory]
    [InlineData("Baltic Wire", null, false, 1)] // who said it
    [InlineData("Stranger", null, false, 0)] // anybody can write that another was wrong
    [InlineData("Stranger", "Gazette", false, 1)]
    [InlineData("Stranger", "Gazette", true, 0)] // a third one stands by it
    [InlineData("Stranger", "Gazette", false, 0, true)] // a feed may link to any number of sites
    public void A_figure_is_taken_back_by_who_said_it_or_by_two(
        string outlet, string? also, bool isSaid, int corrections, bool isOneSource = false)
    {
        const string Said = "The coastguard withdrew its statement that 12 passengers had been injured.";
        var ferry = Reports.Ferry();
        var twelve = Injured(12, "ferry-1", "Twelve were injured.");
        var told = ToldStory.Of(Given(ferry, Line(FigureRelation.Single, twelve)), []);
        var stranger = Reports.Report("b", "", Said, Reports.Morning.AddHours(7), outlet) with
        {
            Url = new Uri("https://b.example/b"),
        };
        List<Article> articles = [.. ferry, stranger];
        if (also is not null)
        {
            const string InOtherWords = "The figure of 12 injured was erroneous, Maria Lund told reporters.";
            articles.Add(
                Reports.Report("c", "", InOtherWords, Reports.Morning.AddHours(7), also) with
                {
                    SourceName = isOneSource ? stranger.SourceName : also,
                    Url = new Uri("https://c.example/c"),
                });
        }

        articles.Add(Reports.Report("d", "", "12 were injured.", Reports.Morning.AddHours(8), "Herald"));
        var values = isSaid ? new[] { twelve, Injured(12, "d", "12 were injured.") } : [twelve];

        var news = WhatIsNew.Since(Given([.. articles], Line(FigureRelation.Same, values)), told);

        Assert.Equal(corrections, news.Corrections.Count);
        Assert.Empty(WhatIsNew.CorrectionsSince(
            Given([.. articles], Line(FigureRelation.Same, values)),
            ToldStory.Of(Given(ferry, Line(FigureRelation.Single, twelve with { Says = "coastguard" })), []) with
            {
                // Told once, whoever had said it.
                TakenBack = [.. told.Figures.Select(figure => figure with { Says = "police" })],
            }));
    }

    [Fact]
    public void A_german_report_takes_a_toll_back_with_the_noun_before_the_verb()
    {
        var first = Reports.Report(
            "a", "Gasexplosion zerstört Wohnhaus in Orvel",
            "Eine Gasexplosion hat am Montag ein Wohnhaus in Orvel zerstört. Zwölf Menschen wurden getötet, "
            + "teilte die Feuerwehr mit.", Reports.Morning) with
        { Language = "de" };
        var later = Reports.Report(
            "b", "Gasexplosion zerstört Wohnhaus in Orvel",
            "Die Feuerwehr hat die Zahl der Toten in Orvel korrigiert: Zwei Menschen wurden getötet, nicht zwölf.",
            Reports.Morning.AddHours(9)) with
        { Language = "de" };
        var told = ToldStory.Of(Reports.Build(first), []);

        var correction = Assert.Single(WhatIsNew.CorrectionsSince(Reports.Build(first, later), told));
        Assert.Equal((12, 2), (correction.Was.Value, correction.Now?.Value));
    }

    [Theory]
    [InlineData("Corrections officials said 12 inmates were injured.", true)]
    [InlineData("Поправка увеличивает бюджет на 12 млрд рублей.", true)]
    [InlineData("Correction (12 May): 12 people were injured.", false)]
    [InlineData("Korekta budżetu daje portom 12 mln złotych.", true)]
    [InlineData("Die ursprüngliche Fassung des Gesetzes nannte 12 Häfen.", true)]
    public void A_sentence_that_begins_with_the_word_is_no_note(string text, bool isNews) =>
        Assert.Equal(isNews, !CorrectionNote.Of(text).Any());

    [Theory]
    [InlineData("Korrektur: 12 Menschen wurden verletzt.")]
    [InlineData("In einer früheren Fassung hieß es, 12 Menschen seien verletzt.")]
    [InlineData("Rectificatif : 12 personnes ont été blessées.")]
    [InlineData("Une version précédente de ce texte parlait de 12 blessés.")]
    [InlineData("Corrección: hubo 12 heridos.")]
    [InlineData("Una versión anterior hablaba de 12 heridos.")]
    [InlineData("Correção: 12 pessoas ficaram feridas.")]
    [InlineData("Uma versão anterior falava de 12 feridos.")]
    [InlineData("Correzione: i feriti sono 12.")]
    [InlineData("Una versione precedente parlava di 12 feriti.")]
    [InlineData("Rectificatie: er vielen 12 gewonden.")]
    [InlineData("Een eerdere versie noemde 12 gewonden.")]
    [InlineData("Исправление: ранены 12 человек.")]
    [InlineData("В предыдущей версии говорилось о 12 раненых.")]
    [InlineData("Уточнення: поранено 12 людей.")]
    [InlineData("In der ursprünglichen Version dieses Artikels stand, 12 Menschen seien verletzt.")]
    [InlineData("La première version de cet article parlait de 12 blessés.")]
    [InlineData("Sprostowanie: rannych zostało 12 osób.")]
    [InlineData("W poprzedniej wersji artykułu podaliśmy liczbę 12 rannych.")]
    [InlineData("Rättelse: 12 personer skadades.")]
    [InlineData("I en tidigare version av artikeln nämndes 12 skadade.")]
    [InlineData("更正：12人受伤。")]
    [InlineData("訂正：けが人は12人でした。")]
    [InlineData("정정: 부상자는 12명입니다.")]
    [InlineData("У попередній версії йшлося про 12 поранених.")]
    public void A_note_is_known_by_its_heading_or_its_words_in_each_language(string text) =>
        Assert.Equal([text], CorrectionNote.Of(text));

    [Fact]
    public void The_newest_value_is_new_though_only_a_title_gives_it()
    {
        var ferry = Reports.Ferry();
        var before = Line(FigureRelation.Single, Injured(3, "ferry-1", "Three were injured."));
        var five = Reports.Report("five", "", "Five people were injured.", Reports.Morning.AddHours(6));
        var nine = Reports.Report(
            "nine", "Nine injured in Dalen", "The ferry ran aground.", Reports.Morning.AddHours(8));
        var line = Line(FigureRelation.Update, Injured(3, "ferry-1", "Three were injured."),
            Injured(5, "five", five.Text), Injured(9, "nine", nine.Title!));

        var news = WhatIsNew.Since(Given([.. ferry, five, nine], line), ToldStory.Of(Given(ferry, before), []));

        Assert.Equal(9, Assert.Single(news.Figures).Figure.Value);
    }
}

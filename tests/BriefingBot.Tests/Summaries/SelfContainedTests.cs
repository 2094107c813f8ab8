using BriefingBot.Text.Sentences;

namespace BriefingBot.Tests.Summaries;

public sealed class SelfContainedTests
{
    [Theory]
    [InlineData("The city council of Port Aldan closed the harbour bridge on Monday.")]
    [InlineData("Three people were injured, police said.")]
    [InlineData("There was a fire in Port Aldan on Monday.")]
    [InlineData("There currently are 12 patients in the clinic.")]
    [InlineData("There used to be a pier in Port Aldan.")]
    [InlineData("There still is no word of the boat.")]
    [InlineData("There once was a pier in Port Aldan.")]
    [InlineData("There followed a minute of silence in Port Aldan.")]
    [InlineData("\"We have closed the bridge,\" Mayor Ina Velt said.")]
    [InlineData("Mayor Ina Velt resigned, and she said the bridge would stay closed.")]
    public void Reads_by_itself(string sentence) => Assert.True(SelfContained.Is(sentence));

    [Theory]
    [InlineData("He said the bridge would stay closed.")]
    [InlineData("He’s heard as the voice of a bridge keeper in Port Aldan.")]
    [InlineData("“They will not reopen it,” the mayor added.")]
    [InlineData("However, Port Aldan closed the bridge.")]
    [InlineData("There a boy of Port Aldan was found.")]
    [InlineData("The move was welcomed by shopkeepers.")]
    [InlineData("\"We have closed the bridge,\" she said.")]
    [InlineData("\"We have closed the bridge.")]
    [InlineData("Mayor Ina Velt said `` the bridge stays closed .")]
    [InlineData("As a result, Port Aldan closed the bridge.")]
    [InlineData("According to its estimate, 13 of the bridges in Port Aldan are closed.")]
    [InlineData("…")]
    public void Needs_the_sentence_before_it(string sentence) => Assert.False(SelfContained.Is(sentence));

    [Theory]
    [InlineData("en", "When he arrived, the bridge of Port Aldan was closed.")]
    [InlineData("en", "Another bridge was closed in Port Aldan.")]
    [InlineData("en", "Equally, the toll of Port Aldan's bridge has sparked hopes of a cheaper road.")]
    [InlineData("de", "Unter anderem, weil der Kaffee knapp wird.")]
    [InlineData("de", "Denn die Ernte fiel schlecht aus.")]
    [InlineData("de", "Das teilte Bürgermeister Ihor Martschuk mit.")]
    [InlineData("de", "Das sieht auch Übergangscoach Uwe Schubert so.")]
    [InlineData("de", "Deren Pressemitteilung nannte lediglich die Zahl der Boote.")]
    [InlineData("de", "Schon im vergangenen Herbst hatte das Vorhaben Streit ausgelöst.")]
    [InlineData("ru", "Таким образом, число жертв пожара увеличилось до трёх.")]
    [InlineData("ru", "Об этом сообщается на сайте ГСУ СК.")]
    [InlineData("uk", "Про це повідомили в поліції Крайська.")]
    [InlineData("fr", "Il a annoncé la fermeture du pont.")]
    [InlineData("es", "Sin embargo, el puente sigue cerrado.")]
    [InlineData("pt", "Segundo ele, a ponte continua fechada.")]
    [InlineData("ru", "По его словам, мост закрыт.")]
    [InlineData("uk", "Водночас міст залишається закритим.")]
    [InlineData("it", "Tuttavia il ponte resta chiuso.")]
    [InlineData("pl", "Jednak rząd nie planuje dopłat do mostu.")]
    [InlineData("sv", "Men även färjan ställdes in på fredagen.")]
    [InlineData("tr", "Ancak köprü de kapatıldı.")]
    [InlineData("zh", "但电价今年也上涨了不少。")]
    [InlineData("ja", "しかし電気料金もこの冬に上がった。")]
    [InlineData("ar", "لكن الكهرباء ارتفع سعرها أيضا.")]
    [InlineData("en", "“Get the people off that bridge!”")]
    [InlineData("en", "Which is why Port Aldan closed the bridge.")]
    [InlineData("en", "After all, Port Aldan has closed the bridge before.")]
    [InlineData("en", "There’s also a link between the bridge and the fares of Port Aldan.")]
    [InlineData("de", "In der Tat hatte Bürgermeisterin Ina Velt die Brücke gesperrt.")]
    [InlineData("ja", "市長は事故について「橋は危険だ。")]
    [InlineData("fr", "La maire Ina Velt a dit : « Le pont reste fermé.")]
    public void Each_language_has_its_own_ways_of_going_on(string language, string sentence) =>
        Assert.False(SelfContained.Is(sentence, language));

    [Theory]
    [InlineData("de", "Das Statistikamt von Portania meldet steigende Preise.")]
    [InlineData("de", "„Wir haben die Brücke gesperrt“, sagte Bürgermeisterin Ina Velt.")]
    [InlineData("en", "After the storm, Port Aldan closed its harbour bridge.")]
    [InlineData("ru", "Мост в порту закрыли после аварии.")]
    [InlineData("ja", "市長は「橋は危険だ」と述べた。")]
    [InlineData("da", "Borgmester Ina Velt siger, at broen er »farlig«.")]
    [InlineData("sv", "Borgmästare Ina Velt säger att bron är »farlig».")]
    public void A_statement_of_its_own_is_one_in_any_language(string language, string sentence) =>
        Assert.True(SelfContained.Is(sentence, language));

    [Fact]
    public void The_bank_is_known_once_a_bank_was_named() =>
        Assert.True(SelfContained.Is("The bank will raise its dividend.", "en", noun => noun == "bank"));
}

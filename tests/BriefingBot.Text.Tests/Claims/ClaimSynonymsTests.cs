using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>What news says in several words is the same in each of them, and not in its contrary.</summary>
public sealed class ClaimSynonymsTests
{
    [Theory]
    [InlineData("Juan Pérez fue destituido.",
        "El presidente cesó a Juan Pérez el viernes. El gobierno no hizo más comentarios sobre el caso.", true)]
    [InlineData("Juan Pérez fue premiado.",
        "El presidente cesó a Juan Pérez el viernes. El gobierno no hizo más comentarios sobre el caso.", false)]
    [InlineData("Ana Ruiz confesó.",
        "La actriz Ana Ruiz reconoció ante la prensa que había mentido. El gobierno no hizo comentarios.", true)]
    [InlineData("Jean Petit s'est marié.",
        "Jean Petit a épousé samedi à Lyon sa compagne. Le gouvernement n'a pas fait de commentaire.", true)]
    [InlineData("Jean Petit a divorcé.",
        "Jean Petit a épousé samedi à Lyon sa compagne. Le gouvernement n'a pas fait de commentaire.", false)]
    [InlineData("Le navire Orla a coulé.",
        "Le navire Orla a sombré mardi au large de Brest. Le gouvernement n'a pas fait de commentaire.", true)]
    [InlineData("Anna Weber zog nach Berlin.",
        "Die Sängerin Anna Weber lebt jetzt in Berlin. Die Regierung äußerte sich nicht dazu.", true)]
    [InlineData("Der Frachter Orla ist untergegangen.",
        "Der Frachter Orla kenterte am Dienstag vor Kiel. Die Regierung äußerte sich nicht dazu.", true)]
    [InlineData("Der Frachter Orla wurde gestohlen.",
        "Der Frachter Orla kenterte am Dienstag vor Kiel. Die Regierung äußerte sich nicht dazu.", false)]
    [InlineData("Павел Орлов женился.",
        "Павел Орлов сыграл свадьбу в субботу в Самаре. Правительство не дало других комментариев.", true)]
    [InlineData("Павел Орлов развелся.",
        "Павел Орлов сыграл свадьбу в субботу в Самаре. Правительство не дало других комментариев.", false)]
    [InlineData("Олег Громенко визнав крадіжку.",
        "Олег Громенко зізнався у крадіжці. Уряд не дав інших коментарів.", true)]
    [InlineData("Анна Лісова переїхала до Львова.",
        "Співачка Анна Лісова тепер живе у Львові. Уряд не дав інших коментарів.", true)]
    [InlineData("Rui Costa confessou.",
        "Rui Costa reconheceu o crime em tribunal. O governo não fez mais comentários.", true)]
    [InlineData("O navio Orla foi roubado.",
        "O navio Orla naufragou na terça-feira. O governo não fez mais comentários.", false)]
    [InlineData("All 12 people died when the plane went down.",
        "The plane went down on Sunday, killing 12.\nThere are no people alive, the minister said.", true)]
    public void The_same_in_another_word_stands(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("El club Sorel perdió la licencia.",
        "El club Sorel conservó la licencia el viernes, dijo su director.")]
    [InlineData("La empresa Sorel despidió a trabajadores en Cádiz.",
        "La empresa Sorel contrató a trabajadores en Cádiz, dijo.")]
    [InlineData("Le club Sorel perd sa licence.", "Le club Sorel conserve sa licence, a dit son directeur.")]
    [InlineData("Der Verein Nord verlor am Freitag die Lizenz.",
        "Der Verein Nord behielt am Freitag die Lizenz, sagte sein Leiter.")]
    [InlineData("Клуб Сорель потерял лицензию.", "Клуб Сорель сохранил лицензию, сказал директор.")]
    [InlineData("Клуб Сорель втратив ліцензію.", "Клуб Сорель зберіг ліцензію, сказав директор.")]
    [InlineData("O clube Sorel perdeu a licença.", "O clube Sorel conservou a licença, disse o diretor.")]
    [InlineData("En 2021, 65 % des hôpitaux publics étaient en déficit.",
        "En 2022, deux tiers d'entre eux (65 %) étaient en déficit, une proportion inédite. "
        + "En 2021, 52 % des hôpitaux publics étaient en déficit, après 42 % en 2020.")]
    public void The_contrary_and_another_share_do_not(string claim, string report) => Assert.False(IsOk(claim, report));

    private static bool IsOk(string claim, string report) => ClaimVerifier.For(
        [new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}

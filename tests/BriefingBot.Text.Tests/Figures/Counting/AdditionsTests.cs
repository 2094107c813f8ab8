using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures.Counting;

/// <summary>Those who come to others told before are no total.</summary>
public sealed class AdditionsTests
{
    [Theory]
    [InlineData("en", "Divers recovered four more bodies from the river, police said.")]
    [InlineData("en", "Four people more died in the fire, police said.")]
    [InlineData("es", "Los buzos recuperaron cuatro cuerpos más, dijo la policía.")]
    [InlineData("es", "Murieron cuatro personas más en el incendio, dijo la policía.")]
    [InlineData("fr", "Quatre personnes supplémentaires ont été tuées, a indiqué la police.")]
    [InlineData("pt", "Morreram mais quatro pessoas no incêndio, disse a polícia.")]
    [InlineData("de", "Vier weitere Menschen wurden getötet, teilte die Polizei mit.")]
    [InlineData("ru", "Погибли ещё четыре человека, сообщила полиция.")]
    public void What_is_added_is_no_total(string language, string sentence) =>
        Assert.True(Assert.Single(FigureExtractor.Extract(
            new Article { Id = "a", SourceName = "test", Text = sentence, Language = language })).IsAddition);

    [Theory]
    [InlineData("es", "Cuarenta personas más vulnerables murieron en el incendio, dijo la policía.")]
    [InlineData("es", "Murieron 40 personas más otras dos en el incendio, dijo la policía.")]
    [InlineData("pt", "Quarenta pessoas mais vulneráveis morreram no incêndio, disse a polícia.")]
    public void What_is_more_so_is_no_addition(string language, string sentence) =>
        Assert.Each(
            FigureExtractor.Extract(
                new Article { Id = "a", SourceName = "test", Text = sentence, Language = language })
                .Where(figure => figure.Value == 40).ToList(),
            figure => Assert.False(figure.IsAddition));
}

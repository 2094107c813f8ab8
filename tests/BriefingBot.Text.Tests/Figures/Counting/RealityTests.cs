namespace BriefingBot.Text.Tests.Figures;

public sealed class RealityTests
{
    [Theory]
    [InlineData("Two students will be charged over the fire.", "en")]
    [InlineData("Police say 20 people will be arrested and fined.", "en")]
    [InlineData("Two men are going to be charged over the fire.", "en")]
    [InlineData("The court is closed, and 30 people will be deported.", "en")]
    [InlineData("Dos hombres serán detenidos por el incendio.", "es")]
    [InlineData("Deux hommes seront arrêtés après la fusillade.", "fr")]
    [InlineData("Dois homens serão presos pelo incêndio.", "pt")]
    [InlineData("Двое мужчин будут арестованы.", "ru")]
    public void What_is_still_to_befall_people_is_no_toll(string text, string language) =>
        Assert.DoesNotContain(ReadFigures.Extract(text, language), figure =>
            figure.Counts is "charged" or "arrested" or "deported" or "evacuated");

    [Theory]
    [InlineData("2 students to be charged after fire at school")]
    [InlineData("Officials: 2 students to be charged after shooting at school")]
    [InlineData("12 people to be evacuated from flooded homes in Norra")]
    public void Nor_is_what_a_headline_announces(string title) =>
        Assert.DoesNotContain(ReadFigures.Extract("", title: title), figure =>
            figure.Counts is "charged" or "evacuated");

    [Theory]
    [InlineData("Two students were charged over the fire.", "2 charged")]
    [InlineData("The 12 people killed in the fire will be buried on Friday.", "12 killed")]
    [InlineData("They were among the 14 people to be arrested over the riot.", "14 arrested")]
    [InlineData("The gunman will face trial in May and has killed 12 people.", "12 killed")]
    [InlineData("The mill will lay off 300 workers.", "300 jobs cut")]
    public void What_befell_them_is(string text, string expected) =>
        Assert.Contains(expected, ReadFigures.Listed(ReadFigures.Extract(text)), StringComparison.Ordinal);
}

using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

/// <summary>Which headlines name two of a series.</summary>
public sealed class SerialNamesTests
{
    [Theory]
    [InlineData("Tarn 2.2.5", "Tarn 2.2.4")]
    [InlineData("Tarn 8.3.14 released", "Tarn 8.3.15 released")]
    [InlineData("Release v3.1 of the reader", "Reader v3.2 is out")]
    [InlineData("Application 26/01231: 4 Quay Street", "Application 26/01240: Hill Farm")]
    [InlineData("LSA-6001-1 chisel - security update", "LSA-6002-1 anvil - security update")]
    public void Two_of_a_series_are_others(string one, string other) =>
        Assert.True(SerialNames.AreOthers(SerialNames.In(one), SerialNames.In(other)));

    [Theory]
    [InlineData("Tarn 2.2.5", "Tarn v2.2.5 is out")]
    [InlineData("Tarn 2.2.5", "Makers of Tarn mend a fault")]
    [InlineData("Tarn 2.3.0 is out", "LVE-2026-41234: flaw in Tarn")]
    [InlineData("Tarn 2.3.0 is out", "Tarn v2.3 mends flaw")]
    [InlineData("Piac 2026.11.24", "Piac 2026.11.25")]
    [InlineData("Toll of the flood rises to 50", "Toll of the flood rises to 60")]
    [InlineData("Rates rise by 0.25 points", "Rates rise by 0.5 points")]
    [InlineData("Markt am 24.11.2026", "Markt am 25.11.2026")]
    [InlineData("COVID-2019 returns", "COVID-2020 feared")]
    public void Others_may_be_of_one(string one, string other) =>
        Assert.False(SerialNames.AreOthers(SerialNames.In(one), SerialNames.In(other)));
}

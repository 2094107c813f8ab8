using System.Security.Cryptography;
using System.Text.Json;
using BriefingBot.Benchmarks.Parsing;
using BriefingBot.Text.Sentences;
using SharedData = BriefingBot.Tests.Infrastructure.SharedData;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>Each model is the file that its manifest tells of, and no worse than it says.</summary>
public sealed class TrainedModelTests
{
    private static string Folder => Path.Combine(SharedData.Root(), "src", "BriefingBot.Text", "Sentences", "Trained");

    public static TheoryData<string> Languages =>
        [.. Directory.EnumerateFiles(Folder, "*.model").Select(path => Path.GetFileNameWithoutExtension(path)).Order()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_manifest_tells_of_this_file_and_of_the_treebanks_it_was_trained_on(string language)
    {
        var manifest = Manifest(language);
        var treebanks = LanguageTreebanks.All.Single(known => known.Code == language);

        var file = File.ReadAllBytes(Path.Combine(Folder, $"{language}.model"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), manifest.Sha256);
        Assert.Equal(treebanks.Train, manifest.Treebanks.Select(treebank => treebank.File));
        Assert.All(manifest.Treebanks,
            treebank => Assert.DoesNotContain("NC", treebank.Licence, StringComparison.Ordinal));
        Assert.All(manifest.Floors, floor => Assert.Contains(floor.File, treebanks.Test));
        Assert.NotEmpty(manifest.Floors);
    }

    [Trait("Category", "Slow")]
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_model_holds_its_floors_on_text_it_was_not_trained_on(string language)
    {
        SharedData.Path("data/ud");
        var treebanks = LanguageTreebanks.All.Single(known => known.Code == language);
        foreach (var floor in Manifest(language).Floors)
        {
            var accuracy = TreebankAccuracy.Of(SentenceReader.For(language)!, treebanks.Read(floor.File));

            Assert.True(accuracy.Upos >= floor.Upos && accuracy.Las >= floor.Las,
                $"{language} {floor.File}: {accuracy}; floors {floor.Upos} and {floor.Las}");
        }
    }

    [Fact]
    public void English_is_promised_93_of_100_parts_of_speech_and_79_labelled_arcs()
    {
        var floor = Manifest("en").Floors.Single(floor => floor.File == "ewt-test");

        Assert.True(floor is { Upos: >= 93, Las: >= 79 });
    }

    [Fact]
    public void All_models_together_are_twenty_megabytes_at_most()
    {
        Assert.InRange(Directory.EnumerateFiles(Folder, "*.model").Sum(path => new FileInfo(path).Length), 1,
            20_000_000);
    }

    private static ModelManifest Manifest(string language) =>
        JsonSerializer.Deserialize<ModelManifest>(File.ReadAllText(Path.Combine(Folder, $"{language}.json")),
            JsonSerializerOptions.Web)!;

    private sealed record ModelManifest(string Sha256, TrainedOn[] Treebanks, Floor[] Floors);

    private sealed record TrainedOn(string Name, string File, string Licence);

    private sealed record Floor(string File, double Upos, double Las);
}

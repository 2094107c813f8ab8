using System.Globalization;
using System.Text.Json;
using BriefingBot.CommandLine;
using BriefingBot.Sources;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Stories;
using BriefingBot.Text;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.CommandLine;

public sealed class SameIntakeTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Newsroom _room = new();

    [Fact]
    public async Task The_service_and_the_verbs_make_the_same_stories_of_the_same_entries()
    {
        var ferry = Reports.Ferry();
        string[] feeds =
        [
            Write("post", [.. ferry, Reports.Court()[0], Empty("nothing")]),
            // The same address under another name, a copy, and what one of the first feed's stories goes on with.
            Write("gazette", [
                ferry[0] with { Id = "again", Text = "Told otherwise.", Url = new Uri(
                    "http://www.e.example/ferry-1/?utm_source=feed") },
                ferry[1] with { Id = "copy", Url = new Uri("https://gazette.example/copy") },
                Reports.Court()[1],
                Empty("untitled"),
            ]),
        ];
        var page = Path.Combine(_folder.Path, "page.html");
        await File.WriteAllTextAsync(page, "<html><head><title>Only a title here</title></head><body></body></html>");

        var verb = await ActivatorUtilities.CreateInstance<StoryLoading>(_room.Services)
            .LoadAsync([.. feeds, page], CancellationToken.None);
        foreach (var (index, argument) in feeds.Append(page).Index())
        {
            await OfferAsync(index + 1, argument);
        }

        var service = await _room.Get<StoryCache>().MadeAsync(TimeSpan.FromDays(30), CancellationToken.None);
        Assert.Equal(2, service.Count);
        Assert.Equal(6, service.Sum(story => story.Articles.Count));
        Assert.Equal(Told(service), Told(verb.Stories));
        Assert.Equal([StoryLoading.NoText], verb.Errors.Select(error => error.Error));
    }

    [Fact]
    public async Task They_do_so_of_a_real_feed()
    {
        var feed = SharedData.Path("data/figures/feed.json");

        var verb = await ActivatorUtilities.CreateInstance<StoryLoading>(_room.Services)
            .LoadAsync([feed], CancellationToken.None);
        await OfferAsync(1, feed);

        var service = await _room.Get<StoryCache>().MadeAsync(TimeSpan.FromDays(100_000), CancellationToken.None);
        Assert.NotEmpty(service);
        Assert.Equal(Told(service), Told(verb.Stories));
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        _folder.Dispose();
    }

    private async Task OfferAsync(long id, string argument)
    {
        foreach (var reading in await _room.Get<NamedSources>().ReadAsync(argument, CancellationToken.None))
        {
            var source = new Source
            {
                Id = id,
                Name = reading.Title,
                GivenUrl = argument,
                Poll = new() { Url = argument, Kind = "file" },
            };
            await _room.OfferAsync(source, [.. reading.Entries]);
        }
    }

    // Everything but ids and what depends on the clock, in an order that depends on neither.
    private static IEnumerable<string> Told(IEnumerable<Story> stories) =>
        stories.Select(Told).Order(StringComparer.Ordinal);

    private static string Told(Story story)
    {
        var byId = story.ArticleById;
        return string.Join('\n',
        [
            story.Headline,
            .. story.Outlets,
            .. story.Articles.Select(
            article =>
                $"{article.Title} | {article.Published} | {article.Url} | copy of {Title(article.CopyOf)} | "
                    + $"{article.Text}"),
            .. story.Figures.SelectMany(line => line.Values.Select(value =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{line.Counts} {line.Relation} {value.Value} {Title(value.ArticleId)} {value.Sentence}"))),
            .. story.Timeline.Select(step => $"{step.At} {step.Text} {Title(step.ArticleId)}"),
        ]);

        string? Title(string? id) =>
            id is null ? null : byId.TryGetValue(id, out var article) ? article.Title : "elsewhere";
    }

    private static Article Empty(string id) => new() { Id = id, SourceName = "", Text = "" };

    private string Write(string name, IEnumerable<Article> articles)
    {
        var path = Path.Combine(_folder.Path, name + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = name,
            items = articles.Select(article => new
            {
                id = article.Id,
                url = (article.Url ?? new Uri($"https://e.example/{article.Id}")).AbsoluteUri,
                title = article.Title,
                content_text = article.Text,
                date_published = article.Published?.ToString(),
            }),
        }));
        return path;
    }
}

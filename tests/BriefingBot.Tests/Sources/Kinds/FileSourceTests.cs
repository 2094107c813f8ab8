using System.IO.Compression;
using BriefingBot.Sources;

namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>What happens to the files of a watched folder.</summary>
public sealed class FileSourceTests : IDisposable
{
    private readonly SourcesRig _rig = new();

    private string Folder => Path.Combine(_rig.Folder, "drop");

    public void Dispose() => _rig.Dispose();

    [Fact]
    public async Task Only_what_is_new_or_changed_is_read_and_what_is_deleted_is_forgotten_without_a_word()
    {
        Write("a.txt", "First page");
        Write("b.txt", "Second page");
        var source = await AddAsync();
        File.Delete(Path.Combine(Folder, "a.txt"));
        Write("c.md", "Third page");
        source = await PollAsync(source);
        Write("b.txt", "Second page, changed");

        source = await PollAsync(source);

        Assert.Equal(["a.txt", "b.txt", "c.md", "b.txt"], _rig.Sink.Ids);
        Assert.Null(source.Poll.LastError);
    }

    [Fact]
    public async Task A_renamed_file_is_no_news()
    {
        Write("a.txt", "First page");
        var source = await AddAsync();
        File.Move(Path.Combine(Folder, "a.txt"), Path.Combine(Folder, "b.txt"));

        await PollAsync(source);

        Assert.Equal(["a.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_file_that_takes_the_name_of_one_renamed_is_read_too()
    {
        Write("latest.txt", "The first of May");
        var source = await AddAsync();
        File.Move(Path.Combine(Folder, "latest.txt"), Path.Combine(Folder, "2026-05-01.txt"));
        Write("latest.txt", "The second of May");

        await PollAsync(source);

        Assert.Equal(["latest.txt", "2026-05-01.txt", "latest.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task An_archive_is_read_in_portions()
    {
        for (var i = 0; i < 5; i++)
        {
            Write($"{i}.txt", new string((char)('a' + i), 9_000_000));
        }

        var source = await AddAsync();
        Assert.Equal(4, _rig.Sink.Ids.Count); // 32 MB are passed by the fourth

        await PollAsync(source);

        Assert.Equal(["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_read_when_it_is_at_rest()
    {
        Write("a.txt", "First page");
        var path = Write("b.txt", "Half a pa");
        File.SetLastWriteTimeUtc(path, _rig.Clock.GetUtcNow().UtcDateTime.AddSeconds(-1));
        var source = await AddAsync();
        Assert.Equal(["a.txt"], _rig.Sink.Ids);
        Assert.InRange(source.Poll.NextPoll - _rig.Clock.GetUtcNow(), TimeSpan.Zero, TimeSpan.FromSeconds(10));

        await PollAsync(source);

        Assert.Equal(["a.txt", "b.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_is_named_and_the_others_are_read()
    {
        using var rig = new SourcesRig(("Network:MaxBodyBytes", "2000"));
        rig.Write("drop/a.txt", "First page");
        rig.Write("drop/huge.txt", new string('x', 2001));
        var source = await rig.PollNextAsync((await rig.AddAsync(Path.Combine(rig.Folder, "drop"))).Id);

        Assert.Equal(["a.txt"], rig.Sink.Ids);
        Assert.Equal(0, source.Poll.Failures);
        Assert.Contains("huge.txt is larger than 2 KB", source.Poll.LastError, StringComparison.Ordinal);
        source = await rig.PollNextAsync(source.Id);
        Assert.Contains("huge.txt", source.Poll.LastError, StringComparison.Ordinal);

        rig.Write("drop/huge.txt", "Small now");
        source = await rig.PollNextAsync(source.Id);
        Assert.Equal(["a.txt", "huge.txt"], rig.Sink.Ids);
        Assert.Null(source.Poll.LastError);
    }

    [Fact]
    public async Task A_link_out_of_the_folder_is_not_read_and_one_within_it_is()
    {
        var outside = _rig.Write("secret.txt", "Not for the chat");
        Write("a.txt", "First page");
        File.CreateSymbolicLink(Path.Combine(Folder, "out.txt"), outside);
        File.CreateSymbolicLink(Path.Combine(Folder, "round.txt"), Path.Combine(Folder, "round.txt"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "up"), _rig.Folder);

        await AddAsync();

        Assert.Equal(["a.txt"], _rig.Sink.Ids);
    }

    [Theory]
    [InlineData("d/secret.txt", "../outside", "d")] // through a linked folder
    [InlineData("d/../secret.txt", "../outside/below", "d")] // a parent that is another than it looks
    [InlineData("chain.txt", "d/secret.txt", "chain.txt", "../outside", "d")]
    [InlineData("../drop/d/secret.txt", "../outside", "d")]
    public async Task A_link_that_leaves_the_folder_by_a_detour_is_not_read(string target, params string[] links)
    {
        _rig.Write("outside/secret.txt", "Not for the chat");
        _rig.Write("outside/below/x.txt", "Nor this");
        Write("a.txt", "First page");
        for (var at = 0; at < links.Length; at += 2)
        {
            File.CreateSymbolicLink(Path.Combine(Folder, links[at + 1]), links[at]);
        }

        File.CreateSymbolicLink(Path.Combine(Folder, "x.txt"), target);

        await AddAsync();

        Assert.Equal(["a.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_link_to_a_neighbour_is_read()
    {
        Write("pages/a.txt", "First page");
        Directory.CreateDirectory(Path.Combine(Folder, "today"));
        File.CreateSymbolicLink(Path.Combine(Folder, "today", "b.txt"), "../pages/a.txt");

        await AddAsync();

        Assert.Equal(["pages/a.txt", "today/b.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task A_pipe_in_the_folder_is_not_waited_for_and_one_that_is_named_is_told()
    {
        Write("a.txt", "First page");
        var pipe = Path.Combine(Folder, "pipe.txt");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync();
        }

        File.CreateSymbolicLink(Path.Combine(Folder, "device.txt"), "/dev/zero");

        await AddAsync().WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(["a.txt"], _rig.Sink.Ids);
        var (document, error) = await _rig.Get<BriefingBot.Sources.Fetching.LocalFiles>()
            .ReadAsync(pipe, default).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Null(document);
        Assert.Contains("is a pipe or a device", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_below_are_read_but_not_the_pictures_and_frames_of_a_saved_page()
    {
        Write("Bridge closed.html", "<p>Bridge");
        Write("Bridge closed_files/frame.html", "<p>Advertisement");
        Write("2026/may/note.txt", "A note");
        Write(".git/readme.md", "No");

        await AddAsync();

        Assert.Equal(["Bridge closed.html", "2026/may/note.txt"], _rig.Sink.Ids);
        Assert.Equal(
            ["Bridge closed.html", "2026/may/note.txt"],
            (await _rig.Reader.ReadAsync(Folder, default))
                .SelectMany(reading => reading.Entries)
                .Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_folder_that_goes_away_is_trouble_and_comes_back()
    {
        Write("a.txt", "First page");
        var source = await AddAsync();
        Directory.Move(Folder, Folder + "2");
        source = await PollAsync(source);
        Assert.Contains("no file or folder", source.Poll.LastError, StringComparison.Ordinal);

        Directory.Move(Folder + "2", Folder);
        source = await PollAsync(source);

        Assert.Equal((0, null), (source.Poll.Failures, source.Poll.LastError));
        Assert.Equal(["a.txt"], _rig.Sink.Ids);
    }

    [Fact]
    public async Task Feeds_packed_pages_and_pages_lie_in_one_folder()
    {
        Write("feed.xml", SourceServer.Rss(("1", "One"), ("2", "Two")));
        Write("page.html", "<p>Hi");
        Write("list.opml", "<opml/>");
        await using (var packer = new GZipStream(
            File.Create(Path.Combine(Folder, "z.txt.gz")), CompressionLevel.Fastest))
        {
            packer.Write("Packed"u8);
        }

        var source = await AddAsync();

        Assert.Equal(["1", "2", "page.html", "z.txt.gz"], _rig.Sink.Ids);
        Assert.Equal("drop", source.Poll.Title);
    }

    private string Write(string name, string text) => _rig.Write("drop/" + name, text);

    private async Task<Source> AddAsync() => await PollAsync(await _rig.AddAsync(Folder));

    private async Task<Source> PollAsync(Source source) => await _rig.PollNextAsync(source.Id);
}

using BriefingBot.Sources.Fetching;

namespace BriefingBot.Tests.Sources;

/// <summary>Tests over the sources' room and a web server of their own.</summary>
public abstract class SourceRoomTests : IAsyncLifetime
{
    private protected SourceRoomTests(params (string Key, string Value)[] settings) => Rig = new SourcesRig(settings);

    private protected SourcesRig Rig { get; }

    private protected SourceServer Server { get; private set; } = null!; // not null: there before the first test

    private protected Task<FetchResult> GetAsync() =>
        Rig.Fetcher.FetchAsync(Server.At("/f"), validators: null, TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync() => Server = await SourceServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Rig.Dispose();
        GC.SuppressFinalize(this);
    }
}

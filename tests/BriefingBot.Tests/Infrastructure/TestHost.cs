using System.Net;
using System.Net.Sockets;
using BriefingBot.Sources.Fetching;
using BriefingBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>All rooms as the program puts them together, over a real database in a temporary folder, on a clock that
/// the test moves.</summary>
internal abstract class TestHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Func<ServiceProvider> _start;
    private ServiceProvider _services;

    /// <summary>Puts the rooms together.</summary>
    /// <param name="settings">Configuration.</param>
    /// <param name="change">Puts a test's own parts in place of the program's.</param>
    /// <param name="isPostgres">On the one database or the other, whatever the other tests run on.</param>
    protected TestHost(
        IEnumerable<(string Key, string Value)> settings,
        Action<IServiceCollection>? change = null,
        bool? isPostgres = null)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(TestStorage.Settings(_folder, isPostgres ?? TestStorage.IsPostgres))
            .AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        _start = () =>
        {
            var services = new ServiceCollection();
            services.AddLogging();
            Rooms.Add(services, configuration);
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.Replace(ServiceDescriptor.Singleton<ResolveName>(OfThisMachineAsync));
            change?.Invoke(services);
            return services.BuildServiceProvider();
        };
        _services = _start();
    }

    public TestClock Clock { get; } = new();

    public string Folder => _folder.Path;

    public Database Database => Get<Database>();

    public IServiceProvider Services => _services;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments = null) =>
        Database.ReadAsync(session => session.QueryAsync<T>(sql, arguments), CancellationToken.None);

    /// <summary>The only row of a query.</summary>
    public Task<T> SingleAsync<T>(string sql, object? arguments = null) =>
        Database.ReadAsync(session => session.QuerySingleAsync<T>(sql, arguments), CancellationToken.None);

    public Task<int> ExecuteAsync(string sql, object? arguments = null) =>
        Database.WriteAsync(transaction => transaction.ExecuteAsync(sql, arguments), CancellationToken.None);

    /// <summary>The program ends and starts again on the same database.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = _start();
    }

    // A name server that does not answer costs each question five seconds of real time.
    private static Task<IPAddress[]> OfThisMachineAsync(string host, CancellationToken cancellationToken) =>
        host == "localhost"
            ? GuardedConnection.Dns(host, cancellationToken)
            : throw new SocketException((int)SocketError.HostNotFound);

    public virtual async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}

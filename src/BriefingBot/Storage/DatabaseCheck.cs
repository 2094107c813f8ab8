using System.Runtime.CompilerServices;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Is the database there, whole and of this program's version?</summary>
internal sealed class DatabaseCheck(Database database, Migrations migrations) : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var message = database.Inspect() switch
        {
            null => $"{database.Path} does not exist yet; the start creates it.",
            var version when version < migrations.Newest =>
                $"{database.Path}, version {version}; the start brings it to version {migrations.Newest}.",
            var version => $"{database.Path}, version {version}.",
        };
        yield return new Finding("database", Ok: true, message, Remedy: null);
    }
}

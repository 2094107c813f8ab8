using System.Runtime.CompilerServices;
using BriefingBot.Operation;

namespace BriefingBot.Storage;

/// <summary>Is the database there, whole and of this program's version?</summary>
internal sealed class DatabaseCheck(Database database, Migrations migrations) : ISelfCheck
{
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = database.Name;
        Phrase message = await database.InspectAsync(cancellationToken) switch
        {
            null when database.IsShared => (Phrase)$"{name} is empty yet; the start makes its tables.",
            null => $"{name} does not exist yet; the start creates it.",
            var version when version < migrations.Newest =>
                $"{name}, version {version}; the start brings it to version {migrations.Newest}.",
            var version => $"{name}, version {version}.",
        };
        yield return new Finding("database", Ok: true, message, Remedy: null);
    }
}

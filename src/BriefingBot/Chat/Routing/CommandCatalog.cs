using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>All commands, by name. A command that needs the catalogue asks for it late, as the catalogue holds that
/// command, too.</summary>
public sealed class CommandCatalog
{
    private readonly Dictionary<string, ICommand> _byName = new(StringComparer.Ordinal);

    private readonly Lazy<PlainWords> _plain;

    public CommandCatalog(IEnumerable<ICommand> commands, Lazy<PlainWords> plain)
    {
        _plain = plain;
        All = [.. commands.OrderBy(command => command.Description.Order)];
        foreach (var command in All)
        {
            foreach (var name in command.Description.Aliases.Prepend(command.Name))
            {
                _byName.Add(name, command);
            }
        }
    }

    /// <summary>All commands, in the order in which <c>/help</c> shows them.</summary>
    public IReadOnlyList<ICommand> All { get; }

    /// <summary>Every command of this assembly and those registered; found with the first question.</summary>
    public static CommandCatalog Find(IServiceProvider services) => new(typeof(ICommand).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ICommand)) && type is { IsClass: true, IsAbstract: false })
        .Select(type => (ICommand)ActivatorUtilities.CreateInstance(services, type))
        .Concat(services.GetServices<ICommand>()), services.GetRequiredService<Lazy<PlainWords>>());

    /// <summary>By name or alias, lower case; null where there is none.</summary>
    public ICommand? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The command of a name, an alias or a plain word for it in any language; null where there is
    /// none.</summary>
    public ICommand? FindPlain(string word) =>
        Find(word) ?? (_plain.Value.CommandOf(word) is { } command ? Find(command.Split(' ')[0]) : null)
            // "Settings please"; "I forget" asks for no command.
            ?? (_plain.Value.WithoutPoliteness(word) is var wish && word.StartsWith(wish, StringComparison.Ordinal)
                ? Find(wish) : null);

    /// <summary>What a person is shown of them, with a line on each.</summary>
    /// <param name="roles">One of <see cref="CommandRoles"/>.</param>
    /// <param name="isPrivate">Whether it is shown in a private chat.</param>
    public IEnumerable<(ICommand Command, string Line)> Offered(
        IReadOnlyList<CommandRole> roles, bool isPrivate, Texts texts) =>
        All.Where(command => roles.Contains(command.Description.Role) && (isPrivate || !command.Description.IsPrivate))
            .Select(command => (command, Line: texts.Help(command.Name)!)) // not null: the next line
            .Where(row => row.Line is not null);

    /// <summary>The command nearest to a mistyped name, none that takes something away; null for none.</summary>
    /// <param name="name">What was typed, lower case.</param>
    /// <param name="isAdmin">False leaves the admins' commands out.</param>
    public string? Nearest(string name, bool isAdmin)
    {
        // A slip a third of the word long is still a slip; more is another word.
        var limit = Math.Clamp(name.Length / 3, 1, 3);
        return _byName.Where(pair => !pair.Value.Description.TakesAway
                && (isAdmin || pair.Value.Description.Role != CommandRole.Admin))
            .Select(pair => (pair.Key, Distance: EditDistance.Between(name, pair.Key, limit)))
            .Where(candidate => candidate.Distance <= limit
                || (name.Length >= 3 && candidate.Key.StartsWith(name, StringComparison.Ordinal)))
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Select(candidate => _byName[candidate.Key].Name)
            .FirstOrDefault();
    }
}

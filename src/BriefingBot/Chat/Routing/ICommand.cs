using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>A command: a class in <c>Chat/Commands/</c> that <see cref="CommandCatalog"/> finds.</summary>
public interface ICommand
{
    CommandDescription Description { get; }

    string Name => Description.Name;

    /// <summary>Whether these arguments change a setting, for <see cref="CommandRole.Settings"/>.</summary>
    bool Changes(CommandArguments arguments) => !arguments.IsEmpty;

    /// <summary>Whether these are surely its arguments: a channel's post may begin with its word.</summary>
    bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty;

    /// <summary>Whether words written without the command mean it: more than what merely fits.</summary>
    bool IsWish(CommandArguments arguments, Texts texts) => Fits(arguments, texts);

    /// <summary>What it asks for where its argument is missing; null where nothing is to be typed.</summary>
    ReplyText? Prompt(Texts texts) => null;

    Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken);
}

/// <summary>A command that asks before it acts; see <see cref="CommandContext.AskAsync"/>.</summary>
public interface IConfirmedCommand : ICommand
{
    /// <summary>Does what was asked about, after the person said yes.</summary>
    /// <param name="context">With the arguments that were kept with the question.</param>
    Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken);
}

namespace BriefingBot.Sources.Kinds;

/// <summary>A kind of source. A new kind is one class and one line in <see cref="SourcesRegistration"/>; the service
/// and the verbs of the command line find it through <see cref="SourceKinds"/>.</summary>
public interface ISource
{
    /// <summary>A word that is stored with each source of this kind.</summary>
    string Kind { get; }

    /// <summary>The place in which it is asked for an address, lowest first: files 0, the web 100.</summary>
    int Order => 50;

    /// <summary>How often this kind is polled by itself; null: <c>Network:DefaultInterval</c>.</summary>
    TimeSpan? UsualInterval => null;

    /// <summary>Whether an address, by its looks alone, is of this kind.</summary>
    /// <param name="address">As <see cref="Addresses.SourceAddress.Normalise"/> writes it.</param>
    /// <param name="selector">The CSS selector that a person gave with it, or null.</param>
    bool Suits(string address, string? selector);

    /// <summary>Reads a source's entries. What can be expected to go wrong is a result.</summary>
    Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken);
}

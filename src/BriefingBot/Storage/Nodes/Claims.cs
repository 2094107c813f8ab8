namespace BriefingBot.Storage.Nodes;

/// <summary>Who of several nodes does what: a name (a host that is polled, a chat that is sent to, an edition) belongs
/// to the node that claimed it until its lease ends, it is given back, or that node falls silent. Where there is one
/// node, all is its own and nothing is asked.</summary>
public sealed class Claims(Database database, Node node)
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    /// <summary>Claims names for this node, where no other node holds them.</summary>
    /// <param name="names">What is to be done.</param>
    /// <param name="lease">How long it is this node's at most.</param>
    /// <returns>Those of them that are this node's now.</returns>
    public async Task<IReadOnlySet<string>> TakeAsync(
        IReadOnlyCollection<string> names, TimeSpan lease, CancellationToken cancellationToken)
    {
        if (!node.IsOneOfMany || names.Count == 0)
        {
            return names.ToHashSet(StringComparer.Ordinal);
        }

        // In one order everywhere, so that two nodes never wait for each other.
        var taken = await database.WriteAsync(
            transaction => transaction.QueryAsync<string>(
                """
                INSERT INTO node_claim (name, owner, until)
                SELECT name, @Name, now() + make_interval(secs => @lease) FROM unnest(@names) AS name ORDER BY name
                ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
                WHERE node_claim.owner = excluded.owner OR (@IsJustBack = 0 AND (
                    node_claim.until < now() OR NOT EXISTS (
                        SELECT 1 FROM node WHERE node.name = node_claim.owner
                          AND seen_at >= now() - make_interval(secs => @silence))))
                RETURNING name
                """,
                new
                {
                    node.Name,
                    node.IsJustBack,
                    names = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
                    lease = lease.TotalSeconds,
                    silence = Node.Silence.TotalSeconds,
                }),
            cancellationToken);
        return taken.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Names of a kind that other nodes have now: not worth asking for.</summary>
    /// <param name="beginning">What the names begin with.</param>
    public async Task<IReadOnlySet<string>> OfOthersAsync(string beginning, CancellationToken cancellationToken) =>
        !node.IsOneOfMany
            ? None
            : (await database.ReadAsync(
                session => session.QueryAsync<string>(
                    """
                    SELECT c.name FROM node_claim c JOIN node n ON n.name = c.owner
                    WHERE c.name LIKE @beginning AND c.owner <> @Name AND c.until >= now()
                      AND n.seen_at >= now() - make_interval(secs => @silence)
                    """,
                    new { beginning = beginning + "%", node.Name, silence = Node.Silence.TotalSeconds }),
                cancellationToken)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gives back a name that this node had claimed.</summary>
    /// <param name="name">What was claimed.</param>
    /// <param name="after">How long others keep off it still: a limit that counts what this node did holds for them,
    /// too.</param>
    public Task ReleaseAsync(string name, TimeSpan after, CancellationToken cancellationToken) => !node.IsOneOfMany
        ? Task.CompletedTask
        : database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                UPDATE node_claim SET until = now() + make_interval(secs => @after)
                WHERE name = @name AND owner = @owner
                """,
                new { name, owner = node.Name, after = after.TotalSeconds }),
            cancellationToken);

    /// <summary>Forgets what nobody has any more, but for what a node is claiming anew.</summary>
    internal Task ForgetAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            """
            DELETE FROM node_claim WHERE name IN (
                SELECT name FROM node_claim WHERE until < now() - interval '10 minutes' FOR UPDATE SKIP LOCKED)
            """),
        cancellationToken);
}

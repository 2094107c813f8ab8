using System.Globalization;

namespace BriefingBot.CommandLine;

/// <summary>Files of JSON Lines: each line is taken by itself, so that one that fails costs no other.</summary>
/// <param name="take">Takes what a line holds; false where something is missing in it.</param>
/// <param name="fail">Told the file and what is wrong with it.</param>
/// <param name="members">What a line must have, in words.</param>
/// <param name="done">What is done with a line: "summarised".</param>
internal sealed class LineInput<T>(
    Func<T, Task<bool>> take, Func<string, string, Task> fail, string members, string done)
    where T : class
{
    /// <summary>Takes the lines of files; <c>-</c> is standard input.</summary>
    /// <returns>Whether all went well.</returns>
    public async Task<bool> ReadAsync(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var allWell = true;
        foreach (var file in files)
        {
            try
            {
                using var reader = file == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file);
                allWell &= await ReadAsync(reader, file, cancellationToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException
                or ArgumentException or NotSupportedException)
            {
                await fail(file, $"{error.Message} Give a file of JSON Lines, or - for standard input.");
                allWell = false;
            }
        }

        return allWell;
    }

    /// <summary>Takes the lines of one file.</summary>
    /// <returns>Whether all went well.</returns>
    public async Task<bool> ReadAsync(TextReader reader, string file, CancellationToken cancellationToken)
    {
        var (allWell, number) = (true, 0);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && await ProblemAsync(line) is { } problem)
            {
                await fail(file, string.Create(CultureInfo.InvariantCulture, $"Line {number} {problem}"));
                allWell = false;
            }
        }

        return allWell;
    }

    private async Task<string?> ProblemAsync(string line)
    {
        try
        {
            return JsonLines.Read<T>(line) is { } input && await take(input)
                ? null
                : $"is no JSON object with {members}.";
        }
        catch (Exception error) when (error is not IOException)
        {
            return $"could not be {done}: {error.Message}"; // a fault of the program itself
        }
    }
}

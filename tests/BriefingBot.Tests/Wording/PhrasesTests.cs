using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Text.Claims;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

/// <summary>What other rooms found is said in each reader's language.</summary>
public sealed partial class PhrasesTests
{
    /// <summary>Rooms, and types of them, whose phrases are read at the command line and in the log alone.</summary>
    private static readonly string[] ForOperators =
    [
        "BriefingBot.CommandLine.", "BriefingBot.Web.", "BriefingBot.Operation.Settings.",
        "BriefingBot.Operation.Configuration", "BriefingBot.Summaries.Prompts.", "BriefingBot.Summaries.ModelCheck",
        "BriefingBot.Storage.Moving.", "BriefingBot.Storage.Migrations", "BriefingBot.Storage.PostgresMigrations",
        "BriefingBot.Storage.UpgradeCopy", "BriefingBot.Storage.InstanceLock", "BriefingBot.Storage.DatabaseCheck",
        "BriefingBot.Sources.SourcesCheck", "BriefingBot.Telegram.TelegramCheck",
    ];

    /// <summary>Forms that are read when all is well or before the service runs, so that no chat is told
    /// them.</summary>
    private static readonly string[] NotForChats =
    [
        "Every value is right.", "Jobs run.", "{0} parts of messages are due.", "It answers.",
        "It answers, version {0}.", "No token: the bot talks in the terminal.",
        "\"{0}\" is no network.", "For Network:Allow and --allow-network, {0}.",
        "Restore with: pg_restore --clean -d NAME FILE, while no node runs", "{0} is the database itself.",
        "Name another file for the copy.", "{0} does not exist.", "Name a file that the verb backup wrote.",
        "Look whether the disk has room and the folder of Storage:Path can be written.", "The database {0} is in use.",
        "Stop the BriefingBot that runs on it and restore again; nothing was changed.",
        "The newest whole copy is {0}: stop the service and bring it back with: restore {1}",
        "There is no whole copy in {0}: restore one from elsewhere, or move the file away, with its -wal and -shm, to "
            + "begin anew.",
        "Sources:{0} has no Url.", "Give it an address, or take the row out.",
    ];

    private static readonly string[] Talking =
        ["BriefingBot.Wording.", "BriefingBot.Briefings.", "BriefingBot.Delivery.", "BriefingBot.Chat."];

    [Theory]
    [MemberData(nameof(LanguagesTests.Others), MemberType = typeof(LanguagesTests))]
    public void Every_phrase_has_a_form_in_every_language(string code)
    {
        var said = new Languages([]).For(code);
        var missing = Forms().Where(row => FormIn(said, row.Form) is null).Select(row => $"{row.Type}: {row.Form}");

        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    [Theory]
    [MemberData(nameof(LanguagesTests.Others), MemberType = typeof(LanguagesTests))]
    public void A_form_has_the_places_of_the_English_one(string code)
    {
        var said = new Languages([]).For(code);

        Assert.All(Forms(), row => Assert.Equal(Places(row.Form), Places(FormIn(said, row.Form) ?? row.Form)));
    }

    [Theory]
    [MemberData(nameof(LanguagesTests.Others), MemberType = typeof(LanguagesTests))]
    public void Why_a_sentence_was_dropped_has_a_word_in_every_language(string code) => Assert.All(
        Enum.GetNames<ClaimFault>().Where(name => name is not (nameof(ClaimFault.Cause) or nameof(ClaimFault.Name))),
        name => Assert.NotEqual(
            name.ToLowerInvariant(), new Languages([]).For(code).Say(name.ToLowerInvariant())));

    /// <summary>
    /// An interpolated string that is joined with a plain one, or stands in a switch of nothing but strings, is put
    /// together before it becomes a phrase.
    /// </summary>
    [Fact]
    public void No_phrase_is_put_together_before_it_is_one() => Assert.DoesNotContain(
        PhraseForms.PutTogether(), type => !ForOperators.Any(type.StartsWith));

    [Fact]
    public void No_room_that_talks_to_people_takes_a_phrase_as_it_was_written() => Assert.DoesNotContain(
        PhraseForms.TakenAsWritten(), type => Talking.Any(type.StartsWith));

    [Fact]
    public void The_forms_are_seen_where_they_are_written()
    {
        var forms = PhraseForms.All.Select(row => row.Form).ToList();

        Assert.Contains("The document is empty.", forms);
        Assert.Contains("{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit.", forms);
        Assert.True(forms.Count > 150, $"{forms.Count} forms");
    }

    [Fact]
    public void A_phrase_is_said_in_a_language_and_its_parts_too()
    {
        Phrase inner = "The document is empty.";
        Phrase phrase = $"feed.xml: {inner}";

        Assert.Equal("feed.xml: The document is empty.", phrase.ToString());
        Assert.Equal("feed.xml: Das Dokument ist leer.", new Languages([]).For("de").Say(phrase));
        Assert.Equal("", Texts.English.Say(null));
    }

    [Fact]
    public void A_name_that_happens_to_be_a_form_stays_as_it_is()
    {
        var (name, said) = ("check", "The document is empty.");
        Phrase phrase = $"{name} cannot be read: {said}";

        Assert.Equal(
            "check kann nicht gelesen werden: The document is empty.",
            new Languages([]).For("de").Say(Phrase.Read(phrase.Write())));
    }

    [Theory]
    [InlineData("The document is empty.")]
    [InlineData("[\"no phrase")]
    [InlineData("[1, 2]")]
    [InlineData("")]
    [InlineData("{0} {9} {")]
    public void Words_are_kept_as_they_are(string words) =>
        Assert.Equal(words, Phrase.Read(Phrase.Verbatim(words).Write()).ToString());

    [Fact]
    public void What_is_stored_is_read_again()
    {
        var (odd, quoted) = ("a{0}b", "«x»");
        Phrase? phrase = Phrase.Join([$"{odd} took {7} seconds", "The document is empty.", $"“{quoted}” {1.5m:0.0}"]);

        var read = Phrase.Read(phrase!.Write()); // not null: three of them

        Assert.Equal(phrase, read);
        Assert.Equal("a{0}b took 7 seconds The document is empty. “«x»” 1.5", read.ToString());
        Assert.Contains("Das Dokument ist leer.", new Languages([]).For("de").Say(read), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_ten_in_a_row_are_all_said()
    {
        var joined = Phrase.Join([.. Enumerable.Range(1, 12).Select(number => (Phrase)$"Entry {number}.")]);

        Assert.Equal(
            string.Join(' ', Enumerable.Range(1, 12).Select(number => $"Entry {number}.")),
            Phrase.Read(joined!.Write()).ToString()); // not null: twelve of them
    }

    private static IEnumerable<(string Type, string Form)> Forms() => PhraseForms.All
        .Where(row => !ForOperators.Any(row.Type.StartsWith) && !NotForChats.Contains(row.Form))
        .Where(row => row.Form.Any(char.IsLetter));

    private static string? FormIn(Texts texts, string english)
    {
        var said = texts.Say(english);
        return said == english ? null : said;
    }

    private static IEnumerable<string> Places(string form) =>
        Place().Matches(form).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}

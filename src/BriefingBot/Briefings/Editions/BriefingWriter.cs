using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>Writes a briefing in its classic form: heading, stories, coverage, notes. From the result come the Telegram
/// messages as well as what the terminal shows.</summary>
public static class BriefingWriter
{
    /// <summary>Writes it; a story that cannot be written moves to <see cref="Briefing.LeftOut"/>.</summary>
    public static WrittenBriefing Write(Briefing briefing, Texts texts)
    {
        var text = new RichTextBuilder();
        text.Append(WriteHeading(briefing.Name, briefing.LocalTime, texts));
        briefing = WriteStories(text, briefing, texts, isNumbered: true);
        briefing = briefing with
        {
            Edited = [.. briefing.Edited.Select(
                (one, place) => one with { Number = briefing.Stories.Count + place + 1 })],
        };
        WriteEdited(text, briefing, texts);
        if (!briefing.StoryIds.Any())
        {
            text.Section().Text(texts.NothingNew);
        }

        text.Section();
        foreach (var note in Notes(briefing, texts))
        {
            text.Line().Italic(note);
        }

        return new WrittenBriefing(briefing, text.Build());
    }

    /// <summary>Writes a story that is told by itself between the editions.</summary>
    /// <param name="briefing">With this story alone.</param>
    /// <param name="words">The words and topics of the reader that it is about.</param>
    public static WrittenBriefing WriteAlert(Briefing briefing, IReadOnlyList<string> words, Texts texts)
    {
        var text = new RichTextBuilder();
        text.Section().Bold(texts.AlertHeading(string.Join(", ", words)));
        briefing = WriteStories(text, briefing, texts, isNumbered: false);
        text.Section();
        foreach (var note in ModelNotes(briefing.Stories, texts))
        {
            text.Line().Italic(note);
        }

        return new WrittenBriefing(briefing, text.Build());
    }

    /// <summary>Writes a part of a message anew, as its stories stand now.</summary>
    /// <param name="briefing">What the part tells and names, with the numbers that they have in their edition.</param>
    /// <param name="heading">What the part begins with; null where it is not the first of its edition.</param>
    /// <param name="isLast">Whether the notes on the whole stand in it.</param>
    public static RichText WriteLiving(Briefing briefing, RichText? heading, bool isLast, Texts texts)
    {
        var text = new RichTextBuilder();
        if (heading is not null)
        {
            text.Append(heading);
        }

        foreach (var story in briefing.Stories)
        {
            StoryWriter.Write(text.Section(story.Story.Id), story, briefing.LocalTime, texts);
        }

        WriteEdited(text, briefing, texts);
        text.Section();
        foreach (var note in isLast ? Notes(briefing, texts) : [])
        {
            text.Line().Italic(note);
        }

        return text.Build();
    }

    /// <summary>The first lines of an edition.</summary>
    /// <param name="name">The briefing's.</param>
    /// <param name="local">When it was composed, on the chat's clocks.</param>
    public static RichText WriteHeading(string name, DateTimeOffset local, Texts texts) =>
        new RichTextBuilder().Section().Bold(name).Text(" · " + texts.Heading(local)).Build();

    private static Briefing WriteStories(RichTextBuilder text, Briefing briefing, Texts texts, bool isNumbered)
    {
        var (written, faults) = (new List<BriefingStory>(), new List<StoryFault>());
        foreach (var story in briefing.Stories)
        {
            try
            {
                // Numbers stay without a gap: /story N counts the stories that were told.
                var numbered = isNumbered ? story with { Number = written.Count + 1 } : story.Alone;
                var section = new RichTextBuilder().Section(story.Story.Id);
                StoryWriter.Write(section, numbered, briefing.LocalTime, texts);
                text.Append(section.Build());
                written.Add(numbered);
            }
            catch (Exception error)
            {
                faults.Add(new StoryFault(story.Story.Id, error));
            }
        }

        return briefing with { Stories = written, LeftOut = [.. briefing.LeftOut, .. faults] };
    }

    /// <summary>The stories that were told by editing their messages.</summary>
    private static void WriteEdited(RichTextBuilder text, Briefing briefing, Texts texts)
    {
        if (briefing.Edited.Count == 0)
        {
            return;
        }

        text.Section().Bold(texts.EditedInPlace + texts.Colon.TrimEnd());
        foreach (var one in briefing.Edited)
        {
            StoryWriter.WriteEdited(text.Section(one.Story.Id), one, briefing.LocalTime, texts);
        }
    }

    /// <summary>The coverage line, then the notes, each once.</summary>
    private static IEnumerable<string> Notes(Briefing briefing, Texts texts)
    {
        if (briefing.Coverage.Length > 0)
        {
            yield return briefing.Coverage;
        }

        if (briefing.Waiting > 0)
        {
            yield return texts.Waiting(briefing.Waiting);
        }

        if (briefing.LeftOut.Count > 0)
        {
            yield return texts.LeftOut(briefing.LeftOut.Count);
        }

        foreach (var note in ModelNotes(briefing.Stories, texts))
        {
            yield return note;
        }
    }

    // Who wrote what; a reader is told that a model is missing, an admin why.
    private static IEnumerable<string> ModelNotes(IReadOnlyList<BriefingStory> stories, Texts texts)
    {
        var models = stories.Select(story => story.Summary.Model).OfType<string>().Distinct().ToList();
        if (models.Count > 0)
        {
            yield return texts.WrittenByModel(string.Join(", ", models));
        }

        var without = stories.Count(story => story.Summary.FallbackReason is not null);
        if (without > 0)
        {
            yield return texts.WithoutModel(without, stories.Count);
        }

        foreach (var language in stories.Select(story => story.Summary.TranslatedFrom).OfType<string>().Distinct())
        {
            yield return texts.Translated(texts.NameOfLanguage(language));
        }
    }
}

/// <summary>A briefing as it was written.</summary>
/// <param name="Briefing">With the stories that could be written, under the numbers that they have in the text.</param>
public sealed record WrittenBriefing(Briefing Briefing, RichText Text);

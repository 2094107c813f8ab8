using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Telegram;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using RichText = BriefingBot.Wording.RichText;
using Words = Telegram.Bot.Types.RichText;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Writes a part of a briefing in rich blocks (Bot API, InputRichMessage): headings, the figures as a compact
/// table, the evidence folded, a picture and a button in each story. Blocks hold text and nothing else, so there is
/// nothing to escape, and Telegram is told to look for no commands and links of its own in them.</summary>
internal sealed class RichBlocks(RichEdition edition, BotIdentity bot, bool isChannel)
{
    private const int HeadingOfEdition = 2;
    private const int HeadingOfStory = 3;

    private readonly List<InputRichBlock> _blocks = [];
    private readonly IReadOnlyDictionary<string, Uri> _pictures = LeadPictures.Of(edition.Stories);

    /// <summary>What was written, read back.</summary>
    /// <param name="json">JSON of the Bot API (InputRichMessage), as <see cref="Write"/> made it.</param>
    public static InputRichMessage Read(string json) =>
        JsonSerializer.Deserialize<InputRichMessage>(json, BotJson.Options)!; // not null: Write wrote it

    /// <summary>The part as JSON of the Bot API.</summary>
    /// <param name="before">The parts that go before it: what they began goes on in it.</param>
    public string Write(RichText part, IReadOnlyList<MessagePart> before)
    {
        foreach (var section in part.Sections)
        {
            var told = edition.Stories.FirstOrDefault(story => story.Story.Id == section.StoryId);
            if (edition.Edited.FirstOrDefault(story => story.Story.Id == section.StoryId) is { } edited)
            {
                WriteParagraphs(section.Blocks);
                WriteButton(edited.Story.Id, edited.Number);
            }
            else if (told is null)
            {
                WriteSection(section, isFirst: before.Count == 0 && section == part.Sections[0]);
            }
            else if (before.Any(other => other.StoryIds.Contains(told.Story.Id)))
            {
                WriteParagraphs(Shown(section.Blocks));
            }
            else
            {
                WriteStory(section, told);
            }
        }

        return JsonSerializer.Serialize(
            new InputRichMessage { Blocks = _blocks, SkipEntityDetection = true }, BotJson.Options);
    }

    /// <summary>The heading of the edition, and its notes at the end.</summary>
    private void WriteSection(TextSection section, bool isFirst)
    {
        foreach (var block in section.Blocks)
        {
            _blocks.Add(isFirst
                ? new InputRichBlockSectionHeading { Text = Of(block.Spans), Size = HeadingOfEdition }
                : new InputRichBlockFooter { Text = Of(block.Spans) });
        }
    }

    private void WriteStory(TextSection section, BriefingStory told)
    {
        var heading = section.Blocks[0];
        _blocks.Add(new InputRichBlockSectionHeading
        {
            Text = told.Page is null ? heading.PlainText : Of(heading.Spans),
            Size = HeadingOfStory,
        });
        if (_pictures.TryGetValue(told.Story.Id, out var picture))
        {
            _blocks.Add(new InputRichBlockPhoto { Photo = new InputMediaPhoto(picture.AbsoluteUri) });
        }

        var blocks = Shown(section.Blocks.Skip(1)).ToLookup(block => block.Kind == BlockKind.Links);
        WriteParagraphs(blocks[false]);
        if (told.Figures.Count > 0)
        {
            _blocks.Add(new InputRichBlockTable { Cells = [.. told.Figures.Select(Row)], IsCompact = true });
        }

        WriteParagraphs(blocks[true]);
        WriteEvidence(told);
        WriteButton(told.Story.Id, told.Number);
    }

    // Figures stand in the table, quotations in the evidence.
    private static IEnumerable<TextBlock> Shown(IEnumerable<TextBlock> blocks) =>
        blocks.Where(block => block.Kind is not (BlockKind.Quotation or BlockKind.Figure));

    private void WriteParagraphs(IEnumerable<TextBlock> blocks) =>
        _blocks.AddRange(blocks.Select(block => new InputRichBlockParagraph { Text = Of(block.Spans) }));

    /// <summary>What is counted, and the values: "killed", "9 (was 3)".</summary>
    private RichBlockTableCell[] Row(FigureLine line)
    {
        var label = edition.Texts.Label(line);
        var values = edition.Texts.Short(line)[(label.Length + edition.Texts.Colon.Length)..];
        var head = line.Relation == FigureRelation.Disagreement
            ? edition.Texts.SourcesDiffer + edition.Texts.Colon + label
            : label;
        return [Cell(head, isHeader: true), Cell(values, isHeader: false)];
    }

    private static RichBlockTableCell Cell(string text, bool isHeader) => new()
    {
        Text = text,
        IsHeader = isHeader,
        Align = RichBlockTableCellAlign.Left,
        Valign = RichBlockTableCellValign.Top,
    };

    /// <summary>For each sentence the exact one of a report that it rests on, folded.</summary>
    private void WriteEvidence(BriefingStory told)
    {
        List<InputRichBlock> quotations =
        [
            .. told.Summary.Sentences.Select(sentence => new InputRichBlockBlockQuotation
            {
                Blocks = [new InputRichBlockParagraph { Text = UntrustedText.Clean(sentence.Evidence) }],
                Credit = told.Story.ReportsOf(sentence.ArticleIds) is [var report, ..]
                    ? Of([new Span(report.ShownOutlet, link: report.Url)])
                    : null,
            }),
        ];
        if (quotations.Count > 0)
        {
            _blocks.Add(new InputRichBlockDetails { Summary = edition.Texts.Evidence, Blocks = quotations });
        }
    }

    private void WriteButton(string storyId, int number)
    {
        var link = isChannel ? bot.Link($"story_{storyId}") : null;
        if (isChannel && link is null)
        {
            return;
        }

        _blocks.Add(new InputRichBlockButtons
        {
            Buttons =
            [
                new RichMessageButton
                {
                    Text = MessagePart.LabelOf(number),
                    Url = link?.AbsoluteUri,
                    CallbackData = link is null ? $"/open {storyId}" : null,
                },
            ],
        });
    }

    private static Words Of(IReadOnlyList<Span> spans) =>
        spans is [var only] ? Of(only) : new RichTextArray { Array = [.. spans.Select(Of)] };

    private static Words Of(Span span)
    {
        Words words = span.Style switch
        {
            SpanStyle.Bold => new RichTextBold { Text = span.Text },
            SpanStyle.Italic => new RichTextItalic { Text = span.Text },
            SpanStyle.Code => new RichTextCode { Text = span.Text },
            _ => span.Text,
        };
        return span.Link is { } link ? new RichTextUrl { Text = words, Url = link.AbsoluteUri } : words;
    }
}

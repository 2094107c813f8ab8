using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The chat's time zone, by city, zone, offset or a sent location; alone it offers places as buttons.
/// <c>/timezone here</c> asks for the location, <c>/timezone more</c> what o'clock it is there, and then for the
/// city.</summary>
internal sealed class TimeZoneCommand(SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int MostChoices = 16;
    private const int LongestPlace = 60;
    private const int ButtonsInARow = 2;
    private const int ZonesInARow = 3;

    public CommandDescription Description { get; } =
        new("timezone", 100, "/timezone Berlin") { Aliases = ["tz"], Role = CommandRole.Settings };

    public ReplyText Prompt(Texts texts) => texts.PlacePrompt;

    public bool Changes(CommandArguments arguments) => arguments.Keywords is not ([] or ["here"] or ["more", ..]);

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || Zones.Find(arguments.Text.Shorten(LongestPlace)).Count == 1;

    public bool IsWish(CommandArguments arguments, Texts texts) => Zones.IsName(arguments.Text.Shorten(LongestPlace));

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // Telegram has the button for a location in private chats alone, and a location is that chat's.
        var isPrivate = context is { Incoming: { Kind: ChatKind.Private, IsTerminal: false }, Prefix: "" };
        var isHere = context.Arguments.Is("here");
        if (context.Arguments.IsEmpty || (isHere && !isPrivate))
        {
            return [Page(context, isPrivate)];
        }

        if (isHere)
        {
            return
            [
                new Reply
                {
                    Text = context.Texts.SendLocation,
                    Picker = new ReplyPicker(PickerKind.Location, context.Texts.MyLocation),
                },
            ];
        }

        if (context.Arguments.Keywords is ["more", ..] and [.., var offset])
        {
            return [AllZones(context, offset)];
        }

        var typed = context.Arguments.Text.Shorten(LongestPlace);
        var places = Zones.Search(typed);
        return places.Select(place => place.Zone).Distinct(StringComparer.Ordinal).Count() switch
        {
            0 when KnownTopics.Nearest(Zones.CityNames, typed) is { } nearest =>
                context.WrongArgument($"/timezone {nearest}", context.Texts.ZoneUnknown(typed)),
            0 => context.WrongArgument(this, context.Texts.ZoneUnknown(typed)),
            1 when !Zones.IsGuess(typed, places[0]) => [await SetAsync(context, places[0].Zone, cancellationToken)],
            _ => [Choices(context, context.Texts.ZoneAmbiguous(typed), places)],
        };
    }

    private async Task<Reply> SetAsync(CommandContext context, string zone, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var subscriber = await subscribers.SaveAsync(
            context.Subscriber with { Zone = zone, SettledUntil = now }, cancellationToken);
        var text = context.Texts.TimeZoneSet(
            subscriber, EditionClock.LocalTime(subscriber, now), NextEdition.LocalTime(subscriber, now));
        return context.Incoming.IsPress
            ? context.Page(text)
            // A button for the location that was shown before is of no more use.
            : new Reply { Text = text, Picker = new ReplyPicker(PickerKind.None, "") };
    }

    private Reply Page(CommandContext context, bool isPrivate)
    {
        var subscriber = context.Subscriber;
        var places = context.Texts.UsualZones.Select(zone => new MessageButton(
            context.Texts.ChoiceButton(context.Texts.CityOf(zone), zone == subscriber.Zone), $"/timezone {zone}"));
        List<MessageButton> others =
            [new(context.Texts.OtherZone, "/timezone more"), new(context.Texts.OtherPlace, "/type timezone")];
        if (isPrivate)
        {
            others.Insert(0, new(context.Texts.MyLocation, "/timezone here"));
        }

        return context.Page(
            context.Texts.TimeZone(subscriber.Zone, EditionClock.LocalTime(subscriber, clock.GetUtcNow())),
            [.. places.Chunk(ButtonsInARow), .. others.Chunk(ButtonsInARow)]);
    }

    /// <summary>Every zone by buttons: what o'clock it may be, and then where it is that.</summary>
    /// <param name="typed">The minutes from UTC, as a button of the first of these pages says them; anything else: that
    /// page.</param>
    private Reply AllZones(CommandContext context, string typed)
    {
        var now = clock.GetUtcNow();
        var local = EditionClock.LocalTime(context.Subscriber, now);
        var places = ZoneClocks.Of(now);
        var isOffset = int.TryParse(
            typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes);
        var buttons = isOffset
            ? places.Where(row => (int)row.Offset.TotalMinutes == minutes)
                .Select(row => new MessageButton(context.Texts.CityOf(row.Place.Zone), $"/timezone {row.Place.Zone}"))
                .OrderBy(button => button.Label, StringComparer.InvariantCulture)
            : places.Select(row => row.Offset).Distinct().Order().Select(offset => new MessageButton(
                ClockThere(now.ToOffset(offset)),
                string.Create(CultureInfo.InvariantCulture, $"/timezone more {(int)offset.TotalMinutes}")));

        // At UTC−11 it is the same o'clock as at UTC+13, of another day.
        string ClockThere(DateTimeOffset there) =>
            (there.Date == local.Date
                ? ""
                : $"{context.Texts.ShortDay(DayButtons.Each[((int)there.DayOfWeek + 6) % 7].Day)} ")
            + EditionTimes.Write(TimeOnly.FromDateTime(there.DateTime));

        return Reply.InPlace(
            context.Texts.TimeZone(context.Subscriber.Zone, local),
            [
                .. buttons.Chunk(ZonesInARow),
                [new(context.Texts.Back, isOffset ? "/timezone more" : "/timezone")],
            ]);
    }

    private static Reply Choices(CommandContext context, ReplyText question, IReadOnlyList<ZonedPlace> places) =>
        context.Page(question, places.Take(MostChoices).Select(place => new MessageButton(
            $"{place.Name} ({place.Zone.Replace('_', ' ')})", $"/timezone {place.Zone}")).Chunk(ButtonsInARow));
}

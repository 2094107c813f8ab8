using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Times as people say them, in every language: each row was once read as another time, or as two.</summary>
public sealed class SpokenTimesTests
{
    private static readonly Languages All = new([]);

    [Theory]
    [InlineData("de", "abends um 8", "20:00")]
    [InlineData("de", "am Abend um acht Uhr", "20:00")]
    [InlineData("de", "nachmittags um 3", "15:00")]
    [InlineData("de", "morgens um 7 und abends um 7", "07:00 19:00")]
    [InlineData("de", "um 7 und um 8 abends", "07:00 20:00")]
    [InlineData("de", "um 7 und abends um 8", "07:00 20:00")]
    [InlineData("de", "jeden Abend um 8", "20:00")]
    [InlineData("de", "sonntag abends um 6", "18:00")]
    [InlineData("ru", "вечером в 8", "20:00")]
    [InlineData("ru", "утром в 8 и вечером в 6", "08:00 18:00")]
    [InlineData("ru", "каждое утро в 8", "08:00")]
    [InlineData("uk", "увечері о 8", "20:00")]
    [InlineData("uk", "щовечора о восьмій", "20:00")]
    [InlineData("es", "por la noche a las 9", "21:00")]
    [InlineData("es", "por la tarde a las 6", "18:00")]
    [InlineData("es", "cada mañana a las 7", "07:00")]
    [InlineData("fr", "le soir à 8h", "20:00")]
    [InlineData("fr", "chaque matin à 7h", "07:00")]
    [InlineData("en", "in the evening at 8", "20:00")]
    [InlineData("en", "in the morning at 8 and in the evening at 6", "08:00 18:00")]
    [InlineData("en", "in the evening at 6 and 8", "18:00 20:00")]
    [InlineData("en", "in the evening at 6; in the morning at 9", "09:00 18:00")]
    [InlineData("en", "every evening at 7", "19:00")]
    public void A_word_for_the_half_of_the_day_goes_to_its_own_time_also_before_it(
        string language, string typed, string times) => Assert.Equal(times, Times(language, typed));

    [Theory]
    [InlineData("fr", "20 h 15", "20:15")]
    [InlineData("fr", "8 h 05", "08:05")]
    [InlineData("fr", "8h 05", "08:05")]
    [InlineData("fr", "sept heures dix", "07:10")]
    [InlineData("fr", "sept heures moins dix", "06:50")]
    [InlineData("fr", "huit heures cinq", "08:05")]
    [InlineData("fr", "seize heures", "16:00")]
    [InlineData("fr", "une heure de l'après-midi", "13:00")]
    [InlineData("de", "8 Uhr 15", "08:15")]
    [InlineData("de", "20 Uhr 15", "20:15")]
    [InlineData("de", "acht Uhr zehn", "08:10")]
    [InlineData("de", "8 Uhr 15 Uhr", "08:00 15:00")]
    [InlineData("de", "8 Uhr und 15 Uhr", "08:00 15:00")]
    [InlineData("es", "a las ocho y diez", "08:10")]
    [InlineData("es", "a las 8 h 30", "08:30")]
    [InlineData("es", "a las 8 y 18", "08:00 18:00")]
    [InlineData("ru", "в восемь десять", "08:10")]
    [InlineData("ru", "в 8 часов 15 минут", null)]
    [InlineData("ru", "в 8 часов 15", "08:15")]
    [InlineData("ru", "в 21 час", "21:00")]
    [InlineData("uk", "о 7 годині 40", "07:40")]
    [InlineData("en", "eight ten", "08:10")]
    [InlineData("en", "seven eight", null)]
    [InlineData("en", "8 18", "08:00 18:00")]
    public void Minutes_that_stand_apart_from_their_hour_are_no_second_time(
        string language, string typed, string? times) => Assert.Equal(times, Times(language, typed));

    [Theory]
    [InlineData("en", "every 2h")]
    [InlineData("en", "every 12 h")]
    [InlineData("en", "every 2 hours")]
    [InlineData("es", "cada 2 h")]
    [InlineData("es", "cada 2 horas")]
    [InlineData("es", "cada dos horas")]
    [InlineData("de", "jede 3 h")]
    [InlineData("fr", "chaque 4h")]
    [InlineData("fr", "tous les 2 jours")]
    [InlineData("ru", "каждый 2 час")]
    [InlineData("uk", "кожну 2 годину")]
    public void An_interval_is_no_time_of_day(string language, string typed) => Assert.Null(Times(language, typed));

    [Theory]
    [InlineData("en", "12 at night", "00:00")]
    [InlineData("en", "1 at night", "01:00")]
    [InlineData("en", "2:30 at night", "02:30")]
    [InlineData("en", "10 at night", "22:00")]
    [InlineData("en", "12 midnight", "00:00")]
    [InlineData("en", "12 in the afternoon", "12:00")]
    [InlineData("es", "a las 12 de la noche", "00:00")]
    [InlineData("es", "1 de la noche", "01:00")]
    [InlineData("de", "12 Uhr abends", "00:00")]
    [InlineData("de", "12 Uhr nachts", "00:00")]
    [InlineData("de", "mittags um 1", "13:00")]
    [InlineData("ru", "в 12 вечера", "00:00")]
    [InlineData("ru", "12 ночи", "00:00")]
    [InlineData("ru", "в 3 часа дня", "15:00")]
    [InlineData("ru", "в час дня", "13:00")]
    [InlineData("uk", "о 7 годині ранку", "07:00")]
    [InlineData("fr", "2 heures de la nuit", "02:00")]
    public void Twelve_and_the_small_hours_are_of_the_night_that_is_named(
        string language, string typed, string times) => Assert.Equal(times, Times(language, typed));

    [Theory]
    [InlineData("en", "6 and 8 in the evening")]
    [InlineData("en", "in the evening")]
    [InlineData("en", "15:00 in the morning")]
    [InlineData("en", "3 in the evening")]
    [InlineData("de", "abends")]
    [InlineData("de", "morgen um 8")]
    [InlineData("es", "mañana a las 8")]
    [InlineData("ru", "вечером")]
    [InlineData("uk", "увечері")]
    [InlineData("fr", "le soir")]
    public void A_word_that_fits_no_time_makes_the_whole_no_schedule(string language, string typed) =>
        Assert.Null(Times(language, typed));

    [Theory]
    [InlineData("de", "von abends 10 bis morgens 7", "22:00-07:00")]
    [InlineData("de", "22 Uhr 30 bis 6 Uhr 15", "22:30-06:15")]
    [InlineData("de", "22-7 Uhr", "22:00-07:00")]
    [InlineData("en", "at night from 10 to 7", "22:00-07:00")]
    [InlineData("en", "10 pm - 7 am", "22:00-07:00")]
    [InlineData("en", "10 p.m. – 7 a.m.", "22:00-07:00")]
    [InlineData("en", "from 10 to 7 at night", null)]
    [InlineData("ru", "вечером с 10 до 7", "22:00-07:00")]
    [InlineData("es", "por la noche de 10 a 7", "22:00-07:00")]
    [InlineData("es", "de 10 a 6", "22:00-06:00")]
    [InlineData("en", "1 to 5", "01:00-05:00")]
    [InlineData("en", "10:00 to 06:00", "10:00-06:00")]
    [InlineData("fr", "de 22 h 30 à 7 h", "22:30-07:00")]
    [InlineData("uk", "з 10 вечора до 7 ранку", "22:00-07:00")]
    public void Quiet_hours_begin_in_the_half_of_the_day_that_is_named(
        string language, string typed, string? span) => Assert.Equal(
        span,
        ScheduleReading.ReadSpan(typed, All.For(language)) is var (from, until)
            ? $"{EditionTimes.Write(from)}-{EditionTimes.Write(until)}"
            : null);

    [Theory]
    [InlineData("en", "every weekday at 8", Weekdays.Workdays)]
    [InlineData("en", "every monday at 8", Weekdays.Monday)]
    [InlineData("de", "Mo.-Fr. 7:30", Weekdays.Workdays)]
    [InlineData("de", "unter der Woche um 7", Weekdays.Workdays)]
    [InlineData("de", "an Werktagen um 7", Weekdays.Workdays)]
    [InlineData("es", "los fines de semana a las 10", Weekdays.Weekend)]
    [InlineData("es", "entre semana a las 7", Weekdays.Workdays)]
    [InlineData("es", "todos los días a las 8:00 a. m.", Weekdays.Everyday)]
    [InlineData("fr", "tous les jours à 8 h", Weekdays.Everyday)]
    [InlineData("ru", "по рабочим дням в полвосьмого", Weekdays.Workdays)]
    [InlineData("uk", "кожного дня о пів на пʼяту", Weekdays.Everyday)]
    [InlineData("uk", "з понеділка до пʼятниці о 8", Weekdays.Workdays)]
    [InlineData("uk", "щопонеділка о 9", Weekdays.Monday)]
    [InlineData("uk", "по буднях о 7:30", Weekdays.Workdays)]
    public void Days_are_read_in_their_usual_words(string language, string typed, Weekdays days) => Assert.Equal(
        days, Assert.Single(ScheduleReading.Read(typed, All.For(language)) ?? []).Days);

    private static string? Times(string language, string typed) =>
        ScheduleReading.Read(typed, All.For(language)) is { } groups
            ? string.Join(' ', groups.SelectMany(group => group.Times).Select(EditionTimes.Write))
            : null;
}

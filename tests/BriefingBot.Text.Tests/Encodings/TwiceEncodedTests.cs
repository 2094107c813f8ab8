using System.Text;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Text.Tests.Encodings;

public sealed class TwiceEncodedTests
{
    static TwiceEncodedTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("The mayor’s office says it’s “over”.")]
    [InlineData("Die Brücke über den Fluss bleibt gesperrt, weil große Risse größer wurden.")]
    [InlineData("Le préfet a été entendu, l’enquête est close à présent.")]
    [InlineData("Мост через реку закрыт после аварии, сообщили спасатели.")]
    [InlineData("Η γέφυρα έκλεισε")]
    [InlineData("大桥因事故关闭")]
    [InlineData("Tickets cost £5 or €6 – no more.")]
    public void A_text_that_was_encoded_twice_is_read_as_it_was_meant(string meant)
    {
        var body = Encoding.UTF8.GetBytes(Misread($"<p>{meant}</p>"));

        Assert.Equal($"<p>{meant}</p>", TextDecoding.Decode(body, "text/html; charset=utf-8"));
    }

    [Fact]
    public void A_text_that_was_encoded_three_times_is_read_too()
    {
        const string Meant = "Die Brücke über den Fluss bleibt gesperrt.";

        Assert.Equal(Meant, TextDecoding.Decode(Encoding.UTF8.GetBytes(Misread(Misread(Meant))), null));
    }

    [Theory]
    [InlineData("Die Brücke über den Fluss: „Spaß“ sagt niemand.")]
    [InlineData("They read “Weiß” and “CAFÉ” on the sign, “MENÜ” below.")]
    [InlineData("UMA MAÇÃ… e outra maçã, não mais: AMANHÃ»")]
    [InlineData("Le préfet a été entendu «à Orléans»")]
    [InlineData("Só a letra Ã é escrita assim.")]
    [InlineData("No accent at all.")]
    public void A_text_as_it_should_be_stays_as_it_is(string text) =>
        Assert.Equal(text, TextDecoding.Decode(Encoding.UTF8.GetBytes(text), null));

    private static string Misread(string text) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(text));
}

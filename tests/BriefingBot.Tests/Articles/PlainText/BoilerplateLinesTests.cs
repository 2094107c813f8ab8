using BriefingBot.Articles.PlainText;

namespace BriefingBot.Tests.Articles.PlainText;

public sealed class BoilerplateLinesTests
{
    [Theory]
    [InlineData("Sign up for our morning letter", "Notice")]
    [InlineData("Подпишитесь на наш канал", "Notice")]
    [InlineData("Il vous reste 65,5 % de cet article à lire", "Notice")]
    [InlineData("Il vous reste deux jours pour voir le port de Velmar", "Text")]
    [InlineData("Ida Brenn reported from Velmar.", "Notice")]
    [InlineData("We may earn a commission from links on this page", "Notice")]
    [InlineData("The ferry earns a commission on each ticket", "Text")]
    [InlineData("本記事の無断転載を禁じます", "Notice")]
    [InlineData("The post Ferry sinks appeared first on The Lake Post", "Notice")]
    [InlineData("12 comments", "End")]
    [InlineData("Kommentare (3)", "End")]
    [InlineData("Most read in politics", "End")]
    [InlineData("Related articles:", "Teasers")]
    [InlineData("Mehr zum Thema", "Teasers")]
    [InlineData("Mehr aus Velmar", "Teasers")]
    [InlineData("Even more great local stories", "Teasers")]
    [InlineData("Read also", "Teasers")]
    [InlineData("Read more", "Teasers")]
    [InlineData("Promoted side beats Velmar in the derby", "Text")]
    [InlineData("More than 300 articles", "Text")]
    [InlineData("Most popular names in Velmar were Ida and Jan", "Text")]
    [InlineData("A total of 12 new deaths were reported from the island on Monday.", "Text")]
    [InlineData("Continue reading after the advertisement", "Notice")]
    [InlineData("더 보기 광고", "Text")]
    [InlineData("Facebook | X | E-mail, Print", "Notice")]
    [InlineData("Hier geht es nach der Anzeige weiter zum Hafen", "Text")]
    [InlineData("Der Text geht nach der Anzeige weiter", "Notice")]
    [InlineData("WATCH | The ferry is towed to Tarvo", "Notice")]
    [InlineData("NP VIDEO: The ferry is towed to Tarvo", "Text")]
    [InlineData("NP AUDIO: The ferry is towed to Tarvo", "Notice")]
    [InlineData("For more stories like this, see our news page.", "End")]
    [InlineData("Keep reading", "End")]
    [InlineData("Story continues below this picture", "Notice")]
    [InlineData("4 min read", "Notice")]
    [InlineData("• • •", "Notice")]
    [InlineData("1987", "Text")]
    [InlineData("Lesen Sie auch: Die Fähre von Tarvo", "Notice")]
    [InlineData("【関連記事】港の火災", "Notice")]
    [InlineData("Print shops are closing all over Velmar", "Text")]
    [InlineData("More of the ferries sank, said the coastguard", "Text")]
    [InlineData("© 2026 The Lake Post. Alle Rechte vorbehalten", "End")]
    [InlineData("Quelle: Nordpresse", "Teasers")]
    public void A_line_is_told_by_its_words_in_any_language(string line, string role) =>
        Assert.Equal(role, BoilerplateLines.Judge(line).ToString());

    [Theory]
    [InlineData("© 2026 The Lake Post. All rights reserved.", "The Lake Post")]
    [InlineData("© 2024-26 Nordpresse GmbH, alle Rechte vorbehalten", "Nordpresse")]
    public void The_holder_of_a_copyright_is_read_without_its_rights(string line, string holder) =>
        Assert.Equal(holder, Credits.CopyrightHolder(line));
}

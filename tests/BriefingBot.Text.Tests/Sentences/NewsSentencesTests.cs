using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class NewsSentencesTests
{
    private const string Told = "Nine people drowned off the pier on Monday.";

    [Theory]
    [InlineData("KESTREL BAY, May 4 (Harbour Wire) - ")]
    [InlineData("KESTREL BAY (Harbour Wire) — ")]
    [InlineData("KESTREL BAY, Norra(Harbour Wire) - ")]
    [InlineData("KESTREL BAY/PORT AMBER (Harbour Wire) -- ")]
    [InlineData("KESTREL BAY — ")]
    [InlineData("KESTREL BAY, May 4 – ")]
    [InlineData("By Ann Lee and Bo Day KESTREL BAY (Harbour Wire) - ")]
    [InlineData("Berlin (hw) - ")]
    [InlineData("Madrid, 5 mayo (HW).- ")]
    [InlineData("(Harbour Wire) – ")]
    [InlineData("БУХТА, 5 мая – ")]
    [InlineData("-- ")]
    [InlineData("KESTREL BAY >> ")]
    [InlineData("KESTREL BAY>> ")]
    [InlineData("KESTREL BAY, Norr._")]
    [InlineData("ORIGINAL STORY: ")]
    [InlineData("Update 2: ")]
    [InlineData("Última hora: ")]
    [InlineData("Pilne: ")]
    [InlineData("KESTREL BAY: ")]
    public void A_dateline_is_no_part_of_what_is_told(string dateline)
    {
        var sentence = Assert.Single(NewsSentences.Of(dateline + Told));

        Assert.Equal(Told, sentence.Text);
        Assert.Equal(dateline + Told, sentence.Source);
    }

    [Theory]
    [InlineData("Mehr dazu wollte die Wache des Hafens von Velmar nicht sagen.")]
    [InlineData("Videos zeigen, wie die Mole von Velmar ins Meer stürzte.")]
    [InlineData("Imágenes de la policía muestran al hombre en el muelle de Velmar.")]
    [InlineData("Vidéos et photos de la jetée de Velmar ont été saisies lundi.")]
    [InlineData("Фото причала Вельмара опубликовала полиция в понедельник.")]
    [InlineData("Bilder från bryggan i Velmar visar hur den föll i havet.")]
    [InlineData("Pictures of the pier of Velmar were found on his phone.")]
    [InlineData("Nine people drowned off the pier on Monday, May 4, 2026.")]
    [InlineData("The mayor, who opened the pier on May 4, 2026, has resigned.")]
    [InlineData("OPEC - the cartel of oil exporters - meets on Monday.")]
    [InlineData("8:15 p.m. was the hour when the pier fell into the sea.")]
    [InlineData("Kestrel Bay, the old port, lost its pier (built in 1880) - and nine people.")]
    public void Other_dashes_stay(string sentence) =>
        Assert.Equal(sentence, Assert.Single(NewsSentences.Of(sentence)).Text);

    [Theory]
    [InlineData("Photos: the pier after the storm as engineers look on.")]
    [InlineData("FILE - The pier of Kestrel Bay in a storm two years ago.")]
    [InlineData("1/9 Visitors leave the pier as the waves grow.")]
    [InlineData("Visitors leave the pier in Kestrel Bay, Norra May 4, 2026.")]
    [InlineData("Visitors leave the pier in Kestrel Bay, Norra, May 4, 2026. Harbour Wire/Ann Lee")]
    [InlineData("Actor of the old pier dies at home; Police reopen the pier case; Pair of singers split after a year.")]
    [InlineData("10:42am: Nine more boats are on their way to the pier.")]
    [InlineData("The new lifeboat of the bay was named after Dr .")]
    [InlineData("Read more: Ten piers for the summer. Nine boats were sold in the bay last year.")]
    [InlineData("Visitors leave 2/9 The pier in the evening 3/9 A lifeboat comes home.")]
    [InlineData("The pier is seen in this undated photo by the coastguard.")]
    [InlineData("READ MORE: nine people drowned off the pier.")]
    [InlineData("WBX9 of Kestrel Bay is part of WBX Local, a division of Norra Media.")]
    [InlineData("Also read: what the coastguard knew of the pier.")]
    [InlineData("Here are seven things to know.")]
    [InlineData("0:43 A lifeboat is found near the pier; police look for it Pause")]
    [InlineData("3:55 When the pier fell into the sea, nobody was on it.")]
    [InlineData("Five must-see piers on the shores of the bay.")]
    [InlineData("5 best lifeboats of the shores of the bay.")]
    [InlineData("Harbour master Ann Lee (2nd L) opens the pier on Monday.")]
    [InlineData("Harbour master Ann Lee opens the pier in the bay. (Published Monday, May 4, 2026)")]
    [InlineData("Harbour master Ann Lee opens the pier in the bay. (May 4, 2026/WBX Norra)")]
    [InlineData("Harbour master Ann Lee opens the pier in the bay. (AP Photo/Harbour Wire, Bo Day)")]
    [InlineData("Harbour master Ann Lee (far right) opens the pier on Monday.")]
    [InlineData("You can count on Harbour Wire to keep you updated.")]
    [InlineData("Please call Crime Stoppers of the bay if you saw the pier fall.")]
    [InlineData("Crime Stoppers is offering a reward of 900 crowns for information on the pier.")]
    [InlineData("Skip Ad Embed Share Nine people drowned off the pier.")]
    [InlineData("Donations may be made to the lifeboat fund of the bay.")]
    [InlineData("Please support our journalism from the pier and the bay.")]
    [InlineData("A viewer sent us a picture of the pier in the bay.")]
    [InlineData("The pier gallery_thumbs_show|article-7|0 was shut by the coastguard.")]
    [InlineData("This is a developing story and will be updated.")]
    [InlineData("MOST READ NEWS The pier fell into the sea.")]
    [InlineData("Nine people drowned off the pier on...")]
    [InlineData("Posted on the harbour site about the family of the nine sailors.")]
    [InlineData("You need an online service to view this article in its entirety.")]
    [InlineData("Visit us and sign in to update your profile of the bay.")]
    [InlineData("A petition of the sailors of the bay is open (click here).")]
    [InlineData("WBX9 joins other stations of the bay to give you the best of it.")]
    [InlineData("The harbour master (who had come by boat.")]
    [InlineData("この記事をマイページに保存し、『あとで読む』ことができます。")]
    [InlineData("\"")]
    [InlineData("Archivfoto: Die Mole von Velmar nach dem Sturm des Winters.")]
    [InlineData("Zeugen werden gebeten, sich bei der Wache des Hafens zu melden.")]
    [InlineData("Lees ook: wat de kustwacht van de pier wist.")]
    [InlineData("Läs också: det här visste hamnen om bryggan.")]
    [InlineData("Zobacz także: co straż wiedziała o molo.")]
    [InlineData("En esta foto del 4 de mayo, el muelle de Velmar tras la tormenta.")]
    [InlineData("Légende : la jetée de Velmar après la tempête de mai.")]
    [InlineData("На снимке: причал Вельмара после майского шторма.")]
    [InlineData("Новина доповнюється, стежте за нашими повідомленнями з порту.")]
    [InlineData("Nesta imagem, o cais de Velmar depois da tempestade de maio.")]
    [InlineData("图为：风暴过后的码头和海边的渔船。")]
    [InlineData("이 기사의 무단 전재와 재배포 금지를 알려 드립니다.")]
    public void What_tells_nothing_is_passed_over(string line) =>
        Assert.Equal([Told], NewsSentences.Of($"{line}\n\n{Told}").Select(sentence => sentence.Text));

    [Fact]
    public void What_a_line_for_witnesses_tells_of_the_event_is_told()
    {
        const string Arrest = "Crime Stoppers has announced that the owner of the pier was arrested on Monday.";

        Assert.Equal([Arrest], NewsSentences.Of(Arrest).Select(sentence => sentence.Text));
    }
}

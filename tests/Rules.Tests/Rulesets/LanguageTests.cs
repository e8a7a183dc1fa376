using FineTuneAdvisor.Rules.Tests.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>Texts in several files, folders and languages.</summary>
public class LanguageTests
{
    [Fact]
    public void A_language_may_translate_every_word_that_English_has_in_as_many_files_as_it_likes()
    {
        using var folder = new RulesetFolder();
        var texts = folder
            .Write("texts/de/rules.yaml", "FTA-1301.title: Zu kurz\nFTA-1301.short.says: So kurz.\n")
            .Write("texts/de/questions.yaml", "question.commitment.months.wording: Wie lange?\nparam.material.meaning: Geld.\n")
            .Write("texts/fr/report.yaml", "outcome.reject: Non\n")
            .Read().Value!.Texts;

        Assert.Equal(["de", "en", "fr"], texts.Languages);
        Assert.Equal(["FTA-1301.short.says", "FTA-1301.title", "param.material.meaning", "question.commitment.months.wording"], texts.In("de").Select(text => text.Key));
        Assert.Equal(["Non"], texts.In("fr").Select(text => text.Template));
        Assert.Equal("Zu kurz", texts.Find("de", "FTA-1301.title")?.Template);
        Assert.Equal("The commitment is too short", texts.Find("fr", "FTA-1301.title")?.Template);
        Assert.Equal("The commitment is too short", texts.Find("it", "FTA-1301.title")?.Template);
        Assert.Null(texts.Find("de", "nothing"));
        Assert.Empty(texts.In("it"));
    }

    [Fact]
    public void English_may_stand_in_several_files_too()
    {
        using var folder = new RulesetFolder();

        Assert.Equal("Wait.", folder.Write("texts/en/more.yaml", "outcome.defer: Wait.\n").Read().Value!.Texts.Find("en", "outcome.defer")?.Template);
    }

    [Fact]
    public void A_ruleset_may_have_no_texts_of_its_own()
    {
        using var folder = new RulesetFolder();

        Assert.Equal(["en"], folder.Remove("texts/en/report.yaml").Read().Value!.Texts.Languages);
    }

    [Theory]
    [InlineData("texts/de/report.yaml", "outcome.rejct: Nein\n", "texts/de/report.yaml:1:16 outcome.rejct: found a key that English lacks, expected a key of the English texts. Did you mean outcome.reject?")]
    [InlineData("texts/de/report.yaml", "zzz: Nein\n", "texts/de/report.yaml:1:6 zzz: found a key that English lacks, expected a key of the English texts. Remove it.")]
    [InlineData("texts/en/more.yaml", "outcome.reject: No\n", "texts/en/report.yaml:1:17 outcome.reject: found the text a second time, expected each text once. It stands first at texts/en/more.yaml:1:17: keep one of the two.")]
    [InlineData("texts/en/more.yaml", "[a]\n", "texts/en/more.yaml:1:1: found a list, expected a mapping of keys to values. Write one 'key: value' a line below it.")]
    public void What_is_wrong_in_a_text_is_told_with_its_place_and_its_mend(string file, string text, string problem)
    {
        using var folder = new RulesetFolder();

        Assert.Equal(problem, folder.Write(file, text).Problem().Replace(folder.Path + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_may_translate_its_own_words_and_says_nothing_anew()
    {
        using var german = new RulesetFolder();
        german.Write("texts/de/report.yaml", "outcome.reject: Nein\n");
        using var overlay = new OverlayFolder().WithRule();
        overlay.Write("texts/de/rules.yaml", "ORG-0001.title: Wenige Anfragen\n");

        var texts = german.Read(overlay.Path).Value!.Texts;

        Assert.Equal(("Nein", "Wenige Anfragen", "Few requests"), (texts.Find("de", "outcome.reject")?.Template, texts.Find("de", "ORG-0001.title")?.Template, texts.Find("en", "ORG-0001.title")?.Template));
        overlay.Write("texts/de/rules.yaml", "outcome.reject: Niemals\n");
        Assert.Contains("the text a second time", Assert.Single(german.Read(overlay.Path).Problems).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_alike_whatever_the_file_says()
    {
        using var folder = new RulesetFolder();

        Assert.Equal("One\nTwo\n", folder.Write("texts/en/more.yaml", "outcome.defer: |\r\n  One\r\n  Two\r\n").Read().Value!.Texts.Find("en", "outcome.defer")?.Template);
    }
}

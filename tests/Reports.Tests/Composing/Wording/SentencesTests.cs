using FineTuneAdvisor.Reports.Composing.Wording;

namespace FineTuneAdvisor.Reports.Tests.Composing.Wording;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two, three", 9, "one two…")]
    [InlineData("undividable", 6, "undiv…")]
    public void A_text_is_cut_after_a_word_where_there_is_one(string text, int most, string cut) =>
        Assert.Equal(cut, Sentences.Cut(text, most));

    [Fact]
    public void A_character_of_two_halves_is_never_halved() =>
        Assert.Equal("abc…", Sentences.Cut("abc\U0001F600def", 5));
}

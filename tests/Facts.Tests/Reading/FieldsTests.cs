using System.Collections.Immutable;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class FieldsTests
{
    [Fact]
    public void Fields_are_read_by_type()
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var fields = Of("text: a\nnumber: 1,000.5\ndate: 2026-11-24\nflag: yes\nlist: [a, b]\nmap: { inner: 1 }\n", problems);

        Assert.Equal("a", fields.Text("text"));
        Assert.Equal(1_000.5m, fields.Number("number"));
        Assert.Equal(new DateOnly(2026, 11, 24), fields.Date("date"));
        Assert.True(fields.YesNo("flag", false));
        Assert.Equal(["a", "b"], fields.Texts("list"));
        Assert.Equal(1m, fields.Mapping("map")!.Number("inner"));
        fields.Done();
        Assert.Empty(problems);
    }

    [Fact]
    public void What_is_left_out_is_null_or_its_default()
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var fields = Of("a: b\n", problems);

        Assert.Null(fields.OptionalText("text"));
        Assert.Null(fields.OptionalNumber("number"));
        Assert.Null(fields.OptionalDate("date"));
        Assert.True(fields.YesNo("flag", true));
        Assert.Empty(fields.Texts("list"));
        Assert.Null(fields.Mapping("map"));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("text: [a]", "1:7 entry.text: found a list, expected a text. Write a text after 'text:'.")]
    [InlineData("text:", "1:6 entry.text: found nothing, expected a text. Write it after 'text:'.")]
    [InlineData("other: a", "1:1 entry.text: found nothing, expected a text. Add 'text:'.")]
    public void A_text_that_must_be_there_is_missed(string yaml, string message) =>
        Assert.Equal("file.yaml:" + message, Problem(yaml, fields => fields.Text("text")));

    [Theory]
    [InlineData("number: ten", "1:9 entry.number: found \"ten\", expected a number. Write a number after 'number:'.")]
    [InlineData("number: 1,2,3", "1:9 entry.number: found \"1,2,3\", expected a number. Write a number after 'number:'.")]
    [InlineData("number: 5-", "1:9 entry.number: found \"5-\", expected a number. Write a number after 'number:'.")]
    [InlineData("number: 5%", "1:9 entry.number: found \"5%\", expected a number. Write a number after 'number:'.")]
    [InlineData("other: 1", "1:1 entry.number: found nothing, expected a number. Add 'number:'.")]
    public void A_number_has_one_spelling(string yaml, string message) =>
        Assert.Equal("file.yaml:" + message, Problem(yaml, fields => fields.Number("number")));

    [Theory]
    [InlineData("date: tomorrow", "1:7 entry.date: found \"tomorrow\", expected a date such as 2026-11-24. Write a date such as 2026-11-24 after 'date:'.")]
    [InlineData("other: 1", "1:1 entry.date: found nothing, expected a date such as 2026-11-24. Add 'date:'.")]
    public void A_date_is_an_ISO_date(string yaml, string message) =>
        Assert.Equal("file.yaml:" + message, Problem(yaml, fields => fields.Date("date")));

    [Fact]
    public void A_yes_is_not_a_true() =>
        Assert.Equal("file.yaml:1:7 entry.flag: found \"true\", expected yes or no. Write yes or no after 'flag:'.", Problem("flag: true", fields => fields.YesNo("flag", false)));

    [Fact]
    public void A_list_holds_texts_only() =>
        Assert.Equal("file.yaml:1:11 entry.list: found a mapping, expected a text. Write a text after 'list:'.", Problem("list: [a, {b: c}]", fields => fields.Texts("list")));

    [Fact]
    public void A_list_is_not_one_value() =>
        Assert.Equal("file.yaml:1:7 entry.list: found \"a\", expected a list. Write a list after 'list:'.", Problem("list: a", fields => fields.Items("list")));

    [Fact]
    public void A_mapping_is_not_one_value() =>
        Assert.Equal("file.yaml:1:6 entry.map: found \"a\", expected a mapping of keys to values. Write one 'key: value' a line below it.", Problem("map: a", fields => fields.Mapping("map")));

    [Fact]
    public void A_key_that_nobody_asked_for_is_reported_with_the_nearest() =>
        Assert.Equal(
            "file.yaml:1:1 entry.nmae: found a key that does not exist here, expected one of: name, value. Did you mean name?",
            Problem("nmae: a", fields =>
            {
                fields.OptionalText("name");
                fields.OptionalText("value");
                fields.Done();
            }));

    private static string Problem(string yaml, Action<Fields> read)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        read(Of(yaml, problems));
        return Assert.Single(problems).ToString();
    }

    private static Fields Of(string yaml, ImmutableArray<Problem>.Builder problems) =>
        Fields.Of(YamlText.Read("file.yaml", yaml).Value!, "entry", problems)!;
}

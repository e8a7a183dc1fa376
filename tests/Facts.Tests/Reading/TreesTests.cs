namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class TreesTests
{
    [Theory]
    [InlineData("workload: [1, 2\n", "7:1: found text that is not YAML: While parsing a flow sequence, did not find expected ',' or ']', expected well-formed YAML. Check indentation, quotes and colons on this line.")]
    [InlineData("workload:\n  retryRate: \"3%\n", "7:14: found text that is not YAML: While scanning a quoted scalar, found unexpected end of stream, expected well-formed YAML. Check indentation, quotes and colons on this line.")]
    [InlineData("workload:\n\tretryRate: 3%\n", "7:1: found a tab as indentation, expected spaces. Indent with spaces: YAML forbids tabs there.")]
    [InlineData("workload:\n  retryRate: 3%\n---\nworkload:\n", "8:1: found a second document (---), expected one document a file. Move it to a file of its own.")]
    [InlineData("workload:\n  retryRate: &r 3%\n", "7:14 workload.retryRate: found the anchor &r, expected a value without an anchor. YAML anchors are not used here: remove it.")]
    [InlineData("workload:\n  retryRate: *r\n", "7:14 workload.retryRate: found the alias *r, expected the value itself. YAML aliases are not expanded: write the value out.")]
    [InlineData("workload:\n  <<: *r\n", "7:7 workload.<<: found the alias *r, expected the value itself. YAML aliases are not expanded: write the value out.")]
    [InlineData("workload:\n  retryRate: !!float 0.1\n", "7:14 workload.retryRate: found the tag tag:yaml.org,2002:float, expected a value without a tag. YAML tags are not used here: remove it.")]
    [InlineData("workload: !secret\n", "6:11 workload: found the tag !secret, expected a value without a tag. YAML tags are not used here: remove it.")]
    [InlineData("proposal:\n  title: Again\n", "6:1 proposal: found the key a second time, expected each key once. It stands first on line 1: keep one of the two.")]
    [InlineData("? [a, b]\n: c\n", "6:3: found a key that is not a word, expected a key. Write a plain key before the colon.")]
    public void YAML_that_would_surprise_is_refused_not_guessed(string text, string message) =>
        Assert.Equal(["proposal.yaml:" + message], Written.ProblemsBelowHead(text));

    [Theory]
    [InlineData("{\n  \"proposal\": 1,\n}", "3:1: found \"}\", which JSON does not allow here, expected well-formed JSON, at most 32 levels deep. Check commas, quotes and brackets here; JSON has no comments.")]
    [InlineData("{ // a comment\n}", "1:3: found \"/\", which JSON does not allow here, expected well-formed JSON, at most 32 levels deep. Check commas, quotes and brackets here; JSON has no comments.")]
    [InlineData("{\"é\": x}", "1:7: found \"x\", which JSON does not allow here, expected well-formed JSON, at most 32 levels deep. Check commas, quotes and brackets here; JSON has no comments.")]
    [InlineData("{} {}", "1:4: found \"{\", which JSON does not allow here, expected well-formed JSON, at most 32 levels deep. Check commas, quotes and brackets here; JSON has no comments.")]
    [InlineData("{\"proposal\": {", "1:15: found the end of the file inside a value, expected well-formed JSON, at most 32 levels deep. Check commas, quotes and brackets here; JSON has no comments.")]
    [InlineData(" \n", "1:1: found an empty file, expected at least one section. Start from the form that 'new' writes, or from an example.")]
    [InlineData("[1]", "1:1: found a list, expected sections with keys: proposal, useCase, workload and so on. Start from the form that 'new' writes, or from an example.")]
    public void JSON_that_is_broken_is_refused_where_it_breaks(string text, string message) =>
        Assert.Equal(["proposal.json:" + message], Written.Messages(Written.Json(text)));

    [Theory]
    [InlineData("\"retryRate\": 12", "5:17 workload.retryRate: found \"12\", expected a share from 0 to 5 (or 500%). Write \"12%\" if you meant twelve in a hundred.")]
    [InlineData("\"retryRate\": null", "5:17 workload.retryRate: found nothing, expected an answer. Write \"unknown\" if nobody knows it, or leave the key out.")]
    [InlineData("\"retryRate\": true", "5:17 workload.retryRate: found \"true\", expected a share from 0 to 5 (or 500%). Write it in digits, such as 0.35 or \"35%\".")]
    [InlineData("\"retryRate\": [1, [2]]", "5:17 workload.retryRate: found a list, expected a share from 0 to 5 (or 500%). Give one answer; a range goes into low and high.")]
    [InlineData("\"retryRate\": 1, \"retryRate\": 2", "5:20 workload.retryRate: found the key a second time, expected each key once. It stands first on line 5: keep one of the two.")]
    [InlineData("\"🙂\": 1, \"retryRate\": 12", "5:26 workload.retryRate: found \"12\", expected a share from 0 to 5 (or 500%). Write \"12%\" if you meant twelve in a hundred.")]
    [InlineData("\"retryRate\": \"\\uD800\"", "5:17 workload.retryRate: found half of a surrogate pair (\\uD800 to \\uDFFF), expected whole characters. Write the character itself instead of its escape.")]
    [InlineData("\"\\uD800\": 1", "5:4 workload: found half of a surrogate pair (\\uD800 to \\uDFFF), expected whole characters. Write the character itself instead of its escape.")]
    public void JSON_answers_keep_their_places(string entry, string message)
    {
        var text = $$"""
            {
              "proposal": { "title": "Triage of tickets", "team": "Operations" },
              "useCase": { "task": "Sorts tickets" },
              "workload": {
               {{entry}}
              }
            }
            """;

        Assert.Equal("proposal.json:" + message, Written.Messages(Written.Json(text))[^1]);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var text = Written.Head + "workload:\n  retryRate: 12\n";

        Assert.Equal(Written.Messages(Written.Yaml(text)), Written.Messages(Written.Yaml("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }
}

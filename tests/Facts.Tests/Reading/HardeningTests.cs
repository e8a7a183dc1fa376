using System.Text;
using System.Text.Json;
using CsCheck;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Writing;

namespace FineTuneAdvisor.Facts.Tests.Reading;

public sealed class HardeningTests
{
    private static readonly string[] Files = ["support-triage.yaml", "support-triage.json"];

    [Fact]
    public void A_billion_laughs_are_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(level => $"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 9))}]\n"));

        var problems = Written.Messages(Written.Yaml(laughs));

        // 9 unknown sections, 9 anchors and 81 aliases, and the three answers that are missing.
        Assert.Equal(9 + 9 + 81 + 3, problems.Length);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    [InlineData("[a, ")]
    public void Deep_nesting_in_YAML_is_one_problem(string opening) =>
        Assert.EndsWith("found values nested deeper than 32 levels, expected a section, its keys and their fields. Flatten it.", Assert.Single(Written.Messages(Written.Yaml(Filled(opening)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Deep_nesting_in_JSON_is_one_problem(string opening) =>
        Assert.Contains("which JSON does not allow here, expected well-formed JSON, at most 32 levels deep", Assert.Single(Written.Messages(Written.Json(Filled(opening)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a:\n[\u0085>", "1:2: found text that is not YAML: a character that cannot stand here")]
    [InlineData("!!]\u2028]!", "1:4: found text that is not YAML: a character that cannot stand here")]
    [InlineData("... }.{].", "1:1: found text that is not YAML: a character that cannot stand here")]
    public void Text_at_which_the_YAML_parser_itself_fails_is_a_problem(string text, string start) =>
        Assert.StartsWith("proposal.yaml:" + start, Assert.Single(Written.Messages(Written.Yaml(text))), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_nothing_but_mistakes_is_answered_with_a_thousand_and_one_problems()
    {
        var problems = Written.ProblemsBelowHead("workload:\n" + string.Concat(Enumerable.Range(0, 50_000).Select(number => $"  rate{number}: 1\n")));

        Assert.Equal(1_001, problems.Length);
        Assert.Equal("proposal.yaml:1007:3: found more than 1,000 problems, expected a file of answers. Mend the ones above first.", problems[^1]);
    }

    [Fact]
    public void A_number_of_a_million_digits_is_refused() =>
        Assert.StartsWith("proposal.yaml:7:17 workload.outputTokens: found \"9999", Assert.Single(Written.ProblemsBelowHead("workload:\n  outputTokens: " + new string('9', 1_000_000) + "\n")), StringComparison.Ordinal);

    [Fact]
    public void Changing_bytes_of_a_file_never_throws_and_what_is_read_can_be_written_anew() =>
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 100_000].Array[1, 4], Gen.Byte.Array[4], Gen.Int[0, 2]).Sample(
            (file, places, bytes, kind) =>
            {
                var changed = Originals.Value[file].ToList();
                for (var change = 0; change < places.Length; change++)
                {
                    Change(changed, places[change] % changed.Count, bytes[change], kind);
                }

                Hold(Written.Bytes(Files[file], [.. changed]));
            },
            iter: 3_000);

    [Fact]
    public void Changing_lines_of_a_file_never_throws_and_what_is_read_can_be_written_anew() =>
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, 100_000].Array[2, 8], Gen.Int[0, 3].Array[8]).Sample(
            (file, places, kinds) =>
            {
                var lines = Encoding.UTF8.GetString(Originals.Value[file]).Split('\n').ToList();
                for (var change = 1; change < places.Length; change++)
                {
                    Change(lines, places[change - 1] % lines.Count, places[change] % lines.Count, kinds[change]);
                }

                Hold(Written.Bytes(Files[file], Encoding.UTF8.GetBytes(string.Join('\n', lines))));
            },
            iter: 3_000);

    [Fact]
    public void Any_text_as_an_answer_never_throws() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.String).Sample(
            (index, text) =>
            {
                var key = Shipped.Questions.All[index % Shipped.Questions.All.Length].Key.Split('.');
                Written.Messages(Written.Yaml($"{key[0]}:\n  {key[1]}: {text}\n"));
                Written.Messages(Written.Json($$"""{ "{{key[0]}}": { "{{key[1]}}": {{JsonSerializer.Serialize(text)}} } }"""));
            },
            iter: 2_000);

    private static readonly Lazy<byte[][]> Originals = new(() => [.. Files.Select(file => File.ReadAllBytes(Path.Combine(Shipped.Repository, "tests", "Facts.Tests", "Proposals", file)))]);

    // What is read says the same when it is read again from its own words.
    private static void Hold(Parsed<Proposal> parsed)
    {
        Written.Messages(parsed);
        if (parsed.Value is { Answers: var answers })
        {
            var again = Written.Yaml(AnswersText.Of(answers, Shipped.Questions));

            Assert.Empty(Written.Messages(again));
            Assert.Equal(CanonicalAnswers.Of(answers), CanonicalAnswers.Of(again.Value!.Answers));
        }
    }

    private static void Change(List<string> lines, int one, int other, int kind)
    {
        switch (kind)
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                lines[one] = lines[one].Split(": ")[0] + ": " + lines[other].Split(": ")[^1];
                break;
        }
    }

    private static void Change(List<byte> bytes, int place, byte value, int kind)
    {
        switch (kind)
        {
            case 0:
                bytes[place] = value;
                break;
            case 1:
                bytes.Insert(place, (byte)"{}[]:,-&*!|>'\"%@#?\t\n\r \0"[value % 23]);
                break;
            default:
                bytes.RemoveRange(place, Math.Min(1 + value % 16, bytes.Count - place - 1));
                break;
        }
    }

    private static string Filled(string opening) => new StringBuilder().Insert(0, opening, 1_000_000 / opening.Length).ToString();
}

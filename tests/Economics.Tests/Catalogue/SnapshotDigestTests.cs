namespace FineTuneAdvisor.Economics.Tests.Catalogue;

public class SnapshotDigestTests
{
    private const string Rows = """
        models:
          - id: seller/small
            prices:
              - { known: 2026-08-06, source: file, input: 2.00, output: 8.00 }
        """;

    private static string Digest(string text)
    {
        var parsed = TestFiles.Read(text);
        Assert.Empty(parsed.Problems);
        return parsed.Value!.Snapshots[0].Digest;
    }

    [Fact]
    public void The_digest_is_the_SHA_256_of_the_content_as_JSON_with_sorted_keys()
    {
        // printf '{"asOf":"2026-11-24","models":[{"id":"seller/small"}]}' | sha256sum
        Assert.Equal(
            "72aa35e68e656652c9e9d65f41954b49fb43c469f427525379abaa2098a6f6f9",
            Digest("models:\n  - id: seller/small\nasOf: 2026-11-24\n"));
    }

    [Fact]
    public void Comments_line_ends_quotes_indentation_and_the_order_of_keys_do_not_enter_it()
    {
        const string other = """
            # A comment
            models:
            - prices:
              - { output: "8.00", input: '2.00', source: file, known: 2026-08-06 } # another
              id: seller/small
            """;

        var plain = Digest(TestFiles.Sources + Rows);

        Assert.Equal(plain, Digest(TestFiles.Sources + other));
        Assert.Equal(plain, Digest((TestFiles.Sources + Rows).ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("2.00", "2.01")]
    [InlineData("2026-08-06", "2026-08-07")]
    [InlineData("source: file", "source: blog")]
    public void A_changed_price_day_or_source_changes_it(string from, string to) =>
        Assert.NotEqual(Digest(TestFiles.Sources + Rows), Digest(TestFiles.Sources + Rows.Replace(from, to, StringComparison.Ordinal)));
}

using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Checking;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Checking;

public class CatalogueWarningsTests
{
    [Fact]
    public void What_a_reader_should_know_is_said_and_nothing_else()
    {
        var snapshot = TestFiles.Of("""
            models:
              - id: seller/plain
                prices: [{ known: 2026-08-06, source: file, input: 1, output: 2 }]
              - id: seller/tuned
                prices: [{ known: 2026-08-06, source: file, input: 1, cachedInput: 0.1, output: 2 }]
                tunedPrices: [{ known: 2026-08-06, source: file, input: 3, output: 6 }]
              - id: seller/ended
                prices: [{ known: 2026-08-06, source: file, input: 1, output: 2 }]
                dates: [{ known: 2026-08-06, source: page, shutdown: 2026-11-23 }]
              - id: seller/disputed
                prices: [{ known: 2026-08-06, source: two-files, input: 1, output: 2 }]
                otherPrices: [{ known: 2026-08-06, source: blog, input: 5 }]
            """).Snapshots[0];

        Assert.Equal(
            [
                new CatalogueWarning(Trap.RetiredButListed, "seller/ended", "shutdown", "prices, and a last day of 2026-11-23"),
                new CatalogueWarning(Trap.SourcesDisagree, "seller/disputed", "input", "1 (B, Two price files); 5 (D, A blog)"),
                new CatalogueWarning(Trap.CachedBilledInFull, "seller/tuned", "tuned.cachedInput", "no price, though the untuned model has one"),
            ],
            CatalogueWarnings.Of(snapshot));
    }

    [Fact]
    public void Values_are_counted_by_the_grade_of_their_source()
    {
        var snapshot = TestFiles.Of("""
            models:
              - id: seller/small
                prices: [{ known: 2026-08-06, source: two-files, input: 1, output: 2 }]
                training: [{ known: 2026-08-06, source: blog, perMillion: 8 }]
                dates: [{ known: 2026-08-06, source: page, released: 2026-01-01, shutdown: 2027-01-31 }]
            listed: |
              seller/tiny prices 2026-08-06 file input 1
            """).Snapshots[0];

        Assert.Equal([("A", 2), ("B", 2), ("C", 1), ("D", 1)], GradeCounts.Of(snapshot).Select(grade => (grade.Key, grade.Value)));
    }
}

using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Economics.Catalogue.Checking;

namespace FineTuneAdvisor.Economics.Tests.Catalogue.Checking;

public class GradeCountsTests
{
    [Fact]
    public void Every_kind_of_value_counts_once_with_the_grade_of_its_source()
    {
        // A: released, shutdown, tuningCloses, caching minimum, GPU hour. B: input and output. C: tuned input, load test. D: training.
        var snapshot = TestFiles.Of("""
            models:
              - id: seller/small
                prices: [{ known: 2026-08-06, source: two-files, input: 1, output: 2 }]
                tunedPrices: [{ known: 2026-08-06, source: file, input: 3 }]
                training: [{ known: 2026-08-06, source: blog, perMillion: 8 }]
                dates: [{ known: 2026-08-06, source: page, released: 2026-01-01, shutdown: 2027-01-31, tuningCloses: 2027-01-01 }]
                cachingMinimum: [{ known: 2026-08-06, source: page, tokens: 1024 }]
            gpuHours:
              - { gpu: L4, memoryGib: 24, provider: S, basis: list, price: 0.5, soldTogether: 1, region: all, known: 2026-01-01, source: page }
            throughput:
              - { model: W, parametersB: 8, gpu: L4, gpus: 1, precision: bf16, engine: vLLM, inputTokens: 200, outputTokens: 200, concurrency: unbounded, outputTokensPerSecond: 500, measure: offline, load: saturated, known: 2026-01-01, source: file }
            """).Snapshots[0];

        Assert.Equal([("A", 5), ("B", 2), ("C", 2), ("D", 1)], GradeCounts.Of(snapshot).Select(grade => (grade.Key, grade.Value)));
    }

    [Fact]
    public void Warnings_come_by_trap_then_by_model_then_by_price()
    {
        static string Disputed(string id) => $"  - {{ id: {id}, prices: [{{ known: 2026-08-06, source: file, input: 1.5, output: 2 }}], otherPrices: [{{ known: 2026-08-06, source: blog, output: 6, input: 5 }}] }}\n";

        var warnings = CatalogueWarnings.Of(TestFiles.Of("models:\n" + Disputed("b/m") + Disputed("a/m")).Snapshots[0]);

        Assert.Equal([("a/m", "input"), ("a/m", "output"), ("b/m", "input"), ("b/m", "output")], warnings.Select(warning => (warning.Model, warning.Field)));
        Assert.Equal("1.5 (C, A price file); 5 (D, A blog)", warnings[0].Found);
        Assert.All(warnings, warning => Assert.Equal(Trap.SourcesDisagree, warning.Trap));
    }
}

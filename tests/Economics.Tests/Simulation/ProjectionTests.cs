using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Simulation;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Simulation;

public class ProjectionTests
{
    private static readonly Term Volume = Term.Named("volume", 10m, Basis.Measured);
    private static readonly Term Price = Term.Named("price", 2m, Basis.Measured);

    [Fact]
    public void Every_operation_gives_in_a_block_what_it_gives_by_itself()
    {
        Term[] outputs =
        [
            Volume + Price, Volume - Price, Volume * Price, Volume / Price, Term.Min(Volume, Price), Term.Max(Volume, Price),
            Term.Ceiling(Volume / 4m), Term.Floor(Volume / 4m), Term.When(Volume > 11m, Price, 0m - Price),
            Term.Function("twice", [Volume], static operands => 2 * operands[0]),
        ];

        var results = Over(outputs, 10, 12.5);

        Assert.Equal([12, 8, 20, 5, 2, 10, 3, 2, -2, 20], results.Select(result => result[0]));
        Assert.Equal([14.5, 10.5, 25, 6.25, 2, 12.5, 4, 3, 2, 25], results.Select(result => result[1]));
        Assert.Equal(outputs.Select(output => (double)output.Value!.Value), results.Select(result => result[0]));
    }

    [Fact]
    public void A_quotient_that_should_be_whole_is()
    {
        // In double 0.3 / 0.1 is a hair under 3, and 2.1 / 0.7 a hair over it.
        var results = Over([Term.Ceiling(Volume / 0.7m), Term.Floor(Volume / 0.1m)], 2.1, 0.3);

        Assert.Equal(3, results[0][0]);
        Assert.Equal(3, results[1][1]);
    }

    [Fact]
    public void Many_columns_give_what_few_do()
    {
        double[] volumes = [.. Enumerable.Range(0, 1_000).Select(volume => (double)volume)];
        var all = Over([Volume * Volume], volumes)[0];

        Assert.Equal(volumes.Select(volume => volume * volume), all);
    }

    [Fact]
    public void What_stands_behind_a_figure_s_name_moves_with_it()
    {
        var ledger = new FigureLedger();
        var perYear = ledger.Enter("requestsPerYear", Volume * 365m);

        Assert.Equal([3_650, 7_300], Over([perYear + 0m], 10, 20)[0]);
    }

    [Fact]
    public void A_figure_can_be_moved_itself_and_then_what_stands_behind_it_no_longer_counts()
    {
        var ledger = new FigureLedger();
        var perYear = ledger.Enter("requestsPerYear", Volume * 365m);
        var projection = Projection.Of([perYear * Price], new HashSet<string> { "requestsPerYear", "volume" });

        Assert.Equal(["requestsPerYear"], projection.Varied);
        Assert.Equal([14], projection.Over(new Dictionary<string, double[]> { ["requestsPerYear"] = [7] }, 1)[0]);
    }

    [Fact]
    public void A_name_can_stand_for_another_formula()
    {
        var projection = Projection.Of([Volume * Price], new HashSet<string> { "price" }, new Dictionary<string, Term> { ["volume"] = Price + 1m });

        Assert.Equal([20], projection.Over(new Dictionary<string, double[]> { ["price"] = [4] }, 1)[0]); // (4 + 1) × 4
    }

    [Fact]
    public void What_is_unknown_stays_unknown_unless_it_is_not_needed()
    {
        var nobody = Term.Unknown("nobody", "answersMissing");
        var results = Over([Volume + nobody, Term.When(Volume > 5m, Price, nobody), Term.Function("f", [Volume, nobody], static _ => 1)], 10);

        Assert.True(double.IsNaN(results[0][0]));
        Assert.Equal(2, results[1][0]);
        Assert.True(double.IsNaN(results[2][0]));
    }

    [Fact]
    public void What_does_not_vary_asks_for_no_column()
    {
        var projection = Projection.Of([Price * 2m], new HashSet<string> { "volume" });

        Assert.Empty(projection.Varied);
        Assert.Equal([4, 4, 4], projection.Over(new Dictionary<string, double[]>(), 3)[0]);
    }

    private static double[][] Over(Term[] outputs, params double[] volumes) =>
        Projection.Of(outputs, new HashSet<string> { "volume" }).Over(new Dictionary<string, double[]> { ["volume"] = volumes }, volumes.Length);
}

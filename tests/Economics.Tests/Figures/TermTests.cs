using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Tests.Figures;

public class TermTests
{
    private static readonly Term Requests = Term.Named("requests", 100m, Basis.Measured);
    private static readonly Term Price = Term.Named("price", 0.5m, Basis.Contracted);
    private static readonly Term Nobody = Term.Unknown("nobody", "answersMissing", "workload.nobody");

    [Fact]
    public void A_choice_is_printed_as_the_formula_that_was_taken()
    {
        var choice = Term.When(Requests >= 100m, Requests * Price, Requests + Price) - 1m;

        Assert.Equal(49m, choice.Value); // 100 × 0.5 − 1
        Assert.Equal("requests × price − 1", choice.Symbols);
        Assert.Equal("100 × 0.5 − 1", choice.Numbers);
    }

    [Fact]
    public void The_formula_that_was_taken_keeps_its_brackets()
    {
        var choice = 2m * Term.When(Requests > 100m, Requests, Requests + Price);

        Assert.Equal("2 × (requests + price)", choice.Symbols);
    }

    [Theory]
    [InlineData(99, "less")]
    [InlineData(100, "equal")]
    [InlineData(101, "more")]
    public void Every_comparison_knows_its_limit(int value, string expected)
    {
        var term = Term.Named("value", value, Basis.Measured);
        string Chosen(Condition condition) => Term.When(condition, 1m, 0m).Value == 1m ? "yes" : "no";

        Assert.Equal(expected == "less" ? "yes" : "no", Chosen(term < 100m));
        Assert.Equal(expected == "more" ? "yes" : "no", Chosen(term > 100m));
        Assert.Equal(expected != "more" ? "yes" : "no", Chosen(term <= 100m));
        Assert.Equal(expected != "less" ? "yes" : "no", Chosen(term >= 100m));
        Assert.Equal(expected == "equal" ? "yes" : "no", Chosen(term.EqualTo(100m)));
    }

    [Fact]
    public void A_choice_on_something_unknown_is_unknown_and_says_what_is_missing()
    {
        var choice = Term.When(Nobody > 3m, Requests, Price);

        Assert.False(choice.IsKnown);
        Assert.Equal(["workload.nobody"], choice.Missing);
        Assert.Equal("answersMissing", choice.Reason);
    }

    [Fact]
    public void What_was_not_taken_may_be_unknown()
    {
        var choice = Term.When(Requests > 3m, Price, Nobody);

        Assert.Equal(0.5m, choice.Value);
        Assert.Empty(choice.Missing);
        Assert.Equal(["price"], choice.From);
        Assert.Equal(Basis.Contracted, choice.Basis);
    }

    [Fact]
    public void A_function_keeps_12_significant_digits()
    {
        var third = Term.Function("third", [Requests], static operands => operands[0] / 3);

        Assert.Equal(33.3333333333m, third.Value);
        Assert.Equal("third(requests)", third.Symbols);
        Assert.Equal("third(100)", third.Numbers);
    }

    [Fact]
    public void A_figure_made_from_a_function_shows_12_significant_digits_too()
    {
        var third = Term.Function("third", [Requests], static operands => operands[0] / 3);

        Assert.Equal(3_333.33333333m, ((third * 100m) + 0.000000001m).Rounded); // 3,333.33333333 + a billionth
        Assert.Equal(33.33333333333333333333m, (Requests / 3m).Rounded); // 22 digits of a plain quotient
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e30)]
    [InlineData(double.NaN)]
    public void A_function_that_leaves_the_range_of_decimal_is_unknown(double result)
    {
        var term = Term.Function("huge", [Requests], _ => result);

        Assert.False(term.IsKnown);
        Assert.Equal("outOfRange", term.Reason);
        Assert.Equal(Basis.Unknown, term.Basis);
    }

    [Fact]
    public void A_product_that_leaves_the_range_of_decimal_is_unknown() =>
        Assert.Equal("outOfRange", (Term.Named("huge", decimal.MaxValue, Basis.Measured) * Requests).Reason);

    [Fact]
    public void A_formula_is_worked_out_again_with_other_values_through_the_figures_it_came_from()
    {
        var ledger = new FigureLedger();
        var perYear = ledger.Enter("requestsPerYear", Requests * 365m);
        var cost = Term.When(perYear > 50_000m, perYear * Price, 0m);

        Assert.Equal(0m, cost.Value); // 36,500 is not more than 50,000
        Assert.Equal(36_500m, new Restatement(new Dictionary<string, decimal> { ["requests"] = 200m }).Of(cost)); // 73,000 × 0.5
        Assert.Equal(0m, new Restatement(new Dictionary<string, decimal>()).Of(cost));
    }

    [Fact]
    public void Worked_out_again_a_division_by_0_is_unknown() =>
        Assert.Null(new Restatement(new Dictionary<string, decimal> { ["price"] = 0m }).Of(Requests / Price));

    [Fact]
    public void A_figure_is_entered_once()
    {
        var ledger = new FigureLedger();
        ledger.Enter("requestsPerYear", Requests);

        Assert.Throws<ArgumentException>(() => ledger.Enter("requestsPerYear", Requests));
        Assert.Throws<ArgumentException>(() => ledger.Enter("noSuchFigure", Requests));
    }
}

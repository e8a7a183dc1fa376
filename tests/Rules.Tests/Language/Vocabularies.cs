using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Tests.Language;

/// <summary>The names that the tests' expressions use, and the reading of an expression over them.</summary>
internal static class Vocabularies
{
    private static readonly Position Start = new("rules/X.yaml", 1, 1);

    public static ParameterSet Parameters { get; } = new(
    [
        Of("minimumCommitment", 24, Unit.Months),
        Of("stress", 2.5m, Unit.Multiplier),
        Of("material", 50_000, Unit.UsdPerYear),
    ]);

    private static Lazy<Scope> s_scope = new(Make);

    public static Vocabulary Few => Scope.Vocabulary;

    public static Variable Option => Scope.Variables[0];

    public static Scope Scope => s_scope.Value;

    /// <summary>The next reader makes them anew.</summary>
    public static void Forget() => s_scope = new Lazy<Scope>(Make);

    public static Expression Read(string text)
    {
        var read = ExpressionReader.Read(text, Start, "if", Scope);
        Assert.Empty(read.Problems.Select(problem => problem.ToString()));
        return read.Value!;
    }

    /// <summary>The two lines with the caret that a wrong expression earns.</summary>
    public static string Complaint(string text) => Mend(text)[(Advice(text).Length + 1)..];

    /// <summary>What the author of a wrong expression is told to do.</summary>
    public static string Advice(string text) => Mend(text).Split('\n')[0];

    private static string Mend(string text) => Assert.Single(ExpressionReader.ReadCondition(text, Start, "if", Scope).Problems).Mend;

    private static Scope Make()
    {
        var few = new Vocabulary(Questions.Few, Parameters, Collections.Of(["c"], ["p"], ["r"]));
        return Scope.Of(few).With(new Variable("o", few.Collection("options")!));
    }

    private static Parameter Of(string id, decimal value, Unit unit) =>
        new(id, "", value, null, null, unit, 0, 1_000_000, "board", new DateOnly(2027, 5, 1), new Source("assumption", "", null, null), Start);
}

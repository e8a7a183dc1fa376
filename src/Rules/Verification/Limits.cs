using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Verification;

/// <summary>Where a condition has its limit: comparisons that hold at it and right beside it, the nearest first; null stands for anywhere.</summary>
internal static class Limits
{
    private const decimal Percent = 0.01m; // reason: the step that people take beside a limit of a share

    public static IEnumerable<Comparison?> Of(Condition condition) =>
        condition is IfCondition { If: var expression } && Amounts(expression).FirstOrDefault() is { } limit
            ? [limit with { How = Comparing.Equal }, Beside(limit, 1), Beside(limit, -1), Beside(limit, Percent), Beside(limit, -Percent), null]
            : [null];

    private static Comparison Beside(Comparison limit, decimal step) => new(
        Comparing.Equal,
        limit.Left,
        new Reckoned(Reckoning.Plus, limit.Right, new Literal(Value.Of((decimal?)step), limit.Left.Type), limit.Left.Type));

    private static IEnumerable<Comparison> Amounts(Expression expression) => expression is Comparison { Left.Type: ExpressionType.Amount } comparison
        ? [comparison]
        : expression.Operands().SelectMany(Amounts);
}

using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Explanation;

/// <summary>The unit in which a distance is told: that of a name in the comparison that has its dimension, left side first.</summary>
internal static class UnitOfAmount
{
    private static readonly Unit Days = new("days");

    public static Unit Of(Expression moving, Expression limit)
    {
        if (moving.Type is not ExpressionType.Amount { Dimension: var dimension })
        {
            return Days;
        }

        return Units(moving).Concat(Units(limit)).FirstOrDefault(unit => Dimension.Of(unit).Equals(dimension)) ?? new Unit(dimension.Text);
    }

    private static IEnumerable<Unit> Units(Expression expression) => expression switch
    {
        Reference { Name.Unit: { } unit } => [unit],
        FieldReference { Field.Unit: { } unit } => [unit],
        _ => expression.Operands().SelectMany(Units),
    };
}

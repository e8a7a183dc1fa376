using System.Collections.Immutable;

namespace FineTuneAdvisor.Rules.Verification.Feasibility;

/// <summary>
/// Fourier-Motzkin elimination (Fourier, 1826): one variable after the other is taken out by setting each of its lower bounds against each of its
/// upper bounds. What remains without variables decides; going back through the steps gives every variable a value.
/// </summary>
public static class Elimination
{
    private const int Most = 500; // reason: every step may square the number of constraints; rules have a few, and beyond this nothing is claimed

    /// <summary>Values that satisfy all of them; null where there are none.</summary>
    /// <exception cref="OverflowException">Too many constraints came up to tell.</exception>
    public static ImmutableDictionary<string, Rational>? Solve(IEnumerable<LinearConstraint> constraints)
    {
        var open = new List<LinearConstraint>(constraints);
        var steps = new Stack<(string Variable, ImmutableArray<LinearConstraint> Bounds)>();
        while (Simplify(ref open) && VariableOf(open) is { } variable)
        {
            var about = open.Where(constraint => constraint.Sum.Terms.ContainsKey(variable)).ToImmutableArray();
            steps.Push((variable, about));
            open = [.. open.Where(constraint => !constraint.Sum.Terms.ContainsKey(variable)), .. Without(variable, about)];
            if (open.Count > Most)
            {
                throw new OverflowException("Too many constraints.");
            }
        }

        return open.Any(constraint => constraint.Decided == false) ? null : Values(steps);
    }

    // Of constraints with the same factors only the tightest counts; false where one is false by itself.
    private static bool Simplify(ref List<LinearConstraint> open)
    {
        var tightest = new Dictionary<string, LinearConstraint>(StringComparer.Ordinal);
        foreach (var constraint in open)
        {
            if (constraint.Decided == false)
            {
                open = [constraint];
                return false;
            }

            if (constraint.Decided == true)
            {
                continue;
            }

            var size = constraint.Sum.Terms.First().Value;
            var scaled = constraint with { Sum = constraint.Sum * (Rational.One / (size.Sign < 0 ? -size : size)) };
            var key = string.Join(' ', scaled.Sum.Terms.Select(term => $"{term.Value} {term.Key}")) + (scaled.Relation == Relation.Zero ? $" = {scaled.Sum.Constant}" : "");
            if (!tightest.TryGetValue(key, out var other) || scaled.Sum.Constant > other.Sum.Constant || (scaled.Sum.Constant == other.Sum.Constant && scaled.Relation == Relation.Below))
            {
                tightest[key] = scaled;
            }
        }

        open = [.. tightest.Values];
        return true;
    }

    // Equations first, since they multiply nothing; then the variable whose bounds make the fewest pairs.
    private static string? VariableOf(List<LinearConstraint> open)
    {
        if (open.FirstOrDefault(constraint => constraint.Relation == Relation.Zero) is { } equation)
        {
            return equation.Sum.Terms.First().Key;
        }

        return open.SelectMany(constraint => constraint.Sum.Terms.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .MinBy(variable => open.Count(constraint => constraint.Sum.FactorOf(variable).Sign > 0) * open.Count(constraint => constraint.Sum.FactorOf(variable).Sign < 0));
    }

    private static IEnumerable<LinearConstraint> Without(string variable, ImmutableArray<LinearConstraint> about)
    {
        if (about.FirstOrDefault(constraint => constraint.Relation == Relation.Zero) is { } equation)
        {
            var factor = equation.Sum.FactorOf(variable);
            var value = (equation.Sum - (LinearSum.Of(variable) * factor)) * (-Rational.One / factor);
            return about.Where(constraint => constraint != equation).Select(constraint => constraint with { Sum = constraint.Sum.With(variable, value) });
        }

        return from upper in about.Where(constraint => constraint.Sum.FactorOf(variable).Sign > 0)
               from lower in about.Where(constraint => constraint.Sum.FactorOf(variable).Sign < 0)
               let sum = (upper.Sum * -lower.Sum.FactorOf(variable)) + (lower.Sum * upper.Sum.FactorOf(variable))
               select new LinearConstraint(sum, upper.Relation == Relation.Below || lower.Relation == Relation.Below ? Relation.Below : Relation.NotAbove);
    }

    // The last variable taken out has bounds without variables; each earlier one then has its own.
    private static ImmutableDictionary<string, Rational> Values(Stack<(string Variable, ImmutableArray<LinearConstraint> Bounds)> steps)
    {
        var values = ImmutableDictionary.CreateBuilder<string, Rational>(StringComparer.Ordinal);
        foreach (var (variable, about) in steps)
        {
            var bounds = default(Bounds);
            foreach (var constraint in about)
            {
                var factor = constraint.Sum.FactorOf(variable);
                foreach (var other in constraint.Sum.Terms.Keys.Where(other => other != variable && !values.ContainsKey(other)))
                {
                    // It fell out of every constraint on the way: any value will do.
                    values[other] = Rational.Zero;
                }

                var rest = (constraint.Sum - (LinearSum.Of(variable) * factor)).At(values);
                bounds = bounds.Under(constraint with { Sum = (LinearSum.Of(variable) * factor) + (LinearSum.Of(0) with { Constant = rest }) });
            }

            values[variable] = bounds.Any();
        }

        return values.ToImmutable();
    }
}

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A formula worked out again, in decimal, with other values for some of its names.</summary>
public sealed class Restatement(IReadOnlyDictionary<string, decimal> values)
{
    private readonly Dictionary<Term, decimal?> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Null where it is unknown, also with the other values.</summary>
    public decimal? Of(Term term)
    {
        if (!_known.TryGetValue(term, out var value))
        {
            value = Compute(term);
            _known.Add(term, value);
        }

        return value;
    }

    private decimal? Compute(Term term)
    {
        switch (term)
        {
            case NamedTerm when values.TryGetValue(term.Symbol, out var other):
                return other;
            case NamedTerm { Definition: { } definition }:
                return Of(definition);
            case NamedTerm or LiteralTerm or ComparedTerm:
                return term.Value;
            case ChoiceTerm { Condition: var condition }:
                return Of(condition.Left) is { } compared && Of(condition.Right) is { } limit
                    ? Of(term.Operands[condition.Comparison.Holds(compared, limit) ? 0 : 1])
                    : null;
            case FunctionTerm function:
                var operands = term.Operands.Select(Of).ToArray();
                return operands.All(operand => operand is not null) ? Significant.FromDouble(function.Kernel([.. operands.Select(operand => (double)operand!.Value)])) : null;
            default:
                return Of(term.Operands[0]) is { } left && Of(term.Operands[^1]) is { } right && !(term.Operation == Operation.Quotient && right == 0m)
                    ? term.Operation.Compute(left, right)
                    : null;
        }
    }
}

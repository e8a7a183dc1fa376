using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>Puts the graph of some terms into an order in which every operand comes before what is made from it, equal operations once.</summary>
internal sealed class Layout(IReadOnlySet<string> varied, IReadOnlyDictionary<string, Term> replaced)
{
    private readonly ImmutableArray<Step>.Builder _steps = ImmutableArray.CreateBuilder<Step>();
    private readonly Dictionary<Term, int> _slots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(Operation Operation, int Left, int Right), int> _operations = [];
    private readonly Dictionary<double, int> _constants = [];

    public ImmutableArray<Step> Steps => _steps.ToImmutable();

    public int SlotOf(Term term)
    {
        if (!_slots.TryGetValue(term, out var slot))
        {
            slot = Place(term);
            _slots.Add(term, slot);
        }

        return slot;
    }

    private int Place(Term term)
    {
        switch (term)
        {
            case NamedTerm when varied.Contains(term.Symbol) || replaced.ContainsKey(term.Symbol):
                return ByName(term.Symbol);
            case NamedTerm { Definition: { } definition }:
                return SlotOf(definition);
            case NamedTerm or LiteralTerm or ComparedTerm:
                return Constant(term.Value);
            case ChoiceTerm { Condition: var condition }:
                return Add(term, [SlotOf(condition.Left), SlotOf(condition.Right), SlotOf(term.Operands[0]), SlotOf(term.Operands[1])], condition.Comparison);
            default:
                return Add(term, [.. term.Operands.Select(SlotOf)]);
        }
    }

    private int ByName(string name)
    {
        if (!_names.TryGetValue(name, out var slot))
        {
            slot = replaced.TryGetValue(name, out var other) ? SlotOf(other) : Add(new Step(Operation.Named, [], default, null, 0, false, name));
            _names.Add(name, slot);
        }

        return slot;
    }

    private int Add(Term term, ImmutableArray<int> operands, Comparison comparison = default)
    {
        // What hangs on nothing that varies has its value already.
        if (operands.All(operand => _steps[operand].IsConstant))
        {
            return Constant(term.Value);
        }

        var step = new Step(term.Operation, operands, comparison, (term as FunctionTerm)?.Kernel, 0, false, null);
        if (term.Operation is Operation.Choice or Operation.Function)
        {
            return Add(step);
        }

        var key = (term.Operation, operands[0], operands[^1]);
        if (!_operations.TryGetValue(key, out var slot))
        {
            slot = Add(step);
            _operations.Add(key, slot);
        }

        return slot;
    }

    private int Constant(decimal? value)
    {
        var constant = value is { } known ? (double)known : double.NaN;
        if (!_constants.TryGetValue(constant, out var slot))
        {
            slot = Add(new Step(Operation.Literal, [], default, null, constant, true, null));
            _constants.Add(constant, slot);
        }

        return slot;
    }

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }
}

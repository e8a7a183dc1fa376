using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>
/// The formulas of some terms, laid out once to be worked out for many sets of answers at a time, in double. The same graph that made
/// the figures: nothing is written twice.
/// </summary>
/// <remarks>Columns are worked out in blocks small enough to stay in the processor's cache; no result depends on the size of a block.</remarks>
public sealed class Projection
{
    private const int Block = 256;

    private readonly ImmutableArray<Step> _steps;
    private readonly ImmutableArray<int> _outputs;

    private Projection(ImmutableArray<Step> steps, ImmutableArray<int> outputs)
    {
        _steps = steps;
        _outputs = outputs;
        Varied = [.. steps.Select(step => step.Varied).OfType<string>().Order(StringComparer.Ordinal)];
    }

    /// <summary>Those of the names to vary that the outputs depend on, in ordinal order.</summary>
    public ImmutableArray<string> Varied { get; }

    /// <param name="varied">Names whose values a column will give; every other name keeps its value.</param>
    /// <param name="replaced">Other formulas for some names.</param>
    public static Projection Of(IEnumerable<Term> outputs, IReadOnlySet<string> varied, IReadOnlyDictionary<string, Term>? replaced = null)
    {
        var layout = new Layout(varied, replaced ?? ImmutableDictionary<string, Term>.Empty);
        ImmutableArray<int> slots = [.. outputs.Select(layout.SlotOf)];
        return new Projection(layout.Steps, slots);
    }

    /// <summary>Every output for every column of values; NaN where it is unknown.</summary>
    /// <param name="columns">For each varied name its values, <paramref name="count"/> of them.</param>
    public double[][] Over(IReadOnlyDictionary<string, double[]> columns, int count)
    {
        var results = Array.ConvertAll(_outputs.ToArray(), _ => new double[count]);
        var slots = new double[_steps.Length * Block];
        for (var slot = 0; slot < _steps.Length; slot++)
        {
            slots.AsSpan(slot * Block, Block).Fill(_steps[slot].Constant);
        }

        for (var start = 0; start < count; start += Block)
        {
            var width = Math.Min(Block, count - start);
            for (var slot = 0; slot < _steps.Length; slot++)
            {
                if (_steps[slot].Varied is { } name)
                {
                    columns[name].AsSpan(start, width).CopyTo(slots.AsSpan(slot * Block));
                }
                else if (!_steps[slot].IsConstant)
                {
                    _steps[slot].Work(slots, slot * Block, Block, width);
                }
            }

            for (var output = 0; output < _outputs.Length; output++)
            {
                slots.AsSpan(_outputs[output] * Block, width).CopyTo(results[output].AsSpan(start));
            }
        }

        return results;
    }
}

using System.Collections.Immutable;
using System.Numerics.Tensors;
using FineTuneAdvisor.Economics.Figures;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>One operation of a <see cref="Projection"/>, on blocks of columns.</summary>
/// <param name="Operands">Slots of the operands; of a choice: what is compared, with what, and the two to choose from.</param>
/// <param name="Constant">The value where nothing varies below; NaN where it is unknown.</param>
/// <param name="Varied">The name whose values come from outside.</param>
internal sealed record Step(Operation Operation, ImmutableArray<int> Operands, Comparison Comparison, Kernel? Kernel, double Constant, bool IsConstant, string? Varied)
{
    // A quotient that should be whole can come out a hair above it, or below.
    private const double Hair = 1e-12;

    /// <param name="slots">The blocks of all slots.</param>
    /// <param name="at">Where this slot's block begins.</param>
    /// <param name="block">Size of a block.</param>
    /// <param name="width">Columns in use.</param>
    public void Work(double[] slots, int at, int block, int width)
    {
        var result = slots.AsSpan(at, width);
        ReadOnlySpan<double> Operand(int index) => slots.AsSpan(Operands[index] * block, width);
        switch (Operation)
        {
            case Operation.Sum:
                TensorPrimitives.Add(Operand(0), Operand(1), result);
                break;
            case Operation.Difference:
                TensorPrimitives.Subtract(Operand(0), Operand(1), result);
                break;
            case Operation.Product:
                TensorPrimitives.Multiply(Operand(0), Operand(1), result);
                break;
            case Operation.Quotient:
                TensorPrimitives.Divide(Operand(0), Operand(1), result);
                break;
            case Operation.Minimum:
                TensorPrimitives.Min(Operand(0), Operand(1), result);
                break;
            case Operation.Maximum:
                TensorPrimitives.Max(Operand(0), Operand(1), result);
                break;
            case Operation.Ceiling:
                TensorPrimitives.Multiply(Operand(0), 1 - Hair, result);
                TensorPrimitives.Ceiling(result, result);
                break;
            case Operation.Floor:
                TensorPrimitives.Multiply(Operand(0), 1 + Hair, result);
                TensorPrimitives.Floor(result, result);
                break;
            case Operation.Choice:
                Choose(Operand(0), Operand(1), Operand(2), Operand(3), result);
                break;
            default:
                Call(slots, block, result);
                break;
        }
    }

    private void Choose(ReadOnlySpan<double> compared, ReadOnlySpan<double> limit, ReadOnlySpan<double> yes, ReadOnlySpan<double> no, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = double.IsNaN(compared[i]) || double.IsNaN(limit[i]) ? double.NaN
                : Comparison.Holds(compared[i], limit[i]) ? yes[i]
                : no[i];
        }
    }

    private void Call(double[] slots, int block, Span<double> result)
    {
        Span<double> values = stackalloc double[Operands.Length];
        for (var i = 0; i < result.Length; i++)
        {
            for (var operand = 0; operand < values.Length; operand++)
            {
                values[operand] = slots[(Operands[operand] * block) + i];
            }

            result[i] = TensorPrimitives.Sum<double>(values) is var sum && double.IsNaN(sum) ? double.NaN : Kernel!(values);
        }
    }
}

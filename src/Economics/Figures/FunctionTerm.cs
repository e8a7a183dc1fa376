using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A function that is worked out in double.</summary>
internal sealed class FunctionTerm : Term
{
    private readonly string _name;
    private readonly ImmutableArray<Term> _operands;

    private FunctionTerm(string name, ImmutableArray<Term> operands, Kernel kernel, decimal? value, Basis basis, string? reason)
        : base(Operation.Function, value, basis, reason, isApproximate: true)
    {
        _name = name;
        _operands = operands;
        Kernel = kernel;
    }

    public Kernel Kernel { get; }

    internal override string Symbol => _name;

    internal override IReadOnlyList<Term> Operands => _operands;

    public static FunctionTerm Of(string name, ImmutableArray<Term> operands, Kernel kernel)
    {
        Span<double> values = stackalloc double[operands.Length];
        var basis = Basis.Measured;
        for (var i = 0; i < operands.Length; i++)
        {
            if (operands[i].Value is not { } value)
            {
                return new FunctionTerm(name, operands, kernel, null, Basis.Unknown, operands[i].Reason);
            }

            values[i] = (double)value;
            basis = Weaker(basis, operands[i].Basis);
        }

        return InDecimal(kernel(values)) is { } result
            ? new FunctionTerm(name, operands, kernel, result, basis, null)
            : new FunctionTerm(name, operands, kernel, null, Basis.Unknown, Reasons.OutOfRange);
    }

    private static decimal? InDecimal(double value) => Math.Abs(value) < (double)decimal.MaxValue ? Significant.FromDouble(value) : null;
}

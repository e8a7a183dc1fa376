using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>The value of a function, in double, of its operands in their order.</summary>
public delegate double Kernel(ReadOnlySpan<double> operands);

/// <summary>
/// A number under construction that remembers its formula: each operator computes at once and keeps its operands, so the printed
/// arithmetic cannot differ from what was computed, and the same formula can be worked out again for other answers. Unknown operands make
/// unknown results; the text is made only when it is read.
/// </summary>
public sealed class Term
{
    private readonly ImmutableArray<string> _missing;
    private ImmutableArray<Term> _silent = [];

    private Term(Operation operation, string symbol, decimal? value, Basis basis, string? reason, ImmutableArray<string> missing = default)
    {
        Operation = operation;
        Symbol = symbol;
        Value = value;
        Basis = basis;
        Reason = reason;
        _missing = missing;
    }

    /// <summary>Null when unknown.</summary>
    public decimal? Value { get; }

    public Basis Basis { get; private set; }

    /// <summary>Why it is unknown, or, for a known term, what the reader should know about it: an id of the texts.</summary>
    public string? Reason { get; private set; }

    public bool IsKnown => Value is not null;

    /// <summary>The value as figures show it: with 12 significant digits where pow, exp, log or sqrt had a part in it, else without the trace of a division.</summary>
    public decimal? Rounded => Value is { } value && IsApproximate ? Significant.OfTranscendental(value) : Significant.WithoutNoise(Value);

    /// <summary>The formula in symbols and keys.</summary>
    public string Symbols => TermText.Symbols(this);

    /// <summary>The formula in numbers.</summary>
    public string Numbers => TermText.Numbers(this);

    /// <summary>True where the formula is one name or one number, so that printing numbers again would only repeat.</summary>
    public bool IsAtom => Taken.Operation is Operation.Named or Operation.Literal;

    /// <summary>The answers and prices that would make it known; empty when it is known.</summary>
    public ImmutableArray<string> Missing => IsKnown
        ? []
        : [.. (_missing.IsDefault ? [] : _missing).Concat(Resting.Where(operand => !operand.IsKnown).SelectMany(operand => operand.Missing)).Distinct(StringComparer.Ordinal)];

    /// <summary>The names it was made from.</summary>
    public ImmutableArray<string> From => Operation == Operation.Named
        ? [Symbol]
        : [.. Resting.Concat(_silent).SelectMany(operand => operand.From).Distinct(StringComparer.Ordinal)];

    internal Operation Operation { get; }

    internal string Symbol { get; }

    private bool IsApproximate { get; init; }

    internal ImmutableArray<Term> Operands { get; private init; } = [];

    internal Kernel? Kernel { get; private init; }

    /// <summary>For a choice: what it hangs on; its operands are what it is where that holds, and where it does not or is unknown.</summary>
    internal Condition Condition { get; private init; }

    /// <summary>What a name stands for, where it was entered as a figure.</summary>
    internal Term? Definition { get; private init; }

    internal string? Shown { get; private init; }

    /// <summary>Of a choice the operand that was chosen; else the term itself.</summary>
    internal Term Taken => Operation == Operation.Choice ? Chosen.Taken : this;

    private Term Chosen => Operands[Condition.Holds ? 0 : 1];

    // What decides the value: of a choice only what was chosen, and what it hangs on while that is unknown.
    private IEnumerable<Term> Resting => Operation != Operation.Choice ? Operands
        : Condition.IsKnown ? [Chosen]
        : [Chosen, Condition.Left, Condition.Right];

    /// <summary>A known value under a name: an answer, a price or a parameter.</summary>
    public static Term Named(string symbol, decimal value, Basis basis, string? reason = null) => new(Operation.Named, symbol, value, basis, reason);

    /// <summary>A day under a name: its day number, printed as a date.</summary>
    public static Term Day(string symbol, DateOnly day, Basis basis) =>
        new(Operation.Named, symbol, day.DayNumber, basis, null) { Shown = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    /// <summary>A value that nobody knows under a name, with what would make it known and the reason (an id of the texts).</summary>
    public static Term Unknown(string symbol, string reason, params ImmutableArray<string> missing) =>
        new(Operation.Named, symbol, null, Basis.Unknown, reason, missing);

    /// <summary>A number of the formula itself.</summary>
    public static Term Literal(decimal value) => new(Operation.Literal, "", value, Basis.Measured, null);

    public static implicit operator Term(decimal value) => Literal(value);

    public static implicit operator Term(int value) => Literal(value);

    public static Term operator +(Term left, Term right) => Combine(Operation.Sum, " + ", left, right);

    public static Term operator -(Term left, Term right) => Combine(Operation.Difference, " − ", left, right);

    public static Term operator *(Term left, Term right) => Combine(Operation.Product, " × ", left, right);

    /// <summary>Unknown, with the reason <c>divisionByZero</c>, where the divisor is 0.</summary>
    public static Term operator /(Term left, Term right) => right.Value == 0m && left.IsKnown
        ? new Term(Operation.Quotient, " / ", null, Basis.Unknown, Reasons.DivisionByZero) { Operands = [left, right] }
        : Combine(Operation.Quotient, " / ", left, right);

    public static Condition operator <(Term left, Term right) => new(left, Comparison.Less, right);

    public static Condition operator >(Term left, Term right) => new(right, Comparison.Less, left);

    public static Condition operator <=(Term left, Term right) => new(left, Comparison.LessOrEqual, right);

    public static Condition operator >=(Term left, Term right) => new(right, Comparison.LessOrEqual, left);

    public static Term Min(Term left, Term right) => Combine(Operation.Minimum, "min", left, right);

    public static Term Max(Term left, Term right) => Combine(Operation.Maximum, "max", left, right);

    public static Term Ceiling(Term term) => Combine(Operation.Ceiling, "ceil", term);

    public static Term Floor(Term term) => Combine(Operation.Floor, "floor", term);

    /// <summary>A function of known operands, printed as <c>name(operands)</c>; unknown where one is. Keeps 12 significant digits.</summary>
    public static Term Function(string name, ImmutableArray<Term> operands, Kernel kernel)
    {
        if (FirstUnknown(operands) is { } unknown)
        {
            return new Term(Operation.Function, name, null, Basis.Unknown, unknown.Reason) { Operands = operands, Kernel = kernel };
        }

        Span<double> values = stackalloc double[operands.Length];
        var basis = Basis.Measured;
        for (var i = 0; i < operands.Length; i++)
        {
            values[i] = (double)operands[i].Value!.Value;
            basis = Weaker(basis, operands[i].Basis);
        }

        var value = InDecimal(kernel(values));
        return new Term(Operation.Function, name, value, value is null ? Basis.Unknown : basis, value is null ? Reasons.OutOfRange : null)
        {
            Operands = operands,
            Kernel = kernel,
            IsApproximate = true,
        };
    }

    /// <summary>
    /// One formula where the condition holds, another where it does not; printed as the one that was taken, and no better than its basis.
    /// Unknown while the condition is.
    /// </summary>
    public static Term When(Condition condition, Term yes, Term no)
    {
        var taken = condition.Holds ? yes : no;
        return condition.IsKnown
            ? new Term(Operation.Choice, "", taken.Value, taken.Basis, taken.Reason) { Operands = [yes, no], Condition = condition, IsApproximate = taken.IsApproximate }
            : new Term(Operation.Choice, "", null, Basis.Unknown, FirstUnknown([no, condition.Left, condition.Right])!.Reason) { Operands = [yes, no], Condition = condition };
    }

    public Condition EqualTo(Term other) => new(this, Comparison.Equal, other);

    /// <summary>The same value, said to rest on a stand-in.</summary>
    public Term Assumed(string? reason = null)
    {
        var copy = (Term)MemberwiseClone();
        copy.Basis = IsKnown ? Basis.Assumed : Basis;
        copy.Reason = reason ?? Reason;
        return copy;
    }

    /// <summary>The same formula, resting also on terms that drop out of it (a share of 0), which still decide its basis.</summary>
    public Term RestingOn(params ReadOnlySpan<Term> others)
    {
        var copy = (Term)MemberwiseClone();
        foreach (var other in others)
        {
            copy.Basis = IsKnown ? Weaker(copy.Basis, other.Basis) : Basis;
        }

        copy._silent = [.. _silent, .. others];
        return copy;
    }

    /// <summary>The same formula under another basis, where the data say more than the operands do.</summary>
    public Term WithBasis(Basis basis)
    {
        var copy = (Term)MemberwiseClone();
        copy.Basis = IsKnown ? basis : Basis;
        return copy;
    }

    /// <summary>The term under the name of the figure it was entered as.</summary>
    internal Term As(string name, bool isDate) => Value is { } value
        ? new Term(Operation.Named, name, value, Basis, Reason)
        {
            Definition = this,
            IsApproximate = IsApproximate,
            Shown = isDate ? DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        }
        : Unknown(name, Reason ?? Reasons.AnswersMissing, Missing);

    private static Term Combine(Operation operation, string symbol, params ImmutableArray<Term> operands)
    {
        if (FirstUnknown(operands) is { } unknown)
        {
            return new Term(operation, symbol, null, Basis.Unknown, unknown.Reason) { Operands = operands };
        }

        try
        {
            var value = operation.Compute(operands[0].Value!.Value, operands[^1].Value!.Value);
            return new Term(operation, symbol, value, Weaker(operands[0].Basis, operands[^1].Basis), null)
            {
                Operands = operands,
                IsApproximate = operands[0].IsApproximate || operands[^1].IsApproximate,
            };
        }
        catch (OverflowException)
        {
            return new Term(operation, symbol, null, Basis.Unknown, Reasons.OutOfRange) { Operands = operands };
        }
    }

    private static Term? FirstUnknown(ImmutableArray<Term> operands)
    {
        foreach (var operand in operands)
        {
            if (!operand.IsKnown)
            {
                return operand;
            }
        }

        return null;
    }

    private static decimal? InDecimal(double value) => Math.Abs(value) < (double)decimal.MaxValue ? Significant.FromDouble(value) : null;

    private static Basis Weaker(Basis left, Basis right) => left < right ? left : right;
}

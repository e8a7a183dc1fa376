using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>The value of a function, in double, of its operands in their order.</summary>
public delegate double Kernel(ReadOnlySpan<double> operands);

/// <summary>
/// A number under construction that remembers its formula: each operator computes at once and keeps its operands, so the printed
/// arithmetic cannot differ from what was computed, and the same formula can be worked out again for other answers. Unknown operands make
/// unknown results; the text is made only when it is read.
/// </summary>
public abstract class Term
{
    private readonly decimal _value;
    private ImmutableArray<Term> _silent = ImmutableArray<Term>.Empty;
    private ImmutableArray<string> _missing;

    private protected Term(Operation operation, in decimal value, Basis basis, bool isApproximate)
    {
        Operation = operation;
        _value = value;
        IsKnown = true;
        Basis = basis;
        IsApproximate = isApproximate;
    }

    private protected Term(Operation operation, decimal? value, Basis basis, string? reason, bool isApproximate)
    {
        Operation = operation;
        _value = value.GetValueOrDefault();
        IsKnown = value.HasValue;
        Basis = basis;
        Reason = reason;
        IsApproximate = isApproximate;
    }

    private protected Term(Operation operation, string? reason)
    {
        Operation = operation;
        Basis = Basis.Unknown;
        Reason = reason;
    }

    /// <summary>Null when unknown.</summary>
    public decimal? Value => IsKnown ? _value : null;

    public bool IsKnown { get; }

    /// <summary>The value as figures show it: with 12 significant digits where pow, exp, log or sqrt had a part in it, else without the trace of a division.</summary>
    public decimal? Rounded => !IsKnown ? null : IsApproximate ? Significant.OfTranscendental(_value) : Significant.WithoutNoise(_value);

    public Basis Basis { get; private set; }

    /// <summary>Why it is unknown, or, for a known term, what the reader should know about it: an id of the texts.</summary>
    public string? Reason { get; private set; }

    /// <summary>The formula in symbols and keys.</summary>
    public string Symbols => TermText.Symbols(this);

    /// <summary>The formula in numbers.</summary>
    public string Numbers => TermText.Numbers(this);

    /// <summary>True where the formula is one name or one number, so that printing numbers again would only repeat.</summary>
    public bool IsAtom => Taken.Operation is Operation.Named or Operation.Literal;

    /// <summary>The answers and prices that would make it known; empty when it is known.</summary>
    /// <remarks>Kept: a term stands in many formulas, and each would gather them anew from the bottom.</remarks>
    public ImmutableArray<string> Missing => IsKnown ? [] : _missing.IsDefault ? _missing = [.. MissingNames.Distinct(StringComparer.Ordinal)] : _missing;

    /// <summary>The names it was made from.</summary>
    public ImmutableArray<string> From => Operation == Operation.Named
        ? [Symbol]
        : [.. Deciding.Concat(_silent).SelectMany(operand => operand.From).Distinct(StringComparer.Ordinal)];

    internal Operation Operation { get; }

    /// <summary>The name, or the sign of the operation.</summary>
    internal abstract string Symbol { get; }

    internal virtual IReadOnlyList<Term> Operands => [];

    /// <summary>Of a choice what was chosen; else the term itself.</summary>
    internal virtual Term Taken => this;

    internal bool IsApproximate { get; }

    /// <summary>The value of a known term; 0 of an unknown one.</summary>
    internal ref readonly decimal KnownValue => ref _value;

    /// <summary>The operands that decide the value.</summary>
    private protected virtual IEnumerable<Term> Deciding => Operands;

    private protected virtual IEnumerable<string> MissingNames => Deciding.Where(operand => !operand.IsKnown).SelectMany(operand => operand.Missing);

    /// <summary>A known value under a name: an answer, a price or a parameter.</summary>
    public static Term Named(string symbol, decimal value, Basis basis, string? reason = null) => new NamedTerm(symbol, value, basis, reason);

    /// <summary>A day under a name: its day number, printed as a date.</summary>
    public static Term Day(string symbol, DateOnly day, Basis basis) => new DayTerm(symbol, day.DayNumber, basis, null);

    /// <summary>A value that nobody knows under a name, with what would make it known and the reason (an id of the texts).</summary>
    public static Term Unknown(string symbol, string reason, params ImmutableArray<string> missing) => new NamedTerm(symbol, null, Basis.Unknown, reason) { _missing = missing };

    /// <summary>A number that follows from a comparison and is printed as that; the text is made when it is read.</summary>
    public static Term Compared(decimal value, Term left, Term right, Func<string> comparison) => new ComparedTerm(value, left, right, comparison);

    /// <summary>A number of the formula itself.</summary>
    public static Term Literal(decimal value) => new LiteralTerm(value);

    public static implicit operator Term(decimal value) => Literal(value);

    public static implicit operator Term(int value) => LiteralTerm.Of(value);

    public static Term operator +(Term left, Term right) => BinaryTerm.Of(Operation.Sum, left, right);

    public static Term operator -(Term left, Term right) => BinaryTerm.Of(Operation.Difference, left, right);

    public static Term operator *(Term left, Term right) => BinaryTerm.Of(Operation.Product, left, right);

    /// <summary>Unknown, with the reason <c>divisionByZero</c>, where the divisor is 0.</summary>
    public static Term operator /(Term left, Term right) => BinaryTerm.Of(Operation.Quotient, left, right);

    public static Condition operator <(Term left, Term right) => new(left, Comparison.Less, right);

    public static Condition operator >(Term left, Term right) => new(right, Comparison.Less, left);

    public static Condition operator <=(Term left, Term right) => new(left, Comparison.LessOrEqual, right);

    public static Condition operator >=(Term left, Term right) => new(right, Comparison.LessOrEqual, left);

    public static Term Min(Term left, Term right) => BinaryTerm.Of(Operation.Minimum, left, right);

    public static Term Max(Term left, Term right) => BinaryTerm.Of(Operation.Maximum, left, right);

    public static Term Ceiling(Term term) => new RoundedTerm(Operation.Ceiling, term);

    public static Term Floor(Term term) => new RoundedTerm(Operation.Floor, term);

    /// <summary>A function of known operands, printed as <c>name(operands)</c>; unknown where one is. Keeps 12 significant digits.</summary>
    public static Term Function(string name, ImmutableArray<Term> operands, Kernel kernel) => FunctionTerm.Of(name, operands, kernel);

    /// <summary>
    /// One formula where the condition holds, another where it does not; printed as the one that was taken, and no better than its basis.
    /// Unknown while the condition is.
    /// </summary>
    public static Term When(Condition condition, Term yes, Term no) => ChoiceTerm.Of(condition, yes, no);

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
    internal Term As(string name, bool isDate)
    {
        var reason = IsKnown ? Reason : Reason ?? Reasons.AnswersMissing;
        return isDate
            ? new DayTerm(name, Value, Basis, reason, IsApproximate) { Definition = this }
            : new NamedTerm(name, Value, Basis, reason, IsApproximate) { Definition = this };
    }

    private protected static Basis Weaker(Basis left, Basis right) => left < right ? left : right;

    /// <summary>The value as arithmetic prints it; <c>?</c> for unknown.</summary>
    internal virtual string ValueText => ArithmeticText.Of(Value);
}

using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>
/// A number under construction that remembers its formula: each operator computes at once and keeps its operands, so the printed
/// arithmetic cannot differ from what was computed. Unknown operands make unknown results; the text is made only when it is read.
/// </summary>
public sealed class Term
{
    private readonly Shape _shape;
    private readonly string _symbol;
    private readonly ImmutableArray<Term> _operands;
    private readonly ImmutableArray<string> _missing;
    private readonly ImmutableArray<Term> _silent;
    private readonly string? _shown;

    private Term(
        Shape shape,
        string symbol,
        ImmutableArray<Term> operands,
        decimal? value,
        Basis basis,
        ImmutableArray<string> missing,
        string? reason,
        ImmutableArray<Term> silent = default,
        string? shown = null)
    {
        _shown = shown;
        _silent = silent.IsDefault ? [] : silent;
        _shape = shape;
        _symbol = symbol;
        _operands = operands;
        _missing = missing;
        Value = value;
        Basis = basis;
        Reason = reason;
    }

    // The order is the binding strength.
    private enum Shape
    {
        Sum,
        Difference,
        Product,
        Quotient,
        Named,
        Literal,
        Function,
    }

    /// <summary>Null when unknown.</summary>
    public decimal? Value { get; }

    public Basis Basis { get; }

    /// <summary>Why it is unknown, or, for a known term, what the reader should know about it: an id of the texts.</summary>
    public string? Reason { get; }

    public bool IsKnown => Value is not null;

    /// <summary>The formula in symbols and keys.</summary>
    public string Symbols => Text(term => term._shape == Shape.Literal ? ArithmeticText.Of(term.Value) : term._symbol);

    /// <summary>The formula in numbers.</summary>
    public string Numbers => Text(term => term._shown ?? ArithmeticText.Of(term.Value));

    /// <summary>True where the formula is one name or one number, so that printing numbers again would only repeat.</summary>
    public bool IsAtom => _shape is Shape.Named or Shape.Literal;

    /// <summary>The answers and prices that would make it known; empty when it is known.</summary>
    public ImmutableArray<string> Missing => IsKnown
        ? []
        : [.. _missing.Concat(_operands.Where(operand => !operand.IsKnown).SelectMany(operand => operand.Missing)).Distinct(StringComparer.Ordinal)];

    /// <summary>The names it was made from.</summary>
    public ImmutableArray<string> From => _shape == Shape.Named
        ? [_symbol]
        : [.. _operands.Concat(_silent).SelectMany(operand => operand.From).Distinct(StringComparer.Ordinal)];

    /// <summary>A known value under a name: an answer, a price, a parameter or another figure.</summary>
    public static Term Named(string symbol, decimal value, Basis basis, string? reason = null) => new(Shape.Named, symbol, [], value, basis, [], reason);

    /// <summary>A day under a name: its day number, printed as a date.</summary>
    public static Term Day(string symbol, DateOnly day, Basis basis) =>
        new(Shape.Named, symbol, [], day.DayNumber, basis, [], null, shown: day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A value that nobody knows under a name, with what would make it known and the reason (an id of the texts).</summary>
    public static Term Unknown(string symbol, string reason, params ImmutableArray<string> missing) =>
        new(Shape.Named, symbol, [], null, Basis.Unknown, missing, reason);

    /// <summary>A number of the formula itself.</summary>
    public static Term Literal(decimal value) => new(Shape.Literal, "", [], value, Basis.Measured, [], null);

    public static implicit operator Term(decimal value) => Literal(value);

    public static implicit operator Term(int value) => Literal(value);

    public static Term operator +(Term left, Term right) => Combine(Shape.Sum, " + ", left, right, static (a, b) => a + b);

    public static Term operator -(Term left, Term right) => Combine(Shape.Difference, " − ", left, right, static (a, b) => a - b);

    public static Term operator *(Term left, Term right) => Combine(Shape.Product, " × ", left, right, static (a, b) => a * b);

    /// <summary>Unknown, with the reason <c>divisionByZero</c>, where the divisor is 0.</summary>
    public static Term operator /(Term left, Term right) => right.Value == 0m && left.IsKnown
        ? new Term(Shape.Quotient, " / ", [left, right], null, Basis.Unknown, [], Reasons.DivisionByZero)
        : Combine(Shape.Quotient, " / ", left, right, static (a, b) => a / b);

    public static Term Min(Term left, Term right) => Combine(Shape.Function, "min", left, right, Math.Min);

    public static Term Max(Term left, Term right) => Combine(Shape.Function, "max", left, right, Math.Max);

    public static Term Ceiling(Term term) => Function("ceil", [term], () => Math.Ceiling(term.Value!.Value));

    public static Term Floor(Term term) => Function("floor", [term], () => Math.Floor(term.Value!.Value));

    /// <summary>A function of known operands, printed as <c>name(operands)</c>; unknown where one is.</summary>
    public static Term Function(string name, ImmutableArray<Term> operands, Func<decimal> compute) =>
        Evaluate(Shape.Function, name, operands, compute);

    /// <summary>The same value, said to rest on a stand-in.</summary>
    public Term Assumed(string? reason = null) => new(_shape, _symbol, _operands, Value, IsKnown ? Basis.Assumed : Basis, _missing, reason ?? Reason, _silent, _shown);

    /// <summary>The same formula, resting also on terms that drop out of it (a share of 0), which still decide its basis.</summary>
    public Term RestingOn(params ImmutableArray<Term> others) => new(
        _shape, _symbol, _operands, Value, IsKnown ? others.Select(other => other.Basis).Append(Basis).Weakest() : Basis, _missing, Reason, [.. _silent, .. others], _shown);

    /// <summary>The same formula under another basis, where the data say more than the operands do.</summary>
    public Term WithBasis(Basis basis) => new(_shape, _symbol, _operands, Value, IsKnown ? basis : Basis, _missing, Reason, _silent, _shown);

    private static Term Combine(Shape shape, string symbol, Term left, Term right, Func<decimal, decimal, decimal> compute) =>
        Evaluate(shape, symbol, [left, right], () => compute(left.Value!.Value, right.Value!.Value));

    private static Term Evaluate(Shape shape, string symbol, ImmutableArray<Term> operands, Func<decimal> compute)
    {
        var unknown = operands.FirstOrDefault(operand => !operand.IsKnown);
        if (unknown is not null)
        {
            return new Term(shape, symbol, operands, null, Basis.Unknown, [], unknown.Reason);
        }

        try
        {
            return new Term(shape, symbol, operands, compute(), operands.Select(operand => operand.Basis).Weakest(), [], null);
        }
        catch (OverflowException)
        {
            return new Term(shape, symbol, operands, null, Basis.Unknown, [], Reasons.OutOfRange);
        }
    }

    private string Text(Func<Term, string> atom)
    {
        switch (_shape)
        {
            case Shape.Named or Shape.Literal:
                return atom(this);
            case Shape.Function:
                return $"{_symbol}({string.Join(", ", _operands.Select(operand => operand.Text(atom)))})";
            default:
                // A right operand of a difference or quotient needs its brackets also at equal strength.
                var left = Bracketed(_operands[0], atom, _operands[0]._shape < Least(_shape));
                var right = Bracketed(_operands[1], atom, _operands[1]._shape < Least(_shape) || (_shape is Shape.Difference or Shape.Quotient && _operands[1]._shape <= _shape));
                return left + _symbol + right;
        }
    }

    private static Shape Least(Shape shape) => shape is Shape.Product or Shape.Quotient ? Shape.Product : Shape.Sum;

    private static string Bracketed(Term term, Func<Term, string> atom, bool needed)
    {
        var text = term.Text(atom);
        return needed || (term._shape is Shape.Named or Shape.Literal && text.StartsWith('−')) ? $"({text})" : text;
    }
}

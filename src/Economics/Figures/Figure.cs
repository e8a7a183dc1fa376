using System.Collections.Immutable;
using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>A number that remembers how it was made. Reports print <see cref="Arithmetic"/>; they never recompute.</summary>
public sealed class Figure
{
    private readonly Term? _term;
    private readonly Func<(decimal? Low, decimal? High)>? _ends;

    private readonly ImmutableArray<string> _missing = [];

    // Each is made when it is first read: rules read the ends of figures, and texts of none.
    private Range? _range;
    private Derivation? _derivation;

    /// <summary>A figure whose texts and ends are made when they are first read.</summary>
    /// <param name="name">As ruleset.md and the JSON result call it, e.g. <c>penaltyPerYear</c>.</param>
    /// <param name="ends">Lower and upper end, where the figure has a range.</param>
    public Figure(string name, Unit unit, Term term, Func<(decimal? Low, decimal? High)>? ends = null)
        : this(name, unit, term.Rounded, term.Basis, term.Reason)
    {
        _term = term;
        _ends = ends;
    }

    /// <summary>A figure of which everything is known already.</summary>
    public Figure(
        string name,
        decimal? value,
        decimal? low,
        decimal? high,
        Unit unit,
        Basis basis,
        string arithmetic,
        ImmutableArray<string> from,
        ImmutableArray<string> missing,
        string? reason)
        : this(name, unit, value, basis, reason)
    {
        _range = new Range(low, high);
        _derivation = new Derivation(arithmetic, from);
        _missing = missing;
    }

    private Figure(string name, Unit unit, decimal? value, Basis basis, string? reason)
    {
        Name = name;
        Unit = unit;
        Value = value;
        Basis = basis;
        Reason = reason;
    }

    /// <summary>A figure of which this case has none.</summary>
    /// <param name="reason">Why, an id of the texts.</param>
    public static Figure NotEntered(FigureDefinition definition, string reason) =>
        new(definition.Name, null, null, null, definition.Unit, Basis.Unknown, "", [], [], reason);

    public string Name { get; }

    /// <summary>Null when it cannot be known, never 0. A date is its <see cref="DateOnly.DayNumber"/> (unit <c>date</c>).</summary>
    public decimal? Value { get; }

    /// <summary>Lower end, where the figure has a range.</summary>
    public decimal? Low => Ends.Low;

    /// <summary>Upper end, where the figure has a range.</summary>
    public decimal? High => Ends.High;

    public Unit Unit { get; }

    public Basis Basis { get; }

    /// <summary>Symbols, keys and numbers; no words.</summary>
    public string Arithmetic => Derived.Arithmetic;

    /// <summary>What it was made from: answer keys, <c>param.ID</c>, catalogue row ids, other figures' names.</summary>
    public ImmutableArray<string> From => Derived.From;

    /// <summary>For an unknown figure: the answers (or catalogue prices) that would make it known.</summary>
    public ImmutableArray<string> Missing => _term?.Missing ?? _missing;

    /// <summary>The id of the sentence that says why it is unknown, or what to know about a known one (texts: <c>reason.ID</c>).</summary>
    public string? Reason { get; }

    public bool IsKnown => Value is not null;

    private Range Ends => _range ??= Range.Of(_ends);

    private Derivation Derived => _derivation ??= Derivation.Of(_term!, Unit);

    private sealed record Range(decimal? Low, decimal? High)
    {
        public static Range Of(Func<(decimal? Low, decimal? High)>? ends)
        {
            var (low, high) = ends?.Invoke() ?? (null, null);
            return new Range(Significant.WithoutNoise(low), Significant.WithoutNoise(high));
        }
    }

    private sealed record Derivation(string Arithmetic, ImmutableArray<string> From)
    {
        public static Derivation Of(Term term, Unit unit)
        {
            var result = unit == Unit.Date && term.Value is { } day
                ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : ArithmeticText.Of(term.Value);
            return new Derivation(term.IsAtom ? $"{term.Symbols} = {result}" : $"{term.Symbols} = {term.Numbers} = {result}", term.From);
        }
    }
}

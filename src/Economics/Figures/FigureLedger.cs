using System.Globalization;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Where figures are entered as they are worked out; what is never entered is unknown, for a reason that the caller gives.</summary>
public sealed class FigureLedger
{
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);

    /// <summary>Enters a figure and gives it back under its name, for the formulas that go on from it.</summary>
    /// <param name="name">One of <see cref="FigureDefinitions"/>; entering it twice is a defect.</param>
    public Term Enter(string name, Term term, Term? low = null, Term? high = null)
    {
        var unit = FigureDefinitions.Find(name)?.Unit ?? throw new ArgumentException($"'{name}' is not among the figure definitions.", nameof(name));
        _figures.Add(name, new Figure(name, WithoutNoise(term), WithoutNoise(low), WithoutNoise(high), unit, term.Basis, Arithmetic(term, unit), term.From, term.Missing, term.Reason));
        if (term.Value is not { } value)
        {
            return Term.Unknown(name, term.Reason ?? Reasons.AnswersMissing, term.Missing);
        }

        return unit == Unit.Date
            ? Term.Day(name, DateOnly.FromDayNumber((int)value), term.Basis)
            : Term.Named(name, value, term.Basis, term.Reason);
    }

    /// <summary>All definitions, those not entered as unknown for the reason given for their name.</summary>
    public FigureSet Close(Func<string, string> reason) => new(
        FigureDefinitions.All.Select(definition => _figures.GetValueOrDefault(definition.Name)
            ?? new Figure(definition.Name, null, null, null, definition.Unit, Basis.Unknown, "", [], [], reason(definition.Name))));

    // Formulas go on with every digit; what a figure shows has no trace of a division, so that equal amounts compare equal.
    private static decimal? WithoutNoise(Term? term) => term?.Value is { } value ? Significant.Round(value, Significant.DigitsOfFigures) : null;

    private static string Arithmetic(Term term, Unit unit)
    {
        var result = unit == Unit.Date && term.Value is { } day
            ? DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : ArithmeticText.Of(term.Value);
        return term.IsAtom ? $"{term.Symbols} = {result}" : $"{term.Symbols} = {term.Numbers} = {result}";
    }
}

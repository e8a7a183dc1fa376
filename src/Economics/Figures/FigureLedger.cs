using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Where figures are entered as they are worked out; what is never entered is unknown, for a reason that the caller gives.</summary>
public sealed class FigureLedger
{
    private readonly Figure?[] _figures = new Figure?[FigureDefinitions.All.Length];
    private readonly Term?[] _terms = new Term?[FigureDefinitions.All.Length];

    /// <summary>Enters a figure and gives it back under its name, for the formulas that go on from it.</summary>
    /// <param name="name">One of <see cref="FigureDefinitions"/>; entering it twice is a defect.</param>
    /// <param name="ends">Lower and upper end, worked out when they are read.</param>
    public Term Enter(string name, Term term, Func<(decimal? Low, decimal? High)>? ends = null)
    {
        if (FigureDefinitions.IndexOf(name) is not { } index)
        {
            throw new ArgumentException($"'{name}' is not among the figure definitions.", nameof(name));
        }

        if (_figures[index] is not null)
        {
            throw new ArgumentException($"'{name}' is entered already.", nameof(name));
        }

        var unit = FigureDefinitions.All[index].Unit;
        _figures[index] = new Figure(name, unit, term, ends);
        var named = term.As(name, isDate: unit == Unit.Date);
        _terms[index] = named;
        return named;
    }

    /// <summary>What was entered under a name; null where nothing was.</summary>
    public Term? Find(string name) => FigureDefinitions.IndexOf(name) is { } index ? _terms[index] : null;

    /// <summary>All definitions, those not entered as unknown for the reason given for their name.</summary>
    public FigureSet Close(Func<string, string> reason) => new(
        FigureDefinitions.All.Select((definition, index) => _figures[index]
            ?? new Figure(definition.Name, null, null, null, definition.Unit, Basis.Unknown, "", [], [], reason(definition.Name))));
}

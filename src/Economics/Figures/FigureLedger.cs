using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Where figures are entered as they are worked out; what is never entered is unknown, for a reason that the caller gives.</summary>
public sealed class FigureLedger
{
    private readonly Entry[] _entries = new Entry[FigureDefinitions.All.Length];

    /// <summary>Enters a figure and gives it back under its name, for the formulas that go on from it.</summary>
    /// <param name="name">One of <see cref="FigureDefinitions"/>; entering it twice is a defect.</param>
    /// <param name="ends">Lower and upper end, worked out when they are read.</param>
    public Term Enter(string name, Term term, Func<(decimal? Low, decimal? High)>? ends = null)
    {
        if (FigureDefinitions.IndexOf(name) is not { } index)
        {
            throw new ArgumentException($"'{name}' is not among the figure definitions.", nameof(name));
        }

        if (_entries[index].Term is not null)
        {
            throw new ArgumentException($"'{name}' is entered already.", nameof(name));
        }

        var named = term.As(name, isDate: FigureDefinitions.All[index].Unit == Unit.Date);
        _entries[index] = new Entry(term, named, ends);
        return named;
    }

    /// <summary>What was entered under a name; null where nothing was.</summary>
    public Term? Find(string name) => FigureDefinitions.IndexOf(name) is { } index ? _entries[index].Named : null;

    /// <summary>All definitions, those not entered as unknown for the reason given for their name.</summary>
    /// <param name="complete">Costs the alternatives; called before a figure of theirs counts as not entered.</param>
    public FigureSet Close(Action complete, Func<string, string> reason) => new(index =>
    {
        var definition = FigureDefinitions.All[index];
        if (definition.IsOfAlternative && _entries[index].Term is null)
        {
            complete();
        }

        return _entries[index] is { Term: { } term } entry
            ? new Figure(definition.Name, definition.Unit, term, entry.Ends)
            : Figure.NotEntered(definition, reason(definition.Name));
    });

    private readonly record struct Entry(Term? Term, Term? Named, Func<(decimal? Low, decimal? High)>? Ends);
}

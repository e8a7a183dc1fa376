using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Every derived figure of one assessment by name; names that could not be known are there with their reason.</summary>
public sealed class FigureSet
{
    private readonly Figure?[] _figures;
    private readonly Action? _complete;
    private readonly Func<string, string>? _reason;

    /// <param name="figures">Each by a name of <see cref="FigureDefinitions"/>, at most once.</param>
    public FigureSet(IEnumerable<Figure> figures)
    {
        _figures = new Figure?[FigureDefinitions.All.Length];
        foreach (var figure in figures)
        {
            var index = FigureDefinitions.IndexOf(figure.Name) ?? throw new ArgumentException($"'{figure.Name}' is not among the figure definitions.", nameof(figures));
            _figures[index] = _figures[index] is null ? figure : throw new ArgumentException($"'{figure.Name}' is there twice.", nameof(figures));
        }
    }

    /// <param name="figures">At the indexes of <see cref="FigureDefinitions.All"/>.</param>
    /// <param name="complete">Enters the figures that are worked out only when somebody asks for one that is not there.</param>
    /// <param name="reason">Why a figure that is not there is unknown: from its name to an id of the texts.</param>
    internal FigureSet(Figure?[] figures, Action complete, Func<string, string> reason)
    {
        _figures = figures;
        _complete = complete;
        _reason = reason;
    }

    /// <summary>In ordinal order of their names.</summary>
    public IEnumerable<Figure> All => FigureDefinitions.InOrdinalOrder.Select(At).OfType<Figure>();

    public Figure? Find(string name) => FigureDefinitions.IndexOf(name) is { } index ? At(index) : null;

    public Figure this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no figure '{name}'.");

    private Figure? At(int index)
    {
        if (_figures[index] is null && _reason is not null)
        {
            _complete!();
            _figures[index] ??= NotEntered(FigureDefinitions.All[index], _reason);
        }

        return _figures[index];
    }

    private static Figure NotEntered(FigureDefinition definition, Func<string, string> reason) =>
        new(definition.Name, null, null, null, definition.Unit, Basis.Unknown, "", [], [], reason(definition.Name));
}

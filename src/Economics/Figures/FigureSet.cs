namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Every derived figure of one assessment by name; names that could not be known are there with their reason.</summary>
public sealed class FigureSet
{
    private readonly Figure?[] _figures = new Figure?[FigureDefinitions.All.Length];

    /// <param name="figures">Each by a name of <see cref="FigureDefinitions"/>, at most once.</param>
    public FigureSet(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var index = FigureDefinitions.IndexOf(figure.Name) ?? throw new ArgumentException($"'{figure.Name}' is not among the figure definitions.", nameof(figures));
            _figures[index] = _figures[index] is null ? figure : throw new ArgumentException($"'{figure.Name}' is there twice.", nameof(figures));
        }
    }

    /// <summary>In ordinal order of their names.</summary>
    public IEnumerable<Figure> All => FigureDefinitions.InOrdinalOrder.Select(index => _figures[index]).OfType<Figure>();

    public Figure? Find(string name) => FigureDefinitions.IndexOf(name) is { } index ? _figures[index] : null;

    public Figure this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no figure '{name}'.");
}

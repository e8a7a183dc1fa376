namespace FineTuneAdvisor.Economics.Figures;

/// <summary>Every derived figure of one assessment by name; names that could not be known are there with their reason.</summary>
public sealed class FigureSet
{
    private readonly Figure?[] _figures = new Figure?[FigureDefinitions.All.Length];
    private readonly Func<int, Figure>? _read;

    /// <param name="figures">Each by a name of <see cref="FigureDefinitions"/>, at most once.</param>
    public FigureSet(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            var index = FigureDefinitions.IndexOf(figure.Name) ?? throw new ArgumentException($"'{figure.Name}' is not among the figure definitions.", nameof(figures));
            _figures[index] = _figures[index] is null ? figure : throw new ArgumentException($"'{figure.Name}' is there twice.", nameof(figures));
        }
    }

    /// <param name="read">Makes the figure at an index of <see cref="FigureDefinitions.All"/> when it is first read.</param>
    internal FigureSet(Func<int, Figure> read) => _read = read;

    /// <summary>In ordinal order of their names.</summary>
    public IEnumerable<Figure> All => FigureDefinitions.InOrdinalOrder.Select(At).OfType<Figure>();

    public Figure? Find(string name) => FigureDefinitions.IndexOf(name) is { } index ? At(index) : null;

    public Figure this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no figure '{name}'.");

    private Figure? At(int index) => _figures[index] ??= _read?.Invoke(index);
}

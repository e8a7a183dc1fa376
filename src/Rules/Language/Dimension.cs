using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What an amount counts, as atoms above and below a stroke: <c>usd/year</c> is usd above and year below. Shares, multipliers and numbers have none.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private static readonly HashSet<string> WithoutDimension = [Unit.Number.Name, Unit.Share.Name, Unit.Multiplier.Name];

    private readonly string[] _above;
    private readonly string[] _below;

    private Dimension(IEnumerable<string> above, IEnumerable<string> below)
    {
        _above = [.. above.Order(StringComparer.Ordinal)];
        _below = [.. below.Order(StringComparer.Ordinal)];
        Text = Write();
    }

    public static Dimension None { get; } = new([], []);

    /// <summary>As messages and canonical text write it: <c>usd/year</c>, <c>month</c>, <c>number</c>.</summary>
    public string Text { get; }

    public bool IsNone => _above.Length == 0 && _below.Length == 0;

    /// <summary>The dimension of a unit: its name split at the slash, plural and singular alike.</summary>
    public static Dimension Of(Unit unit)
    {
        if (WithoutDimension.Contains(unit.Name))
        {
            return None;
        }

        var atoms = unit.Name.Split('/').Select(Singular).ToArray();
        return new Dimension(atoms.Take(1), atoms.Skip(1));
    }

    /// <summary>The dimension that a word after a number means: <c>months</c>, <c>week</c>, <c>tokens</c>; null for a word that is no unit.</summary>
    public static Dimension? OfWord(string word) => Atoms.Contains(Singular(word)) ? Of(new Unit(word)) : null;

    public static Dimension operator *(Dimension left, Dimension right) => Reduced(left._above.Concat(right._above), left._below.Concat(right._below));

    public static Dimension operator /(Dimension left, Dimension right) => Reduced(left._above.Concat(right._below), left._below.Concat(right._above));

    public bool Equals(Dimension? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Dimension);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static readonly HashSet<string> Atoms = new(
        new[]
        {
            Unit.Usd, Unit.UsdPerYear, Unit.UsdPerHour, Unit.UsdPerMillionTokens, Unit.TokensPerSecond, Unit.RequestsPerDay,
            Unit.Months, Unit.Weeks, Unit.Milliseconds, Unit.FullTimeEquivalents,
        }.SelectMany(unit => unit.Name.Split('/')).Select(Singular),
        StringComparer.Ordinal);

    // What stands above and below as often goes.
    private static Dimension Reduced(IEnumerable<string> above, IEnumerable<string> below)
    {
        var left = new List<string>(above);
        var right = below.Where(atom => !left.Remove(atom)).ToArray();
        return new Dimension(left, right);
    }

    // "ms" is no plural.
    private static string Singular(string atom) => atom.Length > Unit.Milliseconds.Name.Length && atom.EndsWith('s') ? atom[..^1] : atom;

    private string Write()
    {
        if (IsNone)
        {
            return Unit.Number.Name;
        }

        var numerator = string.Join('*', _above);
        return (numerator.Length == 0 ? "1" : numerator) + string.Concat(_below.Select(atom => "/" + atom));
    }
}

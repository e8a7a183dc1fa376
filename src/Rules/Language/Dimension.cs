using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Rules.Language;

/// <summary>What an amount counts, as powers of atoms: <c>usd/year</c> is usd once and year minus once. Shares, multipliers and numbers have none.</summary>
public sealed class Dimension : IEquatable<Dimension>
{
    private static readonly HashSet<string> WithoutDimension = [Unit.Number.Name, Unit.Share.Name, Unit.Multiplier.Name];

    private readonly SortedDictionary<string, int> _powers;

    private Dimension(SortedDictionary<string, int> powers)
    {
        _powers = powers;
        Text = Write(powers);
    }

    public static Dimension None { get; } = new(new SortedDictionary<string, int>(StringComparer.Ordinal));

    /// <summary>As messages and canonical text write it: <c>usd/year</c>, <c>month</c>, <c>number</c>.</summary>
    public string Text { get; }

    public bool IsNone => _powers.Count == 0;

    /// <summary>The dimension of a unit: its name split at the slash, plural and singular alike.</summary>
    public static Dimension Of(Unit unit)
    {
        if (WithoutDimension.Contains(unit.Name))
        {
            return None;
        }

        var parts = unit.Name.Split('/');
        var powers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            Raise(powers, Singular(parts[i]), i == 0 ? 1 : -1);
        }

        return new Dimension(powers);
    }

    /// <summary>The dimension that a word after a number means: <c>months</c>, <c>week</c>, <c>tokens</c>; null for a word that is no unit.</summary>
    public static Dimension? OfWord(string word) => Atoms.Contains(Singular(word)) ? Of(new Unit(word)) : null;

    public static Dimension operator *(Dimension left, Dimension right) => Combine(left, right, 1);

    public static Dimension operator /(Dimension left, Dimension right) => Combine(left, right, -1);

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

    private static Dimension Combine(Dimension left, Dimension right, int sign)
    {
        var powers = new SortedDictionary<string, int>(left._powers, StringComparer.Ordinal);
        foreach (var (atom, power) in right._powers)
        {
            Raise(powers, atom, sign * power);
        }

        return new Dimension(powers);
    }

    private static void Raise(SortedDictionary<string, int> powers, string atom, int power)
    {
        var sum = powers.GetValueOrDefault(atom) + power;
        if (sum == 0)
        {
            powers.Remove(atom);
        }
        else
        {
            powers[atom] = sum;
        }
    }

    // "ms" is no plural.
    private static string Singular(string atom) => atom.Length > Unit.Milliseconds.Name.Length && atom.EndsWith('s') ? atom[..^1] : atom;

    private static string Write(SortedDictionary<string, int> powers)
    {
        if (powers.Count == 0)
        {
            return Unit.Number.Name;
        }

        var above = powers.Where(pair => pair.Value > 0).SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value));
        var below = powers.Where(pair => pair.Value < 0).SelectMany(pair => Enumerable.Repeat("/" + pair.Key, -pair.Value));
        var numerator = string.Join('*', above);
        return (numerator.Length == 0 ? "1" : numerator) + string.Concat(below);
    }
}

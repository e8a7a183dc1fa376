using System.Globalization;

namespace FineTuneAdvisor.Rules.Peers;

/// <summary>One comparison: a field, a sign that every engine writes alike, and a value.</summary>
/// <param name="Value">A number, <c>yes</c>, <c>no</c>, or one of <see cref="Sample.Kinds"/>.</param>
public sealed record Comparison(string Section, string Field, string Sign, string Value);

/// <summary>A rule that holds where all of its four comparisons do.</summary>
public sealed record GeneratedRule(string Id, IReadOnlyList<Comparison> All)
{
    private static readonly string[] Signs = ["<", "<=", ">", ">="];

    /// <summary>The first rules of one endless row, so that 40 of them are the beginning of 400.</summary>
    public static IReadOnlyList<GeneratedRule> Take(int count)
    {
        var random = new Random(20261124);
        return [.. Enumerable.Range(1, count).Select(number => new GeneratedRule(string.Create(CultureInfo.InvariantCulture, $"R{number:0000}"), Four(random)))];
    }

    private static Comparison[] Four(Random random)
    {
        var places = Enumerable.Range(0, 24).ToArray();
        random.Shuffle(places);
        return [.. places.Take(4).Select(place => Any(Sample.Sections[place / 4], place % 4, random))];
    }

    private static Comparison Any(string section, int field, Random random) => field switch
    {
        0 or 1 => new Comparison(section, field == 0 ? nameof(Peers.Section.First) : nameof(Peers.Section.Second), Signs[random.Next(Signs.Length)], random.Next(1_000).ToString(CultureInfo.InvariantCulture)),
        2 => new Comparison(section, nameof(Peers.Section.Flag), "==", random.Next(2) == 0 ? "yes" : "no"),
        _ => new Comparison(section, nameof(Peers.Section.Kind), random.Next(2) == 0 ? "==" : "!=", Sample.Kinds[random.Next(Sample.Kinds.Length)]),
    };
}

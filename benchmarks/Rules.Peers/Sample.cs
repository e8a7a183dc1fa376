namespace FineTuneAdvisor.Rules.Peers;

/// <summary>Four of the 24 fields that the rules read.</summary>
/// <param name="First">0 to 999.</param>
/// <param name="Second">0 to 999.</param>
/// <param name="Kind">One of <see cref="Sample.Kinds"/>.</param>
public sealed record Section(decimal First, decimal Second, bool Flag, string Kind);

/// <summary>One case that every engine judges.</summary>
public sealed record Sample(Section Workload, Section Quality, Section Candidate, Section Hosting, Section Finance, Section Commitment)
{
    public static readonly string[] Kinds = ["near", "far", "none"];

    /// <summary>The names of the sections, as the properties are called.</summary>
    public static readonly string[] Sections = [nameof(Workload), nameof(Quality), nameof(Candidate), nameof(Hosting), nameof(Finance), nameof(Commitment)];

    /// <summary>The case of a seed.</summary>
    public static Sample Of(int seed)
    {
        var random = new Random(seed);
        return new Sample(Any(random), Any(random), Any(random), Any(random), Any(random), Any(random));
    }

    /// <summary>In the order of <see cref="Sections"/>.</summary>
    public IReadOnlyList<Section> All => [Workload, Quality, Candidate, Hosting, Finance, Commitment];

    private static Section Any(Random random) => new(random.Next(1_000), random.Next(1_000), random.Next(2) == 0, Kinds[random.Next(Kinds.Length)]);
}

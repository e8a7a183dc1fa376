using CsCheck;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>How often a property is tried.</summary>
internal static class Tries
{
    /// <summary>The environment says how many: too few for what takes luck to come up.</summary>
    public static readonly bool AreFew = Environment.GetEnvironmentVariable("CsCheck_Iter") is not null;

    /// <summary>That many times, or as often as the environment says: eng/mutation.sh tries a few only.</summary>
    public static int Of(int usual) => AreFew ? (int)Math.Min(usual, Check.Iter) : usual;
}

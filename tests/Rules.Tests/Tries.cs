using CsCheck;

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>How often a property is tried.</summary>
internal static class Tries
{
    private static readonly bool IsSet = Environment.GetEnvironmentVariable("CsCheck_Iter") is not null;

    /// <summary>That many times, or as often as the environment says: eng/mutation.sh tries a few only.</summary>
    public static int Of(int usual) => IsSet ? (int)Math.Min(usual, Check.Iter) : usual;
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace FineTuneAdvisor.Economics.Simulation;

/// <summary>
/// The random futures: for every name its own stream, the same for every option and every proposal. Each stream goes through equally
/// likely strata once, in an order of its own (a Latin hypercube), so that percentiles of a single answer are met and not only neared.
/// </summary>
/// <param name="seed">Any number; the same one gives the same futures.</param>
/// <param name="count">Futures to draw: 1 or more.</param>
public sealed class Draws(int seed, int count)
{
    private readonly double[] _scores = [.. Enumerable.Range(0, count).Select(stratum => Normal.InvCDF(0, 1, (stratum + 0.5) / count))];

    public int Count => count;

    /// <summary>For each future the stratum, from 0 for the lowest, that a name's value is drawn from.</summary>
    public int[] StrataOf(string name)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {name}")));
        return Combinatorics.GeneratePermutation(count, new Xoshiro256StarStar(BinaryPrimitives.ReadInt32LittleEndian(digest), threadSafe: false));
    }

    /// <summary>The values that a spread takes in the strata.</summary>
    public double[] ValuesOf(Spread spread, int[] strata)
    {
        var values = Array.ConvertAll(_scores, spread.At);
        return Array.ConvertAll(strata, stratum => values[stratum]);
    }

    /// <summary>Chances between 0 and 1, one from each stratum.</summary>
    public double[] Chances(int[] strata) => Array.ConvertAll(strata, stratum => (stratum + 0.5) / count);
}

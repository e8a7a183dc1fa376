using FineTuneAdvisor.Rules.Peers;

namespace FineTuneAdvisor.Rules.Benchmarks;

/// <summary>A folder with the rules as each engine reads them, gone when it is disposed of.</summary>
public sealed class PeerRules : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("peers");

    public PeerRules(int count)
    {
        Count = count;
        Peer.WriteRules(Folder, count);
    }

    public int Count { get; }

    public string Folder => _folder.FullName;

    /// <summary>Throws where an engine fires other rules than plain C# does, in any of 64 cases; else how many fired over all of them.</summary>
    public int Fired()
    {
        var peers = Peer.Names.ToDictionary(name => name, name => Peer.Open(name, Folder, Count));
        var total = 0;
        for (var seed = 0; seed < 64; seed++)
        {
            var sample = Sample.Of(seed);
            var expected = peers["plain"].Fired(sample);
            total += expected.Count;
            foreach (var (name, peer) in peers)
            {
                if (!peer.Fired(sample).SequenceEqual(expected))
                {
                    throw new InvalidOperationException($"{name} fires other rules than plain C# in case {seed}.");
                }
            }
        }

        return total;
    }

    public void Dispose() => _folder.Delete(true);
}

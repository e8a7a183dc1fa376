namespace FineTuneAdvisor.Rules.Peers.Plain;

/// <summary>The rules as C#: what no engine can beat, and what nobody can read, change or ask.</summary>
public sealed class PlainPeer(int count) : IPeer
{
    public IReadOnlyList<string> Fired(Sample sample)
    {
        var fired = new List<string>();
        PlainRules.First40(sample, fired);
        if (count > 40)
        {
            PlainRules.Rest(sample, fired);
        }

        return fired;
    }
}

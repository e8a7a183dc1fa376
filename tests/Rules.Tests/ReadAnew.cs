using FineTuneAdvisor.Rules.Tests;
using FineTuneAdvisor.Rules.Tests.Language;

[assembly: AssemblyFixture(typeof(ReadAnew))]

namespace FineTuneAdvisor.Rules.Tests;

/// <summary>
/// One process may run the tests many times, each time with another fault seeded into the program: what one run has read must not be
/// carried into the next.
/// </summary>
public sealed class ReadAnew
{
    public ReadAnew()
    {
        SmallRuleset.Forget();
        ShippedRuleset.Forget();
        Vocabularies.Forget();
    }
}

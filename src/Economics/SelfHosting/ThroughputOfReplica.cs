using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Economics.Tokens;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Economics.SelfHosting;

/// <summary>
/// Output tokens a second of one replica: the team's own load test, else a published one of the same model on the same GPUs, at the
/// lengths of this workload's calls and within the time its users wait. Where nobody tested at such lengths nothing is guessed.
/// </summary>
public static class ThroughputOfReplica
{
    private const string Own = "hosting.tokensPerSecondPerReplica";

    /// <summary>Enters it, and the lengths that a published test is chosen by.</summary>
    /// <param name="calls">Of the model that is served: the tuned one.</param>
    public static Term Enter(Case subject, CallTokens calls) => subject.Ledger.Enter(
        "selfHosting.tokensPerSecondPerReplica",
        Of(subject, CallLengths.Enter(subject.Ledger, calls)));

    private static Term Of(Case subject, CallLengths lengths)
    {
        var hosting = subject.Proposal.Hosting;
        if (hosting.TokensPerSecondPerReplica.IsKnown)
        {
            return subject.Inputs.Of(hosting.TokensPerSecondPerReplica);
        }

        Answer[] hardware = [hosting.Gpu.Given, hosting.GpusPerReplica.Given];
        if (hardware.Any(answer => !answer.IsKnown))
        {
            return Unknown(Reasons.GpuNotChosen, hardware.Where(answer => !answer.IsKnown).Select(answer => answer.Key));
        }

        return lengths.AreKnown ? Published(subject, lengths) : Unknown(Reasons.AnswersMissing, lengths.Missing);
    }

    private static Term Published(Case subject, CallLengths lengths)
    {
        var ofModel = LoadTests.Of(subject);
        if (ofModel.Reason is { } reason)
        {
            return Unknown(reason, ofModel.Missing);
        }

        var inTime = AcceptableWait.Of(subject).Usable(ofModel.Rows);
        var tolerance = subject.Inputs.Parameter("loadTestTolerance").Value!.Value;
        var found = inTime
            .Select(tests => (Tests: tests, Bracket: LengthBracket.Find(tests.Rows, lengths, tolerance)))
            .FirstOrDefault(tests => tests.Bracket is not null);
        if (found.Bracket is not { } bracket)
        {
            return Unknown(inTime.All(tests => tests.Rows.IsEmpty) ? Reasons.LoadTestsTooSlow : Reasons.LoadTestsAtOtherLengths, []);
        }

        var throughput = bracket.Throughput(subject.Reading, lengths);
        return ofModel.IsOfSameSize ? throughput.Assumed(Reasons.LoadTestOfSameSize) : found.Tests.Qualify(throughput);
    }

    private static Term Unknown(string reason, IEnumerable<string> missing) => Term.Unknown(Own, reason, [Own, .. missing]);
}

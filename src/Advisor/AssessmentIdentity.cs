using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor;

/// <summary>The name of an assessment: a digest of what went in, never of what came out, so that a replay must earn its result.</summary>
public static class AssessmentIdentity
{
    /// <summary>SHA-256 (lower-case hex) of canonical answers, day, catalogue rows used, ruleset and engine version.</summary>
    public static string Of(Proposal proposal, DateOnly day, EconomicModel model, Ruleset ruleset)
    {
        var text = new StringBuilder();
        text.Append("engine ").Append(EngineVersion).Append('\n');
        text.Append("ruleset ").Append(ruleset.Digest).Append('\n');
        text.Append("day ").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        foreach (var use in model.RowsUsed)
        {
            text.Append(CultureInfo.InvariantCulture, $"row {use.Row} {use.Field} {use.Value} {use.Unit} {use.AsOf:yyyy-MM-dd} {use.Grade} {use.Source.Title}\n");
        }

        text.Append("answers\n").Append(CanonicalAnswers.Of(proposal.Answers));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>Version of the program that computes and judges.</summary>
    public static string EngineVersion { get; } = typeof(AssessmentIdentity).Assembly.GetName().Version!.ToString(3);
}

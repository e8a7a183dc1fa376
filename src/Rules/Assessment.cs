using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules;

/// <summary>One proposal judged: immutable, and named by the digest of what went in.</summary>
/// <param name="Id">SHA-256 (lower-case hex) of canonical answers, date, catalogue rows used, ruleset and engine version.</param>
/// <param name="Date">"Today" of the assessment, and the report's date.</param>
/// <param name="CatalogueAsOf">Date of the catalogue snapshot.</param>
/// <param name="CatalogueDigest">SHA-256 (lower-case hex) of the snapshot.</param>
/// <param name="EngineVersion">Of the program that computed and judged.</param>
/// <param name="Changes">What would turn the verdict: searched for when it is first read.</param>
public sealed record Assessment(
    string Id,
    DateOnly Date,
    Proposal Proposal,
    Ruleset Ruleset,
    DateOnly CatalogueAsOf,
    string CatalogueDigest,
    EconomicModel Economics,
    Conclusions Conclusions,
    string EngineVersion,
    Lazy<WhatWouldChangeIt> Changes)
{
    /// <summary>The verdict at other volumes and commitments: worked out when it is first read.</summary>
    public Lazy<VerdictMap> Map { get; init; } = new(VerdictMap.Empty);

    /// <summary>Works out the risk, and starts on changes and map on other threads, for a caller who is going to read all three: they come out the same, and sooner.</summary>
    public void WorkAhead()
    {
        // What goes wrong there is thrown where the value is read.
        _ = Task.Run(() => Map.Value);

        // The changes read the risk, and working it out is no work for two threads beside a reader of the same model.
        _ = Economics.Risk;
        _ = Task.Run(() => Changes.Value);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using FineTuneAdvisor.Advisor.Changes;
using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Catalogue;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Advisor;

/// <summary>The one call: proposal, ruleset and catalogue in, assessment out. Safe to share between threads.</summary>
public sealed class ProposalAdvisor(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Lazy<RuleEngine>> _engines = new(StringComparer.Ordinal);

    /// <summary>The assessment, or what is wrong with the answers that only the catalogue can tell (an unknown model without prices).</summary>
    public Parsed<Assessment> Assess(AssessmentRequest request)
    {
        var (proposal, ruleset, day) = (request.Proposal, request.Ruleset, DayOf(request));
        var catalogue = request.Catalogue.At(day);
        var inputs = new Inputs(proposal.Answers, ruleset.Questions, ruleset.Parameters, day);
        var problems = CatalogueIds.Check(inputs.Proposal, catalogue);
        if (!problems.IsEmpty)
        {
            return new Parsed<Assessment>(null, problems);
        }

        var model = CostModel.Of(inputs, catalogue);
        var engine = EngineOf(ruleset);
        var conclusions = engine.Conclude(model);
        var judge = new AnswerJudge(ruleset, engine, catalogue, day);
        return new Parsed<Assessment>(
            new Assessment(
                AssessmentIdentity.Of(proposal, day, model, ruleset),
                day,
                proposal,
                ruleset,
                catalogue.SnapshotAsOf,
                catalogue.SnapshotDigest,
                model,
                conclusions,
                AssessmentIdentity.EngineVersion,
                new Lazy<WhatWouldChangeIt>(() => OtherAnswers.Of(judge, model, conclusions)))
            {
                Map = new Lazy<VerdictMap>(() => VolumeAndCommitment.Of(judge, ruleset.Questions, proposal.Answers)),
            },
            []);
    }

    /// <summary>
    /// What is wrong with answers that only the catalogue can tell, also where the file of answers has other problems: the head reports
    /// them together.
    /// </summary>
    public ImmutableArray<Problem> Check(AssessmentRequest request) =>
        CatalogueIds.Check(new Proposal(new QuestionApplicability(request.Proposal.Answers, request.Ruleset.Questions).Read), request.Catalogue.At(DayOf(request)));

    /// <summary>What is odd about a request, its answers, its dates or its ruleset, a sentence each; the assessment is made all the same.</summary>
    public ImmutableArray<string> Notes(AssessmentRequest request) => [.. AnswerNotes.Of(request.Proposal.Answers), .. DateNotes.Of(request, DayOf(request), Today), .. LockNotes.Of(request.Ruleset)];

    /// <summary>By the clock, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private DateOnly DayOf(AssessmentRequest request) => request.AsOf ?? request.Proposal.Head.Submitted.Date ?? Today;

    // A ruleset is compiled once, whoever asks first.
    private RuleEngine EngineOf(Ruleset ruleset) =>
        _engines.GetOrAdd(ruleset.Digest, _ => new Lazy<RuleEngine>(() => new RuleEngine(ruleset))).Value;
}

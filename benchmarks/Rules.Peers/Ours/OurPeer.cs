using FineTuneAdvisor.Economics;
using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Rules.Engine;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Peers.Ours;

/// <summary>
/// The product's own way from files to conclusions: reading with every check, digest, network and evaluator, states and verdict. It does more
/// than it is asked here; nothing of it is left out.
/// </summary>
public sealed class OurPeer : IPeer
{
    private readonly Ruleset _ruleset;
    private readonly RuleEngine _engine;

    public OurPeer(string folder)
    {
        var read = RulesetReader.Read(Path.Combine(folder, RulesetFiles.Folder));
        _ruleset = read.Value ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
        _engine = new RuleEngine(_ruleset);
    }

    public IReadOnlyList<string> Fired(Sample sample) => Fired(ModelOf(sample));

    public IReadOnlyList<string> Fired(EconomicModel model) => [.. _engine.Conclude(model).Findings.Select(finding => finding.RuleId)];

    /// <summary>The case as the engine takes it.</summary>
    public EconomicModel ModelOf(Sample sample) => new(
        new Inputs(new AnswerSheet(Sample.Sections.Zip(sample.All).SelectMany(pair => Answers(pair.First, pair.Second))), _ruleset.Questions, _ruleset.Parameters, new DateOnly(2026, 11, 24)),
        new FigureSet([]),
        [],
        []);

    private static Answer[] Answers(string section, Section fields) =>
    [
        Known(section, nameof(fields.First), new AnswerValue.Quantity(fields.First)),
        Known(section, nameof(fields.Second), new AnswerValue.Quantity(fields.Second)),
        Known(section, nameof(fields.Flag), new AnswerValue.YesNo(fields.Flag)),
        Known(section, nameof(fields.Kind), new AnswerValue.Choice(fields.Kind)),
    ];

    private static Answer Known(string section, string field, AnswerValue value) => new(RulesetFiles.Key(section, field), AnswerState.Known, value, Basis: Basis.Measured);
}

using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>What a rule found, or (<see cref="Finding"/> null) a decisive rule that cannot be told.</summary>
public sealed class FindingMember : Member
{
    private readonly Value _about;
    private readonly Value _effect;

    private FindingMember(string id, string ruleId, string about, string effect, Finding? finding)
    {
        Id = id;
        RuleId = ruleId;
        Finding = finding;
        _about = Value.Of(about);
        _effect = Value.Of(effect);
    }

    public override string Id { get; }

    public string RuleId { get; }

    public Finding? Finding { get; }

    public static FindingMember Of(Finding finding) => new(finding.Id, finding.RuleId, finding.About, Words.Of(finding.Effect), finding);

    public static FindingMember Undecided(Rule rule) => new(rule.Id + "/" + Words.Undecided, rule.Id, rule.About, Words.Undecided, null);

    public override Value Read(string field) => field switch
    {
        "rule" => Value.Of(RuleId),
        "about" => _about,
        "effect" => _effect,
        _ => Value.Unknown,
    };
}

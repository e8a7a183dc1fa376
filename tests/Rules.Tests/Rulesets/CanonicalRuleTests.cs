namespace FineTuneAdvisor.Rules.Tests.Rulesets;

/// <summary>What the digest of a rule is made of: see <see cref="Form"/>.</summary>
public class CanonicalRuleTests
{
    public static TheoryData<string, string, string, string[]> Rules => new()
    {
        {
            "FTA-1301", "", "",
            [
                Form.Line("rule", "FTA-1301", "2026.12", "longCommitment", "True", ""),
                Form.Line("applies", "hosted", "if", "", "", "candidate.route != 'selfHosted'"),
                Form.Line("when", "short", "if", "", "", "commitment.months < param.minimumCommitment"),
                Form.Line("finding", "blocks", "longCommitment", "", ""),
                Form.Text("FTA-1301.because", "Too short."),
                Form.Text("FTA-1301.hosted.says", "A provider serves the model."),
                Form.Text("FTA-1301.mend", "Commit for longer."),
                Form.Text("FTA-1301.short.says", "Committed for {{ commitment.months }}."),
                Form.Text("FTA-1301.source", "a multi-year commitment"),
                Form.Text("FTA-1301.title", "The commitment is too short"),
            ]
        },
        {
            "FTA-1201", "bring: [provider.weightsExportable]", "bring: [provider.weightsExportable, candidate.model]",
            [
                Form.Line("rule", "FTA-1201", "2026.12", "goodQuality", "True", ""),
                Form.Line("whenAny", "heldOut", "if", "", "provider.weightsExportable candidate.model", "provider.weightsExportable == no"),
                Form.Line("whenAny", "gain", "if", "", "", "gainHigh <= 0"),
                Form.Line("finding", "withholds", "goodQuality", "", ""),
                Form.Text("FTA-1201.because", "Not measured."),
                Form.Text("FTA-1201.gain.says", "The gain is at most {{ gainHigh }}."),
                Form.Text("FTA-1201.heldOut.because", "Not held out."),
                Form.Text("FTA-1201.heldOut.says", "Held out."),
                Form.Text("FTA-1201.source", "measured rigorously"),
                Form.Text("FTA-1201.title", "The gain was not measured"),
            ]
        },
        {
            "FTA-1303", "    only: penaltyPerYear > param.material\n", "    only: penaltyPerYear > param.material\n    bring: [commitment.months, candidate.model]\n",
            [
                Form.Line("rule", "FTA-1303", "2026.12", "trap", "False", ""),
                Form.Line("when", "dear", "if", "", "", "penaltyPerYear.high > param.material.low"),
                Form.Line("when", "short", "finding", "FTA-1301", ""),
                Form.Line("finding", "note", "trap", "", ""),
                Form.Line("finding", "condition", "trap", "penaltyPerYear > param.material", "commitment.months candidate.model"),
                Form.Text("FTA-1303.because", "Both at once."),
                Form.Text("FTA-1303.dear.says", "The penalty is {{ penaltyPerYear }}."),
                Form.Text("FTA-1303.short.says", "The commitment is too short."),
                Form.Text("FTA-1303.source", "you train once and infer every day"),
                Form.Text("FTA-1303.then.2.because", "It is a lot."),
                Form.Text("FTA-1303.title", "The penalty meets a commitment that is too short"),
            ]
        },
        {
            "FTA-1502", "", "",
            [
                Form.Line("rule", "FTA-1502", "2026.12", "lockIn", "False", ""),
                Form.Line("when", "noBetter", "none", "o in options", "", "o.netBenefit > 0"),
                Form.Line("when", "allCosted", "every", "o in options", "", "not o.isTuned and not o.firstYearCost > 0"),
                Form.Line("finding", "unsure", "lockIn", "", ""),
                Form.Text("FTA-1502.allCosted.says", "All are costed."),
                Form.Text("FTA-1502.because", "Nothing else."),
                Form.Text("FTA-1502.noBetter.says", "Nothing pays."),
                Form.Text("FTA-1502.source", "you're locked in"),
                Form.Text("FTA-1502.title", "Nothing else is as good"),
            ]
        },
        {
            "FTA-1503", "    says: Several.\n", "    says: Several.\n  - id: all\n    collect: o in options\n    if: count(o) > 1\n    says: All.\n  - id: any\n    some: o in options\n    says: Any.\n",
            [
                Form.Line("rule", "FTA-1503", "2026.12", "trap", "False", ""),
                Form.Line("when", "several", "collect", "o in options", "", "o.isAdmissible", "count(o) >= 2 and max(o.netBenefit) > 0"),
                Form.Line("when", "all", "collectAll", "o in options", "", "count(o) > 1"),
                Form.Line("when", "any", "some", "o in options", ""),
                Form.Line("finding", "note", "trap", "", ""),
                Form.Text("FTA-1503.all.says", "All."),
                Form.Text("FTA-1503.any.says", "Any."),
                Form.Text("FTA-1503.because", "Several."),
                Form.Text("FTA-1503.several.says", "Several."),
                Form.Text("FTA-1503.source", "you're locked in"),
                Form.Text("FTA-1503.title", "Several ways"),
            ]
        },
        {
            "FTA-1001", "", "",
            [
                Form.Line("rule", "FTA-1001", "2026.12", "criteria", "False", "c in criteria"),
                Form.Line("when", "found", "some", "f in findings", "", "f.about == c.id and f.effect == 'blocks'"),
                Form.Line("criterion", "notMet"),
                Form.Text("FTA-1001.found.says", "A finding."),
                Form.Text("FTA-1001.source", "if, and only if"),
                Form.Text("FTA-1001.title", "The criterion is notMet"),
            ]
        },
        {
            "FTA-1101", "", "",
            [
                Form.Line("rule", "FTA-1101", "2026.12", "patterns", "False", "p in patterns"),
                Form.Line("when", "found", "some", "f in findings", "", "f.about == p.id and f.effect == 'present'"),
                Form.Line("pattern", "present"),
                Form.Text("FTA-1101.found.says", "A finding."),
                Form.Text("FTA-1101.source", "if, and only if"),
                Form.Text("FTA-1101.title", "The pattern is present"),
            ]
        },
        { "FTA-1901", "", "", Verdict("FTA-1901", "Do not fine-tune", "Not met.", "reject", "o.isAdmissible and not o.isTuned", "o.netBenefit") },
        { "FTA-1901", ", greatest: o.netBenefit", "", Verdict("FTA-1901", "Do not fine-tune", "Not met.", "reject", "o.isAdmissible and not o.isTuned", "") },
        { "FTA-1901", "    recommend: { from: options, where: \"o.isAdmissible and not o.isTuned\", greatest: o.netBenefit }\n", "", Verdict("FTA-1901", "Do not fine-tune", "Not met.", "reject", "", "") },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_its_head_its_conditions_what_follows_and_its_words(string rule, string from, string to, string[] form)
    {
        using var folder = new RulesetFolder();
        if (from.Length > 0)
        {
            folder.Change($"rules/{rule}.yaml", from, to);
        }

        Assert.Equal(Form.Digest(form), folder.Read().Value!.Parts[rule]);
    }

    private static string[] Verdict(string id, string title, string says, string outcome, string where, string greatest) =>
    [
        Form.Line("rule", id, "2026.12", "verdict", "False", ""),
        Form.Line("when", "notMet", "some", "c in concludedCriteria", "", "c.state == 'notMet'"),
        Form.Line("verdict", outcome, where, greatest),
        Form.Text(id + ".notMet.says", says),
        Form.Text(id + ".source", "if, and only if"),
        Form.Text(id + ".title", title),
    ];
}

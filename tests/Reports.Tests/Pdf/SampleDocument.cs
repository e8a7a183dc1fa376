using System.Collections.Immutable;
using System.Text;
using FineTuneAdvisor.Reports.Document;

namespace FineTuneAdvisor.Reports.Tests.Pdf;

/// <summary>A report as a review board gets it: every kind of block, a verdict page, tables, an appendix of 60 rules.</summary>
internal static class SampleDocument
{
    public const int RuleCount = 60;

    public static readonly ImmutableArray<byte> Json = [.. Encoding.UTF8.GetBytes("{\"assessmentId\":\"9f3c22d1\",\"verdict\":{\"outcome\":\"reject\"},\"note\":\"naïve – 1,5 ≥ 1\"}\n")];

    public static VerdictDocument Create() => new(
        "Triage of support tickets",
        "Verdict on a proposed fine-tuning",
        "FineTuneAdvisor",
        "en-US",
        new DateOnly(2026, 11, 24),
        "9f3c22d17b0e64aa2f61c0f4d7b5a1e89f3c22d17b0e64aa2f61c0f4d7b5a1e8",
        new RunningText("Triage of support tickets", "9f3c 22d1", "FineTuneAdvisor · ruleset fine-tuning-penalty 2026.12", "Page {0} of {1}"),
        [.. VerdictPage(), .. EconomicsPages(), .. Reasoning(), .. Appendix()],
        [new Attachment("assessment.json", "application/json", "The assessment as data", Json)]);

    public static string RuleId(int index) => $"FTA-{(index / 10) + 1:00}{index % 10:00}";

    private static IEnumerable<Block> VerdictPage() =>
    [
        new Heading(1, "Fine-tune GPT-4o for the triage of support tickets?"),
        new Paragraph(
            [
                "Verdict for the Customer operations team, prepared for the ",
                new Run("Architecture review board", IsStrong: true),
                " with ruleset 2026.12 and prices of 14 November 2026.",
            ]),
        new VerdictBand(
            Tone.Bad,
            "Verdict",
            "Rejected",
            "Tuning adds $18,250 a year to the inference bill for a gain of 3.1 points on 212 examples that could be chance; a cached prompt reaches the same quality for $334k less over three years."),
        new Tiles(
            [
                new(Tone.Bad, "Proposed, a year", "$54,750", "$49k to $71k (P10 to P90)"),
                new(Tone.Good, "Recommended, a year", "$29,310", "prompted, with caching"),
                new(Tone.Bad, "Penalty, a year", "+$18,250", "1.5 times the token price"),
                new(Tone.Caution, "Sticker to real", "41 ×", "$1,320 against $54,100"),
            ]),
        new Heading(2, "The four criteria", "criteria"),
        new MarkList(
            [
                new(Tone.Good, "✓", "met", "Specific, high-volume use case", ["10,000 requests a day for one task, measured over three months. ", new Run("FTA-0100", Target: "group-1")]),
                new(Tone.Bad, "✗", "not met", "Quality gain worth the penalty", ["The interval of the gain, −0.9 to 7.1 points, holds zero; the value at its lower bound is negative. ", new Run("FTA-0203", Target: "group-2")]),
                new(Tone.Caution, "?", "unproven", "Multi-year commitment", ["18 months are planned on a roadmap; no contract says so. ", new Run("FTA-0305", Target: "group-3")]),
                new(Tone.Good, "✓", "met", "Inference economics modelled", ["The modelled month is within 4 % of the invoice. ", new Run("FTA-0401", Target: "group-4")]),
            ]),
        new Heading(2, "The three patterns", "patterns"),
        new MarkList(
            [
                new(Tone.Bad, "!", "present", "Provider lock-in", ["Weights cannot be exported and no exit plan is written."]),
                new(Tone.Neutral, "–", "absent", "Open-source escape route", ["Nobody plans to move the workload to own hardware."]),
                new(Tone.Caution, "?", "unknown", "Base model retirement", ["The provider has announced no date for this base."]),
            ]),
        new Table(
            "",
            [new("Over 36 months, US dollars", IsRowHeader: true), new("A year", ColumnAlign.End), new("Net present", ColumnAlign.End), new("P10 to P90", ColumnAlign.End)],
            [
                new(["Provider fine-tune (proposed)", "54,750", "251,900", "231,000 to 298,000"]),
                new(["Prompted with caching (recommended)", "29,310", "131,400", "118,000 to 149,000"], IsHighlighted: true),
            ]),
        new Heading(2, "What would change this verdict"),
        new ListBlock(
            IsNumbered: false,
            [
                ["An evaluation of ", new Run("640 examples or more", IsStrong: true), " that shows the gain at the lower bound (today 212)."],
                ["A contract for ", new Run("27 months", IsStrong: true), " of the workload (today 18, on a roadmap)."],
            ]),
        new Callout(
            Tone.Caution,
            "Decision requested",
            [new Paragraph(["Approve the cached prompt for one quarter and return with a powered evaluation. An owner must be named first (", new Run("FTA-0305", Target: "group-3"), ")."])]),
        new KeyValues(
            [
                new("Report", "9f3c 22d1 7b0e 64aa"),
                new("Prepared", "24 November 2026"),
                new("Team", "Customer operations"),
                new("Decision by", "Architecture review board"),
            ]),
    ];

    private static IEnumerable<Block> EconomicsPages() =>
    [
        new PageBreak(),
        new Heading(2, "Economics", "economics"),
        new Paragraph(["Every option serves the same workload: 10,000 requests a day, 2,400 tokens in and 350 out. Prices are list prices of the ", new Run("catalogue", Target: "https://example.org/catalogue?as-of=2026-11-14&grade=A"), "; each figure’s arithmetic is in the attached ", new Run("assessment.json", IsEmphasis: true), "."], ParagraphRole.Lead),
        new Table(
            "Cost of the five options over 36 months, US dollars",
            [new("Option", IsRowHeader: true), new("Build", ColumnAlign.End), new("Inference", ColumnAlign.End), new("People", ColumnAlign.End), new("Three years", ColumnAlign.End), new("Per 1M tokens", ColumnAlign.End)],
            [
                new(["Prompted with caching", "4,000", "87,930", "48,000", "139,930", "11.09"], IsHighlighted: true),
                new(["Prompted (baseline)", "0", "109,500", "48,000", "157,500", "11.62"]),
                new(["Provider fine-tune", "22,300", "164,250", "81,000", new Cell(["267,550"], Tone.Bad), "16.53"]),
                new(["Smaller hosted model", "18,000", "131,400", "126,000", "275,400", "12.35"]),
                new(["Self-hosted 8B with LoRA", "46,000", "192,100", "297,000", "535,100", "20.12"]),
            ]),
        new Paragraph([new Run("Year 1 at list price, no growth; people at $180,000 a full-time year.", IsQuiet: true)], ParagraphRole.Small),
        new Heading(3, "Where the penalty comes from"),
        new Paragraph(["A request costs $0.0100 on the base and $0.0150 tuned: 2,000 tokens in at $2.50 and $3.75 per million, 500 out at $10.00 and $15.00. Over 3,650,000 requests the difference is ", new Run("$18,250 a year", IsStrong: true), ". Removing 500 tokens of prompt saves $0.15 per 1,000 requests, which never pays for a training run: the tuned model’s own premium takes back more than the shorter prompt gives."]),
        new Paragraph(["The prompted option can move to a cheaper model when one appears, at a migration cost of three weeks; the tuned one is frozen on its base until it is trained anew. At a decline of 60 % a year, being frozen costs $31,400 over the horizon."]),
        SampleCharts.Cumulative,
        new Paragraph([new Run("At list prices.", IsQuiet: true)], ParagraphRole.Small),
        SampleCharts.Parts,
        SampleCharts.Map,
        new Heading(3, "What the answers rest on"),
        new Table(
            "Evidence behind the figures that decide",
            [new("Answer", IsRowHeader: true), new("Value", ColumnAlign.End), new("Basis"), new("Evidence")],
            [
                new([Answer("workload.requestsPerDay"), "10,000", new Cell(["measured"], Tone.Good), "Gateway logs, 2026-08-01 to 2026-10-31; 8,000 at the 10th and 14,000 at the 90th percentile"]),
                new([Answer("workload.outputTokens"), "350", new Cell(["estimated"], Tone.Caution), "Judgement of the team"]),
                new([Answer("quality.tunedSuccessRate"), "84.9 %", new Cell(["measured"], Tone.Good), "Held-out set of 212 tickets, judged by two people"]),
                new([Answer("commitment.months"), "18", new Cell(["assumed"], Tone.Bad), "Roadmap; no contract"]),
                new([Answer("provider.negotiatedDiscount"), "unknown", new Cell(["unknown"], Tone.Caution), "–"]),
            ]),
    ];

    private static IEnumerable<Block> Reasoning() =>
    [
        new Heading(2, "Criterion by criterion", "reasoning"),
        new Heading(3, "Quality gain worth the penalty"),
        new Paragraph(["The tuned model answered 180 of 212 tickets, the prompted one 173. The paired counts give a gain of 3.1 points with a 95 % interval from −0.9 to 7.1 (Bonett and Price, 2012); exact McNemar gives p = 0.11."]),
        new Paragraph(["Three things would be needed for this criterion:"]),
        new ListBlock(
            IsNumbered: true,
            [
                [new Run("A powered evaluation. ", IsStrong: true), "At the observed discordance of 8 %, 640 examples show a gain of 3 points with a power of 80 %; the team has 212 and needs about three more weeks of labelled tickets."],
                [new Run("A value per success. ", IsStrong: true), "At $0.40 a ticket routed rightly the gain is worth $45,260 a year at its point and nothing at its lower bound."],
                [new Run("A fair baseline. ", IsStrong: true), "Prompting was iterated once; the ruleset asks for three rounds before a gain counts."],
            ]),
        new Callout(
            Tone.Info,
            "How to read the evidence",
            [
                new Paragraph(["Follow a rule’s number to its row in ", new Run("Appendix A", Target: "appendix"), ". ", new Run("Cannot tell", IsEmphasis: true), " means that an answer is missing and the rule could still change the verdict."]),
                new ListBlock(IsNumbered: false, [["measured: a log, an invoice, an evaluation run"], ["estimated: someone’s judgement"]]),
            ]),
        new Heading(4, "A remark on the margin"),
        new Paragraph(["The margin of non-inferiority is a parameter of the ruleset, not of this report."]),
    ];

    private static IEnumerable<Block> Appendix() =>
    [
        new PageBreak(),
        new Heading(2, "Appendix A. Rules", "appendix"),
        new Paragraph([$"All {RuleCount} rules of ruleset 2026.12 in the order of their numbers, each with the condition that decided it."]),
        .. Enumerable.Range(0, 6).SelectMany(RuleGroup),
        new Heading(2, "Appendix B. How to verify this document"),
        new KeyValues(
            [
                new("Ruleset", "fine-tuning-penalty 2026.12"),
                new("Ruleset digest", "b1946ac92492d2347c6235b4d2611184e1b0b5f6a4c7d9e02f61c0f4d7b5a1e8"),
                new("Catalogue", "2026-11-14"),
                new("Catalogue digest", "591785b794601e212b260e25925636fd6ac1f0d2a7c3b5e49f3c22d17b0e64aa"),
            ]),
    ];

    private static IEnumerable<Block> RuleGroup(int group) =>
    [
        new Heading(3, $"Group {group + 1}", $"group-{group + 1}"),
        new Table(
            $"Rules {RuleId(group * 10)} to {RuleId((group * 10) + 9)}",
            [new("Rule", IsRowHeader: true), new("Title"), new("State"), new("Why, or why not")],
            [.. Enumerable.Range(group * 10, 10).Select(RuleRow)]),
    ];

    private static Row RuleRow(int index)
    {
        var state = (index % 4) switch
        {
            0 => new Cell(["fired"], Tone.Bad),
            1 => new Cell(["not fired"]),
            2 => new Cell(["cannot tell"], Tone.Caution),
            _ => new Cell(["not applicable"], Tone.Neutral),
        };
        var why = (index % 3) switch
        {
            0 => "needs quality.evaluatedExamples ≥ 640; given 212, short by 428. The interval of the gain holds zero, so the gain may be chance.",
            1 => "workload.requestsPerDay 10,000 is at least 5,000",
            _ => "the answer provider.negotiatedDiscount is unknown",
        };
        return new Row([RuleId(index), index % 2 == 0 ? "Premium exceeds the measured value" : "Token volume understood", state, why]);
    }

    private static Cell Answer(string key) => new([new Run(key)]);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Reports.Composing.Wording;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Changes;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>What would change the verdict, in words.</summary>
internal sealed class ChangeWords(Assessment assessment, Words words)
{
    private readonly bool _isApproved = assessment.Conclusions.Verdict.Outcome is Outcome.Approve or Outcome.ApproveWithConditions;

    public string Heading => words.Text(_isApproved ? "heading.turn" : "heading.change");

    public string Label => words.Text(_isApproved ? "label.turn" : "label.change");

    public string Reading => words.Text(_isApproved ? "sentence.turn" : "sentence.change");

    public string None => words.Text(
        _isApproved ? "sentence.turnNone"
        : assessment.Conclusions.Verdict.Outcome == Outcome.Defer ? "sentence.changeNone.defer"
        : "sentence.changeNone");

    /// <summary>A sentence for each way, the smallest first.</summary>
    public ImmutableArray<string> Ways => [.. assessment.Changes.Value.Ways.Select(Sentence)];

    public string Sentence(VerdictChange way) => words.Text(
        way.FitsInvoice ? "sentence.way.fitsInvoice" : "sentence.way",
        ("changes", words.List(way.Changes.Where(change => change.Follows is null).Select(change => Told(change, way)))),
        ("word", Sentences.Capital(Word(way.Outcome))));

    private string Told(AnswerChange change, VerdictChange way)
    {
        var told = words.Text(
            change is { IsMeasured: true, From: not null } ? "sentence.changed.measured" : $"sentence.changed.{TextKey.Of(change.Limit)}{(change.Further is null ? "" : ".further")}",
            ("word", change.Further is { } further ? Sentences.Capital(Word(further)) : ""),
            ("name", words.NameOf(change.Key)),
            ("from", NamesItsUnit(change.Key) || change.Limit != ChangeLimit.Any ? WithoutUnit(change.Key, change.From) : Value(change.Key, change.From)),
            ("to", NamesItsUnit(change.Key) ? WithoutUnit(change.Key, change.To) : Value(change.Key, change.To)));
        var followers = way.Changes.Where(other => other.Follows == change.Key).ToLookup(other => assessment.Ruleset.Questions[change.Key].InProportion.Contains(other.Key));
        var counted = followers[true].Any() ? words.Text("sentence.changed.withOthers", ("name", told), ("options", words.List(words.NamesOf(followers[true].Select(other => other.Key))))) : told;
        return followers[false].Aggregate(counted, (sentence, bill) => words.Text("sentence.changed.withBill", ("name", sentence), ("options", words.NameOf(bill.Key)), ("to", Value(bill.Key, bill.To))));
    }

    private string Word(Outcome outcome) => words.Text($"outcome.{TextKey.Of(outcome)}");

    // A sentence says its unit once: in the name of the answer, or behind the amount that it comes to first.
    private object WithoutUnit(string key, AnswerValue? value) =>
        value is AnswerValue.Quantity { Amount: var amount } && assessment.Ruleset.Questions[key].Unit is { } unit ? new Digits(amount, unit) : Value(key, value);

    private bool NamesItsUnit(string key) =>
        assessment.Ruleset.Questions[key].Unit is { } unit && FactPrinter.HasWord(unit)
        && words.NameOf(key).Contains(words.Text($"unit.{unit.Name}"), StringComparison.OrdinalIgnoreCase);

    private string Value(string key, AnswerValue? value) => words.Value(new NamedFact(key, FactKind.Answer, value, null, null, assessment.Ruleset.Questions[key].Unit, Basis.Unknown, value is not null));
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>
/// What a ruleset, or a part of it, says, in one spelling: comments, the order of keys, line ends, spelling of numbers and
/// a rule's own tests are no part of it.
/// </summary>
internal sealed class CanonicalForm
{
    private readonly StringBuilder _text = new();

    /// <summary>SHA-256 (lower-case hex) of all that was written.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));

    public void Write(Parameter parameter) => Line(
    [
        "parameter",
        parameter.Id,
        Number(parameter.Value),
        Number(parameter.Low),
        Number(parameter.High),
        parameter.Unit.Name,
        Number(parameter.Minimum),
        Number(parameter.Maximum),
        .. Responsible(parameter.Owner, parameter.ReviewBy, parameter.Source),
    ]);

    /// <summary>Who says a value, until when, and where it is from.</summary>
    public static string[] Responsible(string owner, DateOnly reviewBy, Source source) =>
        [owner, Day(reviewBy), source.Kind, source.Title, source.Locator ?? "", source.Retrieved is { } day ? Day(day) : ""];

    public void Write(Question question)
    {
        Line("question", question.Key, question.Number.ToString(CultureInfo.InvariantCulture), question.Type.ToString(), question.Unit?.Name ?? "");
        Line("bounds", Number(question.Minimum), Number(question.Maximum), question.IsWhole.ToString(), question.IsRequired.ToString(), question.IsTriage.ToString());
        Line(["choices", .. question.Choices.IsDefault ? [] : question.Choices]);
        Line("standsIn", Answer(question.LeftOut), question.DontKnow.Meaning.ToString(), Answer(question.DontKnow.Value), question.DontKnow.Parameter ?? "");
        Line(["better", .. question.Better is { } better ? [better.Way.ToString(), .. better.Order] : Array.Empty<string>()]);
        Line(["feeds", .. question.Feeds.IsDefault ? [] : question.Feeds]);
        Line(["changes", Number(question.Step), .. question.Actionable, "inProportion", .. question.InProportion]);
        Line("asked", question.AppliesWhen?.ToString() ?? "", question.TriageWhen?.ToString() ?? "");
        Line("plausible", Number(question.Plausible?.Least), Number(question.Plausible?.Most));
    }

    public void Write(AcceptedPair pair) => Line("accepted", pair.Rule, pair.Answer ?? "", pair.SubsumedBy ?? "", pair.Why);

    public void Write(Rule rule)
    {
        Line("rule", rule.Id, rule.Since, rule.About, rule.IsDecisive.ToString(), rule.Each is { } each ? Over(each) : "");
        foreach (var condition in rule.Applies)
        {
            Write("applies", condition, "");
        }

        foreach (var condition in rule.When)
        {
            Write("when", condition, "");
        }

        foreach (var alternative in rule.WhenAny)
        {
            Write("whenAny", alternative.Condition, string.Join(' ', alternative.Bring));
        }

        foreach (var consequence in rule.Then)
        {
            Write(consequence);
        }
    }

    public void Write(TextSet texts)
    {
        foreach (var language in texts.Languages)
        {
            foreach (var text in texts.In(language))
            {
                Write(language, text);
            }
        }
    }

    public void Write(string language, TextEntry text) => Line("text", language, text.Key, text.Template);

    private void Write(string list, Condition condition, string bring)
    {
        var (form, over) = condition switch
        {
            FindingCondition finding => ("finding", finding.RuleId),
            QuantifiedCondition quantified => (Words.Of(quantified.Quantifier), Over(quantified.Over)),
            CollectedCondition collected => (collected.Where is null ? "collectAll" : "collect", Over(collected.Over)),
            _ => ("if", ""),
        };
        Line([list, condition.Id, form, over, bring, .. condition.Expressions().Select(CanonicalText.Of)]);
    }

    private void Write(Consequence consequence)
    {
        switch (consequence)
        {
            case MakesFinding finding:
                Line("finding", Words.Of(finding.Effect), finding.About, finding.Only is null ? "" : CanonicalText.Of(finding.Only), string.Join(' ', finding.Bring));
                break;
            case ConcludesCriterion criterion:
                Line("criterion", Words.Of(criterion.State));
                break;
            case ConcludesPattern pattern:
                Line("pattern", Words.Of(pattern.State));
                break;
            case ConcludesVerdict verdict:
                var recommend = verdict.Recommend;
                Line("verdict", Words.Of(verdict.Outcome), recommend is null ? "" : CanonicalText.Of(recommend.Where), recommend?.Greatest is { } greatest ? CanonicalText.Of(greatest) : "");
                break;
        }
    }

    /// <summary>Every part is preceded by its length, so that no two contents share one form.</summary>
    public void Line(params string[] parts)
    {
        foreach (var part in parts)
        {
            _text.Append(part.Length).Append(':').Append(part).Append(' ');
        }

        _text.Append('\n');
    }

    private static string Over(Variable variable) => variable.Name + " in " + variable.Collection.Name;

    public static string Number(decimal? number) => number is { } known ? CanonicalText.Amount(known) : "";

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static string Answer(AnswerValue? answer) => answer switch
    {
        null => "",
        AnswerValue.Quantity quantity => Number(quantity.Amount),
        AnswerValue.Words words => "'" + words.Text,
        AnswerValue.YesNo yesNo => yesNo.IsYes ? "yes" : "no",
        AnswerValue.Choice choice => choice.Id,
        AnswerValue.Day day => Day(day.Date),
        _ => throw new InvalidOperationException($"{answer.GetType().Name} has no canonical form."),
    };
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>
/// The name of what a ruleset says: SHA-256 over its canonical form. Comments, the order of keys, line ends, spelling of numbers and
/// a rule's own tests are no part of it.
/// </summary>
internal sealed class RulesetDigest
{
    private readonly StringBuilder _canonical = new();

    public static string Of(Ruleset ruleset)
    {
        var digest = new RulesetDigest();
        digest.Write(ruleset);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(digest._canonical.ToString())));
    }

    private void Write(Ruleset ruleset)
    {
        Line("ruleset", ruleset.Name, ruleset.Version);
        Line(["criteria", .. ruleset.Criteria]);
        Line(["patterns", .. ruleset.Patterns]);
        foreach (var pair in ruleset.Accepted)
        {
            Line("accepted", pair.Rule, pair.Answer ?? "", pair.SubsumedBy ?? "", pair.Why);
        }

        foreach (var parameter in ruleset.Parameters.All)
        {
            Write(parameter);
        }

        foreach (var question in ruleset.Questions.All)
        {
            Write(question);
        }

        foreach (var rule in ruleset.Rules)
        {
            Write(rule);
        }

        foreach (var language in ruleset.Texts.Languages)
        {
            foreach (var text in ruleset.Texts.In(language))
            {
                Line("text", language, text.Key, text.Template);
            }
        }
    }

    private void Write(Parameter parameter) => Line(
        "parameter",
        parameter.Id,
        Number(parameter.Value),
        Number(parameter.Low),
        Number(parameter.High),
        parameter.Unit.Name,
        Number(parameter.Minimum),
        Number(parameter.Maximum),
        parameter.Owner,
        Day(parameter.ReviewBy),
        parameter.Source.Kind,
        parameter.Source.Title,
        parameter.Source.Locator ?? "",
        parameter.Source.Retrieved is { } day ? Day(day) : "");

    private void Write(Question question)
    {
        Line("question", question.Key, question.Number.ToString(CultureInfo.InvariantCulture), question.Type.ToString(), question.Unit?.Name ?? "");
        Line("bounds", Number(question.Minimum), Number(question.Maximum), question.IsWhole.ToString(), question.IsRequired.ToString(), question.IsTriage.ToString());
        Line(["choices", .. question.Choices.IsDefault ? [] : question.Choices]);
        Line("standsIn", Answer(question.LeftOut), question.DontKnow.Meaning.ToString(), Answer(question.DontKnow.Value), question.DontKnow.Parameter ?? "");
        Line(["better", .. question.Better is { } better ? [better.Way.ToString(), .. better.Order] : Array.Empty<string>()]);
        Line(["feeds", .. question.Feeds.IsDefault ? [] : question.Feeds]);
    }

    private void Write(Rule rule)
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

    // Every part is preceded by its length, so that no two contents share one form.
    private void Line(params string[] parts)
    {
        foreach (var part in parts)
        {
            _canonical.Append(part.Length).Append(':').Append(part).Append(' ');
        }

        _canonical.Append('\n');
    }

    private static string Over(Variable variable) => variable.Name + " in " + variable.Collection.Name;

    private static string Number(decimal? number) => number is { } known ? CanonicalText.Amount(known) : "";

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Answer(AnswerValue? answer) => answer switch
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

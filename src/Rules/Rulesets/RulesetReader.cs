using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads the folder of a ruleset and checks everything in it, so that nothing can go wrong when it judges.</summary>
public static class RulesetReader
{
    private const string RulesFolder = "rules";

    /// <summary>The ruleset of a folder with its questionnaire, or every problem of every file.</summary>
    public static Parsed<Ruleset> Read(string folder)
    {
        var questions = QuestionnaireReader.Read(Path.Combine(folder, "questionnaire.yaml"));
        return questions.Value is null ? new Parsed<Ruleset>(null, questions.Problems) : Read(folder, questions.Value);
    }

    /// <summary>The ruleset, or every problem of every file, in the order of file, line and column.</summary>
    /// <param name="questions">The folder's <c>questionnaire.yaml</c>, read.</param>
    public static Parsed<Ruleset> Read(string folder, QuestionSet questions)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var texts = new CollectedTexts(problems);
        TextsReader.AddQuestions(questions, texts);
        var parameters = FolderText.Read(folder, "parameters.yaml", problems) is { } node ? ParametersReader.Read(node, texts, problems) : new ParameterSet([]);
        var head = FolderText.Read(folder, "ruleset.yaml", problems) is { } root ? RulesetHead.Read(root, questions, RuleIds(folder), problems) : null;
        var rules = head is null ? [] : Rules(folder, head, questions, parameters, texts, problems);
        CheckStandIns(questions, parameters, problems);
        var textSet = TextsReader.Read(folder, texts, problems);
        if (problems.Count > 0 || head is null)
        {
            return new Parsed<Ruleset>(null, [.. problems.Distinct().OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)]);
        }

        var ruleset = new Ruleset(head.Name, head.Version, "", questions, parameters, rules, head.Criteria, head.Patterns, textSet) { Accepted = head.Accepted };
        return new Parsed<Ruleset>(ruleset with { Digest = RulesetDigest.Of(ruleset) }, []);
    }

    private static ImmutableArray<string> RuleIds(string folder) =>
        [.. FolderText.Files(folder, RulesFolder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    // What stands in for an answer must count what the answer counts.
    private static void CheckStandIns(QuestionSet questions, ParameterSet parameters, ImmutableArray<Problem>.Builder problems)
    {
        foreach (var question in questions.All)
        {
            if (question.DontKnow.Parameter is not { } id)
            {
                continue;
            }

            var unit = question.Unit ?? Unit.Number;
            if (parameters.Find(id) is not { } parameter)
            {
                var nearest = NearestName.Of(id, parameters.All.Select(known => known.Id));
                problems.Add(new Problem(question.At, question.Key, $"the parameter \"{id}\", which the ruleset does not have", "a parameter of parameters.yaml", nearest.Count > 0 ? $"Did you mean {nearest[0]}?" : "Add it there."));
            }
            else if (!Dimension.Of(parameter.Unit).Equals(Dimension.Of(unit)))
            {
                problems.Add(new Problem(question.At, question.Key, $"the parameter \"{id}\" in {parameter.Unit}", $"a parameter in {unit}", "Let a parameter of the question's own unit stand in."));
            }
        }
    }

    private static ImmutableArray<Rule> Rules(
        string folder,
        RulesetHead head,
        QuestionSet questions,
        ParameterSet parameters,
        CollectedTexts texts,
        ImmutableArray<Problem>.Builder problems)
    {
        var files = FolderText.Files(folder, RulesFolder).ToImmutableArray();
        var ids = RuleIds(folder);
        var vocabulary = new Vocabulary(questions, parameters, Collections.Of(head.Criteria, head.Patterns, ids));
        var reader = new RuleReader(new RuleContext(questions, parameters, head.Criteria, head.Patterns, ids, vocabulary, texts, problems));
        var read = ImmutableArray.CreateBuilder<ReadRule>();
        foreach (var file in files)
        {
            if (FolderText.Read(folder, file, problems) is { } node && reader.Read(node, Path.GetFileNameWithoutExtension(file)) is { } rule)
            {
                read.Add(rule);
            }
        }

        // Two files whose ids clash are reported where the id differs from its file's name.
        var distinct = read.DistinctBy(rule => rule.Rule.Id).ToImmutableArray();
        RuleReferences.Check(distinct, ids, problems);
        if (files.IsEmpty || (problems.Count == 0 && !distinct.Any(rule => rule.Rule.Layer == Layer.Verdict)))
        {
            problems.Add(new Problem(new Position(Path.Combine(folder, RulesFolder), 1, 1), "rules", "no rule that reaches a verdict", "at least one", "Add a rule with then: [{verdict: ...}]."));
        }

        return [.. distinct.Select(rule => rule.Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }
}

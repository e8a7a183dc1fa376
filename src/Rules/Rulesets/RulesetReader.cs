using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Facts.Units;
using FineTuneAdvisor.Rules.Language;
using FineTuneAdvisor.Rules.Rulesets.Locking;
using FineTuneAdvisor.Rules.Rulesets.Overlays;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>Reads the folder of a ruleset, and of the overlays upon it, and checks everything in them, so that nothing can go wrong when it judges.</summary>
public static class RulesetReader
{
    /// <summary>The ruleset of a folder with its questionnaire, or every problem of every file.</summary>
    /// <param name="overlays">Folders of overlays, each upon those before it.</param>
    public static Parsed<Ruleset> Read(string folder, params IReadOnlyCollection<string> overlays)
    {
        if (FolderText.Missing(folder) is { } missing)
        {
            return new Parsed<Ruleset>(null, [missing]);
        }

        var questions = QuestionnaireReader.Read(Path.Combine(folder, "questionnaire.yaml"));
        return questions.Value is null ? new Parsed<Ruleset>(null, questions.Problems) : Read(folder, questions.Value, overlays);
    }

    /// <summary>The ruleset, or every problem of every file, in the order of file, line and column.</summary>
    /// <param name="questions">The folder's <c>questionnaire.yaml</c>, read.</param>
    public static Parsed<Ruleset> Read(string folder, QuestionSet questions, params IReadOnlyCollection<string> overlays)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var texts = new CollectedTexts(problems);
        TextsReader.AddQuestions(questions, texts);
        var parameters = FolderText.Read(folder, "parameters.yaml", problems) is { } node ? ParametersReader.Read(node, texts, problems) : new ParameterSet([]);
        var head = FolderText.Read(folder, "ruleset.yaml", problems) is { } root ? RulesetHead.Read(root, questions, RuleFiles.IdsOf(folder), problems) : null;
        CheckStandIns(questions, parameters, problems);
        var layers = head is null ? [] : new OverlayReader(head, problems).Read(overlays, parameters, texts);
        ImmutableArray<RuleFolder> folders = [new(folder, parameters, texts), .. layers.Select(layer => new RuleFolder(layer.Folder, layer.Parameters, layer.Texts))];
        var rules = head is null ? [] : Rules(folders, head, questions, layers, problems);
        var textSets = TextsReader.Read([.. folders.Select(read => (read.Folder, read.Texts))], problems);
        if (problems.Count > 0 || head is null)
        {
            return new Parsed<Ruleset>(null, [.. problems.Distinct().OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)]);
        }

        return new Parsed<Ruleset>(Whole(head, questions, layers, folders, rules, textSets), []);
    }

    private static Ruleset Whole(
        RulesetHead head,
        QuestionSet questions,
        ImmutableArray<OverlayLayer> layers,
        ImmutableArray<RuleFolder> folders,
        ImmutableArray<ImmutableArray<Rule>> rules,
        ImmutableArray<TextSet> texts)
    {
        var byId = rules.SelectMany(own => own).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        ImmutableArray<Overlay> overlays = [.. layers.Select((layer, index) => layer.With(rules[index + 1], byId, texts[index + 1]))];
        var disabled = overlays.SelectMany(overlay => overlay.Disabled).Select(one => one.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var ruleset = new Ruleset(
            head.Name,
            head.Version,
            "",
            questions,
            folders[^1].Parameters,
            [.. byId.Values.Where(rule => !disabled.Contains(rule.Id)).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            head.Criteria,
            head.Patterns,
            TextSet.Of(texts))
        {
            Accepted = head.Accepted,
            Overlays = overlays,
            Parts = RulesetParts.Of(head, questions, folders[0].Parameters, rules[0], texts[0], overlays),
        };
        ruleset = ruleset with { Digest = RulesetDigest.Of(ruleset) };
        return ruleset with { Lock = LockComparison.Of(ruleset, [.. folders.Select(read => read.Folder)]) };
    }

    /// <summary>The rules of each folder.</summary>
    private static ImmutableArray<ImmutableArray<Rule>> Rules(
        ImmutableArray<RuleFolder> folders,
        RulesetHead head,
        QuestionSet questions,
        ImmutableArray<OverlayLayer> layers,
        ImmutableArray<Problem>.Builder problems)
    {
        var before = problems.Count;
        var read = new RuleFiles(head, questions, problems).Read(folders);
        OverlayRules.Check(read[0], read.Skip(1), problems);
        ImmutableArray<ImmutableArray<Rule>> rules = [.. read.Select(own => own.Select(rule => rule.Rule).ToImmutableArray())];

        // What hangs on a rule can be told where all rules can be read.
        if (problems.Count == before)
        {
            new Disabling(head, [.. rules.SelectMany(own => own)], layers, problems).Check();
        }

        return rules;
    }

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
}

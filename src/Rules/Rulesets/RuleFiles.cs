using System.Collections.Immutable;
using FineTuneAdvisor.Economics.Parameters;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Questionnaire;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Rulesets;

/// <summary>A folder whose <c>rules</c> are read.</summary>
/// <param name="Parameters">As the author of its rules knew them: its rules' tests are about these.</param>
/// <param name="Texts">Where the words of its rules go.</param>
internal sealed record RuleFolder(string Folder, ParameterSet Parameters, CollectedTexts Texts);

/// <summary>Reads the rule files of a ruleset, and of the overlays upon it.</summary>
internal sealed class RuleFiles(RulesetHead head, QuestionSet questions, ImmutableArray<Problem>.Builder problems)
{
    private const string Rules = "rules";

    /// <summary>The ids that the names of a folder's rule files promise, in ordinal order.</summary>
    public static ImmutableArray<string> IdsOf(string folder) => [.. FolderText.Files(folder, Rules).Select(IdOf).Order(StringComparer.Ordinal)];

    /// <summary>The rules of each folder, with the rules that they name.</summary>
    public ImmutableArray<ImmutableArray<ReadRule>> Read(ImmutableArray<RuleFolder> folders)
    {
        var files = folders.Select(folder => FolderText.Files(folder.Folder, Rules).ToImmutableArray()).ToImmutableArray();
        ImmutableArray<string> ids = [.. files.SelectMany(names => names).Select(IdOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var read = folders.Zip(files, (folder, names) => Read(folder, names, ids)).ToImmutableArray();
        RuleReferences.Check([.. read.SelectMany(rules => rules).DistinctBy(rule => rule.Rule.Id)], ids, problems);
        if (files[0].IsEmpty || (problems.Count == 0 && !read[0].Any(rule => rule.Rule.Layer == Layer.Verdict)))
        {
            problems.Add(new Problem(new Position(Path.Combine(folders[0].Folder, Rules), 1, 1), "rules", "no rule that reaches a verdict", "at least one", "Add a rule with then: [{verdict: ...}]."));
        }

        return read;
    }

    private ImmutableArray<ReadRule> Read(RuleFolder folder, ImmutableArray<string> names, ImmutableArray<string> ids)
    {
        var vocabulary = new Vocabulary(questions, folder.Parameters, Collections.Of(head.Criteria, head.Patterns, ids));
        var reader = new RuleReader(new RuleContext(questions, folder.Parameters, head.Criteria, head.Patterns, ids, vocabulary, folder.Texts, problems));
        var rules = ImmutableArray.CreateBuilder<ReadRule>();
        foreach (var name in names)
        {
            if (FolderText.Read(folder.Folder, name, problems) is { } node && reader.Read(node, IdOf(name)) is { } rule)
            {
                rules.Add(rule);
            }
        }

        // Two files whose ids clash are reported where the id differs from its file's name.
        return [.. rules.DistinctBy(rule => rule.Rule.Id).OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal)];
    }

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);
}

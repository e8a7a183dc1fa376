using System.Collections.Immutable;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;

namespace FineTuneAdvisor.Rules.Rulesets.Locking;

/// <summary>Reads <c>ruleset.lock</c>.</summary>
internal static class LockReader
{
    private const string Mend = "Write it anew with 'rules lock'.";

    /// <summary>The lock, or what is wrong with its file.</summary>
    public static Parsed<RulesetLock> Read(string folder)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var read = FolderText.Read(folder, RulesetLock.FileName, problems) is { } root && Fields.Of(root, "", problems) is { } fields ? Read(fields) : null;
        return problems.Count == 0 && read is not null ? new Parsed<RulesetLock>(read, []) : new Parsed<RulesetLock>(null, problems.ToImmutable());
    }

    private static RulesetLock Read(Fields fields)
    {
        var head = (Name: fields.Text("name"), Version: fields.Text("version"), Digest: fields.Text("digest"));
        var parts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (fields.Mapping("parts") is { } mapping)
        {
            foreach (var part in mapping.Keys)
            {
                parts[part.Text] = mapping.Text(part.Text);
            }
        }
        else if (!fields.Has("parts"))
        {
            fields.Problem("parts", "nothing", "a digest for each part", Mend);
        }

        fields.Done();
        return new RulesetLock(head.Name, head.Version, head.Digest, parts.ToImmutable());
    }
}

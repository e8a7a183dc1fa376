using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A member as a rule test describes it: the fields that it gives, the others unknown.</summary>
public sealed class GivenMember(string id, ImmutableDictionary<string, Value> fields) : Member
{
    public override string Id => id;

    /// <summary>The fields that are given, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, Value>> Given => fields.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    public override Value Read(string field) => fields.GetValueOrDefault(field);
}

using System.Collections.Immutable;
using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A member as a rule test describes it: the fields that it gives, the others unknown.</summary>
public sealed class GivenMember(string id, ImmutableDictionary<string, Value> fields) : Member
{
    public override string Id => id;

    public override Value Read(string field) => fields.GetValueOrDefault(field);
}

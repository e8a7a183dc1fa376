using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A criterion, before anything is concluded about it.</summary>
public sealed class CriterionMember(string id) : Member
{
    public override string Id => id;

    public override Value Read(string field) => field == "id" ? Value.Of(id) : Value.Unknown;
}

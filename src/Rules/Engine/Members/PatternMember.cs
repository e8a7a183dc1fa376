using FineTuneAdvisor.Rules.Language;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A pattern, before anything is concluded about it.</summary>
public sealed class PatternMember(string id) : Member
{
    public override string Id => id;

    public override Value Read(string field) => field == "id" ? Value.Of(id) : Value.Unknown;
}

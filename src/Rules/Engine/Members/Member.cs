using FineTuneAdvisor.Rules.Language;
using NRules.RuleModel;

namespace FineTuneAdvisor.Rules.Engine.Members;

/// <summary>A member of a collection as a fact of the network, which keeps it apart from others by its id, never by its values.</summary>
public abstract class Member : Item, IIdentityProvider
{
    public object GetIdentity() => (GetType(), Id);
}

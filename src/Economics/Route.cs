namespace FineTuneAdvisor.Economics;

/// <summary>Where the tuned model is served; each route has its own arithmetic.</summary>
public enum Route
{
    /// <summary>Nobody said: the candidate cannot be costed.</summary>
    Unknown,
    ProviderFineTune,
    HostedAdapter,
    SelfHosted,
}

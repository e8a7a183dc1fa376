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

public static class Routes
{
    /// <summary>The route that an answer names.</summary>
    public static Route Of(string? word) => word switch
    {
        "providerFineTune" => Route.ProviderFineTune,
        "hostedAdapter" => Route.HostedAdapter,
        "selfHosted" => Route.SelfHosted,
        _ => Route.Unknown,
    };

    /// <summary>The id of the option that takes the route (design.md section 5).</summary>
    public static string Id(this Route route) => route switch
    {
        Route.ProviderFineTune => "providerFineTune",
        Route.HostedAdapter => "hostedAdapter",
        Route.SelfHosted => "selfHosted",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "nobody serves on it"),
    };

    /// <summary>The team trains the open weights itself and has them, wherever they are served.</summary>
    public static bool IsOnOpenWeights(this Route route) => route is Route.HostedAdapter or Route.SelfHosted;
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FineTuneAdvisor.Advisor;

/// <summary>Registration for any host.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ProposalAdvisor"/> as a singleton, and the system's clock where none is registered.</summary>
    public static IServiceCollection AddFineTuneAdvisor(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ProposalAdvisor>();
        return services;
    }
}

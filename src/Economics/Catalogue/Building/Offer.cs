using System.Collections.Immutable;

namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>One entry of LiteLLM's file, in our words.</summary>
/// <param name="Id"><c>provider/model</c>; of a tuned version, the base model's.</param>
/// <param name="Name">The model's name at the provider, as the other file knows it: <c>ft:gpt-4o-2024-08-06</c>.</param>
/// <param name="Prices">USD per 1M tokens by <see cref="PriceFields"/>, as written: also those that are no prices.</param>
/// <param name="Remark">What the file says of the source.</param>
internal sealed record Offer(
    string Key,
    string Id,
    string Name,
    bool IsTuned,
    ImmutableSortedDictionary<string, decimal> Prices,
    bool IsReasoning,
    DateOnly? Shutdown,
    string Remark)
{
    public string Provider => Id[..Id.IndexOf('/', StringComparison.Ordinal)];
}

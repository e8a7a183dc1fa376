namespace FineTuneAdvisor.Economics.Catalogue.Building;

/// <summary>A downloaded price file with the day on which it was so.</summary>
public sealed record DatedFile(string Path, DateOnly Day);

/// <summary>From what a snapshot is to be built.</summary>
/// <param name="LiteLlm">LiteLLM's <c>model_prices_and_context_window.json</c>.</param>
/// <param name="GenaiPrices">genai-prices' <c>data_slim.json</c> (or <c>data.json</c>).</param>
/// <param name="BasePath">The snapshot whose hand-kept parts are taken over; null: none.</param>
/// <param name="AsOf">Day of the new snapshot; null: the latest of the days of base and files.</param>
public sealed record BuildRequest(DatedFile LiteLlm, DatedFile GenaiPrices, string? BasePath, DateOnly? AsOf);

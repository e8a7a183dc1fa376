namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>Token prices, USD per 1M tokens; a price that nobody published is null, never 0.</summary>
public sealed record TokenPrices(
    Dated<decimal>? Input,
    Dated<decimal>? CachedInput,
    Dated<decimal>? CacheWrite,
    Dated<decimal>? Output,
    Dated<decimal>? BatchInput,
    Dated<decimal>? BatchOutput)
{
    /// <summary>Nothing published.</summary>
    public static readonly TokenPrices Unknown = new(null, null, null, null, null, null);

    /// <summary>Input and output are the seller's own or agreed on by two files; a price that one file alone claims is no reason to send a team elsewhere.</summary>
    public bool IsWellSourced => Input?.Grade is "A" or "B" && Output?.Grade is "A" or "B";
}

/// <summary>One model as the catalogue knows it at a date.</summary>
/// <param name="Id"><c>provider/model</c>.</param>
/// <param name="Weights">Name of the open weights it serves, shared by every provider of the same; null for closed models.</param>
/// <param name="Base">Prices of the model as it is.</param>
/// <param name="Tuned">Prices of a fine-tuned version, where the provider publishes them.</param>
/// <param name="TrainingPerMillion">USD per 1M trained tokens.</param>
/// <param name="Shutdown">Last day of service, once announced.</param>
/// <param name="TuningCloses">Last day on which a training job can start, once announced.</param>
/// <param name="CachingMinimum">Shortest prefix that the provider caches, tokens; null: unknown.</param>
/// <param name="IsReasoning">It bills hidden reasoning tokens as output.</param>
public sealed record ModelRow(
    string Id,
    string Provider,
    string? Weights,
    TokenPrices Base,
    TokenPrices Tuned,
    Dated<decimal>? TrainingPerMillion,
    Dated<DateOnly>? Released,
    Dated<DateOnly>? Shutdown,
    Dated<DateOnly>? TuningCloses,
    Dated<decimal>? CachingMinimum,
    bool IsReasoning);

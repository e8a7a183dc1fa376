namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>How a load test pressed its server.</summary>
public enum ThroughputLoad
{
    /// <summary>No more requests at once than were answered: the waiting time is that of steady work.</summary>
    Sustained,

    /// <summary>As many requests as the server took, or more: a maximum that says nothing of the waiting time.</summary>
    Saturated,
}

/// <summary>One published load test: output tokens a second of a whole replica at given lengths and concurrency.</summary>
/// <param name="Weights">Name of the open weights, as <see cref="ModelRow.Weights"/> has it; null where no model of the catalogue serves them.</param>
/// <param name="ParametersB">Model size, billions of parameters.</param>
/// <param name="ActiveParametersB">Billions that one token passes through, where those are fewer: another model of the same size is not as fast.</param>
/// <param name="Gpu">Id of a GPU; without its form factor (<c>H100</c>) where the source names none.</param>
/// <param name="Gpus">GPUs of the replica.</param>
/// <param name="InputTokens">Of one call.</param>
/// <param name="OutputTokens">Of one call.</param>
/// <param name="OutputTokensPerSecond">Output tokens only, all requests together.</param>
/// <param name="TimeToFirstTokenMs">Mean, milliseconds, where published.</param>
public sealed record ThroughputRow(
    string Model,
    string? Weights,
    decimal ParametersB,
    decimal? ActiveParametersB,
    string Gpu,
    int Gpus,
    string Precision,
    string Engine,
    int InputTokens,
    int OutputTokens,
    ThroughputLoad Load,
    string Concurrency,
    Dated<decimal> OutputTokensPerSecond,
    decimal? TimeToFirstTokenMs,
    string Measure)
{
    /// <summary>Under which a report and a digest name it, e.g. <c>throughput/Llama-3.3-70B-Instruct/2xH100/fp8/NIM-1.8.0/5000-500/50</c>.</summary>
    public string Id => $"throughput/{Model}/{Gpus}x{Gpu}/{Precision}/{Engine}/{InputTokens}-{OutputTokens}/{Concurrency}".Replace(' ', '-');
}

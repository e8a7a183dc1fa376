namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>One published load test: output tokens a second of a whole replica at given lengths and concurrency.</summary>
/// <param name="ParametersB">Model size, billions of parameters.</param>
/// <param name="Gpus">GPUs of the replica.</param>
/// <param name="OutputTokensPerSecond">Output tokens only, all requests together.</param>
/// <param name="TimeToFirstTokenMs">Milliseconds, where published.</param>
public sealed record ThroughputRow(
    string Model,
    decimal ParametersB,
    string Gpu,
    int Gpus,
    string Precision,
    string Engine,
    int InputTokens,
    int OutputTokens,
    string Concurrency,
    Dated<decimal> OutputTokensPerSecond,
    decimal? TimeToFirstTokenMs,
    string Measure);

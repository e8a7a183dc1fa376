namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>One seller's price of an hour of one GPU, as a snapshot lists it.</summary>
/// <param name="Gpu">Id that proposals name, e.g. <c>H100-SXM</c>; another form factor is another id.</param>
/// <param name="MemoryGib">GiB of the GPU's own memory.</param>
/// <param name="Basis">What kind of price it is: a catalogue, an index, a list price that someone reported.</param>
/// <param name="OnDemand">USD an hour, without a commitment.</param>
/// <param name="Spot">USD an hour, may be taken away; null where the seller has none.</param>
/// <param name="SoldTogether">Least number of GPUs the price is for.</param>
public sealed record GpuHour(
    string Gpu,
    decimal MemoryGib,
    string Provider,
    string Basis,
    Dated<decimal> OnDemand,
    Dated<decimal>? Spot,
    int SoldTogether,
    string Region);

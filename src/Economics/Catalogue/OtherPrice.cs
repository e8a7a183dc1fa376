namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A price that another source gives for the same tokens: kept and shown, never reckoned with.</summary>
/// <param name="IsTuned">Of the tuned model; else of the model as it is.</param>
/// <param name="Field">One of <see cref="PriceFields.Names"/>.</param>
/// <param name="Price">USD per 1M tokens.</param>
public sealed record OtherPrice(bool IsTuned, string Field, Dated<decimal> Price);

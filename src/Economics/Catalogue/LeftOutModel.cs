namespace FineTuneAdvisor.Economics.Catalogue;

/// <summary>A model that the price keeper leaves out though a price file has it: a correction that the next build keeps.</summary>
/// <param name="Because">What is wrong with the file's entry, with the day and source of that knowledge.</param>
public sealed record LeftOutModel(string Id, Dated<string> Because);

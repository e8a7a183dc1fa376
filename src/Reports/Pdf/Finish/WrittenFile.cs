namespace FineTuneAdvisor.Reports.Pdf.Finish;

/// <summary>A file, and what an update of it must know.</summary>
/// <param name="Size">One more than the highest number of an object.</param>
/// <param name="CrossReferences">Where they begin, in bytes.</param>
internal sealed record WrittenFile(byte[] Content, int Size, int CrossReferences, Identities Identities);

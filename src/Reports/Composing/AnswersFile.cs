using System.Collections.Immutable;

namespace FineTuneAdvisor.Reports.Composing;

/// <summary>The answers as the team wrote them; travels inside the report beside <c>assessment.json</c>.</summary>
public sealed record AnswersFile(string FileName, string MediaType, ImmutableArray<byte> Content);

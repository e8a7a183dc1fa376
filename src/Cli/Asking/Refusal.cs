using System.Collections.Immutable;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Cli.Asking;

/// <summary>Why an answer was not written.</summary>
/// <param name="IsOfAnswer">The answer is not allowed; else it is the file that could not take it.</param>
internal sealed record Refusal(ImmutableArray<Problem> Problems, bool IsOfAnswer);

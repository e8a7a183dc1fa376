using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Facts;

namespace FineTuneAdvisor.Cli.Commands.Assessing;

/// <summary>With what every file of one run is assessed and reported.</summary>
/// <param name="AsOf">The day to assess at; null: each file's own.</param>
/// <param name="IsQuiet">Nothing is told but the result and what is wrong.</param>
internal sealed record AssessmentSetting(ProposalAdvisor Advisor, Inputs Inputs, DateOnly? AsOf, string Language, ReportMaking Making, bool IsQuiet)
{
    /// <summary>The assessment of a file, or every problem in it.</summary>
    public Parsed<Judged> Judge(string file) => Judging.Judge(file, Inputs, AsOf, Advisor);
}

using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>What an evaluation counted: how many cases, and how the pairs split.</summary>
public sealed class EvaluationCounts(Case subject)
{
    private readonly Facts.Sections.Quality _quality = subject.Proposal.Quality;

    /// <summary>Evaluated examples; where only the four cells are given, their sum.</summary>
    public Term Cases => _quality.EvaluatedExamples.IsKnown || !AreCellsKnown
        ? subject.Inputs.Of(_quality.EvaluatedExamples)
        : subject.Inputs.Of(_quality.BothRight) + OnlyTuned + OnlyBaseline + subject.Inputs.Of(_quality.BothWrong);

    public Term OnlyTuned => subject.Inputs.Of(_quality.OnlyTunedRight);

    public Term OnlyBaseline => subject.Inputs.Of(_quality.OnlyBaselineRight);

    public bool AreDiscordantKnown => OnlyTuned.IsKnown && OnlyBaseline.IsKnown && Cases.Value > 0m;

    public PairedDifference Paired => new((double)OnlyTuned.Value!.Value, (double)OnlyBaseline.Value!.Value, (double)Cases.Value!.Value);

    /// <summary>
    /// Counts take the weaker of their own and the rates' stated basis; an answer in the short form states none, and where nobody
    /// states one the counts are estimated.
    /// </summary>
    public Basis Basis
    {
        get
        {
            var stated = new[]
            {
                _quality.OnlyTunedRight.Given, _quality.OnlyBaselineRight.Given, _quality.BothRight.Given, _quality.BothWrong.Given,
                _quality.EvaluatedExamples.Given, _quality.TunedSuccessRate.Given, _quality.BaselineSuccessRate.Given,
            }.Where(answer => answer.IsKnown && answer.IsBasisStated).ToArray();
            return stated.Length == 0 ? Basis.Estimated : stated.Select(answer => answer.Basis).Weakest();
        }
    }

    private bool AreCellsKnown => OnlyTuned.IsKnown && OnlyBaseline.IsKnown && _quality.BothRight.IsKnown && _quality.BothWrong.IsKnown;

    /// <summary>A success rate as counted, else as answered.</summary>
    public Term Rate(AnswerOf<Share> answered, AnswerOf<Count> bothRight, AnswerOf<Count> onlyThis) =>
        bothRight.IsKnown && onlyThis.IsKnown && Cases.Value > 0m
            ? ((subject.Inputs.Of(bothRight) + subject.Inputs.Of(onlyThis)) / Cases).WithBasis(Basis)
            : subject.Inputs.Of(answered);
}

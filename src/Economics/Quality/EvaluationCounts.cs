using FineTuneAdvisor.Economics.Figures;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Units;

namespace FineTuneAdvisor.Economics.Quality;

/// <summary>What an evaluation counted: how many cases, and how the pairs split.</summary>
public sealed class EvaluationCounts
{
    private readonly Inputs _inputs;
    private readonly Facts.Sections.Quality _quality;

    public EvaluationCounts(Case subject)
    {
        _inputs = subject.Inputs;
        _quality = subject.Proposal.Quality;
        OnlyTuned = _inputs.Of(_quality.OnlyTunedRight);
        OnlyBaseline = _inputs.Of(_quality.OnlyBaselineRight);
        var areCellsKnown = OnlyTuned.IsKnown && OnlyBaseline.IsKnown && _quality.BothRight.IsKnown && _quality.BothWrong.IsKnown;
        Cases = _quality.EvaluatedExamples.IsKnown || !areCellsKnown
            ? _inputs.Of(_quality.EvaluatedExamples)
            : _inputs.Of(_quality.BothRight) + OnlyTuned + OnlyBaseline + _inputs.Of(_quality.BothWrong);
        Basis = WeakestStated();
    }

    /// <summary>Evaluated examples; where only the four cells are given, their sum.</summary>
    public Term Cases { get; }

    public Term OnlyTuned { get; }

    public Term OnlyBaseline { get; }

    public bool AreDiscordantKnown => OnlyTuned.IsKnown && OnlyBaseline.IsKnown && Cases.Value > 0m;

    public PairedDifference Paired => new((double)OnlyTuned.Value!.Value, (double)OnlyBaseline.Value!.Value, (double)Cases.Value!.Value);

    /// <summary>
    /// Counts take the weaker of their own and the rates' stated basis; an answer in the short form states none, and where nobody
    /// states one the counts are estimated.
    /// </summary>
    public Basis Basis { get; }

    /// <summary>A success rate as counted, else as answered.</summary>
    public Term Rate(AnswerOf<Share> answered, AnswerOf<Count> bothRight, AnswerOf<Count> onlyThis) =>
        bothRight.IsKnown && onlyThis.IsKnown && Cases.Value > 0m
            ? ((_inputs.Of(bothRight) + _inputs.Of(onlyThis)) / Cases).WithBasis(Basis)
            : _inputs.Of(answered);

    private Basis WeakestStated()
    {
        Answer[] said =
        [
            _quality.OnlyTunedRight.Given, _quality.OnlyBaselineRight.Given, _quality.BothRight.Given, _quality.BothWrong.Given,
            _quality.EvaluatedExamples.Given, _quality.TunedSuccessRate.Given, _quality.BaselineSuccessRate.Given,
        ];
        var stated = Array.FindAll(said, answer => answer.IsKnown && answer.IsBasisStated);
        return stated.Length == 0 ? Basis.Estimated : stated.Select(answer => answer.Basis).Weakest();
    }
}

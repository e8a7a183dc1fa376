using System.Collections.Immutable;
using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Commands.Assessing;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing;
using FineTuneAdvisor.Reports.Pdf;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>assess FILE...</c>: answers in, a verdict out.</summary>
public sealed class AssessCommand
{
    private readonly ProposalAdvisor _advisor;
    private readonly InputOptions _inputs = new();
    private readonly ReportOptions _report = new();

    private readonly Option<ImmutableArray<Outcome>> _failOn = new Option<ImmutableArray<Outcome>>("--fail-on")
    {
        Description = "Verdicts on which to exit with 3, with commas between: reject,defer.",
        HelpName = "VERDICTS",
        CustomParser = OutcomeList.Parse,
        DefaultValueFactory = _ => [],
    }.Words((_, word) => OutcomeList.LongerBy(word));

    private readonly Option<bool> _watch = new("--watch") { Description = "Assess anew whenever the file is saved, and show what changed, until Ctrl+C." };

    public AssessCommand(ProposalAdvisor advisor)
    {
        _advisor = advisor;
    }

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "assess",
            """
            Assess a proposal: read the answers, cost the options, apply the ruleset, write the verdict.

            Without --output, the report is written beside the answers as NAME.verdict.pdf and a summary is printed;
            --format json alone prints the result. A folder that a result is sent to is made where it is missing.

            Several files, or folders, give a table, and each its own report beside its answers, or below the folder --output; a file with
            problems does not stop the others, and the exit code is the worst of any: 70, 2, 1, 3, 0. In a folder and those below it every
            .yaml, .yml and .json file with a section of the questionnaire counts as answers; the others are named. --format json prints one
            document with the result or the problems of each file.

            Examples:
              finetune-advisor assess proposal.yaml
              finetune-advisor assess proposal.yaml --output verdict.json --fail-on reject,defer
              finetune-advisor assess proposal.yaml --paper letter --charts charts
              finetune-advisor assess proposal.yaml --watch
              finetune-advisor assess proposals/ late.yaml --output verdicts
              finetune-advisor assess proposal.yaml --sign board.pfx --sign-password-file board.password
            """);
        _report.AddTo(command);
        command.Options.Add(_failOn);
        command.Options.Add(_watch);
        _inputs.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        if ((_report.Complaint(arguments) ?? WatchComplaint(arguments)) is { } complaint)
        {
            return WrongUsage.Refuse(terminal, complaint, arguments);
        }

        var (signer, problem) = _report.Signing.Read(arguments);
        using var disposed = signer;
        return problem is not null ? terminal.Refuse(problem) : Judging.Against(arguments, terminal, _inputs, inputs =>
        {
            var language = arguments.GetValue(_inputs.Language)!;
            var making = new ReportMaking(language, arguments.GetValue(_report.Paper) ?? PaperSize.A4, signer);
            var setting = new AssessmentSetting(_advisor, inputs, arguments.GetValue(_inputs.AsOf), language, making, arguments.GetValue(_inputs.Quiet));
            return _report.AreSeveral(arguments) ? Several(arguments, terminal, setting)
                : arguments.GetValue(_watch) ? Watch(arguments, terminal, setting)
                : One(arguments, terminal, setting);
        });
    }

    private int One(ParseResult arguments, Terminal terminal, AssessmentSetting setting)
    {
        var place = _report.PlaceOf(arguments);
        var (exit, made) = SingleProposal.Assess(place, setting, terminal, assessment =>
        {
            if (place.Destination is { File: not null, IsNamed: false } && !setting.IsQuiet)
            {
                SummaryView.Print(terminal.Out, SummaryComposer.Compose(assessment, setting.Language));
            }
        });
        return made is not null && arguments.GetValue(_failOn).Contains(made.Conclusions.Verdict.Outcome) ? ExitCode.CheckFailed : exit;
    }

    private int Watch(ParseResult arguments, Terminal terminal, AssessmentSetting setting)
    {
        using var interruption = new Interruption();
        return new WatchedProposal(_report.PlaceOf(arguments), setting, terminal).Watch(interruption.Token);
    }

    private int Several(ParseResult arguments, Terminal terminal, AssessmentSetting setting)
    {
        var (typed, places) = (_report.FilesOf(arguments), _report.PlacesOf(arguments));
        var found = FoundAnswers.In(typed, setting.Inputs.Ruleset.Questions);
        var reports = places.Of(found.Files, typed);
        if (SeveralPlaces.Clash(reports) is { } clash)
        {
            return WrongUsage.Refuse(terminal, clash, arguments);
        }

        return places.Folder is { } folder && OutputFolder.Make(folder) is { } reason
            ? terminal.Refuse($"{folder} cannot be made: {reason}. Name another place with --output.")
            : SeveralProposals.Assess(found, reports, places.IsOneDocument, new FileAssessing(setting, arguments.GetValue(_failOn)), terminal, setting.IsQuiet);
    }

    private string? WatchComplaint(ParseResult arguments)
    {
        if (!arguments.GetValue(_watch))
        {
            return null;
        }

        return _report.AreSeveral(arguments) ? "--watch: found several files or a folder, expected one file."
            : _report.PlaceOf(arguments).Destination.File is null ? "--watch: standard output is for what changes; name a file with --output, or leave --format out."
            : arguments.GetValue(_failOn).IsEmpty ? null
            : "--fail-on: what is watched ends with 0 when it is stopped; leave one of the two out.";
    }
}

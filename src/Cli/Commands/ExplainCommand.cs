using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Completion;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Reports.Composing.Explaining;
using FineTuneAdvisor.Reports.Json;
using FineTuneAdvisor.Rules;
using FineTuneAdvisor.Rules.Explanation;
using Spectre.Console;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>explain FILE [NAME]</c>: what a conclusion, a figure or an answer rests on.</summary>
public sealed class ExplainCommand(ProposalAdvisor advisor)
{
    private const string StandardOutput = "-";

    // A file is no terminal: as wide as a page.
    private const int WidthOfFile = 100;

    private readonly InputOptions _inputs = new();
    private readonly Argument<string> _file = new("FILE") { Description = "The team's answers, YAML or JSON." };
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "Optional: a rule, criterion, pattern, figure, answer, parameter, option or price; the verdict where it is left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<ViewFormat?> _format = ViewFormats.Option();
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write the explanation; - is standard output.", HelpName = "FILE" };
    private readonly Option<int?> _depth = CountOption.Of("--depth", "Levels beneath what is asked for (default: 2 for the verdict, 3 for rules, criteria and patterns, else all).");

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "explain",
            """
            Explain an assessment: why a rule fired or did not, and what would turn each condition; what a criterion, a figure or an
            answer rests on, down to answers with their evidence, prices and parameters with their source.

            Examples:
              finetune-advisor explain proposal.yaml
              finetune-advisor explain proposal.yaml penaltyPerYear
              finetune-advisor explain proposal.yaml multiYearCommitment --format json
            """);
        command.Arguments.Add(_file);
        command.Arguments.Add(_name.Words(arguments => _inputs.Ruleset.Read(arguments).Value is { } ruleset ? ExplainedNames.Of(ruleset) : [], after: _file));
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_depth);
        _inputs.AddTo(command);
        command.SetAction(arguments => Run(arguments, open(!arguments.GetValue(_inputs.NoColour))));
        return command;
    }

    private int Run(ParseResult arguments, Terminal terminal)
    {
        var file = arguments.GetValue(_file)!;
        if (Destination.Complaint(file, arguments.GetValue(_output)) is { } complaint)
        {
            return WrongUsage.Refuse(terminal, complaint, arguments);
        }

        return Judging.Of(arguments, terminal, _inputs, file, advisor, (request, assessment) => Explain(arguments, terminal, request, assessment));
    }

    private int Explain(ParseResult arguments, Terminal terminal, AssessmentRequest request, Assessment assessment)
    {
        var composer = new ExplanationComposer(assessment, arguments.GetValue(_inputs.Language)!);
        var name = arguments.GetValue(_name) ?? Derivation.Verdict.Id;
        if (composer.Names.Find(name) is not { } node)
        {
            var nearest = composer.Names.Nearest(name);
            return WrongUsage.Refuse(terminal, $"{name}: nothing of this assessment has that name." + (nearest.IsEmpty ? "" : $" Did you mean {string.Join(", ", nearest.Select(Typed))}?"), arguments);
        }

        var told = composer.Compose(node, arguments.GetValue(_depth) ?? DepthOf(node.Kind));
        var exit = Deliver(arguments, terminal, composer, assessment, told);
        if (exit == ExitCode.Done && !arguments.GetValue(_inputs.Quiet))
        {
            terminal.Notes(advisor.Notes(request));
            if (IsText(arguments) && Deeper(told) is { Length: > 0 } examples)
            {
                terminal.Say(composer.Hint(arguments.GetValue(_file)!, examples.Select(Typed)));
            }
        }

        return exit;
    }

    private int Deliver(ParseResult arguments, Terminal terminal, ExplanationComposer composer, Assessment assessment, ToldNode told)
    {
        var output = arguments.GetValue(_output);
        if (IsText(arguments) && (output is null or StandardOutput))
        {
            terminal.Out.Write(new TreeView(told, composer));
            return ExitCode.Done;
        }

        return Delivery.Of(IsText(arguments) ? PlainText.Of(new TreeView(told, composer), WidthOfFile) : ExplanationJson.Of(assessment, told), output, terminal, !arguments.GetValue(_inputs.Quiet));
    }

    // As a shell takes it for one word.
    private static string Typed(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;

    private bool IsText(ParseResult arguments) => arguments.GetValue(_format) != ViewFormat.Json;

    private static int DepthOf(NodeKind kind) => kind switch
    {
        NodeKind.Verdict => 2,
        NodeKind.Criterion or NodeKind.Pattern or NodeKind.Rule => 3,
        _ => int.MaxValue,
    };

    // The first few lines that were cut short.
    private static string[] Deeper(ToldNode node) => [.. Cut(node).Select(cut => cut.Name).Distinct(StringComparer.Ordinal).Take(2)];

    private static IEnumerable<ToldNode> Cut(ToldNode node) => node.Cut > 0 ? [node] : node.From.SelectMany(Cut);
}

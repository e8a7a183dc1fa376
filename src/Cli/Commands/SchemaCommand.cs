using System.CommandLine;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Cli.Output.Questionnaire;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary><c>schema</c>: what a file of answers may hold, for editors or for people.</summary>
public sealed class SchemaCommand
{
    private const string Markdown = "markdown";
    private const string Json = "json";

    private readonly RulesetOption _ruleset = new();
    private readonly Option<string> _format = new("--format") { Description = "json (a JSON Schema, for editors) or markdown (a page, for people).", HelpName = "FORMAT", DefaultValueFactory = _ => Json };
    private readonly Option<string> _output = new("--output", "-o") { Description = "Where to write it (default: standard output).", HelpName = "FILE" };

    public Command Build(Func<bool, Terminal> open)
    {
        var command = new Command(
            "schema",
            """
            Write the questionnaire as a JSON Schema (2020-12), with which an editor completes and checks a file of answers, or as a
            page that people read.

            Examples:
              finetune-advisor schema --output proposal.schema.json
              finetune-advisor schema --format markdown --output questionnaire.md
            """);
        _ruleset.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.SetAction(arguments =>
        {
            var terminal = open(true);
            var format = arguments.GetValue(_format);
            return Destination.Complaint(arguments.GetValue(_output)) is { } complaint ? WrongUsage.Refuse(terminal, complaint, arguments)
                : format is not (Json or Markdown) ? WrongUsage.Refuse(terminal, $"--format: found '{format}', expected {Json} or {Markdown}.", arguments)
                : _ruleset.With(arguments, terminal, ruleset => Delivery.Of(format == Json ? AnswersSchema.Of(ruleset.Questions) : QuestionnairePage.Of(ruleset.Questions), arguments.GetValue(_output), terminal));
        });
        return command;
    }
}

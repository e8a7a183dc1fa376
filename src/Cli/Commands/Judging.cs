using System.CommandLine;
using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli.Output;
using FineTuneAdvisor.Facts;
using FineTuneAdvisor.Facts.Reading;
using FineTuneAdvisor.Rules;

namespace FineTuneAdvisor.Cli.Commands;

/// <summary>From a file of answers to its assessment, for every command that judges one.</summary>
internal static class Judging
{
    /// <summary>Does something with the assessment, or refuses what it would be made from with every problem in it.</summary>
    public static int Of(
        ParseResult arguments,
        Terminal terminal,
        InputOptions options,
        string file,
        ProposalAdvisor advisor,
        Func<AssessmentRequest, Assessment, int> use) =>
        Reading(arguments, terminal, options, file, advisor, request =>
        {
            var assessed = advisor.Assess(request);
            return assessed.Value is { } assessment ? use(request, assessment) : terminal.Refuse(assessed.Problems);
        });

    /// <summary>The same with what an assessment would be made from.</summary>
    public static int Reading(
        ParseResult arguments,
        Terminal terminal,
        InputOptions options,
        string file,
        ProposalAdvisor advisor,
        Func<AssessmentRequest, int> use) =>
        Against(arguments, terminal, options, inputs =>
        {
            var proposal = AnswerReader.Read(file, inputs.Ruleset.Questions, answers => advisor.Check(Request(answers)));
            return proposal.Value is { } answers ? use(Request(answers)) : terminal.Refuse(proposal.Problems);

            AssessmentRequest Request(Proposal answers) => new(answers, inputs.Ruleset, inputs.Catalogue, arguments.GetValue(options.AsOf));
        });

    /// <summary>Does something with what answers are judged against, or refuses it with every problem in it.</summary>
    public static int Against(ParseResult arguments, Terminal terminal, InputOptions options, Func<Inputs, int> use)
    {
        var inputs = Inputs.Read(arguments, options);
        if (inputs.Value is null)
        {
            return terminal.Refuse(inputs.Problems);
        }

        var (language, languages) = (arguments.GetValue(options.Language)!, inputs.Value.Ruleset.Texts.Languages);
        return languages.Contains(language, StringComparer.Ordinal)
            ? use(inputs.Value)
            : WrongUsage.Refuse(terminal, $"--language: found '{language}', expected a language of the ruleset: {string.Join(", ", languages)}.", arguments);
    }
}

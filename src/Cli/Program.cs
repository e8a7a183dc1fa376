using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli;

// No container for one object: building it costs a short-lived program more than what it builds.
return CommandLine.Run(args, new ProposalAdvisor(TimeProvider.System), Console.Out, Console.Error, Console.OpenStandardOutput(), Console.In, !Console.IsInputRedirected && !Console.IsOutputRedirected);

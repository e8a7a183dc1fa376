using FineTuneAdvisor.Advisor;
using FineTuneAdvisor.Cli;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection().AddFineTuneAdvisor().BuildServiceProvider();
return CommandLine.Run(args, services.GetRequiredService<ProposalAdvisor>(), Console.Out, Console.Error, Console.OpenStandardOutput(), Console.In);

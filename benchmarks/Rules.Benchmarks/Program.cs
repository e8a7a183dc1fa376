using BenchmarkDotNet.Running;
using FineTuneAdvisor.Rules.Benchmarks;
using FineTuneAdvisor.Rules.Peers;
using FineTuneAdvisor.Rules.Peers.Plain;
using FineTuneAdvisor.Tests;

switch (args)
{
    case ["table"]:
        PeerTable.Print(Checkout.Root, 9, false, Console.Out);
        break;
    case ["smoke"]:
        PeerTable.Print(Checkout.Root, 1, true, Console.Out);
        break;
    case ["write-plain"]:
        File.WriteAllText(Path.Combine(Checkout.Root, "benchmarks", "Rules.Peers", "Plain", "PlainRules.g.cs"), PlainText.Of(GeneratedRule.Take(400)));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

using System.Diagnostics;
using System.Globalization;
using FineTuneAdvisor.Rules.Peers;

// ENGINE COUNT FOLDER CASE: one cold start: read the rules, compile them, judge one case, say which rules hold and how long it took inside the process.
var watch = Stopwatch.StartNew();
var fired = Peer.Open(args[0], args[2], int.Parse(args[1], CultureInfo.InvariantCulture)).Fired(Sample.Of(int.Parse(args[3], CultureInfo.InvariantCulture)));
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalMilliseconds:0.0} {string.Join(',', fired)}"));

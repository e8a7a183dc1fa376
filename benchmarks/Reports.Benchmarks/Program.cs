using FineTuneAdvisor.Reports.Benchmarks;

switch (args)
{
    case ["table"]:
        ReportTable.Print(9, 100, Console.Out);
        return 0;
    case ["smoke"]:
        ReportTable.Print(1, 1, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("table measures; smoke runs everything once, to see that it runs.");
        return 2;
}

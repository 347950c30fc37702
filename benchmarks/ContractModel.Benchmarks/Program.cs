using BenchmarkDotNet.Running;
using ContractModel.Benchmarks;

switch (args)
{
    case ["bytes"]:
        BytesPerEvent.Print(Console.Out);
        return 0;
    case ["growth"]:
        Growth.Print(Console.Out);
        return 0;
    case ["portfolio"]:
        PortfolioBenchmarks.PrintMemory(Console.Out);
        return 0;
    default:
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
}

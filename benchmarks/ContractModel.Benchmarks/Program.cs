using BenchmarkDotNet.Running;
using ContractModel.Benchmarks;

switch (args)
{
    case ["bytes"]:
        BytesPerEvent.Print(Console.Out);
        break;
    case ["growth"]:
        Growth.Print(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

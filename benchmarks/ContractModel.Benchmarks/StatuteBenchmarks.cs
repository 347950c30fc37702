using BenchmarkDotNet.Attributes;
using ContractModel.Procedures;

namespace ContractModel.Benchmarks;

/// <summary>What does it cost to read and check every statute of the package? A program pays for those it uses only, when it first asks for one.</summary>
[MemoryDiagnoser]
public class StatuteBenchmarks
{
    private const string Prefix = "statute/";

    private string[] _files = [];

    [GlobalSetup]
    public void Setup()
    {
        var assembly = typeof(ProcedureLibrary).Assembly;
        _files = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(Text)];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }

    [Benchmark]
    public int ReadAndCheckAll()
    {
        var phases = 0;
        var library = ProcedureLibrary.BuiltIn;
        foreach (var file in _files)
        {
            if (!library.TryAdd(file, out library, out var errors)) throw new InvalidDataException(string.Join('\n', errors));
        }

        foreach (var id in library.Ids) phases += library.Get(id).Phases.Count;
        return phases;
    }
}

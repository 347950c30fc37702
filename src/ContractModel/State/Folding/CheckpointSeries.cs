using System.Runtime.CompilerServices;
using ContractModel.Procedures;

namespace ContractModel;

/// <summary>Copies of the fold kept along a long log, so that a state of any day is computed from the nearest one before it.</summary>
/// <remarks>They lie so far apart that they add few bytes for each event of the log, however many provisions it has; a log shorter than that has none.</remarks>
internal sealed class CheckpointSeries
{
    private const int BytesPerEvent = 3;
    private const int LeastDistance = 256;

    private readonly Checkpoint[] _checkpoints;
    private readonly int _distance;

    internal CheckpointSeries(Negotiation negotiation, LogIndex index, ProcedureLibrary library)
    {
        Library = library;
        _distance = Math.Max(LeastDistance, index.Items.Count * Unsafe.SizeOf<ItemFold>() / BytesPerEvent);
        _checkpoints = new Checkpoint[index.Events.Length / _distance];
        if (_checkpoints.Length == 0) return;
        var fold = new LogFold(negotiation, index, library, from: null);
        for (var i = 0; i < _checkpoints.Length; i++)
        {
            fold.FoldTo((i + 1) * _distance);
            _checkpoints[i] = fold.Take();
        }
    }

    internal ProcedureLibrary Library { get; }

    /// <summary>Gets the last checkpoint at or before a place; <see langword="null"/> when the fold begins from nothing.</summary>
    internal Checkpoint? Before(int count) => count < _distance ? null : _checkpoints[(count / _distance) - 1];
}

/// <summary>A fold as it stood after some of the events.</summary>
/// <param name="Folded">How many events.</param>
/// <param name="Items">Each item.</param>
/// <param name="Tables">The number of facts and the changes of phase of each table.</param>
/// <param name="Watched">The codes of the events that can move a phase from there on.</param>
internal sealed record Checkpoint(int Folded, ItemFold[] Items, (int Facts, Chronicle<PhaseChange> Changes)[] Tables, bool[] Watched);

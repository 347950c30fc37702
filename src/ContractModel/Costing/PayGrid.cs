namespace ContractModel.Costing;

/// <summary>The cells of a grid with what each pays and the full-time positions on it, while a scenario is walked through. A payroll total is one cell.</summary>
internal sealed class PayGrid
{
    private readonly ValueList<string> _lanes;
    private List<string> _steps;
    private decimal?[][] _pay;
    private decimal[][] _people;

    private PayGrid(ValueList<string> lanes, List<string> steps, decimal?[][] pay, decimal[][] people, bool isGrid) => (_lanes, _steps, _pay, _people, IsGrid) = (lanes, steps, pay, people, isGrid);

    /// <summary>Gets whether there are lanes and steps.</summary>
    internal bool IsGrid { get; }

    /// <summary>Gets the number of people; <see langword="null"/> when it is not known.</summary>
    internal decimal? People { get; private init; }

    /// <summary>Gets the full-time positions; <see langword="null"/> when they are not known.</summary>
    internal decimal? FullTime { get; private init; }

    /// <summary>Gets the pay of a year as everybody stands.</summary>
    internal decimal Rate
    {
        get
        {
            var sum = 0m;
            for (var lane = 0; lane < _pay.Length; lane++)
            {
                var (pay, people) = (_pay[lane], _people[lane]);
                for (var step = 0; step < pay.Length; step++)
                {
                    if (people[step] != 0 && pay[step] is { } amount) sum += amount * people[step];
                }
            }

            return sum;
        }
    }

    /// <summary>Places the people of a payroll on its grid. Whoever is on no cell is left out.</summary>
    internal static PayGrid Of(PayrollModel model)
    {
        if (model.Total is { } total) return new(["all"], ["all"], [[total]], [[1]], isGrid: false) { People = model.TotalPeople, FullTime = model.TotalFte };
        var (lanes, steps) = (Places(model.Lanes), Places(model.Steps));
        var pay = new decimal?[lanes.Count][];
        var people = new decimal[lanes.Count][];
        for (var lane = 0; lane < pay.Length; lane++) (pay[lane], people[lane]) = (new decimal?[steps.Count], new decimal[steps.Count]);
        foreach (var cell in model.Cells) pay[lanes[cell.Lane]][steps[cell.Step]] = cell.Amount;
        var (count, fullTime) = (0m, 0m);
        foreach (var group in model.People)
        {
            if (!lanes.TryGetValue(group.Lane, out var lane) || !steps.TryGetValue(group.Step, out var step) || pay[lane][step] is null) continue;
            var fte = group.Fte * group.Count;
            people[lane][step] += fte;
            count += group.Count;
            fullTime += fte;
        }

        return new(model.Lanes, [.. model.Steps], pay, people, isGrid: true) { People = count, FullTime = fullTime };
    }

    internal PayGrid Copy() => new(_lanes, [.. _steps], [.. _pay.Select(lane => (decimal?[])lane.Clone())], [.. _people.Select(lane => (decimal[])lane.Clone())], IsGrid);

    internal void Raise(decimal fraction)
    {
        foreach (var lane in _pay)
        {
            for (var step = 0; step < lane.Length; step++) lane[step] *= 1 + fraction;
        }
    }

    internal void RaiseTo(decimal minimum)
    {
        foreach (var lane in _pay)
        {
            for (var step = 0; step < lane.Length; step++)
            {
                if (lane[step] < minimum) lane[step] = minimum;
            }
        }
    }

    /// <summary>Moves everybody so many cells up their lane, or down where the number is negative; at the end of a lane people stay, and a missing cell is stepped over.</summary>
    internal void Move(int steps)
    {
        for (var lane = 0; lane < _pay.Length; lane++)
        {
            int[] cells = [.. Enumerable.Range(0, _steps.Count).Where(step => _pay[lane][step] is not null)];
            var moved = new decimal[_steps.Count];
            for (var i = 0; i < cells.Length; i++) moved[cells[(int)Math.Clamp((long)i + steps, 0, cells.Length - 1)]] += _people[lane][cells[i]];
            _people[lane] = moved;
        }
    }

    internal void Change(ScheduleChange change)
    {
        foreach (var cell in change.Cells) Set(cell);
        for (var step = 0; step < Math.Min(change.StepsRemoved ?? 0, _steps.Count); step++)
        {
            for (var lane = 0; lane < _pay.Length; lane++) Remove(lane, step);
        }

        foreach (var cell in change.Removed)
        {
            var (lane, step) = (LaneOf(cell.Lane), _steps.IndexOf(cell.Step));
            if (lane >= 0 && step >= 0) Remove(lane, step);
        }
    }

    // A step that is not known is added at the top; nobody stands on a lane that is not known.
    private void Set(SalaryCell cell)
    {
        var lane = LaneOf(cell.Lane);
        if (lane < 0 || cell.Amount is not { } amount) return;
        var step = _steps.IndexOf(cell.Step);
        if (step < 0)
        {
            step = _steps.Count;
            _steps.Add(cell.Step);
            for (var i = 0; i < _pay.Length; i++)
            {
                Array.Resize(ref _pay[i], _steps.Count);
                Array.Resize(ref _people[i], _steps.Count);
            }
        }

        _pay[lane][step] = amount.Amount;
    }

    // Who stood there moves up to the next cell or, where there is none, down; the last cell of a lane stays.
    private void Remove(int lane, int step)
    {
        if (_pay[lane][step] is null) return;
        var next = Array.FindIndex(_pay[lane], step + 1, pay => pay is not null);
        if (next < 0 && step > 0) next = Array.FindLastIndex(_pay[lane], step - 1, pay => pay is not null);
        if (next < 0) return;
        _people[lane][next] += _people[lane][step];
        _people[lane][step] = 0;
        _pay[lane][step] = null;
    }

    private int LaneOf(string name)
    {
        for (var lane = 0; lane < _lanes.Count; lane++)
        {
            if (_lanes[lane] == name) return lane;
        }

        return -1;
    }

    private static Dictionary<string, int> Places(ValueList<string> names)
    {
        var places = new Dictionary<string, int>(names.Count);
        for (var i = 0; i < names.Count; i++) places[names[i]] = i;
        return places;
    }
}

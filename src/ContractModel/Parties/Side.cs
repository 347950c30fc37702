namespace ContractModel;

/// <summary>One of the two sides of a table.</summary>
public enum Side
{
    /// <summary>The employee organization, or several of them bargaining as one.</summary>
    Union,

    /// <summary>The employer, or several of them bargaining as one.</summary>
    Employer,
}

/// <summary>What can be asked of a side.</summary>
public static class Sides
{
    /// <summary>Gets the side across the table.</summary>
    public static Side Other(this Side side) => side == Side.Union ? Side.Employer : Side.Union;
}

/// <summary>Who did something: a side, both sides together, or someone outside the two sides.</summary>
/// <remarks>Who exactly it was (which agency, which of eight unions) is said by <see cref="ProceduralEvent.Party"/>.</remarks>
public enum Actor
{
    /// <summary>The log does not say who.</summary>
    Unstated,

    /// <summary>The union side.</summary>
    Union,

    /// <summary>The employer side.</summary>
    Employer,

    /// <summary>Both sides together: a joint declaration, an agreed extension.</summary>
    Both,

    /// <summary>The labor agency: PERB, NMB, FMCS.</summary>
    Agency,

    /// <summary>The mediator.</summary>
    Mediator,

    /// <summary>The fact-finding or arbitration panel, or its chair.</summary>
    Panel,

    /// <summary>A court.</summary>
    Court,

    /// <summary>Anyone else: a county office, a legislature, a mayor.</summary>
    Other,
}

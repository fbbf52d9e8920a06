namespace QuantSdk.Hardware;

/// <summary>How much of one operand moves between memory and its buffer: a load is hoisted out of the loops for as long as what it would load fits.</summary>
internal struct Residency
{
    private readonly int dependence;
    private readonly double usable;
    private bool hoisting = true;

    /// <summary>Starts with one tile.</summary>
    /// <param name="dependence">Mask of the loops that select a tile of the operand.</param>
    /// <param name="tile">Bits of a tile.</param>
    /// <param name="usable">Bits that fit.</param>
    public Residency(int dependence, double tile, double usable)
    {
        this.dependence = dependence;
        this.usable = usable;
        Moved = tile;
        Resident = tile;
    }

    /// <summary>Bits moved in all loops entered so far.</summary>
    public double Moved { get; private set; }

    /// <summary>Bits of the piece that is moved at once.</summary>
    public double Resident { get; private set; }

    /// <summary>How often the operand was moved in loops that do not select it: 1 if each of its tiles moved once.</summary>
    public double Repeats { get; private set; } = 1;

    /// <summary>Wraps the next outer loop around what was counted.</summary>
    /// <param name="loop">Index of the loop.</param>
    /// <param name="trips">Its iterations.</param>
    /// <param name="share">Its extent over its tile: what its iterations multiply a dependent operand by.</param>
    public void Enter(int loop, double trips, double share)
    {
        bool depends = (this.dependence & (1 << loop)) != 0;
        if (!depends)
        {
            if (!this.hoisting)
            {
                Moved *= trips;
                Repeats *= trips;
            }

            return;
        }

        Moved *= share;
        if (!this.hoisting)
        {
            return;
        }

        if (Moved > this.usable)
        {
            this.hoisting = false;
        }
        else
        {
            Resident = Moved;
        }
    }
}

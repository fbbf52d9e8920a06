namespace QuantSdk.Cpu.Threading;

/// <summary>Work that divides into independent parts.</summary>
internal interface IJob
{
    /// <summary>Does one part. Runs on any thread and must not throw.</summary>
    /// <param name="part">The part's index.</param>
    void Execute(int part);
}

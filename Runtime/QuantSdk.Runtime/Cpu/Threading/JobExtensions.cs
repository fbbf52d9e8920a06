namespace QuantSdk.Cpu.Threading;

/// <summary>Runs jobs.</summary>
internal static class JobExtensions
{
    /// <summary>Runs every part of a job, on the caller alone where the work is too small to share.</summary>
    public static void Run<TJob>(this TJob job, int parts, bool shared)
        where TJob : struct, IJob
    {
        if (shared)
        {
            WorkerPool.Run(job, parts);
            return;
        }

        for (int part = 0; part < parts; part++)
        {
            job.Execute(part);
        }
    }
}

namespace TinyLlama;

/// <summary>A loop that runs on every core, or on the caller alone where the work is too small to share.</summary>
internal static class ParallelLoop
{
    public static void Run(int count, bool parallel, Action<int> body)
    {
        if (parallel)
        {
            Parallel.For(0, count, body);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            body(i);
        }
    }
}

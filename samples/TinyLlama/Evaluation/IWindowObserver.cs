namespace TinyLlama;

/// <summary>Looks at what a model predicts, one window of text after the other.</summary>
internal interface IWindowObserver
{
    /// <summary>Looks at a window.</summary>
    /// <param name="window">The window's number.</param>
    /// <param name="logProbabilities">tokens x vocabulary natural logarithms; valid until the call returns.</param>
    void Observe(int window, ReadOnlyMemory<float> logProbabilities);
}

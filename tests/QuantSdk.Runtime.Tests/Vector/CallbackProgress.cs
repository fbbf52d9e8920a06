namespace QuantSdk.Runtime.Tests.Vector;

/// <summary>Progress that is reported on the caller's thread, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class CallbackProgress(Action<double> callback) : IProgress<double>
{
    public void Report(double value) => callback(value);
}

using System.Reflection;
using QuantSdk.Layers;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>
/// Copies a kernel together with the memory that it reads, because laying weights out anew for every copy would take minutes. Only
/// objects of the kernels' own namespace are copied; canonical weights are shared.
/// </summary>
internal static class KernelCopy
{
    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Copies a kernel.</summary>
    public static ILinear Create(ILinear kernel) => (ILinear)Copy(kernel);

    private static object Copy(object source)
    {
        object copy = IsBuffer(source.GetType()) ? CopyBuffer(source) : Clone.Invoke(source, null)!;
        for (Type? type = IsBuffer(source.GetType()) ? null : source.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(source) is { } value && IsOwn(value.GetType()))
                {
                    field.SetValue(copy, Copy(value));
                }
            }
        }

        return copy;
    }

    private static bool IsOwn(Type type) =>
        type.IsClass && type.Namespace is { } name && name.StartsWith("QuantSdk.Cpu", StringComparison.Ordinal) && !name.EndsWith(".Decode", StringComparison.Ordinal);

    private static bool IsBuffer(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(QuantSdk.Cpu.AlignedBuffer<>);

    private static unsafe object CopyBuffer(object source)
    {
        // The element type is known at run time alone; length and pointer are the same properties whatever it is.
        Type type = source.GetType();
        long length = (long)type.GetProperty("Length")!.GetValue(source)!;
        object copy = Activator.CreateInstance(type, length)!;
        PropertyInfo pointer = type.GetProperty("Pointer")!;
        long bytes = length * System.Runtime.InteropServices.Marshal.SizeOf(type.GetGenericArguments()[0]);
        Buffer.MemoryCopy(Pointer.Unbox(pointer.GetValue(source)!), Pointer.Unbox(pointer.GetValue(copy)!), bytes, bytes);
        return copy;
    }
}

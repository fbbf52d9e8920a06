using System.Linq.Expressions;
using System.Reflection;

namespace QuantSdk.Gpu;

/// <summary>Makes delegates that launch dependent kernels, with the signatures of those that ILGPU makes: stream, configuration, then the kernel's parameters.</summary>
internal static class DependentLauncher
{
    private const int FirstArgument = 2;

    /// <summary>Makes a delegate.</summary>
    /// <typeparam name="TLauncher">Its type.</typeparam>
    /// <param name="kernel">The kernel.</param>
    public static TLauncher Create<TLauncher>(DependentKernel kernel)
        where TLauncher : Delegate
    {
        ParameterExpression[] parameters = [.. typeof(TLauncher).GetMethod("Invoke")!.GetParameters().Select(static parameter => Expression.Parameter(parameter.ParameterType))];
        ConstantExpression arguments = Expression.Constant(kernel.Arguments);
        IEnumerable<Expression> calls =
        [
            Expression.Call(arguments, nameof(KernelArguments.Clear), null),
            .. parameters.Skip(FirstArgument).Select(parameter => Expression.Call(arguments, Add(parameter.Type), parameter)),
            Expression.Call(Expression.Constant(kernel), nameof(DependentKernel.Launch), null, parameters[0], parameters[1]),
        ];
        return Expression.Lambda<TLauncher>(Expression.Block(calls), parameters).Compile();
    }

    private static MethodInfo Add(Type type)
    {
        MethodInfo[] methods = [.. typeof(KernelArguments).GetMethods().Where(static method => method.Name == nameof(KernelArguments.Add))];
        return type.IsGenericType
            ? methods.Single(static method => method.IsGenericMethod).MakeGenericMethod(type.GetGenericArguments())
            : methods.Single(method => !method.IsGenericMethod && method.GetParameters()[0].ParameterType == type);
    }
}

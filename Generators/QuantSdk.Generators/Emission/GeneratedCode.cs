namespace QuantSdk.Generators.Emission;

/// <summary>The attribute that every generated member carries.</summary>
internal static class GeneratedCode
{
    /// <summary>Names the generator and its version, for analyzers and coverage tools.</summary>
    public static string Attribute { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"QuantSdk.Generators\", \"{typeof(GeneratedCode).Assembly.GetName().Version.ToString(3)}\")]";
}

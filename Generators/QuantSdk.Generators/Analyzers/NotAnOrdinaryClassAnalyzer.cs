using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a layer that is a record or a struct, static, abstract or local to its file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAnOrdinaryClassAnalyzer() : LayerAnalyzer(LayerDescriptors.NotAnOrdinaryClass);

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports heads that do not fit each other or the cache format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HeadShapeAnalyzer() : LayerAnalyzer(LayerDescriptors.HeadShape);

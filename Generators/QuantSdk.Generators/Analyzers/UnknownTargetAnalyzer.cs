using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports an unknown device preset, on a layer, among the assembly's defaults or in <c>QuantTarget</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownTargetAnalyzer() : LayerAnalyzer(LayerDescriptors.UnknownTarget, coversProject: true);

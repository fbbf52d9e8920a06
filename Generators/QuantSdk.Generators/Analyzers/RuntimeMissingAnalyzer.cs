using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports layers in a project that does not reference the run time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuntimeMissingAnalyzer() : LayerAnalyzer(LayerDescriptors.RuntimeMissing);

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports a parameter of M-ANT groups out of range, on a layer or among the assembly's defaults.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MantParameterAnalyzer() : LayerAnalyzer(LayerDescriptors.MantParameter, coversProject: true);

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports <c>[LinearLayer]</c> on a class without a weight format.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingFormatAnalyzer() : LayerAnalyzer(LayerDescriptors.MissingFormat);

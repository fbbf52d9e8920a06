using Microsoft.CodeAnalysis;

namespace QuantSdk.Generators.Diagnostics;

/// <summary>The rules for layer declarations. Each has a page of its id beside the generator's project.</summary>
internal static class LayerDescriptors
{
    private const string Category = "QuantSdk.Declaration";
    private const string Pages = "https://github.com/QuantSdk/QuantSdk/blob/main/Generators/docs/";

    /// <summary>Layer '{0}' must be declared partial so that the build can complete it.</summary>
    public static readonly DiagnosticDescriptor LayerNotPartial = new(
        DiagnosticIds.LayerNotPartial,
        "Layer must be partial",
        "Layer '{0}' must be declared partial so that the build can complete it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.LayerNotPartial + ".md");

    /// <summary>Type '{0}' contains the layer '{1}' and must be declared partial.</summary>
    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = new(
        DiagnosticIds.ContainingTypeNotPartial,
        "Type around a layer must be partial",
        "Type '{0}' contains the layer '{1}' and must be declared partial",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.ContainingTypeNotPartial + ".md");

    /// <summary>Layer '{0}' is {1}; it must be an ordinary class.</summary>
    public static readonly DiagnosticDescriptor NotAnOrdinaryClass = new(
        DiagnosticIds.NotAnOrdinaryClass,
        "Layer must be an ordinary class",
        "Layer '{0}' is {1}; it must be an ordinary class",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.NotAnOrdinaryClass + ".md");

    /// <summary>Layer '{0}' is generic or stands in a generic type; its kernels are made for one set of sizes, so it must not be.</summary>
    public static readonly DiagnosticDescriptor GenericLayer = new(
        DiagnosticIds.GenericLayer,
        "Layer must not be generic",
        "Layer '{0}' is generic or stands in a generic type; its kernels are made for one set of sizes, so it must not be",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.GenericLayer + ".md");

    /// <summary>'{0}' has a format but no sizes; add [LinearLayer(inFeatures, outFeatures)], or [AttentionLayer(queryHeads, keyValueHeads, headDim)] for a KV cache.</summary>
    public static readonly DiagnosticDescriptor MissingLinearLayer = new(
        DiagnosticIds.MissingLinearLayer,
        "Format needs [LinearLayer] or [AttentionLayer]",
        "'{0}' has a format but no sizes; add [LinearLayer(inFeatures, outFeatures)], or [AttentionLayer(queryHeads, keyValueHeads, headDim)] for a KV cache",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MissingLinearLayer + ".md");

    /// <summary>'{0}' has sizes but no weight format; add [MAntGroup(64)] or [VectorQuantized("GPTVQ-2")].</summary>
    public static readonly DiagnosticDescriptor MissingFormat = new(
        DiagnosticIds.MissingFormat,
        "Layer needs a weight format",
        "'{0}' has sizes but no weight format; add [MAntGroup(64)] or [VectorQuantized(\"GPTVQ-2\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MissingFormat + ".md");

    /// <summary>'{0}' has two formats; keep either [MAntGroup] or [VectorQuantized].</summary>
    public static readonly DiagnosticDescriptor SeveralFormats = new(
        DiagnosticIds.SeveralFormats,
        "Layer has two formats",
        "'{0}' has two formats; keep either [MAntGroup] or [VectorQuantized]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SeveralFormats + ".md");

    /// <summary>'{0}' is {1}; it must be at least 1.</summary>
    public static readonly DiagnosticDescriptor SizeNotPositive = new(
        DiagnosticIds.SizeNotPositive,
        "Features must be positive",
        "'{0}' is {1}; it must be at least 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SizeNotPositive + ".md");

    /// <summary>{0} input features do not divide into {1} of {2} ({3}).</summary>
    public static readonly DiagnosticDescriptor SizeNotDivisible = new(
        DiagnosticIds.SizeNotDivisible,
        "Input features must divide into groups or vectors",
        "{0} input features do not divide into {1} of {2} ({3})",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SizeNotDivisible + ".md");

    /// <summary>Codebook '{0}' cannot be used: {1}.</summary>
    public static readonly DiagnosticDescriptor UnknownCodebook = new(
        DiagnosticIds.UnknownCodebook,
        "Codebook is unknown",
        "Codebook '{0}' cannot be used: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownCodebook + ".md");

    /// <summary>Codebook file '{0}' cannot be read: {1}.</summary>
    public static readonly DiagnosticDescriptor MalformedCodebookFile = new(
        DiagnosticIds.MalformedCodebookFile,
        "Codebook file is malformed",
        "Codebook file '{0}' cannot be read: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MalformedCodebookFile + ".md");

    /// <summary>'{0}' is a format of the KV cache and cannot hold weights; use a format for weights, for example GPTVQ-2.</summary>
    public static readonly DiagnosticDescriptor KvCacheFormat = new(
        DiagnosticIds.KvCacheFormat,
        "Format is for the KV cache",
        "'{0}' is a format of the KV cache and cannot hold weights; use a format for weights, for example GPTVQ-2",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.KvCacheFormat + ".md");

    /// <summary>'{0}' is a lattice, whose entries are computed; remove '{1}'.</summary>
    public static readonly DiagnosticDescriptor LatticeOverride = new(
        DiagnosticIds.LatticeOverride,
        "Lattice takes no overrides",
        "'{0}' is a lattice, whose entries are computed; remove '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.LatticeOverride + ".md");

    /// <summary>'{0}' is {1}; it must be {2}.</summary>
    public static readonly DiagnosticDescriptor VectorParameter = new(
        DiagnosticIds.VectorParameter,
        "Parameter of vector quantization is out of range",
        "'{0}' is {1}; it must be {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.VectorParameter + ".md");

    /// <summary>'{0}' is {1}; it must be {2}.</summary>
    public static readonly DiagnosticDescriptor MantParameter = new(
        DiagnosticIds.MantParameter,
        "Parameter of M-ANT groups is out of range",
        "'{0}' is {1}; it must be {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MantParameter + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>Device '{0}' is unknown; known are {1}.</summary>
    public static readonly DiagnosticDescriptor UnknownTarget = new(
        DiagnosticIds.UnknownTarget,
        "Device is unknown",
        "Device '{0}' is unknown; known are {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.UnknownTarget + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The layer has {0} {1}, but an array holds at most {2}; split the layer.</summary>
    public static readonly DiagnosticDescriptor LayerTooLarge = new(
        DiagnosticIds.LayerTooLarge,
        "Layer is too large",
        "The layer has {0} {1}, but an array holds at most {2}; split the layer",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.LayerTooLarge + ".md");

    /// <summary>Layer '{0}' {1}.</summary>
    public static readonly DiagnosticDescriptor MemberConflict = new(
        DiagnosticIds.MemberConflict,
        "Layer conflicts with generated code",
        "Layer '{0}' {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MemberConflict + ".md");

    /// <summary>Layer '{0}' cannot be completed without the package QuantSdk.Runtime; add a reference to it.</summary>
    public static readonly DiagnosticDescriptor RuntimeMissing = new(
        DiagnosticIds.RuntimeMissing,
        "Run time is not referenced",
        "Layer '{0}' cannot be completed without the package QuantSdk.Runtime; add a reference to it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.RuntimeMissing + ".md");

    /// <summary>Option '{0}' is '{1}'; it must be {2}.</summary>
    public static readonly DiagnosticDescriptor InvalidOption = new(
        DiagnosticIds.InvalidOption,
        "Option is not understood",
        "Option '{0}' is '{1}'; it must be {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.InvalidOption + ".md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>'{0}' is declared a linear layer and an attention layer; keep either [LinearLayer] or [AttentionLayer].</summary>
    public static readonly DiagnosticDescriptor SeveralLayerKinds = new(
        DiagnosticIds.SeveralLayerKinds,
        "Layer is of two kinds",
        "'{0}' is declared a linear layer and an attention layer; keep either [LinearLayer] or [AttentionLayer]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.SeveralLayerKinds + ".md");

    /// <summary>{0} query heads do not divide among {1} key-value heads.</summary>
    public static readonly DiagnosticDescriptor HeadsNotDivisible = new(
        DiagnosticIds.HeadsNotDivisible,
        "Query heads must divide among key-value heads",
        "{0} query heads do not divide among {1} key-value heads",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.HeadsNotDivisible + ".md");

    /// <summary>A head dimension of {0} {1}.</summary>
    public static readonly DiagnosticDescriptor HeadDimension = new(
        DiagnosticIds.HeadDimension,
        "Head dimension does not fit",
        "A head dimension of {0} {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.HeadDimension + ".md");

    /// <summary>'{0}' cannot hold keys and values: {1}.</summary>
    public static readonly DiagnosticDescriptor CacheFormat = new(
        DiagnosticIds.CacheFormat,
        "Format cannot hold keys and values",
        "'{0}' cannot hold keys and values: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.CacheFormat + ".md");

    /// <summary>'{0}' does not apply to a KV cache in {1}; remove it.</summary>
    public static readonly DiagnosticDescriptor CacheOption = new(
        DiagnosticIds.CacheOption,
        "Option does not apply to the cache",
        "'{0}' does not apply to a KV cache in {1}; remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.CacheOption + ".md");

    /// <summary>Profile '{0}' cannot be read: {1}.</summary>
    public static readonly DiagnosticDescriptor MalformedProfile = new(
        DiagnosticIds.MalformedProfile,
        "Profile is malformed",
        "Profile '{0}' cannot be read: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + DiagnosticIds.MalformedProfile + ".md");
}
